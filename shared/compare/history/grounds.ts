/** Which decisions and comments rest on words that a version touched. */
import type { HistoryToken } from './ownLines.ts';
import type { Because, Grounds } from './types.ts';

/** A text of a provision and which of its tokens were touched. */
export interface Touched {
  tokens: readonly HistoryToken[];
  touched(index: number): boolean;
}

/**
 * Grounds whose words lie in the text before or after, at a place that was touched. Numbers and spaces do not count: a
 * citation reads otherwise after a renumbering.
 * @param provisions ids that the grounds must name: the provision, or it and all in it.
 */
export function groundsOf(
  grounds: Grounds,
  provisions: ReadonlySet<string>,
  texts: readonly Touched[],
): Because {
  const read = texts.map(flatten);
  const hit = (quote: string): boolean => read.some((text) => touches(text, quote));
  const requirements = new Set<string>();
  for (const { requirement, basis } of grounds.decisions)
    if (basis.some((b) => provisions.has(b.provision) && hit(b.text))) requirements.add(requirement);
  const comments = grounds.comments.filter((c) => provisions.has(c.provision) && hit(c.quote));
  return { requirements: [...requirements], comments: comments.map((c) => c.id) };
}

interface Flat {
  text: string;
  touched: Uint8Array;
}

const SIGN = /[\p{L}\p{M}]/u;

/** Letters only, each with whether it was touched. */
function flatten({ tokens, touched }: Touched): Flat {
  let text = '';
  const flags: number[] = [];
  tokens.forEach((token, i) => {
    if (token.footnote !== undefined) return;
    const flag = touched(i) ? 1 : 0;
    for (const sign of lettersOf(token.text)) {
      text += sign;
      for (let k = 0; k < sign.length; k++) flags.push(flag);
    }
  });
  return { text, touched: Uint8Array.from(flags) };
}

const lettersOf = (text: string): string[] => [...text.toLowerCase()].filter((sign) => SIGN.test(sign));

function touches({ text, touched }: Flat, quote: string): boolean {
  const letters = lettersOf(quote).join('');
  if (letters === '') return false;
  for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 1))
    if (touched.subarray(at, at + letters.length).includes(1)) return true;
  return false;
}

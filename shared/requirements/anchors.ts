/**
 * Finding words again after the bill was edited: evidence, comments and confirmed texts point to a provision and to
 * characters of its own text; both may have moved since. The nearest honest answer is given, or none.
 */
import type { Provision } from '../bill/provisions.ts';
import { words } from '../text/tokens.ts';

export interface Anchor {
  provision: string;
  quote: string;
  from: number;
  to: number;
}

export interface Located {
  provision: string;
  from: number;
  to: number;
  /** The very words stand there; false where only the most similar words do. */
  exact: boolean;
}

/** What of a provision is looked at. */
type Wording = Pick<Provision, 'id' | 'text'>;

/** Below this share of common words a passage is another passage. Half is the point where a reader would say so. */
const SIMILAR = 0.5;
/** Quotes shorter than this say too little to be looked for in other provisions. */
const TELLING = 12;

const provisionMaps = new WeakMap<readonly Wording[], Map<string, Wording>>();

function byId(provisions: readonly Wording[]): Map<string, Wording> {
  const known = provisionMaps.get(provisions);
  if (known) return known;
  const made = new Map(provisions.map((p) => [p.id, p]));
  provisionMaps.set(provisions, made);
  return made;
}

/** Letters of our three languages have two cases; a pattern would take ten times as long. */
const isLetter = (sign: string): boolean =>
  sign.toLowerCase() !== sign.toUpperCase() || (sign >= '0' && sign <= '9');

/** A short word stands in many longer ones: "is" in "this", "закон" in "законодательство". There it is another word. */
function standsAlone(text: string, quote: string, at: number): boolean {
  const end = at + quote.length;
  const joined = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && right !== undefined && isLetter(left) && isLetter(right);
  return !joined(text[at - 1], quote[0]) && !joined(quote.at(-1), text[end]);
}

/**
 * The occurrence of the quote that is nearest to where it stood; -1 for none. A short quote counts inside a longer word only
 * where it stood itself: somebody marked a part of that word.
 */
function nearest(text: string, quote: string, from: number): number {
  if (text.startsWith(quote, from)) return from;
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const counts = quote.length >= TELLING || standsAlone(text, quote, at);
    if (counts && (best < 0 || Math.abs(at - from) < Math.abs(best - from))) best = at;
    if (at > from && best >= 0) break;
  }
  return best;
}

/** Where the very words of an anchor stand now, as `locate` looks for them first. */
export function locateExactly(anchor: Anchor, provisions: readonly Wording[]): Located | null {
  const own = byId(provisions).get(anchor.provision);
  const { quote } = anchor;
  if (quote === '') return own ? { provision: own.id, from: 0, to: 0, exact: true } : null;
  if (anchor.to < anchor.from) return null;
  const found = (p: Wording, from: number): Located => ({
    provision: p.id,
    from,
    to: from + quote.length,
    exact: true,
  });
  if (own) {
    const at = nearest(own.text, quote, anchor.from);
    if (at >= 0) return found(own, at);
  }
  if (quote.length >= TELLING)
    for (const p of provisions) {
      const at = p.id === anchor.provision ? -1 : p.text.indexOf(quote);
      if (at >= 0) return found(p, at);
    }
  return null;
}

/**
 * Where the words of an anchor stand now: same place; elsewhere in the same provision; in another provision that has the
 * same words (cut and paste, split, merge); most similar words of the same provision, then of any; null where they are
 * gone. An anchor with an empty quote stands for the provision as a whole; one that is turned round (`to` before `from`)
 * is known to be gone (review/follow.ts), whatever else reads like it.
 */
export function locate(anchor: Anchor, provisions: readonly Wording[]): Located | null {
  const exact = locateExactly(anchor, provisions);
  if (exact || anchor.quote === '' || anchor.to < anchor.from) return exact;
  const own = byId(provisions).get(anchor.provision);
  return (
    (own ? similarIn(anchor, [own]) : null) ??
    (anchor.quote.length >= TELLING ? similarIn(anchor, provisions) : null)
  );
}

/** The passage with the most words of the quote, as long as the quote is, where it shares at least half of them. */
function similarIn(anchor: Anchor, provisions: readonly Wording[]): Located | null {
  const wanted = words(anchor.quote).map((t) => t.word);
  if (wanted.length === 0) return null;
  const counts = new Map<string, number>();
  for (const w of wanted) counts.set(w, (counts.get(w) ?? 0) + 1);
  let best: { share: number; located: Located } | null = null;
  for (const p of provisions) {
    const passage = bestPassage(p.text, wanted.length, counts);
    if (passage && passage.share >= SIMILAR && (!best || passage.share > best.share))
      best = {
        share: passage.share,
        located: { provision: p.id, from: passage.from, to: passage.to, exact: false },
      };
  }
  return best?.located ?? null;
}

/** Slides a window of `size` words over the text; linear, since each step changes two words. */
function bestPassage(
  text: string,
  size: number,
  counts: ReadonlyMap<string, number>,
): { share: number; from: number; to: number } | null {
  const tokens = words(text);
  if (tokens.length === 0) return null;
  const left = new Map(counts);
  const enter = (word: string): number => {
    const n = left.get(word);
    if (n === undefined) return 0;
    left.set(word, n - 1);
    return n > 0 ? 1 : 0;
  };
  const leave = (word: string): number => {
    const n = left.get(word);
    if (n === undefined) return 0;
    left.set(word, n + 1);
    return n >= 0 ? -1 : 0;
  };
  let common = 0;
  let best = { common: -1, start: 0, end: 0 };
  for (let end = 0; end < tokens.length; end++) {
    common += enter(tokens[end]!.word);
    const start = end - size + 1;
    if (start > 0) common += leave(tokens[start - 1]!.word);
    if (common > best.common) best = { common, start: Math.max(0, start), end };
  }
  // Words at the rim that the quote does not have are not part of the passage.
  while (best.start < best.end && !counts.has(tokens[best.start]!.word)) best.start++;
  while (best.end > best.start && !counts.has(tokens[best.end]!.word)) best.end--;
  return { share: best.common / size, from: tokens[best.start]!.from, to: tokens[best.end]!.to };
}

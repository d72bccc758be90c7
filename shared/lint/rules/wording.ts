/** Sentences too long to be understood; spaces; quotation marks of another language. */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { readingText } from '../../definitions/types.ts';
import { sentences, words } from '../../text/tokens.ts';
import { finding, replaceFix } from '../find.ts';
import type { LintFinding } from '../types.ts';

/** Readers lose the thread well before; statutes need some room. */
export const LONGEST_SENTENCE = 60;

export function longSentences(provision: Provision, lang: Language): LintFinding[] {
  const text = readingText(provision);
  // So few letters cannot be so many words.
  if (text.length < LONGEST_SENTENCE * 2 || provision.kind === 'table') return [];
  return sentences(text, lang).flatMap(({ from, to }) => {
    const sentence = text.slice(from, to);
    // Counting spaces is cheap, and there are at least as many as words but one.
    if (sentence.split(' ').length <= LONGEST_SENTENCE && !/[\n\t\u00a0–—/]/.test(sentence)) return [];
    const count = words(sentence).length;
    return count > LONGEST_SENTENCE
      ? [finding('longSentence', provision, from, to, { values: { count, limit: LONGEST_SENTENCE } })]
      : [];
  });
}

// A space at the very end is being typed.
const SPACES =
  /(?<=\S)[ \u00a0]{2,}(?=\S)|(?<=[\p{L}\p{N})”»"])[ \u00a0]+(?=[,;:.!?](?:\s|$))|(?<=[(«“])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[)»”])/gu;

export function spacing(provision: Provision): LintFinding[] {
  const text = readingText(provision);
  if (provision.kind === 'table') return [];
  return [...text.matchAll(SPACES)].map((hit) => {
    const from = hit.index;
    const to = from + hit[0].length;
    const before = text.charAt(from - 1);
    const none = /[,;:.!?)»”]/.test(text.charAt(to)) || /[(«“]/.test(before);
    return finding('spacing', provision, from, to, {
      variant: none ? 'none' : 'double',
      fixes: [replaceFix(provision, from, to, none ? '' : ' ')],
    });
  });
}

const PAIR: Record<Language, { open: string; close: string; strange: RegExp }> = {
  en: { open: '“', close: '”', strange: /"([^"\n]*)"|[«„]([^»“”\n]*)[»“”]/gu },
  ru: { open: '«', close: '»', strange: /"([^"\n]*)"|“([^”\n]*)”/gu },
  tk: { open: '«', close: '»', strange: /"([^"\n]*)"|“([^”\n]*)”/gu },
};

/** The marks inside «…» may be “…”: they are the inner ones. */
function inside(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

export function quotes(provision: Provision, lang: Language): LintFinding[] {
  const text = readingText(provision);
  const { open, close, strange } = PAIR[lang];
  return [...text.matchAll(strange)].flatMap((hit) => {
    const from = hit.index;
    const to = from + hit[0].length;
    if (lang !== 'en' && inside(text, from)) return [];
    const words = hit[1] ?? hit[2] ?? '';
    return [
      finding('quotes', provision, from, to, {
        values: { open, close },
        fixes: [
          {
            name: 'replace',
            values: { old: hit[0], text: open + words + close },
            // The words between keep what they are (a reference, a bold word).
            edits: [
              { provision: provision.id, from, to: from + 1, old: hit[0].charAt(0), text: open },
              { provision: provision.id, from: to - 1, to, old: hit[0].at(-1)!, text: close },
            ],
          },
        ],
      }),
    ];
  });
}

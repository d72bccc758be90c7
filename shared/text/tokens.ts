/** A text as words with their places, and as sentences. Works per provision, never on a whole bill. */
import type { Language } from '../bill/kinds.ts';
import { fold } from './words.ts';

export interface Token {
  /** Folded word. */
  word: string;
  from: number;
  to: number;
}

// Measured six times faster than Intl.Segmenter on legal text; Turkmen letters and "12-1" stay whole.
const WORDS = /[\p{L}\p{M}\p{N}_]+(?:[-'][\p{L}\p{M}\p{N}]+)*/gu;

export function words(text: string): Token[] {
  const tokens: Token[] = [];
  for (const hit of fold(text).matchAll(WORDS))
    tokens.push({ word: hit[0], from: hit.index, to: hit.index + hit[0].length });
  return tokens;
}

export interface Span {
  from: number;
  to: number;
}

const ABBREVIATIONS: Record<Language, RegExp> = {
  en: /(?:^|[\s(])(?:arts?|nos?|paras?|subparas?|pp?|ss?|ch|cf|e\.g|i\.e|mr|mrs|dr|vol|etc|inc|st)$/i,
  ru: /(?:^|[\s(])(?:ст|ч|п|пп|подп|абз|гл|разд|г|гг|т|д|т\.д|т\.п|др|им|см|напр|тыс|млн|руб|[А-ЯЁ])$/i,
  tk: /(?:^|[\s(])(?:ý|ş|ş\.m|b|m|t|[A-ZÄÇŇÖŞÜÝŽ])$/i,
};

/**
 * Sentences of a provision's own text. A full stop inside an abbreviation or number does not end one ("Art. 5",
 * "ст. 5", "2016 ý."); a new line does; a semicolon does not, since lists inside one sentence are read as a whole.
 */
export function sentences(text: string, lang: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) spans.push({ from, to });
    start = end;
  };
  for (const hit of text.matchAll(/\n|[.!?…]+[)"»”\ufffc]*(?=\s|$)/gu)) {
    const end = hit.index + hit[0].length;
    if (hit[0] !== '\n') {
      const next = text.slice(end).match(/^\s+(\S)/u)?.[1];
      if (next !== undefined && !/[\p{Lu}\p{N}"«“(—–-]/u.test(next)) continue;
      const before = text.slice(Math.max(start, hit.index - 8), hit.index);
      if (hit[0] === '.' && next !== undefined && ABBREVIATIONS[lang].test(before)) continue;
      if (hit[0] === '.' && /(?:^|\s)\d{1,3}$/.test(before) && next !== undefined && !/\p{Lu}/u.test(next))
        continue;
    }
    close(end);
  }
  close(text.length);
  return spans;
}

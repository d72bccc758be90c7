/** A text as words with their places, and as sentences. Works per provision, never on a whole bill. */
import type { Language } from '../bill/kinds.ts';
import { fold } from './words.ts';

export interface Token {
  /** Folded word. */
  word: string;
  from: number;
  to: number;
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u;
/** 1 for a letter, digit or mark of a word, 2 for what is none; filled as letters are met. */
const kinds = new Uint8Array(0x10000);

/** Whether a word may go on at `at`: 0 where not, else the length of the letter. */
function letterAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  // A letter beyond the basic plane is a pair.
  if (code >= 0xd800 && code < 0xdc00) return LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
  const known = kinds[code]!;
  if (known !== 0) return known === 1 ? 1 : 0;
  const is = LETTER.test(text.charAt(at));
  kinds[code] = is ? 1 : 2;
  return is ? 1 : 0;
}

/**
 * Words by their letters; a hyphen or apostrophe between letters does not end one, so "12-1" and Turkmen words stay whole.
 * Walking the letters takes a third of the time of an expression, and Intl.Segmenter many times that.
 */
export function words(text: string): Token[] {
  const folded = fold(text);
  const end = folded.length;
  const tokens: Token[] = [];
  let at = 0;
  while (at < end) {
    let length = letterAt(folded, at);
    if (length === 0) {
      at++;
      continue;
    }
    const from = at;
    while (at < end) {
      at += length;
      length = at < end ? letterAt(folded, at) : 0;
      if (length > 0) continue;
      const mark = folded.charCodeAt(at);
      const goesOn = (mark === 0x2d || mark === 0x27) && at + 1 < end && letterAt(folded, at + 1) > 0;
      if (!goesOn) break;
      length = 1;
    }
    tokens.push({ word: folded.slice(from, at), from, to: at });
  }
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

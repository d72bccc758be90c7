/** The words of a line that are worth a look into a dictionary, and the dictionaries that may know each of them. */
import type { Language } from '../bill/kinds.ts';

export interface SpellingWord {
  /** As a dictionary has it: without soft hyphens, with a plain apostrophe. */
  word: string;
  from: number;
  to: number;
  /** It is right where one of these knows it. None: letters of two alphabets in one word, which no language has. */
  langs: readonly Language[];
}

/** Addresses and paths are no words. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\p{L}\p{N}_-]+(?:[/\\][\p{L}\p{N}_.-]+){2,}/gu;
const TOKEN = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad]*(?:['’ʼ‘-][\p{L}\p{M}\p{N}_\u00ad]+)*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Letters of Turkmen that English has not. */
const TURKMEN = /[äçňöşüýž]/iu;
/** Words of a foreign language stand in quotation marks or brackets. */
const FOREIGN_RUN = /[«“"„(]([^«»“”"„()]{1,400})[»”")]/gu;

/** "OPCAT", "NPMs", "НПМ", "XII": spelled by whoever made them. Longer words in capitals are ordinary words of a title. */
const SHORT_CAPITALS = /^\p{Lu}{2,5}s?$/u;
/** "eID", "McX": a capital inside is a name. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
/** The longest abbreviation with a full stop ("subpara.", "разд."). */
const MAX_ABBREVIATION = 7;

function isAbbreviation(text: string, word: string, end: number): boolean {
  if (text.charAt(end) !== '.' || word.length > MAX_ABBREVIATION) return false;
  const after = text.slice(end + 1, end + 4);
  // "т.е.", "ş.m." go on at once; "ст. 5", "п. а", "Art. 12" with a number or a small letter after it.
  return word.length <= 2 || /^\p{L}/u.test(after) || /^[\s\u00a0]*[\p{N}\p{Ll}IVXLC№§]/u.test(after);
}

function langsOf(word: string, lang: Language, foreignRun: boolean): readonly Language[] | null {
  const cyrillic = CYRILLIC.test(word);
  const latin = LATIN.test(word);
  if (cyrillic && latin) return [];
  if (cyrillic) return ['ru'];
  if (!latin) return null;
  if (lang === 'ru') return TURKMEN.test(word) ? ['tk'] : ['tk', 'en'];
  if (lang === 'en') return TURKMEN.test(word) ? ['tk', 'en'] : foreignRun ? ['en', 'tk'] : ['en'];
  return foreignRun ? ['tk', 'en'] : ['tk'];
}

/**
 * The words of a line in their order. Left out: numbers and what holds a digit ("5-nji", "12A"), abbreviations, single
 * letters, addresses, names with a capital inside. A word is asked of the dictionary of its own alphabet: a Russian word in
 * an English text of the Russian one. @param text atoms in it (references, footnotes) as one sign that is no letter.
 */
export function spellingWords(text: string, lang: Language): SpellingWord[] {
  const addresses = [...text.matchAll(ADDRESS)].map((hit) => [hit.index, hit.index + hit[0].length] as const);
  const foreign = [...text.matchAll(FOREIGN_RUN)].map(
    (hit) => [hit.index, hit.index + hit[0].length] as const,
  );
  const within = (spans: readonly (readonly [number, number])[], at: number): boolean =>
    spans.some(([from, to]) => at >= from && at < to);
  const found: SpellingWord[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (within(addresses, index)) continue;
    for (const part of alphabetsApart(token)) {
      const from = index + part.at;
      const to = from + part.text.length;
      const word = part.text
        .replace(/\u00ad/g, '')
        .replace(/[’ʼ‘]/g, "'")
        .normalize();
      if (word.length < 2 || /[\p{N}_]/u.test(word)) continue;
      if (SHORT_CAPITALS.test(word) || CAPITAL_INSIDE.test(word)) {
        if (!(CYRILLIC.test(word) && LATIN.test(word))) continue;
      }
      if (isAbbreviation(text, word, to)) continue;
      const langs = langsOf(word, lang, within(foreign, index));
      if (langs) found.push({ word, from, to, langs });
    }
  }
  return found;
}

/** "web-сайт" is two words of two languages, and "НПМ-ом" an abbreviation with its ending; other hyphens stay inside. */
function alphabetsApart(token: string): { at: number; text: string }[] {
  const parts = token.split('-');
  if (parts.length === 1 || /\p{N}/u.test(token)) return [{ at: 0, text: token }];
  const mixed = CYRILLIC.test(token) && LATIN.test(token);
  const capitals = parts.some((part) => SHORT_CAPITALS.test(part));
  if (!mixed && !capitals) return [{ at: 0, text: token }];
  let at = 0;
  const whole = parts.map((text) => {
    const part = { at, text };
    at += text.length + 1;
    return part;
  });
  // The ending of an abbreviation is no word of its own.
  return capitals ? whole.filter(({ text }) => text.length > 4 && !SHORT_CAPITALS.test(text)) : whole;
}

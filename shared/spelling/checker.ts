/** A dictionary behind a thin door, so that the engine can be another one; and several of them as one judge. */
import type { Language } from '../bill/kinds.ts';
import { ranked } from './ranking.ts';
import type { WordList } from './wordList.ts';

export interface SpellChecker {
  check(word: string): boolean;
  /** The likeliest first. */
  suggest(word: string): string[];
  close(): void;
}

export interface Dictionary {
  checker: SpellChecker;
  /** The words of law that ship with the app. */
  legal: WordList;
}

/** More is a list nobody reads. */
export const MOST_SUGGESTIONS = 7;
/** So many go out of the worker: among them are the words of the bill that come first then. */
const MOST_OFFERED = 15;

/** British forms that treaties are written in, as the American dictionary has them. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{2,})is(e|ed|er|ers|es|ing|ation|ations|ational|able)$/, '$1iz$2'],
  [/([a-z]{2,})ys(e|ed|er|es|ing)$/, '$1yz$2'],
  [
    /^((?:dis|mis|un|en)?(?:lab|fav|hon|behavi|col|neighb|harb|endeav|rum|savi|vig|hum|arm|cand|clam|parl|splend))our/,
    '$1or',
  ],
  [/^(cent|theat|met|fib|calib)re(s|d)?$/, '$1er$2'],
  [/^(def|off|lic|pret)ence(s|d|less)?$/, '$1ense$2'],
  [/^practis(e|ed|es|ing)$/, 'practic$1'],
  [/^(program|kilogram)me(s)?$/, '$1$2'],
  [
    /^(cancel|travel|counsel|label|model|signal|channel|initial|equal|marshal|total)l(ed|ing|er|ers|or|ors)$/,
    '$1$2',
  ],
  [/^(enrol|fulfil|instal|skil|wil)(s|ment|ments|ful|fully)?$/, '$1l$2'],
  [/^(judg|acknowledg)ement(s|al)?$/, '$1ment$2'],
  [/^(cheque)(s)?$/, 'check$2'],
  [/^(p|arch|encyclop|gyn|orthop|an|h)ae/, '$1e'],
];

/** The word as American English writes it, or null where that is the same. */
export function americanForm(word: string): string | null {
  const lower = word.toLowerCase();
  for (const [british, american] of AMERICAN) {
    if (!british.test(lower)) continue;
    const changed = lower.replace(british, american);
    return changed === lower ? null : changed;
  }
  return null;
}

function knownBy({ checker, legal }: Dictionary, word: string, lang: Language): boolean {
  if (legal.has(word, [lang]) || checker.check(word)) return true;
  if (lang === 'en') {
    const bare = word.replace(/'s?$/, '');
    const american = americanForm(bare.replace(/^\p{Lu}/u, (c) => c.toLowerCase()));
    if (bare !== word && checker.check(bare)) return true;
    return american !== null && checker.check(american);
  }
  // Dictionaries write some words with ё, some with е; drafters as they like.
  return lang === 'ru' && /ё/i.test(word) && checker.check(word.replace(/ё/g, 'е').replace(/Ё/g, 'Е'));
}

export function isRight(
  word: string,
  langs: readonly Language[],
  dictionaries: Partial<Record<Language, Dictionary>>,
): boolean {
  const right = (part: string): boolean =>
    langs.some((lang) => {
      const dictionary = dictionaries[lang];
      return dictionary !== undefined && knownBy(dictionary, part, lang);
    });
  if (right(word)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part.length > 0 && right(part));
}

/** Words that were perhaps meant, of all dictionaries, the nearest first. */
export function suggestions(
  word: string,
  langs: readonly Language[],
  dictionaries: Partial<Record<Language, Dictionary>>,
): string[] {
  const offered = langs.flatMap((lang) => dictionaries[lang]?.checker.suggest(word) ?? []);
  return ranked(word, [...new Set(offered)]).slice(0, MOST_OFFERED);
}

const SAME_LOOK: readonly (readonly [string, string])[] = [
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['c', 'с'],
  ['y', 'у'],
  ['x', 'х'],
  ['k', 'к'],
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['X', 'Х'],
];

/** A word with letters of two alphabets that look alike, in the one of them that all its letters have; none where there is no such. */
export function inOneAlphabet(word: string): string[] {
  const toCyrillic = new Map(SAME_LOOK);
  const toLatin = new Map(SAME_LOOK.map(([latin, cyrillic]) => [cyrillic, latin] as const));
  const swap = (map: ReadonlyMap<string, string>): string => [...word].map((c) => map.get(c) ?? c).join('');
  return [swap(toCyrillic), swap(toLatin)].filter(
    (one) => !(/\p{Script=Cyrillic}/u.test(one) && /\p{Script=Latin}/u.test(one)),
  );
}

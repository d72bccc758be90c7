/** Words that are right although no dictionary has them: the legal lists, a person's own words, those of a bill. */
import type { Language } from '../bill/kinds.ts';
import { stem } from '../text/stems.ts';
import { fold } from '../text/words.ts';

export interface WordList {
  /** Whether the word, or another form of it, is in the list. */
  has(word: string, langs: readonly Language[]): boolean;
  readonly size: number;
}

/** Shorter stems are shared by too many words. */
const MIN_STEM = 4;

/** The entries of a list as it is written: one a line or several with spaces between, "#" begins a remark. */
export function readWordList(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(/[\s,;]+/))
    .filter((word) => word !== '');
}

/**
 * A list that knows its words in every form: by stem in Russian and Turkmen, where a word has dozens of endings; in English
 * the word itself, its plural and its possessive.
 */
export function wordList(entries: Iterable<string>): WordList {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const entry of entries) {
    for (const word of fold(entry.normalize()).match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []) {
      words.add(word);
      for (const lang of ['ru', 'tk'] as const) {
        const root = stem(word, lang);
        if (root.length >= MIN_STEM) stems.add(`${lang}/${root}`);
      }
    }
  }
  return {
    size: words.size,
    has(word, langs) {
      const folded = fold(word);
      if (words.has(folded)) return true;
      return langs.some((lang) => {
        if (lang === 'en') return words.has(folded.replace(/(?:'s|s'|s)$/, ''));
        const root = stem(folded, lang);
        return root.length >= MIN_STEM && stems.has(`${lang}/${root}`);
      });
    },
  };
}

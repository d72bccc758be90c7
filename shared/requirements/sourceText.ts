/** Where a requirement comes from, as a reader of each language cites it: "OPCAT Art. 18(1)" is «ФПКПП, ст. 18(1)». */
import type { Language } from '../bill/kinds.ts';
import { catalogues } from '../messages/index.ts';

interface Phrases {
  pattern: RegExp;
  words: Record<string, string>;
}

const made = new Map<Language, Phrases>();

/** The phrases of the catalogue `sources`, longest first, so that "Paris Principles" is not read as "Paris". */
function phrases(lang: Language): Phrases {
  const known = made.get(lang);
  if (known) return known;
  const words = catalogues[lang].sources ?? {};
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const result = { pattern: new RegExp(`(?<![\\p{L}/])(?:${escaped.join('|')})(?![\\p{L}])`, 'gu'), words };
  made.set(lang, result);
  return result;
}

/** A citation of the pack (English) in the reader's language; what has no counterpart stays as it is. */
export function sourceText(source: string, lang: Language): string {
  if (lang === 'en') return source;
  const { pattern, words } = phrases(lang);
  return source.replace(pattern, (phrase) => words[phrase] ?? phrase);
}

/** Which of the three languages a text is in, by letters and by common words. */
import type { Language } from '../../bill/kinds.ts';

const TURKMEN_WORDS =
  /(?<!\p{L})(we|hakynda|bilen|üçin|şu|madda|bap|bölüm|türkmenistanyň|boýunça|bolan|degişli|hem-de)(?!\p{L})/giu;
const ENGLISH_WORDS = /\b(the|of|and|shall|to|in|is|by|for|or|any)\b/gi;

const SAMPLE = 60_000;

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

/** A text in no known language counts as English, whose rules of numbering are the plainest. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic > latin) return 'ru';
  const turkmen = count(sample, TURKMEN_WORDS) + count(sample, /[ňýşž]/giu) / 4;
  return turkmen > count(sample, ENGLISH_WORDS) ? 'tk' : 'en';
}

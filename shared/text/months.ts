/** The names of the months as laws write them: in any case of Russian and Turkmen, in full or short in English. */
import type { Language } from '../bill/kinds.ts';

const ENDING: Record<Language, string> = { en: '\\.?', ru: '[а-я]*', tk: '[a-zäçňöşüýž]*' };

/** January first; patterns for text in lower case. Turkmen of the nineties writes j where today's has ý. */
const NAMES: Record<Language, readonly string[]> = {
  en: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  ru: [
    'январ',
    'феврал',
    'март',
    'апрел',
    'ма(?=[йяею])',
    'июн',
    'июл',
    'август',
    'сентябр',
    'октябр',
    'ноябр',
    'декабр',
  ],
  tk: [
    'ýanwar',
    'fewral',
    'mart',
    'aprel',
    'maý',
    'iýun',
    'iýul',
    'awgust',
    'sent[ýj]abr',
    'okt[ýj]abr',
    'no[ýj]abr',
    'dekabr',
  ],
};

const known = new Map<Language, readonly RegExp[]>();

/** The source of a pattern that finds the name of any month, with its ending; it has no groups of its own. */
export function monthPattern(lang: Language): string {
  return `(?:${NAMES[lang].join('|')})${ENDING[lang]}`;
}

/** 1 for January … 12; 0 where the word is no month. */
export function monthOf(word: string, lang: Language): number {
  const patterns = known.get(lang) ?? NAMES[lang].map((name) => new RegExp(`^${name}${ENDING[lang]}$`, 'iu'));
  known.set(lang, patterns);
  return patterns.findIndex((pattern) => pattern.test(word)) + 1;
}

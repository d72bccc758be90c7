/**
 * Dates, sums of money, shares and numbers of a text, in a form that is the same in every language: "1 января 2027 года",
 * "2027-nji ýylyň 1-nji ýanwary" and "1 January 2027" are one date; "1 000 000 манатов" and "one… 1 million manats" one sum.
 */
import type { Language } from '../bill/kinds.ts';
import { monthOf, monthPattern } from '../text/months.ts';
import { fold } from '../text/words.ts';
import { numbersIn } from './numberWords.ts';

export interface Quantities {
  /** ISO days; "--01-01" where no year is said. */
  dates: string[];
  /** "5 %", "1000000 TMT". */
  amounts: string[];
  /** All other numbers, in figures. */
  numbers: string[];
}

interface DateForm {
  pattern: RegExp;
  /** Groups of day, month and year; 0 where the form has none. */
  day: number;
  month: number;
  year: number;
}

function formsOf(lang: Language): DateForm[] {
  const month = `(${monthPattern(lang)})`;
  const space = '[\\s\\u00a0]+';
  const forms: Record<Language, [string, number, number, number][]> = {
    en: [
      [`(\\d{1,2})(?:st|nd|rd|th)?${space}(?:day${space}of${space})?${month},?${space}(\\d{4})`, 1, 2, 3],
      [`${month}${space}(\\d{1,2})(?:st|nd|rd|th)?,${space}(\\d{4})`, 2, 1, 3],
      [`(\\d{1,2})(?:st|nd|rd|th)?${space}${month}`, 1, 2, 0],
      [`${month}${space}(\\d{1,2})(?!\\d)`, 2, 1, 0],
    ],
    ru: [
      [`[«"]?(\\d{1,2})[»"]?${space}${month}${space}(\\d{4})`, 1, 2, 3],
      [`[«"]?(\\d{1,2})[»"]?${space}${month}`, 1, 2, 0],
    ],
    tk: [
      [
        `(\\d{4})(?:-n[jç][iy])?${space}ýyl[a-zäçňöşüýž]*${space}(\\d{1,2})(?:-n[jç][iy])?${space}${month}`,
        2,
        3,
        1,
      ],
      [`(\\d{1,2})(?:-n[jç][iy])?${space}${month}${space}(\\d{4})`, 1, 2, 3],
      [`(\\d{1,2})(?:-n[jç][iy])?${space}${month}`, 1, 2, 0],
    ],
  };
  const BORDER = '(?<![\\p{L}\\p{N}])';
  const END = '(?![\\p{L}\\p{N}])';
  return [
    ...forms[lang].map(([source, day, m, year]) => ({
      pattern: new RegExp(`${BORDER}${source}${END}`, 'gu'),
      day,
      month: m,
      year,
    })),
    { pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, day: 1, month: 2, year: 3 },
    { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, day: 3, month: 2, year: 1 },
  ];
}

const formsKnown = new Map<Language, DateForm[]>();

function dateForms(lang: Language): DateForm[] {
  const known = formsKnown.get(lang) ?? formsOf(lang);
  formsKnown.set(lang, known);
  return known;
}

const two = (value: string | number): string => String(value).padStart(2, '0');

const monthIn = (text: string, lang: Language): number =>
  /^\d+$/.test(text) ? Number(text) : monthOf(text, lang);

/** Takes what a pattern finds out of a text. */
function takeOut(text: string, pattern: RegExp, found: (hit: RegExpMatchArray) => boolean): string {
  return text.replace(pattern, (...args) => {
    const groups = args.slice(
      0,
      args.findIndex((one) => typeof one === 'number'),
    ) as string[];
    return found(groups as RegExpMatchArray) ? ' '.repeat(groups[0]!.length) : groups[0]!;
  });
}

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousands?|тыс(?:яч[а-я]*|\.)?|müň[a-zäçňöşüýž]*)$/u, 1e3],
  [/^(?:millions?|млн\.?|миллион[а-я]*|million[a-zäçňöşüýž]*)$/u, 1e6],
  [/^(?:billions?|млрд\.?|миллиард[а-я]*|milliard[a-zäçňöşüýž]*)$/u, 1e9],
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per[\s\u00a0]cent|percent|процент[а-я]*|göterim[a-zäçňöşüýž]*)/u, '%'],
  [/^(?:manats?|манат[а-я]*|manat[a-zäçňöşüýž]*|tmt)(?!\p{L})/u, 'TMT'],
  [/^(?:(?:us[\s\u00a0])?dollars?|доллар[а-я]*|dollar[a-zäçňöşüýž]*|usd)(?!\p{L})/u, 'USD'],
  [/^(?:euros?|евро|ýewro[a-zäçňöşüýž]*|eur)(?!\p{L})/u, 'EUR'],
];

const GROUPED: Record<Language, string> = {
  en: '\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?!\\d)|\\d+',
  ru: '\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+(?!\\d)|\\d+',
  tk: '\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+(?!\\d)|\\d+',
};

/** A figure with its decimals, the word "thousand" or "million" behind it, and what it counts. */
function numberPattern(lang: Language): RegExp {
  const decimal = lang === 'en' ? '\\.\\d+' : '[.,]\\d+';
  return new RegExp(
    `(?<![\\p{L}\\d.,-])(${GROUPED[lang]})(${decimal})?(?:[\\s\\u00a0]+(\\p{L}+\\.?))?(?=([\\s\\u00a0]*)(.{0,16}))`,
    'gu',
  );
}

/** Everything countable in a text. Words for numbers are read where they stand alone. */
export function quantitiesIn(text: string, lang: Language): Quantities {
  const found: Quantities = { dates: [], amounts: [], numbers: [] };
  let rest = fold(text);
  for (const form of dateForms(lang))
    rest = takeOut(rest, form.pattern, (hit) => {
      const month = monthIn(hit[form.month]!, lang);
      const day = Number(hit[form.day]);
      if (month < 1 || month > 12 || day < 1 || day > 31) return false;
      found.dates.push(`${form.year === 0 ? '-' : hit[form.year]!}-${two(month)}-${two(day)}`);
      return true;
    });
  rest = takeOut(rest, numberPattern(lang), (hit) => {
    const [whole, figures, decimals = '', word = '', , behind = ''] = hit;
    const factor = MULTIPLIERS.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
    const value = String(Number(`${figures!.replace(/\D/g, '')}${decimals.replace(',', '.')}`) * factor);
    const after = factor === 1 ? `${word} ${behind}`.trimStart() : behind;
    const near = word === '' ? behind : after;
    const unit = UNITS.find(([pattern]) => pattern.test(near))?.[1];
    if (unit) found.amounts.push(`${value} ${unit}`);
    else if (factor !== 1 || /\D/.test(figures!)) found.numbers.push(value);
    else return false;
    return whole !== undefined;
  });
  found.numbers.push(...numbersIn(rest, lang));
  const byValue = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : 1);
  return { dates: found.dates.sort(), amounts: found.amounts.sort(), numbers: found.numbers.sort(byValue) };
}

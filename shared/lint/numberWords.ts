/** Numbers of a text in figures and in words, so that two languages can be held against each other. */
import type { Language } from '../bill/kinds.ts';
import { fold } from '../text/words.ts';

// Words for numbers that bills use, by the beginning that all their forms share. "One" is left out: it is also a pronoun.
const NUMBER_WORDS: Record<Language, readonly (readonly [RegExp, number])[]> = {
  en: [
    [/^two$/, 2],
    [/^three$/, 3],
    [/^four$/, 4],
    [/^five$/, 5],
    [/^six$/, 6],
    [/^seven$/, 7],
    [/^eight$/, 8],
    [/^nine$/, 9],
    [/^ten$/, 10],
    [/^twelve$/, 12],
    [/^fourteen$/, 14],
    [/^fifteen$/, 15],
    [/^twenty$/, 20],
    [/^twenty-four$/, 24],
    [/^thirty$/, 30],
    [/^forty$/, 40],
    [/^forty-five$/, 45],
    [/^sixty$/, 60],
    [/^ninety$/, 90],
  ],
  ru: [
    [/^(?:два|две|двух|двумя|двум)$/, 2],
    [/^(?:три|трех|тремя|трем)$/, 3],
    [/^(?:четыре|четырех|четырьмя|четырем)$/, 4],
    [/^(?:пять|пяти|пятью)$/, 5],
    [/^(?:шесть|шести|шестью)$/, 6],
    [/^(?:семь|семи|семью)$/, 7],
    [/^(?:восемь|восьми|восемью)$/, 8],
    [/^(?:девять|девяти|девятью)$/, 9],
    [/^(?:десять|десяти|десятью)$/, 10],
    [/^двенадцат[ьи]ю?$/, 12],
    [/^четырнадцат[ьи]ю?$/, 14],
    [/^пятнадцат[ьи]ю?$/, 15],
    [/^двадцат[ьи]ю?$/, 20],
    [/^тридцат[ьи]ю?$/, 30],
    [/^сорока?$/, 40],
    [/^(?:шестьдесят|шестидесяти)$/, 60],
    [/^девяност[оа]$/, 90],
    [/^дв[уе]х(?:дневн|месячн|летн|часов|недельн)/, 2],
    [/^тр[её]х(?:дневн|месячн|летн|часов|недельн)/, 3],
    [/^четыр[её]х(?:дневн|месячн|летн|часов|недельн)/, 4],
    [/^пяти(?:дневн|месячн|летн|часов|недельн)/, 5],
    [/^шести(?:дневн|месячн|летн|часов|недельн)/, 6],
    [/^семи(?:дневн|месячн|летн|часов|недельн)/, 7],
    [/^восьми(?:дневн|месячн|летн|часов|недельн)/, 8],
    [/^девяти(?:дневн|месячн|летн|часов|недельн)/, 9],
    [/^десяти(?:дневн|месячн|летн|часов|недельн)/, 10],
    [/^двенадцати(?:дневн|месячн|летн|часов|недельн)/, 12],
    [/^четырнадцати(?:дневн|месячн|летн|часов|недельн)/, 14],
    [/^пятнадцати(?:дневн|месячн|летн|часов|недельн)/, 15],
    [/^двадцати(?:дневн|месячн|летн|часов|недельн)/, 20],
    [/^тридцати(?:дневн|месячн|летн|часов|недельн)/, 30],
    [/^сорока(?:дневн|месячн|летн|часов|недельн)/, 40],
    [/^шестидесяти(?:дневн|месячн|летн|часов|недельн)/, 60],
    [/^девяноста(?:дневн|месячн|летн|часов|недельн)/, 90],
  ],
  tk: [
    [/^iki$/, 2],
    [/^üç$/, 3],
    [/^dört$/, 4],
    [/^bäş$/, 5],
    [/^alty$/, 6],
    [/^ýedi$/, 7],
    [/^sekiz$/, 8],
    [/^dokuz$/, 9],
    [/^on$/, 10],
    [/^ýigrimi$/, 20],
    [/^otuz$/, 30],
    [/^kyrk$/, 40],
    [/^altmyş$/, 60],
    [/^togsan$/, 90],
  ],
};

/** "twenty" and "four" beside one another are one number; so are "on" and "iki". */
function joined(values: readonly { value: number; at: number }[]): number[] {
  const out: number[] = [];
  let before = -2;
  for (const { value, at } of values) {
    const last = out.at(-1);
    if (at === before + 1 && last !== undefined && last >= 10 && last % 10 === 0 && value < 10)
      out[out.length - 1] = last + value;
    else out.push(value);
    before = at;
  }
  return out;
}

/** Figures and number words of a text, smallest first. */
export function numbersIn(text: string, lang: Language): string[] {
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((hit) => hit[0].replace(',', '.'));
  const words: { value: number; at: number }[] = [];
  fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .forEach((word, at) => {
      const known = NUMBER_WORDS[lang].find(([pattern]) => pattern.test(word));
      if (known) words.push({ value: known[1], at });
    });
  return [...figures, ...joined(words).map(String)].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
}

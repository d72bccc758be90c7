/** Article numbers in words: "Article Five", «Статья двадцать первая», "Birinji madda". Up to ninety-nine; no law has more. */

const EN_UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const EN_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const RU_UNITS =
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая';
const RU_TENS = 'двадцатая тридцатая сороковая пятидесятая шестидесятая семидесятая восьмидесятая девяностая';
const RU_TENS_BEFORE = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто';
const TK_UNITS = 'birinji ikinji üçünji dördünji bäşinji altynjy ýedinji sekizinji dokuzynjy';
const TK_TENS = 'onunjy ýigriminji otuzynjy kyrkynjy ellinji altmyşynjy ýetmişinji segseninji togsanynjy';
const TK_TENS_BEFORE = 'on ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan';

const NUMBERS = new Map<string, number>();

function list(words: string, from: number, step = 1): void {
  words.split(' ').forEach((word, i) => {
    NUMBERS.set(word, from + i * step);
  });
}

function compounds(tens: string, first: number, units: string): void {
  tens.split(' ').forEach((ten, i) => {
    units
      .split(' ')
      .slice(0, 9)
      .forEach((unit, k) => {
        NUMBERS.set(`${ten} ${unit}`, first + i * 10 + k + 1);
      });
  });
}

list(EN_UNITS, 1);
list(EN_ORDINALS, 1);
list(EN_TENS, 20, 10);
compounds(EN_TENS, 20, EN_UNITS);
compounds(EN_TENS, 20, EN_ORDINALS);
list(RU_UNITS, 1);
list(RU_TENS, 20, 10);
compounds(RU_TENS_BEFORE, 20, RU_UNITS);
list(TK_UNITS, 1);
list(TK_TENS, 10, 10);
compounds(TK_TENS_BEFORE, 10, TK_UNITS);

const any = (words: string): string => words.split(' ').join('|');
const choice = (units: string, tens: string): string => `(?:(?:${any(tens)})[ -])?(?:${any(units)})`;

const loose = (pattern: string): string => pattern.replaceAll('четвертая', 'четв[её]ртая');

/** The words after "Article" or «Статья», as the source of a pattern that ignores case. */
export const ARTICLE_NUMBER_WORDS: string = loose(
  [
    choice(`${EN_UNITS} ${EN_ORDINALS}`, EN_TENS),
    any(EN_TENS),
    choice(RU_UNITS, RU_TENS_BEFORE),
    any(RU_TENS),
  ].join('|'),
);

/** The words before "madda". */
export const TURKMEN_NUMBER_WORDS: string = `${choice(TK_UNITS, TK_TENS_BEFORE)}|${any(TK_TENS)}`;

/** "Twenty-one" → "21"; null for anything that is no number in words. */
export function wordNumber(text: string): string | null {
  const value = NUMBERS.get(text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll('-', ' '));
  return value === undefined ? null : String(value);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakable, unbroken } from '../../../shared/exchange/unbroken.ts';

/** The unbreakable blanks as "~", as typists write them, and hyphens as "=". */
const drawn = (text: string, lang: 'en' | 'ru' | 'tk'): string =>
  unbroken(text, lang).replaceAll('\u00a0', '~').replaceAll('\u2011', '=');

describe('Words that are kept on one line', () => {
  it.each([
    ['в соответствии со статьёй 2 и частью III', 'в соответствии со статьёй~2 и частью~III'],
    ['ст. 5 ч. 2, п. 12¹', 'ст.~5 ч.~2, п.~12¹'],
    ['Закон от 18 декабря 2002 года № 476-V', 'Закон от 18~декабря 2002~года №~476=V'],
    ['№ 131-ФЗ, COVID-19, 5-й, 12-VIP, a-V, 3-1', '№~131=ФЗ, COVID-19, 5-й, 12-VIP, a-V, 3-1'],
    ['(далее – Совет) и 1 250 000 манатов', '(далее~– Совет) и 1~250~000~манатов'],
    [
      'на 30 кв. м, 5 % и 2016 г., г. Ашхабад, А. С. Мередов',
      'на 30~кв. м, 5~% и 2016~г., г.~Ашхабад, А.~С.~Мередов',
    ],
    ['Раздел. Статья пятая. В местах 12 членов', 'Раздел. Статья пятая. В местах 12 членов'],
  ])('in Russian: %s', (text, expected) => {
    expect(drawn(text, 'ru')).toBe(expected);
  });

  it.each([
    ['under Article 5, s. 7 and Part IV of Law No. 12', 'under Article~5, s.~7 and Part~IV of Law No.~12'],
    ['on 18 December 2002 – or later', 'on 18~December 2002~– or later'],
    ['the article sets up 3 bodies; I agree', 'the article sets up 3 bodies; I agree'],
  ])('in English: %s', (text, expected) => {
    expect(drawn(text, 'en')).toBe(expected);
  });

  it.each([
    ['2002-nji ýylyň 18-nji dekabry', '2002-nji~ýylyň 18-nji~dekabry'],
    ['5-nji maddanyň 3-nji böleginde, № 57', '5-nji~maddanyň 3-nji~böleginde, №~57'],
  ])('in Turkmen: %s', (text, expected) => {
    expect(drawn(text, 'tk')).toBe(expected);
  });

  it('are the same characters, and plain again when they are read', () => {
    const words = fc.array(
      fc.constantFrom('ст.', 'статьи', '5', 'II', '№', '–', 'года', '100', 'А.', 'madda', '3-nji', '476-V'),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('ru', 'en', 'tk'), (list, lang) => {
        const text = list.join(' ');
        const kept = unbroken(text, lang);
        expect(kept).toHaveLength(text.length);
        expect(breakable(kept)).toBe(text);
      }),
    );
  });

  it('leaves the unbreakable blanks that somebody set between words', () => {
    expect(breakable('слово\u00a0слово')).toBe('слово\u00a0слово');
  });
});

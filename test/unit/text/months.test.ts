import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { monthOf, monthPattern } from '../../../shared/text/months.ts';

describe('The name of a month', () => {
  it.each<[Language, string, number]>([
    ['ru', 'января', 1],
    ['ru', 'Марте', 3],
    ['ru', 'мая', 5],
    ['ru', 'маем', 5],
    ['ru', 'макет', 0],
    ['ru', 'закона', 0],
    ['en', 'May', 5],
    ['en', 'sept.', 9],
    ['en', 'December', 12],
    ['en', 'market', 0],
    ['tk', 'ýanwary', 1],
    ['tk', 'sentjabrynda', 9],
    ['tk', 'maýynda', 5],
    ['tk', 'madda', 0],
  ])('in %s: "%s" is month %i', (lang, word, month) => {
    expect(monthOf(word, lang)).toBe(month);
  });

  it('is found whole in a sentence', () => {
    const found = (lang: Language, text: string) => new RegExp(monthPattern(lang), 'u').exec(text)?.[0];
    expect([
      found('ru', 'с 5 мая 2026 года'),
      found('en', 'on 5 october 2026'),
      found('tk', '1-nji ýanwary'),
    ]).toEqual(['мая', 'october', 'ýanwary']);
  });
});

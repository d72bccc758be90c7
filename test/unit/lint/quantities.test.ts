/** Dates, sums and numbers read the same in three languages. */
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../shared/lint/quantities.ts';

const none = { dates: [], amounts: [], numbers: [] };

describe('what is countable in a text', () => {
  it.each([
    ['en', 'enters into force on 1 January 2027'],
    ['en', 'enters into force on January 1, 2027'],
    ['ru', 'вступает в силу с 1 января 2027 года'],
    ['ru', 'вступает в силу 01.01.2027'],
    ['tk', '2027-nji ýylyň 1-nji ýanwaryndan güýje girýär'],
  ] as const)('is one date however it is written (%s: %s)', (lang, text) => {
    expect(quantitiesIn(text, lang)).toEqual({ ...none, dates: ['2027-01-01'] });
  });

  it('tells March from May in Russian', () => {
    expect(quantitiesIn('с 5 марта по 9 мая 2026 года', 'ru').dates).toEqual(['--03-05', '2026-05-09']);
  });

  it.each([
    ['en', 'a fine of 1,500,000 manats'],
    ['en', 'a fine of 1.5 million manats'],
    ['ru', 'штраф в размере 1 500 000 манатов'],
    ['ru', 'штраф 1,5 млн манатов'],
    ['tk', '1,5 million manat jerime'],
  ] as const)('is one sum however it is written (%s: %s)', (lang, text) => {
    expect(quantitiesIn(text, lang)).toEqual({ ...none, amounts: ['1500000 TMT'] });
  });

  it.each([
    ['en', 'at least 5 per cent'],
    ['ru', 'не менее 5 процентов'],
    ['ru', 'не менее 5%'],
    ['tk', 'azyndan 5 göterim'],
  ] as const)('is one share (%s: %s)', (lang, text) => {
    expect(quantitiesIn(text, lang)).toEqual({ ...none, amounts: ['5 %'] });
  });

  it('leaves other numbers to themselves', () => {
    expect(quantitiesIn('within thirty days, 5-1, and 12 000 persons', 'en')).toEqual({
      ...none,
      numbers: ['1', '5', '30', '12000'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { spellingWords } from '../../../shared/spelling/words.ts';

const asked = (text: string, lang: Language): string[] =>
  spellingWords(text, lang).map(({ word, langs }) => `${word}:${langs.join('|')}`);

describe('the words of a line that are spelled', () => {
  it('are its words with their places', () => {
    expect(spellingWords('Лица, лишённые', 'ru')).toEqual([
      { word: 'Лица', from: 0, to: 4, langs: ['ru'] },
      { word: 'лишённые', from: 6, to: 14, langs: ['ru'] },
    ]);
  });

  it('are asked of the dictionary of their own alphabet', () => {
    expect(asked('The word свобода stays', 'en')).toEqual(['The:en', 'word:en', 'свобода:ru', 'stays:en']);
    expect(asked('слово mejlis и raýat', 'ru')).toEqual(['слово:ru', 'mejlis:tk|en', 'raýat:tk']);
  });

  it('in quotation marks of a Turkmen bill may be English', () => {
    expect(asked('kanun («National Mechanism»)', 'tk')).toEqual([
      'kanun:tk',
      'National:tk|en',
      'Mechanism:tk|en',
    ]);
  });

  it('are not numbers, nor what holds a digit', () => {
    expect(asked('5-nji madda, 12A, 2016-njy ýyl, 1-го', 'tk')).toEqual(['madda:tk', 'ýyl:tk']);
  });

  it('are not citations in short, abbreviations or numerals', () => {
    expect(asked('ст. 5, п. а ч. 2, т.е. разд. IV, ФЗ и НПМ-ом', 'ru')).toEqual([]);
    expect(asked('Art. 12, para. 3, OPCAT, NPMs', 'en')).toEqual([]);
    expect(asked('ş.m. BMG, XII bap', 'tk')).toEqual(['bap:tk']);
  });

  it('at the end of a sentence are words all the same', () => {
    expect(asked('по закону. Орган', 'ru')).toEqual(['по:ru', 'закону:ru', 'Орган:ru']);
  });

  it('are not addresses of pages, letters and files', () => {
    expect(asked('see https://example.org/abc-def or mail to a.b@example.org or a/bcd/efg', 'en')).toEqual([
      'see:en',
      'or:en',
      'mail:en',
      'to:en',
      'or:en',
    ]);
  });

  it('with letters of two alphabets are of no language', () => {
    expect(spellingWords('cовет', 'ru')).toEqual([{ word: 'cовет', from: 0, to: 5, langs: [] }]);
    expect(asked('web-сайт', 'ru')).toEqual(['web:tk|en', 'сайт:ru']);
  });

  it('come without soft hyphens and with one kind of apostrophe', () => {
    expect(asked('State’s deten\u00adtion', 'en')).toEqual(["State's:en", 'detention:en']);
  });
});

/** Suggestions come in the order of what a hand does wrong, and of what the bill says already. */
import { expect, test } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { suggestions } from '../../../shared/spelling/checker.ts';
import { hasWord, ranked, slips } from '../../../shared/spelling/ranking.ts';
import { wordList } from '../../../shared/spelling/wordList.ts';

test.each<[string, string, string[], string[]]>([
  [
    'a missing sign first (ň)',
    'mazmunyn',
    ['mazmuny', 'mazmunyny', 'mazmunyň'],
    ['mazmunyň', 'mazmuny', 'mazmunyny'],
  ],
  [
    'a missing sign first (ş, ý)',
    'isleyar',
    ['isleýän', 'işleýär', 'isleýär'],
    ['isleýär', 'işleýär', 'isleýän'],
  ],
  ['a missing sign first (ž)', 'mejlisin zalyndan', ['mejlisiň žalyndan'], ['mejlisiň žalyndan']],
  ['е and ё', 'надежныи', ['надежды', 'надёжный'], ['надёжный', 'надежды']],
  ['the key beside before another one', 'мандвт', ['мандит', 'мандат'], ['мандат', 'мандит']],
  ['two letters in each other’s place', 'auhtority', ['aorta', 'authority'], ['authority', 'aorta']],
  ['a doubled letter', 'комисия', ['комизия', 'комиссия'], ['комиссия', 'комизия']],
  ['the order of the dictionary where nothing tells them apart', 'xx', ['lm', 'ab'], ['lm', 'ab']],
])('%s', (_says, word, offered, order) => {
  expect(ranked(word, offered)).toEqual(order);
});

test('a word of the bill comes before one that is as near, and not before one that lacks only a sign', () => {
  const used = (word: string): boolean => word === 'комитета';
  expect(ranked('комитата', ['комитата-', 'комитете', 'комитета'], used)[0]).toBe('комитета');
  expect(ranked('kanunyn', ['kanunyna', 'kanunyň'], (word) => word === 'kanunyna')[0]).toBe('kanunyň');
});

test('a word of the bill is a whole word of it', () => {
  expect(hasWord('Органы и орган', 'орган')).toBe(true);
  expect(hasWord('органы, (Орган)', 'орган')).toBe(false);
});

test('case is no slip, and a word is none from itself', () => {
  expect(slips('Мандат', 'мандат')).toBe(0);
  expect(slips('', 'абв')).toBe(3);
});

test('the nearest of two dictionaries is the first, whichever has it', () => {
  const dictionary = (words: string[]) => ({
    checker: { check: () => false, suggest: () => words, close: () => undefined },
    legal: wordList([]),
  });
  const langs: Language[] = ['en', 'tk'];
  const both = { en: dictionary(['modish', 'made']), tk: dictionary(['maddasy', 'maddä']) };
  expect(suggestions('madda', langs, both)).toEqual(['maddä', 'made', 'maddasy', 'modish']);
});

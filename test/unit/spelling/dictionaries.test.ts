/** The real engine with the real dictionaries and lists, as the worker has them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { type Dictionary, inOneAlphabet, isRight, suggestions } from '../../../shared/spelling/checker.ts';
import { spellingWords } from '../../../shared/spelling/words.ts';
import { allDictionaries, startInNode } from './dictionaries.ts';

let dictionaries: Record<Language, Dictionary>;
beforeAll(async () => {
  dictionaries = await allDictionaries();
});

const right = (word: string, lang: Language): boolean => isRight(word, [lang], dictionaries);
const wrongIn = (text: string, lang: Language): string[] =>
  text
    .split('\n')
    .flatMap((line) => spellingWords(line, lang))
    .filter(({ word, langs }) => !isRight(word, langs, dictionaries))
    .map(({ word }) => word);

describe('the dictionaries', () => {
  it.each([
    'Türkmenistanyň',
    'raýatlarynyň',
    'kanunçylygynyň',
    'ygtyýarnamasyny',
    'eldegrilmesizligi',
    'görnüşde-de',
    'Mejlisiň',
  ])('know the Turkmen %s', (word) => expect(right(word, 'tk')).toBe(true));

  it.each(['азатлык', 'свабоды', 'организацыя', 'амбудсмен'])('do not know the Russian %s', (word) =>
    expect(right(word, 'ru')).toBe(false),
  );

  it.each(['подотчётен', 'омбудсменами', 'Меджлисом', 'хякимликов', 'превентивного', 'её'])(
    'know the Russian %s',
    (word) => expect(right(word, 'ru')).toBe(true),
  );

  it.each([
    'ombudspersons',
    'organisation',
    'Offences',
    'labour',
    'programmes',
    'fulfil',
    "State's",
    'hours’',
  ])('know the English %s, British as American', (word) =>
    expect(right(word.replace('’', "'"), 'en')).toBe(true),
  );

  it.each(['detaned', 'wize', 'labur', 'azatlykdn'])('do not know %s', (word) => {
    expect(right(word, 'en')).toBe(false);
    expect(right(word, 'tk')).toBe(false);
  });

  it('offer what was meant, the likeliest first', () => {
    expect(suggestions('detaned', ['en'], dictionaries)[0]).toBe('detained');
    expect(suggestions('свабоды', ['ru'], dictionaries)).toEqual(['свободы']);
    expect(suggestions('azatlykdn', ['tk'], dictionaries)[0]).toBe('azatlykdan');
  });

  it('offer a word of two alphabets in one', () => {
    expect(inOneAlphabet('cовет')).toEqual(['совет']);
  });

  it.each(['en', 'ru', 'tk'] as const)('find nothing wrong in the %s sample bill', (lang) => {
    const file = path.resolve(import.meta.dirname, '../../../resources/samples', `${lang}.md`);
    const bill = readFileSync(file, 'utf8')
      .replace(/^---[\s\S]*?\n---/, '')
      .replace(/\{[^}]*\}|\(#[^)]*\)|<!--[\s\S]*?-->/g, '');
    expect(wrongIn(bill, lang)).toEqual([]);
  });

  it('are refused where they are none', async () => {
    const hunspell = await startInNode();
    const nothing = hunspell.open('none', new Uint8Array(), new Uint8Array());
    expect(nothing.check('word')).toBe(false);
    nothing.close();
  });
});

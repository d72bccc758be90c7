import { describe, expect, it } from 'vitest';
import { readWordList, wordList } from '../../../shared/spelling/wordList.ts';

describe('a list of words', () => {
  it('is read a word a line, without remarks', () => {
    expect(readWordList('# law\nMejlis\n hakim, häkim # office\n\n')).toEqual(['Mejlis', 'hakim', 'häkim']);
  });

  it('knows a word in every form, whatever its capitals', () => {
    const list = wordList(['Фробникатор', 'bilermen', 'Frobnicator']);
    expect(list.has('фробникаторами', ['ru'])).toBe(true);
    expect(list.has('bilermenleriniň', ['tk'])).toBe(true);
    expect(list.has("frobnicator's", ['en'])).toBe(true);
    expect(list.has('FROBNICATORS', ['en'])).toBe(true);
  });

  it('knows no other words', () => {
    const list = wordList(['Фробникатор', 'этап']);
    expect(list.has('фабрикатор', ['ru'])).toBe(false);
    expect(list.has('frobnicator', ['en'])).toBe(false);
    expect(list.has('эта', ['ru'])).toBe(false);
  });

  it('takes the words of a term of several words apart', () => {
    const list = wordList(['Milli öňüni alyş mehanizmi']);
    expect(list.has('mehanizmiň', ['tk'])).toBe(true);
    expect(list.size).toBe(4);
  });
});

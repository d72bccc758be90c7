import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lengthOfWords,
  placeWith,
  sameButSoftHyphens,
  softHyphensIn,
  withoutSoftHyphens,
} from '../../../shared/text/softHyphens.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'б', ' ', '\u00ad', '\u00ad') });

describe('a text with soft hyphens', () => {
  it('is read without them', () => {
    expect(withoutSoftHyphens('на\u00adказа\u00adние')).toBe('наказание');
    expect(sameButSoftHyphens('на\u00adказание', 'наказа\u00adние')).toBe(true);
    expect(sameButSoftHyphens('на\u00adказание', 'наказания')).toBe(false);
  });

  it('is the very same string where there is none', () => {
    const plain = 'наказание';
    expect(withoutSoftHyphens(plain)).toBe(plain);
    expect(softHyphensIn(plain)).toEqual([]);
  });

  it('is as long as its words', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(lengthOfWords(given)).toBe(withoutSoftHyphens(given).length);
      }),
    );
  });

  it('has every character of its words at the place that is named', () => {
    fc.assert(
      fc.property(text, (given) => {
        const words = withoutSoftHyphens(given);
        const places = softHyphensIn(given);
        for (let at = 0; at < words.length; at++) {
          expect(given[placeWith(places, at, false)]).toBe(words[at]);
          expect(given[placeWith(places, at + 1, true) - 1]).toBe(words[at]);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { inWords, placeOfSuggestion } from '../../../shared/suggestions/inWords.ts';
import { law } from '../../bench/law.ts';

const DRAWN = { tradition: 'post-soviet', form: 'law' } as const;

describe('A suggestion in words', () => {
  it('names kinds of provisions in the language of the reader, and leaves words alone', () => {
    const retyped = { kind: 'retyped', before: 'paragraph', after: 'point' } as const;
    expect(inWords(retyped, DRAWN, 'ru')).toEqual({ before: 'Часть статьи', after: 'Пункт' });
    expect(inWords(retyped, DRAWN, 'tk')).toEqual({ before: 'Bölek', after: 'Bent' });
    expect(inWords({ ...retyped, before: 'preamble' }, DRAWN, 'en').before).not.toBe('preamble');
    expect(inWords({ ...retyped, kind: 'words' }, DRAWN, 'ru').before).toBe('paragraph');
  });

  it('says where a provision stood that is to go', () => {
    const bill = law(3, 10);
    const reg = registerOf(bill);
    const without = { ...reg, paths: new Map([...reg.paths].filter(([id]) => id !== 'a2')) };
    expect(placeOfSuggestion({ provision: 'a2' }, without, () => reg)).toBe('ст. 2');
    expect(placeOfSuggestion({ provision: 'a3' }, without, () => null)).toBe('ст. 3');
    expect(placeOfSuggestion({ provision: 'a2' }, without, () => null)).toBe('');
  });
});

/** What is prepared in steps, or by a short way, says the same as what is read at once. */
import { describe, expect, it } from 'vitest';
import {
  alignedWith,
  prepare,
  registerOfLanguage,
  sourceOf,
} from '../../../renderer/translation/prepared.ts';
import { registerIn, sourceText } from '../../../renderer/translation/rows.ts';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { register } from '../../../shared/bill/references.ts';
import { alignTranslation, readAhead } from '../../../shared/translation/align.ts';
import { inlineJson, sourceLines } from '../../../shared/translation/lines.ts';
import { withWords } from '../../../shared/translation/translated.ts';
import type { LanguageVersion, TranslatedLine } from '../../../shared/translation/types.ts';
import { law } from '../../bench/law.ts';
import { randomBill } from '../../builders/randomBill.ts';

const ENGLISH: LanguageVersion = { lang: 'en', tradition: 'anglo' };

describe('The screen of languages', () => {
  it('finds the same lines whether they were read ahead or not', () => {
    const stored = (): TranslatedLine[] =>
      sourceLines(law(8, 30)).map(({ provision, slot, node }, i) => ({
        ...{ id: `t${i}`, lang: 'en', provision, slot, sure: true, author: 'A', at: '2026-01-01' },
        basis: inlineJson(node.content),
        content: inlineJson(node.content),
      }));
    const [own, bill] = [stored(), law(8, 30)];
    let steps = 0;
    for (const _ of readAhead(bill, own)) steps++;
    const said = ({ lines }: ReturnType<typeof alignTranslation>): string[] =>
      lines.map(({ source, line, state }) => `${source.key} ${line?.id} ${state}`);
    expect(said(alignTranslation(bill, own))).toEqual(said(alignTranslation(law(8, 30), stored())));
    expect(steps).toBeGreaterThan(own.length);
  });

  it('is drawn from what was prepared, and nothing of it is made twice', () => {
    const bill = law(8, 30);
    const reg = registerOf(bill);
    const stored: TranslatedLine[] = sourceLines(bill).map(({ provision, slot, node }, i) => ({
      ...{ id: `t${i}`, lang: 'en', provision, slot, sure: true, author: 'A', at: '2026-01-01' },
      basis: inlineJson(node.content),
      content: inlineJson(node.content),
    }));
    for (const _ of prepare(bill, reg, [ENGLISH], new Map([['en', stored]])));
    const source = sourceOf(bill, reg);
    expect(sourceOf(bill, reg)).toBe(source);
    expect(registerOfLanguage(source, ENGLISH)).toBe(registerOfLanguage(source, ENGLISH));
    expect(alignedWith(source, stored)).toBe(alignedWith(source, stored));
    expect(alignedWith(source, stored).alignment).toEqual(alignTranslation(law(8, 30), stored));
    // Other numbers of the same bill, and other lines, are not those.
    expect(sourceOf(bill, { ...reg })).not.toBe(source);
    expect(alignedWith(source, stored.slice(1)).byKey.get(source.lines[0]!.key)?.state).toBe('untranslated');
  });

  it('numbers a language as its text is numbered, with numbers given by hand and without', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const bill = randomBill(seed);
      const reg = registerIn(sourceText(bill, registerOf(bill)), ENGLISH);
      const slow = register(withWords(bill, ENGLISH, new Map()));
      expect([...reg.numbers], `seed ${seed}`).toEqual([...slow.numbers]);
      expect([...reg.paths], `seed ${seed}`).toEqual([...slow.paths]);
    }
  });
});

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { normalLine } from '../../../../shared/exchange/docx/print.ts';
import { proveRedline } from '../../../../shared/exchange/docx/proof.ts';
import { docxText } from '../../../builders/docxText.ts';
import { anyBill } from './generate.ts';
import { printed, write } from './help.ts';
import { REVISED } from './revised.ts';
import { SAMPLES } from './samples.ts';

const side = (bytes: Uint8Array, which: 'accepted' | 'original'): string[] =>
  (docxText(bytes, which) ?? []).map(normalLine);

describe('a redline in Word', () => {
  test.each(Object.keys(REVISED))(
    '%s: accepting all gives the new text, rejecting all the old one',
    async (key) => {
      const before = SAMPLES[key]!;
      const after = REVISED[key]!;
      const comparison = compareBills(before, after);
      const bytes = await write(after, { comparison });
      expect(side(bytes, 'accepted')).toEqual(printed(after));
      expect(side(bytes, 'original')).toEqual(printed(before));
      expect(proveRedline(bytes, comparison, { notes: true, before, after }).ok).toBe(true);
    },
  );

  test('holds for any two bills', async () => {
    await fc.assert(
      fc.asyncProperty(anyBill(), anyBill(), async (before, after) => {
        const comparison = compareBills(before, after);
        const bytes = await write(after, { comparison, options: { contents: false, notes: true } });
        expect(proveRedline(bytes, comparison, { notes: true, before, after })).toMatchObject({ ok: true });
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('holds without the notes of the drafter', async () => {
    const before = SAMPLES.RUSSIAN!;
    const after = REVISED.RUSSIAN!;
    const comparison = compareBills(before, after);
    const bytes = await write(after, { comparison, options: { contents: true, notes: false } });
    expect(proveRedline(bytes, comparison, { notes: false, before, after })).toMatchObject({ ok: true });
  });

  test('is not proven when a word of the file was altered on either side', async () => {
    const before = SAMPLES.ENGLISH!;
    const after = REVISED.ENGLISH!;
    const comparison = compareBills(before, after);
    const files = unzipSync(await write(after, { comparison }));
    const altered = (from: string, to: string): Uint8Array => {
      const text = strFromU8(files['word/document.xml']!);
      expect(text).toContain(from);
      return zipSync({ ...files, 'word/document.xml': strToU8(text.replace(from, to)) });
    };
    expect(proveRedline(altered('prescribed', 'all'), comparison, { notes: true })).toMatchObject({
      ok: false,
      side: 'accepted',
    });
    expect(proveRedline(altered('a prison', 'the prison'), comparison, { notes: true })).toMatchObject({
      ok: false,
      side: 'original',
    });
    expect(proveRedline(strToU8('no file'), comparison, { notes: true })).toMatchObject({ ok: false });
  });

  test('is not proven when the comparison lost a line of the bill', async () => {
    const before = SAMPLES.ENGLISH!;
    const after = REVISED.ENGLISH!;
    const whole = compareBills(before, after);
    const comparison = { ...whole, blocks: whole.blocks.slice(0, -1) };
    const bytes = await write(after, { comparison });
    expect(proveRedline(bytes, comparison, { notes: true }).ok).toBe(true);
    expect(proveRedline(bytes, comparison, { notes: true, before, after }).ok).toBe(false);
  });
});

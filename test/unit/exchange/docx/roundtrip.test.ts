import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { bookmarkName, provisionOfBookmark } from '../../../../shared/exchange/docx/bookmarks.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import type { Annotation } from '../../../../shared/exchange/types.ts';
import { anyBill } from './generate.ts';
import { billOf, newIds, outline, printed, seenOnly, write } from './help.ts';
import { REVISED } from './revised.ts';
import { RUSSIAN, SAMPLES } from './samples.ts';

function read(bytes: Uint8Array) {
  const result = readDocx(bytes, { newId: newIds() });
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result;
}

describe.each([
  ['a bill that went through Word', (bytes: Uint8Array) => bytes],
  ['a bill of which only what is seen came back from Word', seenOnly],
])('%s', (_name, through) => {
  test.each(Object.keys(SAMPLES))(
    '%s comes back with its structure, numbers, marks, references and ids',
    async (key) => {
      const bill = SAMPLES[key]!;
      const back = billOf(read(through(await write(bill))).doc);
      expect(outline(back)).toEqual(outline(bill));
      expect(back.attrs).toEqual(bill.attrs);
    },
  );

  test('comes back with the same printed text, whatever bill it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyBill(), async (bill) => {
        const back = billOf(
          read(through(await write(bill, { options: { contents: false, notes: true } }))).doc,
        );
        expect(printed(back)).toEqual(printed(bill));
        expect(outline(back)).toEqual(outline(bill));
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  test('comes back from a redline as its newer side, and says that changes were taken', async () => {
    const after = REVISED.RUSSIAN!;
    const bytes = through(await write(after, { comparison: compareBills(RUSSIAN, after) }));
    const back = read(bytes);
    expect(outline(billOf(back.doc))).toEqual(outline(after));
    expect(back.report.notes.map((n) => n.key)).toContain('docx.note.changesTaken');
  });

  test('brings remarks back on the same words, with answers and what is settled', async () => {
    const at = '2026-11-20T09:30:00.000Z';
    const remark = (
      id: string,
      provision: string,
      from: number,
      to: number,
      resolved = false,
    ): Annotation => ({
      id,
      provision,
      from,
      to,
      author: 'Айна Бердиева',
      initials: 'АБ',
      at,
      text: `Замечание ${id}\nвторая строка`,
      resolved,
      replies: id === 'r1' ? [{ author: 'Мерет', initials: 'М', at, text: 'Согласен' }] : [],
    });
    const annotations = [
      remark('r1', 'a2p1', 0, 11),
      remark('r2', 'a3p1', 90, 110, true),
      remark('r3', 'a2', 0, 0),
      remark('r4', 'a2p2', 51, 69),
      remark('r5', 't1', 25, 46),
      remark('r6', 'a2p1', 5, 30),
      remark('r7', 'a2p1', 11, 20),
    ];
    const { comments } = read(through(await write(RUSSIAN, { annotations })));
    expect(comments.map(({ quote: _, ...rest }) => rest)).toEqual(
      annotations.map(({ id: _, initials: __, ...rest }) => ({
        ...rest,
        replies: rest.replies.map(({ initials: ___, ...reply }) => reply),
      })),
    );
    expect(comments.map((c) => c.quote).slice(0, 5)).toEqual([
      'Государство',
      'едомления.\nОтказ в д',
      'Независимость механизма',
      ' пункте 2 статьи 1',
      'Следственный изолятор',
    ]);
  });
});

describe('a bookmark name', () => {
  test('carries any id that fits, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (id) => {
        const name = bookmarkName(id);
        if (name === null) return;
        expect(name.length).toBeLessThanOrEqual(40);
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(provisionOfBookmark(name)).toBe(id);
      }),
    );
  });

  test('carries a UUID, and knows bookmarks that are not its own', () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    expect(provisionOfBookmark(bookmarkName(id)!)).toBe(id);
    for (const foreign of ['_Toc12345', '_GoBack', 'статья5', '_m_', '_u_xyz', '_m_a_b'])
      expect(provisionOfBookmark(foreign)).toBeNull();
  });
});

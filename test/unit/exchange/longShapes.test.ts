/**
 * Files of one shape without end (test/bench/hostileShapes.ts), each at a size at which a reader that looks at every part
 * again for every other does not end within the limit of a test. `test/bench/doubling.ts` looks at all shapes.
 */
import { describe, expect, it } from 'vitest';
import { runTask } from '../../../electron/core/exchange/runTask.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { SHAPES } from '../../bench/hostileShapes.ts';

const MENDED: [name: string, size: number, answer: string][] = [
  ['xml: documents of a collection', 90_000, 'notThisFormat'],
  ['xml: elements before any body', 250_000, 'notThisFormat'],
  ['xml: namespaces that are used, then elements', 2000, 'read'],
  ['line xml: "."', 40_000, 'read'],
  ['docx: comments on empty lines', 20_000, 'read'],
  ['docx: paragraphs deleted one after the other', 30_000, 'read'],
  ['docx: fields that are never closed', 30_000, 'read'],
  ['docx: items whose numbers are letters without end', 1000, 'read'],
  ['docx: one footnote, cited often', 5000, 'tooLarge'],
];

describe('a file of one shape without end is answered', () => {
  it.each(MENDED)('%s', async (name, size, answer) => {
    const shape = SHAPES.find((one) => one.name === name)!;
    const read = await runTask({ kind: 'read', fileName: shape.fileName, bytes: shape.make(size) });
    expect(read.ok ? 'read' : read.code).toBe(answer);
    if (read.ok) expect(readBill(read.doc).ok).toBe(true);
  });

  it('more elements than any law has are refused before the first is built', async () => {
    const many = SHAPES.find(({ name }) => name === 'docx: lines of one letter')!.make(600_000);
    expect(await runTask({ kind: 'read', fileName: 'x.docx', bytes: many })).toMatchObject({
      ok: false,
      code: 'tooLarge',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';
import { writeMarkdown } from '../../../../shared/exchange/markdown/write.ts';
import { randomBill } from '../../../builders/randomBill.ts';
import { wildBill } from '../../../builders/wildBill.ts';

const none = (): string => {
  throw new Error('no id was to be made');
};

describe("Madda's Markdown", () => {
  it('gives back any bill exactly, with every id, locked number, mark, reference, table and note', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const bill = randomBill(seed);
        const read = readMarkdown(writeMarkdown(bill), { newId: none });
        expect(read.ok ? read.doc : read).toEqual(bill.toJSON());
      }),
      { numRuns: 60 },
    );
  });

  it('gives back bills that are full of signs with a meaning, in every place the schema allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const bill = wildBill(seed);
        const text = writeMarkdown(bill);
        const read = readMarkdown(text, { newId: none });
        expect(read.ok ? read.doc : [read, text]).toEqual(bill.toJSON());
      }),
      { numRuns: 200 },
    );
  });
});

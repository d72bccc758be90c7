import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { disprove } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import type { Comparison, RedlineBlock } from '../../../shared/compare/types.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';

const pairOfBills = fc.record({
  seed: fc.nat(1_000_000),
  edits: fc.integer({ min: 0, max: 12 }),
  keepIds: fc.boolean(),
});

/** Bills of a few articles, so that two thousand pairs take seconds; a longer run: MADDA_COMPARE_RUNS=20000. */
const RUNS = Number(process.env.MADDA_COMPARE_RUNS ?? 2000);
const SOME = Math.ceil(RUNS / 5);
/** Seconds on a machine of one's own; others may be at work on it. */
const PATIENCE = { timeout: 600_000 };

const smallBill = (seed: number) => randomBill(seed, { articles: 1 + (seed % 4), footnotes: true });

function isMarked(block: RedlineBlock): boolean {
  return (
    block.op !== 'same' ||
    block.pieces.some((p) => p.op !== 'same') ||
    (block.rows ?? []).some((row) => row.op !== 'same' || row.cells.some((c) => c.blocks.some(isMarked)))
  );
}

/** Marks that lie outside of every change. */
function unclaimed(comparison: Comparison): RedlineBlock[] {
  return comparison.blocks.filter((b) => isMarked(b) && comparison.changes[b.change ?? -1] === undefined);
}

describe('the comparison of any two bills', () => {
  it('gives both texts back exactly in both directions, and every mark belongs to a change', PATIENCE, () => {
    fc.assert(
      fc.property(pairOfBills, ({ seed, edits, keepIds }) => {
        const a = smallBill(seed);
        const b = randomlyEdited(a, seed + 1, edits, keepIds, true);
        const comparison = compareBills(a, b);
        const linesA = textBlocks(a);
        const linesB = textBlocks(b);
        expect(disprove(comparison, linesA, linesB)).toBeNull();
        expect(unclaimed(comparison)).toEqual([]);
        const back = compareBills(b, a);
        expect(disprove(back, linesB, linesA)).toBeNull();
        expect(unclaimed(back)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('pairs a provision with the one that has its id, wherever both sides share history', PATIENCE, () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 0, max: 12 }), (seed, edits) => {
        const a = smallBill(seed);
        const b = randomlyEdited(a, seed + 1, edits, true, true);
        const ids = new Set(listProvisions(b).map((p) => p.id));
        const strangers = compareBills(a, b, { sharedIds: true }).changes.filter(
          ({ kind, from, to }) =>
            (kind === 'edited' || kind === 'renumbered' || kind === 'reference') &&
            ids.has(from!.id) &&
            from!.id !== to!.id,
        );
        expect(strangers).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds nothing between a bill and itself, with its ids or with others', PATIENCE, () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.boolean(), (seed, keepIds) => {
        const a = smallBill(seed);
        const comparison = compareBills(a, randomlyEdited(a, seed, 0, keepIds));
        expect(comparison.changes).toEqual([]);
        expect(comparison.blocks.every((b) => b.op === 'same' && b.change === undefined)).toBe(true);
        expect(comparison.stats).toEqual({ inserted: 0, deleted: 0 });
      }),
      { numRuns: RUNS },
    );
  });

  it('gives both texts back when they have nothing to do with each other', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, two) => {
        const a = smallBill(one);
        const b = smallBill(two);
        const comparison = compareBills(a, b);
        expect(disprove(comparison, textBlocks(a), textBlocks(b))).toBeNull();
        expect(unclaimed(comparison)).toEqual([]);
      }),
      { numRuns: SOME },
    );
  });
});

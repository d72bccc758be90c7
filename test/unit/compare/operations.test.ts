import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import {
  compactOperations,
  MOST_OPERATIONS,
  OPERATIONS,
  reversedOperations,
  type StructuralOperation,
} from '../../../shared/bill/operations.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { disprove } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { compactBill } from '../../builders/compactBill.ts';
import { dice, randomBill, randomlyEdited } from '../../builders/randomBill.ts';

const law = (lines: string): Node => compactBill(`lang: en\ntitle: Law\n${lines}`);

function kinds(a: Node, b: Node, operations: StructuralOperation[] = []): string[] {
  return compareBills(a, b, { sharedIds: true, operations }).changes.map(
    (c) => `${c.kind} ${[c.from?.id, c.to?.id].filter(Boolean).join(' > ')}`,
  );
}

const WHOLE = law(`art #a1: Visits
- #p1 The mechanism visits every place of detention and reports to the Parliament every year.
- #p2 The budget is separate.`);
const REWRITTEN = law(`art #a1: Visits
- #p1 Members enter prisons, police stations and hospitals without notice.
- #p9 An annual account of findings goes to deputies in session.
- #p2 The budget is separate.`);

describe('What the editor recorded', () => {
  it('makes a split of two halves that were both rewritten', () => {
    expect(kinds(WHOLE, REWRITTEN)).toEqual(['edited p1 > p1', 'added p9', 'renumbered p2 > p2']);
    expect(kinds(WHOLE, REWRITTEN, [{ op: 'split', from: 'p1', to: 'p9' }])).toEqual([
      'split p1 > p9',
      'renumbered p2 > p2',
    ]);
  });

  it('makes the same a join when it is told backwards', () => {
    const back = reversedOperations([{ op: 'split', from: 'p1', to: 'p9' }]);
    expect(back).toEqual([{ op: 'join', from: 'p9', to: 'p1' }]);
    expect(kinds(REWRITTEN, WHOLE, back)).toEqual(['merged p9 > p1', 'renumbered p2 > p2']);
  });

  it('follows a split of what was split before', () => {
    const b = law(`art #a1: Visits
- #p1 Members enter prisons.
- #p8 Hospitals are open to them as well.
- #p2 The budget is separate.`);
    const twice: StructuralOperation[] = [
      { op: 'split', from: 'p1', to: 'p9' },
      { op: 'split', from: 'p9', to: 'p8' },
      { op: 'join', from: 'p9', to: 'p1' },
    ];
    expect(kinds(WHOLE, b, twice)).toEqual(['split p1 > p8', 'renumbered p2 > p2']);
  });

  it('says which of two neighbours was moved, however long it is', () => {
    const a = law(
      `art #a1: Short\n- #p1 Short.\nart #a2: Long\n- #p2 A much longer article than the other one.`,
    );
    const b = law(
      `art #a2: Long\n- #p2 A much longer article than the other one.\nart #a1: Short\n- #p1 Short.`,
    );
    expect(kinds(a, b)).toEqual(['moved a1 > a1', 'renumbered a2 > a2']);
    expect(kinds(a, b, [{ op: 'move', from: 'a2', to: 'a2' }])).toEqual([
      'moved a2 > a2',
      'renumbered a1 > a1',
    ]);
  });

  it('pairs a provision that has another id now', () => {
    const a = law('art #a1: Visits\n- #p1 Visits are free.\n- #p3 Nothing else.');
    const b = law(
      'art #a1: Visits\n- #p1 Visits are free.\nart #a9: Reports\n- #p9 Once a year, in public.\n',
    );
    expect(kinds(a, b)).toContain('removed p3');
    expect(kinds(a, b, [{ op: 'retype', from: 'p3', to: 'a9' }])).toContain('retyped p3 > a9');
  });

  it('says nothing where it was undone', () => {
    const undone: StructuralOperation[] = [
      { op: 'split', from: 'p1', to: 'gone' },
      { op: 'join', from: 'p2', to: 'p1' },
      { op: 'move', from: 'p2', to: 'p2' },
      { op: 'promote', from: 'p2', to: 'p2' },
    ];
    expect(kinds(WHOLE, WHOLE, undone)).toEqual([]);
    expect(kinds(WHOLE, REWRITTEN, undone)).toEqual(kinds(WHOLE, REWRITTEN));
  });

  it('is a short list', () => {
    const move = (id: string): StructuralOperation => ({ op: 'move', from: id, to: id });
    expect(compactOperations([move('a'), move('b'), move('a')])).toEqual([move('b'), move('a')]);
    const many = Array.from({ length: MOST_OPERATIONS + 5 }, (_, i) => move(`n${i}`));
    expect(compactOperations(many)).toEqual(many.slice(5));
  });

  it('never harms the proof, whatever is claimed', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 0, max: 10 }), (seed, edits) => {
        const a = randomBill(seed, { articles: 1 + (seed % 4) });
        const b = randomlyEdited(a, seed + 1, edits, true);
        const roll = dice(seed);
        const ids = [...listProvisions(a), ...listProvisions(b)].map((p) => p.id);
        const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
        const operations = Array.from({ length: 6 }, () => ({
          op: pick(OPERATIONS),
          from: pick(ids),
          to: pick(ids),
        }));
        const comparison = compareBills(a, b, { sharedIds: true, operations });
        expect(disprove(comparison, textBlocks(a), textBlocks(b))).toBeNull();
        for (const block of comparison.blocks)
          if (block.op !== 'same') expect(comparison.changes[block.change ?? -1]).toBeDefined();
      }),
      { numRuns: Number(process.env.MADDA_COMPARE_RUNS ?? 300) },
    );
  });
});

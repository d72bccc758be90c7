import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { type Merge, type MergeConflict, mergeBills } from '../../../shared/compare/merge.ts';
import { resolveMerge } from '../../../shared/compare/resolveMerge.ts';
import { compactBill } from '../../builders/compactBill.ts';
import { dice, randomBill, randomlyEdited } from '../../builders/randomBill.ts';

const BASE = `lang: en
title: Law
art #a1: Visits
- #p1 The mechanism may visit places of detention in the State.
art #a2: Report
- #p2 The mechanism reports once a year.
art #a3: Budget
- #p3 Parliament approves the budget.
`;
const bill = (text: string): Node => compactBill(text);
const changed = (...edits: [string, string][]): Node =>
  bill(edits.reduce((text, [from, to]) => text.replace(from, to), BASE));
const linesOf = (node: Node): string[] => {
  const out: string[] = [];
  node.descendants((child) => {
    if (child.isTextblock) out.push(child.textContent);
    return !child.isTextblock;
  });
  return out;
};
const told = ({ kind, provision, base, ours, theirs }: MergeConflict) => [
  kind,
  provision,
  base,
  ours,
  theirs,
];

describe('two people change one bill', () => {
  it('and what they changed in different places is all there', () => {
    const ours = changed(
      ['places', 'all places'],
      ['art #a3', 'art #a9: Staff\n- #p9 It has a staff.\nart #a3'],
    );
    const theirs = changed(['in the State', 'under its control'], ['once', 'twice']);
    const { bill: merged, conflicts } = mergeBills(bill(BASE), ours, theirs);
    expect(conflicts).toEqual([]);
    expect(linesOf(merged)).toEqual([
      'Law',
      'Visits',
      'The mechanism may visit all places of detention under its control.',
      'Report',
      'The mechanism reports twice a year.',
      'Staff',
      'It has a staff.',
      'Budget',
      'Parliament approves the budget.',
    ]);
  });

  it('and the same words changed differently are a conflict that a person settles', () => {
    const merge = mergeBills(bill(BASE), changed(['once', 'twice']), changed(['once a year', 'every month']));
    const base = 'The mechanism reports once a year.';
    expect(merge.conflicts.map(told)).toEqual([
      ['words', 'p2', base, base.replace('once', 'twice'), base.replace('once a year', 'every month')],
    ]);
    const settled = (choice: Parameters<typeof resolveMerge>[1][string]): string | undefined => {
      const result = resolveMerge(merge, { [merge.conflicts[0]!.id]: choice });
      return result.ok ? linesOf(result.bill)[4] : result.reason;
    };
    expect(settled('base')).toBe(base);
    expect(settled('ours')).toBe('The mechanism reports twice a year.');
    expect(settled('theirs')).toBe('The mechanism reports every month.');
    expect(settled('both')).toBe('The mechanism reports twice a year. The mechanism reports every month.');
    expect(settled({ text: 'It reports.' })).toBe('It reports.');
  });

  it('and a half of one change is never mixed with a half of the other', () => {
    const { conflicts } = mergeBills(
      bill(BASE),
      changed(['may visit', 'shall visit']),
      changed(['may visit', 'may inspect']),
    );
    expect(conflicts.map((c) => c.kind)).toEqual(['words']);
  });

  it('and one moves an article that the other edits', () => {
    const moved = bill(
      'lang: en\ntitle: Law\nart #a3: Budget\n- #p3 Parliament approves the budget.\nart #a1: Visits\n- #p1 The mechanism may visit places of detention in the State.\nart #a2: Report\n- #p2 The mechanism reports once a year.\n',
    );
    const { bill: merged, conflicts } = mergeBills(bill(BASE), moved, changed(['approves', 'adopts']));
    expect(conflicts).toEqual([]);
    expect(linesOf(merged).slice(1, 3)).toEqual(['Budget', 'Parliament adopts the budget.']);
  });

  it('and one removes what the other changed: it stays until a person says so', () => {
    const removed = bill(BASE.replace(/art #a3[\s\S]*/, ''));
    const merge = mergeBills(bill(BASE), removed, changed(['the budget', 'its budget']));
    expect(merge.conflicts.map(told)).toEqual([
      ['removal', 'a3', 'Budget', null, 'Budget'],
      ['removal', 'p3', 'Parliament approves the budget.', null, 'Parliament approves its budget.'],
    ]);
    const [article, paragraph] = merge.conflicts.map((c) => c.id) as [string, string];
    const kept = resolveMerge(merge, { [article]: 'theirs', [paragraph]: 'theirs' });
    expect(kept.ok && linesOf(kept.bill).at(-1)).toBe('Parliament approves its budget.');
    const gone = resolveMerge(merge, { [article]: 'ours', [paragraph]: 'ours' });
    expect(gone.ok && gone.bill.eq(removed)).toBe(true);
  });

  it('and both lock a number: the bill keeps its own until one is chosen', () => {
    const merge = mergeBills(bill(BASE), changed(['#a2:', '#a2 =5:']), changed(['#a2:', '#a2 =1-1:']));
    expect(merge.conflicts.map(told)).toEqual([['number', 'a2', null, '5', '1-1']]);
    const result = resolveMerge(merge, { [merge.conflicts[0]!.id]: 'theirs' });
    expect(result.ok && result.bill.child(2).attrs.number).toBe('1-1');
  });

  it('and both do the same, and one goes on beside it: what one did more is taken, whoever is called "ours"', () => {
    const [some, more] = [
      changed(['Parliament approves', 'Mejlis approves']),
      changed(['Parliament approves', 'Mejlis adopts']),
    ];
    for (const merge of [mergeBills(bill(BASE), some, more), mergeBills(bill(BASE), more, some)]) {
      expect(merge.conflicts).toEqual([]);
      expect(linesOf(merge.bill)).toContain('Mejlis adopts the budget.');
    }
  });

  it('and both do the same: it is done once', () => {
    const both = changed(['once', 'twice'], ['art #a3', 'art #a9: Staff\n- #p9 It has a staff.\nart #a3']);
    expect(mergeBills(bill(BASE), both, both)).toEqual({ bill: both, conflicts: [] });
    const more = changed(['once', 'twice'], ['Parliament', 'The Mejlis']);
    const { bill: merged, conflicts } = mergeBills(bill(BASE), both, more);
    expect(conflicts).toEqual([]);
    expect(linesOf(merged)).toContain('The mechanism reports twice a year.');
    expect(linesOf(merged)).toContain('The Mejlis approves the budget.');
  });
});

/** Some of the texts of the bill get a word that stands nowhere else. */
function signed(node: Node, word: string, seed: number): { bill: Node; words: string[] } {
  const json = node.toJSON() as NodeJson;
  const roll = dice(seed);
  const words: string[] = [];
  const visit = (at: NodeJson): void => {
    if (at.type === 'text' && roll() < 0.15) {
      // Its end can be told even where it comes to stand before a figure.
      const own = `${word}${words.length}z`;
      const cut = at.text!.indexOf(' ', Math.floor(roll() * at.text!.length));
      at.text = cut < 0 ? `${at.text} ${own}` : `${at.text!.slice(0, cut)} ${own}${at.text!.slice(cut)}`;
      words.push(own);
    }
    for (const child of at.content ?? []) visit(child);
  };
  visit(json);
  const read = readBill(json);
  if (!read.ok) throw new RangeError(read.reason);
  return { bill: read.bill, words };
}

const three = (seed: number, edits: number) => {
  const base = randomBill(seed, { articles: 1 + (seed % 4) });
  const side = (at: number, word: string) =>
    signed(randomlyEdited(base, seed + at, edits, true), word, seed + at);
  return { base, ours: side(1, 'ours'), theirs: side(2, 'theirs') };
};

const mirrored = ({ conflicts }: Merge): unknown[] =>
  conflicts.map((c) => ({
    ...c,
    ours: c.theirs,
    theirs: c.ours,
    json: { ...c.json, ours: c.json.theirs, theirs: c.json.ours },
  }));

describe('any three-way merge', () => {
  const cases = fc.record({ seed: fc.nat(1_000_000), edits: fc.integer({ min: 0, max: 6 }) });
  let merges = 0;
  let whole = 0;

  it('loses no word, and does not depend on who is called "ours"', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(cases, ({ seed, edits }) => {
        const { base, ours, theirs } = three(seed, edits);
        const merge = mergeBills(base, ours.bill, theirs.bill);
        merges++;
        if (merge.conflicts[0]?.kind === 'bill') whole++;
        const there = `${linesOf(merge.bill).join('\n')}\n${merge.conflicts.map((c) => `${c.ours}\n${c.theirs}`).join('\n')}`;
        const lost = [...ours.words, ...theirs.words].filter((word) => !there.includes(word));
        expect(lost).toEqual([]);
        const back = mergeBills(base, theirs.bill, ours.bill);
        expect(back.bill.toJSON()).toEqual(merge.bill.toJSON());
        expect(back.conflicts).toEqual(mirrored(merge));
      }),
      { numRuns: 1000 },
    );
    // Structures that do not go together at all must stay rare.
    expect(whole).toBeLessThan(merges / 20);
  });

  it('takes everything from the one who changed something', () => {
    fc.assert(
      fc.property(cases, ({ seed, edits }) => {
        const { base, ours } = three(seed, edits);
        const json = base.toJSON() as NodeJson;
        const other = readBill({ ...json, attrs: { ...json.attrs, npmModel: 'separate' } });
        if (!other.ok) throw new RangeError(other.reason);
        const merge = mergeBills(base, ours.bill, other.bill);
        expect(merge.conflicts).toEqual([]);
        const wanted = ours.bill.toJSON() as NodeJson;
        expect(merge.bill.toJSON()).toEqual({ ...wanted, attrs: { ...wanted.attrs, npmModel: 'separate' } });
        expect(mergeBills(base, ours.bill, base).bill.eq(ours.bill)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('can be settled for either side throughout', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('ours' as const, 'theirs' as const), ({ seed, edits }, choice) => {
        const { base, ours, theirs } = three(seed, edits);
        const merge = mergeBills(base, ours.bill, theirs.bill);
        const choices = Object.fromEntries(merge.conflicts.map((c) => [c.id, choice]));
        const result = resolveMerge(merge, choices);
        expect(result.ok ? '' : result.reason).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

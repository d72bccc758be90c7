import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { type ChangeClass, classOf, countsByClass, hiddenBy } from '../../../shared/compare/classes.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { compactBill } from '../../builders/compactBill.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/compare', import.meta.url));

const bill = (lines: string): Node => compactBill(`lang: en\ntitle: Law\nart #a1: Purpose\n${lines}`);

function classesOf(a: Node, b: Node): ChangeClass[] {
  return compareBills(a, b).changes.map(classOf);
}

describe('The class of a change', () => {
  it('is substance where words changed', () => {
    expect(classesOf(bill('- #p1 It shall visit.'), bill('- #p1 It may visit.'))).toEqual(['substance']);
  });

  it('is punctuation where only signs changed', () => {
    expect(classesOf(bill('- #p1 It visits, always.'), bill('- #p1 It visits always.'))).toEqual([
      'punctuation',
    ]);
  });

  it('is formatting where only marks changed', () => {
    expect(classesOf(bill('- #p1 It visits.'), bill('- #p1 It **visits**.'))).toEqual(['formatting']);
  });

  it('is renumbering for what a new article pushes on, and reference for what cites it', () => {
    const old = 'lang: en\ntitle: Law\nart #a1: Purpose\n- #p1 One.\nart #a2: Scope\n- #p2 See {a1}.\n';
    const fresh = old.replace('art #a1', 'art #a0: Terms\n- #p0 Words and what they mean.\nart #a1');
    expect(classesOf(compactBill(old), compactBill(fresh))).toEqual([
      'substance',
      'renumbering',
      'renumbering',
      'reference',
    ]);
  });

  it('adds up to the number of changes in every fixture', () => {
    for (const name of readdirSync(FIXTURES)) {
      const read = (side: string) =>
        compactBill(readFileSync(`${FIXTURES}/${name}/${side}.txt`, 'utf8'), `${side}-`);
      const comparison = compareBills(read('a'), read('b'));
      const counts = countsByClass(comparison);
      const sum = Object.values(counts).reduce((total, count) => total + count, 0);
      expect([name, sum]).toEqual([name, comparison.changes.length + (comparison.attributes?.length ?? 0)]);
    }
  });
});

describe('A filter', () => {
  it('hides the classes it names and nothing else', () => {
    const a = bill('- #p1 It shall visit.\n- #p2 It reports, yearly.');
    const b = bill('- #p1 It may visit.\n- #p2 It reports yearly.');
    const { changes } = compareBills(a, b);
    const hidden = hiddenBy(new Set<ChangeClass>(['punctuation', 'formatting']));
    expect(changes.map((c) => [c.to?.id, hidden(c)])).toEqual([
      ['p1', false],
      ['p2', true],
    ]);
  });
});

import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { ALL, type Filters, listedChanges, showsBy } from '../../../renderer/compare/filters.ts';
import { foldSections, linesOf, sectionsOf } from '../../../renderer/compare/sections.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { compareBills } from '../../../shared/compare/compare.ts';

const words = (text: string): Node[] => [billSchema.text(text)];

function article(id: string, heading: string, text: string): Node {
  return billSchema.node('article', { id }, [
    billSchema.node('heading', null, words(heading)),
    billSchema.node('paragraph', { id: `${id}-1` }, [billSchema.node('wording', null, words(text))]),
  ]);
}

function bill(...chapters: [string, Node[]][]): Node {
  return billSchema.node('bill', { lang: 'en' }, [
    billSchema.node('title_block', { id: 'title' }, [billSchema.node('title_line', null, words('A law'))]),
    ...chapters.map(([id, articles]) =>
      billSchema.node('chapter', { id }, [billSchema.node('heading', null, words(id)), ...articles]),
    ),
  ]);
}

function folds(a: Node, b: Node) {
  const comparison = compareBills(a, b, { sharedIds: true });
  const units = (node: Node) => Object.fromEntries(listProvisions(node).map((p) => [p.id, p.unit]));
  return foldSections(sectionsOf(comparison, units(a), units(b))).map((fold) => ({
    look: fold.look,
    labels: fold.sections.map((s) => s.labelB || s.labelA),
  }));
}

const one = article('one', 'Purpose', 'This law prevents torture.');
const two = article('two', 'Visits', 'The mechanism may visit every place at any time.');
const three = article('three', 'Reports', 'The mechanism publishes a report each year.');

describe('a redline in sections', () => {
  it('shows the edited article, folds the rest, and keeps the head of the chapter with what follows it', () => {
    const edited = article('two', 'Visits', 'The mechanism may visit every place at an agreed time.');
    expect(
      folds(bill(['I', [one]], ['II', [two, three]]), bill(['I', [one]], ['II', [edited, three]])),
    ).toEqual([
      { look: 'same', labels: ['', 'ch. I', 'art. 1'] },
      { look: 'changed', labels: ['ch. II'] },
      { look: 'changed', labels: ['art. 2'] },
      { look: 'same', labels: ['art. 3'] },
    ]);
  });

  it('folds articles that only got another number to one quiet line', () => {
    const added = article('new', 'Definitions', 'In this law the following words are used.');
    expect(folds(bill(['I', [one, two, three]]), bill(['I', [one, added, two, three]]))).toEqual([
      { look: 'same', labels: ['', 'ch. I', 'art. 1'] },
      { look: 'changed', labels: ['art. 2'] },
      { look: 'renumbered', labels: ['art. 3', 'art. 4'] },
    ]);
  });

  it('puts a line that is gone beside the new one in its place', () => {
    const a = bill(['I', [one, two]]);
    const b = bill(['I', [one, article('two', 'Staff', 'Nobody may be dismissed without a hearing.')]]);
    const { blocks } = compareBills(a, b, { sharedIds: true });
    const lines = linesOf(blocks);
    expect(lines.every((line) => line.left !== null || line.right !== null)).toBe(true);
    const shown = lines.flatMap((line) => [line.left, line.right]).filter((block) => block !== null);
    expect(new Set(shown)).toEqual(new Set(blocks));
  });

  it('lists what became weaker first', () => {
    const must = article('two', 'Duty', 'The authority shall examine the recommendations.');
    const may = article('two', 'Duty', 'The authority may examine the recommendations.');
    const other = article('one', 'Purpose', 'This law prevents torture and other cruelty.');
    const { changes } = compareBills(bill(['I', [one, must]]), bill(['I', [other, may]]), {
      sharedIds: true,
    });
    expect(listedChanges(changes, showsBy(ALL)).loud.map(({ change }) => change.strength?.direction)).toEqual(
      ['weaker', undefined],
    );
  });

  it('counts as unchanged what a filter hides, and keeps what changed the strength of words', () => {
    const a = bill(['I', [one, two, three]]);
    const comma = article('three', 'Reports', 'The mechanism publishes, a report each year.');
    const weaker = article('two', 'Visits', 'The mechanism shall visit every place at any time.');
    const b = bill(['I', [one, weaker, comma]]);
    const comparison = compareBills(a, b, { sharedIds: true });
    const units = (node: Node) => Object.fromEntries(listProvisions(node).map((p) => [p.id, p.unit]));
    const looks = (filters: Filters) =>
      sectionsOf(comparison, units(a), units(b), showsBy(filters))
        .filter((section) => !section.division && section.labelB !== '')
        .map((section) => section.look);
    expect(looks(ALL)).toEqual(['same', 'changed', 'changed']);
    const hidden = new Set(['punctuation', 'substance'] as const);
    expect(looks({ hidden, kind: '' })).toEqual(['same', 'changed', 'same']);
    expect(looks({ hidden: new Set(), kind: 'added' })).toEqual(['same', 'same', 'same']);
  });

  it('lists what is only renumbered apart from what says something new', () => {
    const added = article('new', 'Definitions', 'In this law the following words are used.');
    const { changes } = compareBills(bill(['I', [one, two]]), bill(['I', [added, one, two]]), {
      sharedIds: true,
    });
    const { loud, quiet } = listedChanges(changes, showsBy(ALL));
    expect(loud.map(({ change }) => change.kind)).toEqual(['added']);
    expect(quiet.map(({ change }) => change.kind)).toEqual(['renumbered', 'renumbered']);
    const hidden = new Set(['renumbering'] as const);
    expect(listedChanges(changes, showsBy({ hidden, kind: '' })).quiet).toEqual([]);
  });
});

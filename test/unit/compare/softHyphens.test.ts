/** A text that differs in nothing but where its words may be broken says the same, in every comparison and merge. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../shared/bill/blocks.ts';
import { register } from '../../../shared/bill/references.ts';
import { joinRuns, runsOfSide } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { mergeBills } from '../../../shared/compare/merge.ts';
import { diffRuns } from '../../../shared/compare/words.ts';
import { openReview } from '../../../shared/suggestions/index.ts';
import { nextSuggestions } from '../../../shared/suggestions/open.ts';
import { withoutSoftHyphens } from '../../../shared/text/softHyphens.ts';
import { sourceLines } from '../../../shared/translation/lines.ts';
import { changedSince } from '../../../shared/translation/since.ts';
import { compactBill } from '../../builders/compactBill.ts';

const set = (text: string): string => text.replaceAll('¬', '\u00ad');
const law = (text: string, heading = 'Visits'): Node =>
  compactBill(
    set(`lang: en\ntitle: Law\nart #a1: ${heading}\n- #p1 ${text}\nart #a2: Report\n- #p2 It reports.\n`),
  );
const textOf = (bill: Node): string => bill.textContent.replaceAll('\u00ad', '¬');

describe('words compared', () => {
  const show = (a: string, b: string): string =>
    diffRuns([{ text: set(a) }], [{ text: set(b) }])
      .pieces.map((p) => (p.op === 'same' ? p.text : p.op === 'ins' ? `{+${p.text}+}` : `[-${p.text}-]`))
      .join('')
      .replaceAll('\u00ad', '¬');

  it.each([
    ['one that was set', 'any place of detention', 'any place of deten¬tion', 'any place of deten{+¬+}tion'],
    ['one that was taken out', 'any deten¬tion', 'any detention', 'any deten[-¬-]tion'],
    ['one that both have', 'deten¬tion', 'deten¬tion', 'deten¬tion'],
    ['one that stands elsewhere', 'de¬tention', 'deten¬tion', 'de[-¬-]ten{+¬+}tion'],
    ['a word that changed beside it', 'any deten¬tion', 'each deten¬tion', '[-any-]{+each+} deten¬tion'],
    ['a word that changed with it', 'a deten¬tion', 'a deten¬ted', 'a [-deten¬tion-]{+deten¬ted+}'],
  ])('show %s by itself', (_says, a, b, expected) => {
    expect(show(a, b)).toBe(expected);
  });

  const run = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00ad'), minLength: 1, maxLength: 9 }),
    marks: fc.constantFrom<Run['marks'][]>(undefined, undefined, ['strong'], ['em']),
  });
  const line = fc
    .array(run, { maxLength: 4 })
    .map((runs) => joinRuns(runs.map(({ text, marks }): Run => (marks ? { text, marks } : { text }))));
  it('give both lines back to the last character', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const { pieces } = diffRuns(a, b);
        expect(runsOfSide(pieces, 'a')).toEqual(a);
        expect(runsOfSide(pieces, 'b')).toEqual(b);
      }),
      { numRuns: 500 },
    );
  });
});

describe('two versions of a bill', () => {
  const plain = law('The mechanism may visit any place of detention.');
  const broken = law('The mecha¬nism may visit any place of deten¬tion.');

  it('have no change of words between them, only of formatting', () => {
    const { changes, stats } = compareBills(plain, broken);
    expect(changes).toMatchObject([{ kind: 'edited', formatting: true, inserted: 0, deleted: 0 }]);
    expect(changes[0]!.strength).toBeUndefined();
    expect(stats).toEqual({ inserted: 0, deleted: 0 });
  });

  it('are paired as the same provisions without common ids', () => {
    const other = compactBill(
      set(
        'lang: en\ntitle: Law\nart #x1: Vis¬its\n- #x2 The mecha¬nism may visit any place of deten¬tion.\nart #x3: Report\n- #x4 It reports.\n',
      ),
    );
    expect(compareBills(plain, other).changes.map(({ kind }) => kind)).toEqual(['edited', 'edited']);
  });

  it('need the same translation', () => {
    const [was, is] = [plain, broken].map(
      (bill) => sourceLines(bill).find(({ provision }) => provision === 'p1')!,
    );
    expect(is!.words).toBe(was!.words);
    const basis = was!.node.content.toJSON() as never;
    const pieces = changedSince({ basis }, is!, register(broken));
    expect(withoutSoftHyphens(pieces.flatMap((p) => (p.op === 'same' ? [] : [p.text])).join(''))).toBe('');
  });

  it('are a matter of formatting where one is suggested', () => {
    const open = nextSuggestions(openReview(null, plain), broken, {
      author: 'Anna',
      at: '2026-11-23',
      newId: () => 's1',
    });
    expect(open.suggestions.flatMap(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
      'formatting',
      'formatting',
    ]);
  });
});

describe('two people', () => {
  const base = law('The mechanism may visit any place of detention.');
  const merged = (ours: Node, theirs: Node, from = base): string => {
    const { bill, conflicts } = mergeBills(from, ours, theirs);
    const back = mergeBills(from, theirs, ours);
    expect(conflicts).toEqual([]);
    expect(back.bill.toJSON()).toEqual(bill.toJSON());
    return textOf(bill.child(1).child(1));
  };

  it('who break words and change others lose neither', () => {
    expect(
      merged(
        law('The mecha¬nism may visit any place of deten¬tion.'),
        law('The mechanism shall visit every place of detention.'),
      ),
    ).toBe('The mecha¬nism shall visit every place of deten¬tion.');
  });

  it('of whom one breaks a word that the other replaces do not collide: the new word stands', () => {
    expect(
      merged(
        law('The mecha¬nism may visit any place of detention.'),
        law('The committee may visit any place of detention.'),
      ),
    ).toBe('The committee may visit any place of detention.');
  });

  it('who break the same word in two places do not collide', () => {
    expect(
      merged(
        law('The mech¬anism may visit any place of detention.'),
        law('The mecha¬nism may visit any place of detention.'),
      ),
    ).toMatch(/^The mecha?¬a?nism may visit/);
  });

  it('of whom one takes a soft hyphen out have it taken out', () => {
    const from = law('The mecha¬nism may visit.');
    expect(merged(law('The mechanism may visit.'), law('The mecha¬nism shall visit.'), from)).toBe(
      'The mechanism shall visit.',
    );
  });

  it('of whom one breaks a word in what the other removes have it removed', () => {
    const theirs = compactBill('lang: en\ntitle: Law\nart #a2: Report\n- #p2 It reports.\n');
    const { bill, conflicts } = mergeBills(
      base,
      law('The mecha¬nism may visit any place of detention.'),
      theirs,
    );
    expect(conflicts).toEqual([]);
    expect(bill.toJSON()).toEqual(theirs.toJSON());
  });
});

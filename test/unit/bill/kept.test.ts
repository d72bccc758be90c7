/** Elements of other systems in a bill: what may be one, and that they live through everything a bill lives through. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import { findMatches, replaceMatches } from '../../../shared/bill/commands/find.ts';
import { moveUp } from '../../../shared/bill/commands/move.ts';
import { deleteProvision } from '../../../shared/bill/commands/remove.ts';
import { BILL_FORMAT, readBill } from '../../../shared/bill/document.ts';
import { KEPT_NAMESPACE, MOST_KEPT, readKept } from '../../../shared/bill/kept.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { ownText, provisionPositions, rangeOf } from '../../../shared/bill/spans.ts';
import { cutUnits, joinUnits } from '../../../shared/bill/units.ts';
import { disprove } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { mergeBills } from '../../../shared/compare/merge.ts';
import { resolveMerge } from '../../../shared/compare/resolveMerge.ts';
import {
  acceptSuggestions,
  nextSuggestions,
  openReview,
  rejectSuggestions,
} from '../../../shared/suggestions/open.ts';
import { compactBill } from '../../builders/compactBill.ts';
import { keptXml, withKept, withKeptEdited } from '../../builders/kept.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';
import { person } from '../suggestions/typing.ts';

const NS = `xmlns="${KEPT_NAMESPACE}"`;
const LAW = compactBill(`lang: en
title: Law
art #a1: Visits
- #p1 Members visit all places.
- #p2 They need no leave.
`);
const pair = fc.record({ seed: fc.nat(5000), how: fc.nat(5000), edits: fc.integer({ min: 0, max: 6 }) });
const kept = ({ seed }: { seed: number }): Node => withKept(randomBill(seed, { articles: 3 }), seed);
const edited = (bill: Node, how: number, edits: number): Node =>
  withKeptEdited(randomlyEdited(bill, how, edits, true, true), how);
const keptIn = (bill: Node): string[] => {
  const found: string[] = [];
  bill.descendants((node) => {
    if (node.type.name === 'kept') found.push(String(node.attrs.xml));
    return !node.isTextblock;
  });
  return found;
};

/** The law with one kept element before its last paragraph. */
function lawWith(xml: string): Node {
  const article = LAW.lastChild!;
  const kept = LAW.type.schema.nodes.kept!.create({ id: 'k', xml });
  const inside = article.content.replaceChild(2, kept).addToEnd(article.lastChild!);
  return LAW.copy(LAW.content.replaceChild(LAW.childCount - 1, article.copy(inside)));
}

describe('An element that a bill keeps', () => {
  it('says its words line by line, numbers in front of theirs', () => {
    expect(
      readKept(
        `<hcontainer ${NS} name="x"><num>§ 7</num><heading>Transition</heading><content><p>Visits <b>go</b> on.<br/>So do reports.</p><ul><li>a &amp; b</li><li/></ul></content></hcontainer>`,
      ),
    ).toEqual({ name: 'hcontainer', text: '§ 7 Transition\nVisits go on.\nSo do reports.\na & b' });
  });

  it.each([
    ['no end', `<p ${NS}>`],
    ['two elements', `<p ${NS}/><p ${NS}/>`],
    ['text behind it', `<p ${NS}/> `],
    ['another namespace', '<p xmlns="urn:x"/>'],
    ['no namespace', '<p/>'],
    ['an end of another name', `<p ${NS}></q>`],
    ['an entity of its own', `<p ${NS}>&x;</p>`],
    ['a doctype', `<!DOCTYPE p><p ${NS}/>`],
    ['a processing instruction', `<p ${NS}><?x y?></p>`],
    ['CDATA', `<p ${NS}><![CDATA[x]]></p>`],
    ['an attribute twice', `<p ${NS} a="1" a="2"/>`],
    ['a prefix that nobody declared', `<p ${NS}><m:x/></p>`],
    ['a bracket in an attribute', `<p ${NS} a="<"/>`],
    ['a control character', `<p ${NS}>\u0001</p>`],
    ['half a surrogate pair', `<p ${NS}>\ud800</p>`],
    ['a comment that does not end', `<p ${NS}><!-- </p>`],
    ['too many letters', `<p ${NS}>${'a'.repeat(MOST_KEPT)}</p>`],
    ['too many elements inside each other', `<p ${NS}>${'<b>'.repeat(200)}${'</b>'.repeat(200)}</p>`],
  ])('is refused with %s', (_what, xml) => {
    expect(readKept(xml)).toBeNull();
    const bill = LAW.toJSON();
    bill.content.push({ type: 'kept', attrs: { id: 'k', xml } });
    expect(readBill(bill).ok).toBe(false);
  });

  it('is nothing that a reader of an older format would have to know', () => {
    expect(BILL_FORMAT).toBeGreaterThanOrEqual(3);
    expect(readBill(LAW.toJSON(), 2)).toMatchObject({ ok: true });
  });

  it('is read like any words: listed, searched, pointed at', () => {
    const bill = lawWith(keptXml('General rules'));
    expect(listProvisions(bill).find((p) => p.id === 'k')).toMatchObject({
      kind: 'kept',
      text: 'General rules',
    });
    expect(textBlocks(bill).map((block) => block.runs.map((run) => run.text).join(''))).toContain(
      'General rules',
    );
    const pos = provisionPositions(bill).get('k')!;
    const own = ownText(bill.nodeAt(pos)!, pos, register(bill));
    expect(rangeOf(own, 0, 7)).toEqual({ from: pos, to: pos + 1 });
    const query = { text: 'rules', regex: false, whole: true, matchCase: false, within: 'all' } as const;
    const { matches } = findMatches(bill, query);
    expect(matches).toMatchObject([{ from: pos, to: pos + 1, fixed: true }]);
    const state = EditorState.create({ doc: bill });
    expect(replaceMatches(state.tr, matches, 'x', false).doc.eq(bill)).toBe(true);
  });

  it('can be moved and removed, and nothing else', () => {
    const bill = lawWith(keptXml('General rules'));
    const pos = provisionPositions(bill).get('k')!;
    let state = EditorState.create({ doc: bill, selection: NodeSelection.create(bill, pos) });
    const act = (command: typeof moveUp): void => {
      expect(command(state, (tr) => (state = state.apply(tr)))).toBe(true);
    };
    act(moveUp);
    expect(state.doc.lastChild!.children.map((child) => child.type.name)).toEqual([
      'heading',
      'kept',
      'paragraph',
      'paragraph',
    ]);
    expect(keptIn(state.doc)).toEqual([keptXml('General rules')]);
    act(deleteProvision);
    expect(keptIn(state.doc)).toEqual([]);
  });
});

describe('Any bill with elements of other systems', () => {
  it('is cut into units and put together again', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const bill = kept(given);
        const joined = readBill(joinUnits({ ...bill.attrs }, cutUnits(bill)));
        expect(joined.ok && joined.bill.toJSON()).toEqual(bill.toJSON());
      }),
      { numRuns: 60 },
    );
  });

  it('is compared: the redline gives both texts back', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const a = kept(given);
        const b = edited(a, given.how, given.edits);
        expect(disprove(compareBills(a, b), textBlocks(a), textBlocks(b))).toBeNull();
        expect(disprove(compareBills(b, a), textBlocks(b), textBlocks(a))).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('is suggested: all accepted is the new text, all rejected the old one', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const a = kept(given);
        const b = edited(a, given.how, given.edits);
        const open = nextSuggestions(openReview(null, a), b, person('Anna'));
        const all = open.suggestions.map(({ id }) => id);
        expect(acceptSuggestions(open, all).open.accepted.toJSON()).toEqual(b.toJSON());
        expect(rejectSuggestions(open, all).open.working.toJSON()).toEqual(a.toJSON());
      }),
      { numRuns: 150 },
    );
  });

  it('is merged: what one side did to them is done, and both sides can have their way', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const base = kept(given);
        const theirs = withKeptEdited(base, given.how);
        const merged = mergeBills(base, base, theirs);
        expect(merged.conflicts).toEqual([]);
        expect(merged.bill.toJSON()).toEqual(theirs.toJSON());
        const ours = withKeptEdited(base, given.how + 1);
        const both = mergeBills(base, ours, theirs);
        for (const choice of ['ours', 'theirs'] as const) {
          const choices = Object.fromEntries(both.conflicts.map(({ id }) => [id, choice]));
          const read = resolveMerge(both, choices);
          expect(read.ok ? '' : read.reason).toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });
});

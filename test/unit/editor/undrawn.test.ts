/** A long bill is drawn in turn: what is not drawn yet is a matter of the window alone, and never keeps a cursor out. */
import { AllSelection, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  draw,
  drawings,
  drawnInTurn,
  nextToDraw,
  undrawn,
} from '../../../renderer/editor/plugins/undrawn.ts';
import { law } from '../../bench/law.ts';

const LONG = law(300, 200);
const open = (doc = LONG): EditorState => EditorState.create({ doc, plugins: [drawnInTurn()] });

const boxes = (state: EditorState): [number, number][] =>
  undrawn(state)
    .find()
    .map(({ from, to }): [number, number] => [from, to])
    .sort((a, b) => a[0] - b[0]);

const placeOf = (state: EditorState, id: string): number => {
  let at = -1;
  state.doc.descendants((node, pos) => {
    if (node.attrs.id === id) at = pos;
    return at < 0;
  });
  return at;
};

const boxed = (state: EditorState, pos: number): boolean =>
  boxes(state).some(([from, to]) => from < pos && pos < to);

describe('A bill that is opened', () => {
  it('is drawn as a whole where it is not long', () => {
    expect(boxes(open(law(20, 100)))).toEqual([]);
  });

  it('begins with its first articles, and whole divisions or articles wait', () => {
    const state = open();
    const found = boxes(state);
    expect(boxed(state, placeOf(state, 'a1p0') + 2)).toBe(false);
    expect(boxed(state, placeOf(state, 'a250p0') + 2)).toBe(true);
    for (const [from, to] of found) expect(state.doc.nodeAt(from)?.nodeSize).toBe(to - from);
    for (let i = 1; i < found.length; i++) expect(found[i]![0]).toBeGreaterThanOrEqual(found[i - 1]![1]);
  });

  it('is drawn to its end in small steps that change nothing of it', () => {
    let state = open();
    let left = boxes(state).reduce((sum, [from, to]) => sum + to - from, 0);
    for (let at = nextToDraw(state); at.length > 0; at = nextToDraw(state)) {
      state = state.apply(draw(state.tr, at));
      const now = boxes(state).reduce((sum, [from, to]) => sum + to - from, 0);
      expect(now).toBeLessThan(left);
      expect(left - now).toBeLessThan(60_000);
      left = now;
    }
    expect([left, state.doc]).toEqual([0, LONG]);
  });

  it('has the place drawn that the cursor goes to, and no more than that', () => {
    const before = open();
    const at = placeOf(before, 'a250p0') + 3;
    const state = before.apply(before.tr.setSelection(TextSelection.create(before.doc, at)));
    expect(boxed(state, at)).toBe(false);
    expect(boxed(state, placeOf(state, 'a200p0') + 2)).toBe(true);
    expect(boxed(state, placeOf(state, 'a260p0') + 2)).toBe(true);
  });

  it('has all of it drawn that is selected', () => {
    const before = open();
    const [from, to] = [placeOf(before, 'a90p0') + 3, placeOf(before, 'a240p0') + 3];
    const words = before.apply(before.tr.setSelection(TextSelection.create(before.doc, from, to)));
    for (const id of ['a90', 'a100', 'a150', 'a200', 'a240'])
      expect(boxed(words, placeOf(words, id) + 3), id).toBe(false);
    const all = before.apply(before.tr.setSelection(new AllSelection(before.doc)));
    expect(boxes(all)).toEqual([]);
  });

  it('keeps its boxes on their articles when something is put in, taken out or changed in a box', () => {
    const before = open();
    const inBox = placeOf(before, 'a250p0') + 3;
    const state = before.apply(
      before.tr.insertText('Z', inBox).delete(placeOf(before, 'a5'), placeOf(before, 'a6')),
    );
    const found = boxes(state);
    expect(found).toHaveLength(boxes(before).length);
    for (const [from, to] of found) expect(state.doc.nodeAt(from)?.nodeSize).toBe(to - from);
  });

  it('says that something was drawn only where that is so, and not for what is typed before a box', () => {
    const before = open();
    const typed = before.apply(before.tr.insertText('Z', placeOf(before, 'a1p0') + 2));
    expect(boxes(typed)).not.toEqual(boxes(before));
    expect(drawings(typed)).toBe(drawings(before));
    const drawn = typed.apply(draw(typed.tr, nextToDraw(typed)));
    expect(drawings(drawn)).toBe(drawings(typed) + 1);
  });
});

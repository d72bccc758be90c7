import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { createProvisionReader } from '../../../shared/bill/provisionReader.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { draft } from '../../builders/draft.ts';

const START = `
  preamble Whereas
  chapter General
   article Purpose
    p One
    p Grounds
     pt a
      sub x
     pt b
   article Terms
    p Only
    note Why
  chapter Bodies
   article Head
    p One
    quoted
     article Quoted
      p Text
    table x y
  article Loose
   p One
  signature President
  annex Forms
   p One`;

function start(): EditorState {
  let made = 0;
  return EditorState.create({ doc: draft(START).doc, plugins: [uniqueIds(() => `new${++made}`)] });
}

type Act = (state: EditorState) => EditorState;

const at = (state: EditorState, share: number): EditorState => {
  const $pos = state.doc.resolve(Math.floor(share * state.doc.content.size));
  return state.apply(state.tr.setSelection(TextSelection.near($pos)));
};

const acts: Act[] = [
  (state) => state.apply(state.tr.insertText('word ')),
  (state) => state.apply(state.tr.insertText('w', state.selection.from)),
  (state) => {
    const { $from } = state.selection;
    return $from.parentOffset > 0 ? state.apply(state.tr.delete($from.pos - 1, $from.pos)) : state;
  },
  ...Object.values(STRUCTURE_COMMANDS).map(
    (command): Act =>
      (state) => {
        let next = state;
        command(state, (tr) => {
          next = state.apply(tr);
        });
        return next;
      },
  ),
];

describe('the list of provisions after a change', () => {
  it('equals that of the whole bill, whatever was done', () => {
    const step = fc.record({
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      // Words are changed far more often than structure.
      what: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(acts.length - 1)),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const read = createProvisionReader();
        let state = start();
        read(state.doc, registerOf(state.doc));
        for (const { where, what } of steps) {
          const before = state.doc;
          state = acts[what]!(at(state, where));
          const reg = registerOf(state.doc, before);
          expect(read(state.doc, reg)).toEqual(listProvisions(state.doc, reg));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every provision that says the same the very same object', () => {
    const read = createProvisionReader();
    const before = start();
    const old = read(before.doc, registerOf(before.doc));
    const after = acts[0]!(at(before, 0.5));
    const now = read(after.doc, registerOf(after.doc, before.doc));
    expect(now.filter((p, i) => p !== old[i])).toHaveLength(1);
    expect(read(after.doc, registerOf(after.doc))).toBe(now);
  });

  it('is the very same list while nothing is said differently', () => {
    const read = createProvisionReader();
    const before = start();
    const old = read(before.doc, registerOf(before.doc));
    const { $from } = at(before, 0.5).selection;
    const bold = before.tr.addMark($from.start(), $from.end(), before.schema.marks.strong!.create());
    const now = read(bold.doc, registerOf(bold.doc, before.doc));
    expect(now).toBe(old);
  });
});

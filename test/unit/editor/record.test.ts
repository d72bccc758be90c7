/** What commands do to the structure is recorded with the ids concerned. */
import { history, undo } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward } from '../../../shared/bill/commands/join.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { operationsPlugin, recordedOperations } from '../../../shared/bill/commands/record.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { draft } from '../../builders/draft.ts';

const { split, promote, demote, moveUp } = STRUCTURE_COMMANDS;

function editor(text: string): EditorState {
  let made = 0;
  return draft(text, {}, [uniqueIds(() => `new${++made}`), operationsPlugin(), history()]);
}

function run(state: EditorState, ...commands: BillCommand[]): EditorState {
  let next = state;
  for (const command of commands)
    command(next, (tr) => {
      next = next.apply(tr);
    });
  return next;
}

const told = (state: EditorState): string[] =>
  recordedOperations(state).map(({ op, from, to }) =>
    from === to ? `${op} ${from}` : `${op} ${from} > ${to}`,
  );

describe('The editor records', () => {
  it('a split, with the id that the second half was given', () => {
    const state = run(editor('article A\n p One |two\n p Three'), split);
    expect(told(state)).toEqual(['split n2 > new1']);
    expect(told(run(state, split))).toEqual(['split n2 > new1']);
  });

  it('no split where nothing was cut off', () => {
    expect(told(run(editor('article A\n p One|'), split))).toEqual([]);
    expect(told(run(editor('article A\n p |One'), split))).toEqual([]);
  });

  it('the rest of a heading as cut out of its article', () => {
    expect(told(run(editor('article Purpose| and tasks\n p First'), split))).toEqual(['split n1 > new1']);
  });

  it('a join, with the provision that took the words', () => {
    expect(told(run(editor('article A\n p One\n p |Two'), joinBackward))).toEqual(['join n3 > n2']);
    expect(told(run(editor('article A\n p One\n  pt a\n p |Two'), joinBackward))).toEqual(['join n4 > n3']);
    expect(told(run(editor('article A\n p One\narticle |B\n p Two'), joinBackward))).toEqual([
      'join n3 > n1',
    ]);
  });

  it('no join where a blank provision went', () => {
    expect(told(run(editor('article A\n p One\n p |'), joinBackward))).toEqual([]);
  });

  it('what was moved, once', () => {
    expect(told(run(editor('article A\n p One\n p Two\n p |Three'), moveUp, moveUp))).toEqual(['move n4']);
  });

  it('what went a rank down and up', () => {
    expect(told(run(editor('article A\n p One\n p |Two'), demote))).toEqual(['demote n3']);
    expect(told(run(editor('article A\n p One\n p |Two'), demote, promote))).toEqual([
      'demote n3',
      'promote n3',
    ]);
  });

  it('the same list as long as nothing is added', () => {
    const state = run(editor('article A\n p One |two'), split);
    const typed = state.apply(state.tr.insertText('x'));
    expect(recordedOperations(typed)).toEqual(recordedOperations(state));
    const further = typed.apply(typed.tr.insertText('y'));
    expect(recordedOperations(further)).toBe(recordedOperations(further.apply(further.tr.insertText('z'))));
  });

  it('so that a split is a split after both halves were rewritten, and nothing after it was undone', () => {
    const start = editor('article A\n p One |two');
    const parted = run(start, split);
    const second = parted.selection.from;
    const first = second - 3;
    const tr = parted.tr.insertText('Quite another end', second, second + 3);
    const after = parted.apply(tr.insertText('Something else', first - 3, first));
    const operations = recordedOperations(after);
    const { changes } = compareBills(start.doc, after.doc, { sharedIds: true, operations });
    expect(changes.map((c) => `${c.kind} ${c.from?.id} > ${c.to?.id}`)).toContain('split n2 > new1');
    const undone = run(parted, undo);
    expect(undone.doc.eq(start.doc)).toBe(true);
    expect(
      compareBills(start.doc, undone.doc, { sharedIds: true, operations: recordedOperations(undone) })
        .changes,
    ).toEqual([]);
  });
});

/** What the bill as a whole is can be changed and taken back like words. */
import { history, undo } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { setBillAttrs } from '../../../shared/bill/commands/attrs.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import { draft } from '../../builders/draft.ts';

const begun = (): EditorState =>
  EditorState.create({ doc: draft('\n  article One\n   p Words|').doc, plugins: [history()] });

test('changes the kind of the bill, and undo brings the old one back', () => {
  let state = begun();
  const before = billAttrs(state.doc);
  const changed = setBillAttrs({ billTypes: ['R', 'N'], npmModel: 'separate' })(state, (tr) => {
    state = state.apply(tr);
  });
  expect(changed).toBe(true);
  expect(billAttrs(state.doc)).toEqual({ ...before, billTypes: ['R', 'N'], npmModel: 'separate' });
  undo(state, (tr) => {
    state = state.apply(tr);
  });
  expect(billAttrs(state.doc)).toEqual(before);
});

test('refuses what changes nothing, and a bill that is for nothing', () => {
  const state = begun();
  const { billTypes } = billAttrs(state.doc);
  expect(setBillAttrs({ billTypes })(state)).toBe(false);
  expect(setBillAttrs({ billTypes: [] })(state)).toBe(false);
});

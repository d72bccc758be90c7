/** Rows, columns and cells, and where a ready table goes. */
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { CellSelection } from 'prosemirror-tables';
import { expect, test } from 'vitest';
import { insertReadyTable, TABLE_COMMANDS } from '../../../shared/bill/commands/table.ts';
import * as b from '../../builders/bill.ts';
import { draft } from '../../builders/draft.ts';

const BILL = `
  article One
   p Before|
   table a b
  article Two
   p After`;

/** Where the text of a cell begins. */
function cellAt(doc: Node, text: string): number {
  let at = -1;
  doc.descendants((node, pos) => {
    if (node.isText && node.text === text) at = pos;
  });
  return at;
}

function rows(doc: Node): string[][] | null {
  let found: string[][] | null = null;
  doc.descendants((node) => {
    if (node.type.name === 'table')
      found = node.children.map((row) =>
        row.children.map((cell) => (cell.type.name === 'table_header' ? '#' : '') + cell.textContent),
      );
  });
  return found;
}

function after(command: keyof typeof TABLE_COMMANDS, text = 'a'): string[][] | null {
  let state = draft(BILL);
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, cellAt(state.doc, text))));
  expect(TABLE_COMMANDS[command](state)).toBe(true);
  TABLE_COMMANDS[command](state, (tr) => {
    state = state.apply(tr);
  });
  state.doc.check();
  return rows(state.doc);
}

test.each([
  [
    'addRowBefore',
    [
      ['', ''],
      ['a', 'b'],
    ],
  ],
  [
    'addRowAfter',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  ['addColumnBefore', [['', 'a', 'b']]],
  ['addColumnAfter', [['a', '', 'b']]],
  ['deleteColumn', [['b']]],
  ['deleteRow', null],
  ['toggleHeaderRow', [['#a', '#b']]],
  ['deleteTable', null],
] as const)('%s', (command, expected) => {
  expect(after(command)).toEqual(expected);
});

test('selected cells are merged into one, and parted again', () => {
  let state = draft(BILL);
  const [from, to] = ['a', 'b'].map((text) => state.doc.resolve(cellAt(state.doc, text)).before(-1));
  state = state.apply(state.tr.setSelection(CellSelection.create(state.doc, from!, to!)));
  const run = (name: keyof typeof TABLE_COMMANDS) =>
    TABLE_COMMANDS[name](state, (tr) => {
      state = state.apply(tr);
    });
  expect(run('mergeCells')).toBe(true);
  expect(rows(state.doc)).toEqual([['ab']]);
  expect(run('splitCell')).toBe(true);
  expect(rows(state.doc)).toEqual([['ab', '']]);
});

test('outside of a table none of it is possible', () => {
  const state = draft(BILL);
  expect(Object.values(TABLE_COMMANDS).filter((command) => command(state))).toEqual([]);
});

test('a ready table goes after the text at the cursor, and after a table that the cursor is in', () => {
  let state = draft(BILL);
  const made = b.table('new', [['x', 'y']]);
  insertReadyTable(made)(state, (tr) => {
    state = state.apply(tr);
  });
  const article = state.doc.child(1);
  expect(article.children.map((node) => node.attrs.id ?? node.type.name)).toEqual(['heading', 'n2', 'n3']);
  expect(state.doc.textContent).toMatch(/Before.*xy.*ab/);
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, cellAt(state.doc, 'a'))));
  insertReadyTable(b.table('newer', [['v', 'w']]))(state, (tr) => {
    state = state.apply(tr);
  });
  expect(state.doc.textContent).toMatch(/Before.*xy.*ab.*vw/);
});

/** Rows, columns and cells, and where a ready table goes. */
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { CellSelection, TableMap } from 'prosemirror-tables';
import { describe, expect, test } from 'vitest';
import { typedOver } from '../../../shared/bill/commands/deleteSelected.ts';
import { fillCells } from '../../../shared/bill/commands/fillCells.ts';
import { insertReadyTable, TABLE_COMMANDS } from '../../../shared/bill/commands/table.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
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

test.each([
  ['a', 'b'],
  ['b', 'a'],
])(
  'what is typed over cells from %s to %s stands in the first of them, and the cursor behind it',
  (from, to) => {
    let state = draft(BILL);
    const at = (text: string): number => state.doc.resolve(cellAt(state.doc, text)).before(-1);
    state = state.apply(state.tr.setSelection(CellSelection.create(state.doc, at(from), at(to))));
    for (const letter of 'xy') state = state.apply(typedOver(state, letter));
    expect(rows(state.doc)).toEqual([['xy', '']]);
  },
);

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

describe('cells that are pasted into a table', () => {
  const cell = (words: string, colspan = 1, rowspan = 1): Node =>
    billSchema.nodes.table_cell!.create({ colspan, rowspan }, b.wording(words));
  const made = (...cells: Node[][]): Node =>
    billSchema.nodes.table!.create(
      { id: '' },
      cells.map((row) => billSchema.nodes.table_row!.create(null, row)),
    );
  const THREE = made(
    [cell('a'), cell('b'), cell('c')],
    [cell('d'), cell('e'), cell('f')],
    [cell('g'), cell('h'), cell('i')],
  );

  /** What stands in the table afterwards, with its spans; from the cell of these words, or from it to another. */
  function pasted(into: Node, cells: Node, from: string, to?: string): string[][] {
    let state = EditorState.create({
      doc: b.bill({}, b.article('a1', 'One', into.type.create({ id: 't' }, into.content))),
    });
    const at = (words: string) => state.doc.resolve(cellAt(state.doc, words)).before(-1);
    const selection =
      to === undefined
        ? TextSelection.create(state.doc, cellAt(state.doc, from))
        : CellSelection.create(state.doc, at(from), at(to));
    state = state.apply(state.tr.setSelection(selection));
    expect(
      fillCells(cells)(state, (tr) => {
        state = state.apply(tr);
      }),
    ).toBe(true);
    state.doc.check();
    const shape: string[][] = [];
    state.doc.descendants((node) => {
      if (node.type.name === 'table') expect(TableMap.get(node).problems).toBeNull();
      if (node.type.name === 'table_row')
        shape.push(
          node.children.map(({ textContent, attrs: { colspan, rowspan } }) =>
            colspan === 1 && rowspan === 1 ? textContent : `${textContent} ${colspan}x${rowspan}`,
          ),
        );
    });
    return shape;
  }

  test('take the places of those that stand there, and the table grows where they need more', () => {
    expect(pasted(THREE, made([cell('1'), cell('2')], [cell('3'), cell('4')]), 'i')).toEqual([
      ['a', 'b', 'c', ''],
      ['d', 'e', 'f', ''],
      ['g', 'h', '1', '2'],
      ['', '', '3', '4'],
    ]);
  });

  test('fill the cells that are selected, again from their beginning or cut', () => {
    expect(pasted(THREE, made([cell('1'), cell('2')]), 'a', 'f')).toEqual([
      ['1', '2', '1'],
      ['1', '2', '1'],
      ['g', 'h', 'i'],
    ]);
    expect(pasted(THREE, made([cell('1', 1, 3), cell('2')], [cell('3')], [cell('4')]), 'a', 'e')).toEqual([
      ['1 1x2', '2', 'c'],
      ['3', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  test('all come where one cell is selected', () => {
    expect(pasted(THREE, made([cell('1'), cell('2')]), 'a', 'a')[0]).toEqual(['1', '2', 'c']);
  });

  test('part merged cells of which they take a part: words that are not taken stay', () => {
    const merged = made([cell('a', 2, 2), cell('c')], [cell('f')], [cell('g'), cell('h'), cell('i')]);
    expect(pasted(merged, made([cell('1')], [cell('2')]), 'f')).toEqual([
      ['a 2x2', 'c'],
      ['1'],
      ['g', 'h', '2'],
    ]);
    expect(pasted(merged, made([cell('1'), cell('2')]), 'a')).toEqual([
      ['1', '2', 'c'],
      [' 2x1', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  test('that reach over each other or beyond their end are put in shape', () => {
    const wild = made([cell('1', 1, 9), cell('2')], [cell('3', 3, 1)]);
    expect(pasted(THREE, wild, 'a')).toEqual([['1 1x2', '2', '', ''], ['3 3x1'], ['g', 'h', 'i', '']]);
  });
});

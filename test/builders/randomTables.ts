/**
 * Random work inside a table: rows, columns, merged and parted cells, header rows, cells from a spreadsheet, words over
 * cells; in suggesting mode beside an editor that suggests nothing.
 */
import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { closeHistory, undo } from 'prosemirror-history';
import { Fragment, type Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { CellSelection, TableMap } from 'prosemirror-tables';
import { accepting, rejecting } from '../../renderer/editor/suggesting/plugin.ts';
import { deleteSelection, typedOver } from '../../shared/bill/commands/deleteSelected.ts';
import { fillCells } from '../../shared/bill/commands/fillCells.ts';
import { STRUCTURE_COMMANDS } from '../../shared/bill/commands/index.ts';
import { insertLines } from '../../shared/bill/commands/lines.ts';
import type { BillCommand } from '../../shared/bill/commands/place.ts';
import { TABLE_COMMANDS } from '../../shared/bill/commands/table.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import * as b from './bill.ts';
import { pick } from './randomCommands.ts';
import { ALL, backAndForth, Desk, isBill, readAgainIsSame, same, seen } from './randomReview.ts';
import type { Act } from './traditions.ts';

/** One thing done to one cell or to the cells between two. */
export interface TablePress {
  what: keyof typeof TABLE_COMMANDS | 'type' | 'erase' | 'enter' | 'lines' | 'paste';
  from: number;
  /** Where the selection of cells ends; null for the caret in the words of one. */
  to: number | null;
  which: number;
  author: 'Anna' | 'Boris';
}

const COMMANDS = Object.keys(TABLE_COMMANDS) as (keyof typeof TABLE_COMMANDS)[];

export const tablePress: fc.Arbitrary<TablePress> = fc.record({
  what: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...COMMANDS.filter((name) => name !== 'deleteTable')) },
    { weight: 1, arbitrary: fc.constant('deleteTable' as const) },
    { weight: 6, arbitrary: fc.constantFrom('type' as const, 'erase' as const, 'enter' as const) },
    { weight: 4, arbitrary: fc.constantFrom('paste' as const, 'paste' as const, 'lines' as const) },
  ),
  from: fc.nat(40),
  to: fc.option(fc.nat(40)),
  which: fc.nat(1000),
  author: fc.constantFrom('Anna' as const, 'Boris' as const),
});

/** What is copied in a spreadsheet: a block, one with a head, one with cells over two columns and over two rows. */
const PASTED: Node[] = [
  b.table('', [
    ['1', '2'],
    ['3', '4'],
  ]),
  b.table('', [['один', 'два', 'три', 'четыре']]),
  table([
    [cell('Head', { header: true }), cell('Sum', { header: true })],
    [cell('a'), cell('7')],
  ]),
  table([
    [cell('over two', { colspan: 2 }), cell('x')],
    [cell('down', { rowspan: 2 }), cell('y'), cell('z')],
    [cell('v'), cell('w')],
  ]),
];

function cell(words: string, { header = false, colspan = 1, rowspan = 1 } = {}): Node {
  const type = header ? billSchema.nodes.table_header! : billSchema.nodes.table_cell!;
  return type.create({ colspan, rowspan }, b.wording(words));
}

function table(rows: Node[][]): Node {
  return billSchema.nodes.table!.create(
    { id: '' },
    rows.map((cells) => billSchema.nodes.table_row!.create(null, cells)),
  );
}

const ROWS = [
  ['Body', 'Visits', 'Budget'],
  ['Ombudsman', '12', '300'],
  ['Council', '4', ''],
];

function withTable(plugins: Plugin[]): EditorState {
  const doc = b.bill(
    { lang: 'en' },
    b.article(
      'a1',
      'Bodies',
      b.paragraph('p1', 'The bodies are:'),
      b.table('t1', ROWS),
      b.paragraph('p2', 'Two'),
    ),
    b.article('a2', 'Force', b.paragraph('p3', 'In force.')),
  );
  return EditorState.create({ doc, plugins });
}

/** The first table: where its cells stand. */
function cellsOf(doc: Node): { start: number; cells: number[] } | null {
  let found: { start: number; cells: number[] } | null = null;
  doc.descendants((node, pos) => {
    if (found || node.type.name !== 'table') return !found;
    found = { start: pos + 1, cells: [...new Set(TableMap.get(node).map)] };
    return false;
  });
  return found;
}

function commandOf({ what, which }: TablePress): BillCommand {
  if (what === 'type')
    return (state, dispatch) => {
      dispatch?.(typedOver(state, pick(['слово ', 'söz', '5', 'Body'], which)));
      return true;
    };
  if (what === 'erase') return deleteSelection;
  if (what === 'enter') return STRUCTURE_COMMANDS.split;
  if (what === 'lines')
    return insertLines([Fragment.from(billSchema.text('one')), Fragment.from(billSchema.text('two'))]);
  if (what === 'paste') return fillCells(pick(PASTED, which));
  return TABLE_COMMANDS[what];
}

function select(state: EditorState, { from, to, which }: TablePress): Transaction | null {
  const found = cellsOf(state.doc);
  if (!found) return null;
  const at = (n: number): number => found.start + pick(found.cells, n);
  if (to !== null) return state.tr.setSelection(CellSelection.create(state.doc, at(from), at(to)));
  const { nodeSize } = state.doc.nodeAt(at(from))!;
  const near = TextSelection.near(state.doc.resolve(at(from) + 1 + (which % Math.max(1, nodeSize - 1))));
  return state.tr.setSelection(near);
}

/** Puts the selection into the table, as a step of the history of its own, and does it. Without a table: puts one in. */
function press(desk: Desk, key: TablePress): void {
  desk.author = key.author;
  desk.send(closeHistory(desk.state.tr));
  const selected = select(desk.state, key);
  if (selected) desk.send(selected);
  (selected ? commandOf(key) : STRUCTURE_COMMANDS.insertTable)(desk.state, desk.send);
}

function isTable(bill: Node): void {
  bill.check();
  bill.descendants((node) => {
    if (node.type.name === 'table')
      deepStrictEqual(TableMap.get(node).problems, null, 'a table out of shape');
  });
}

/** What stands in a table, and in which shape. */
export function rowsOf(bill: Node): string[][] {
  const rows: string[][] = [];
  bill.descendants((node) => {
    if (node.type.name === 'table_row')
      rows.push(
        node.children.map(({ type, attrs, textContent }) => {
          const { colspan, rowspan } = attrs as { colspan: number; rowspan: number };
          const over = colspan > 1 || rowspan > 1 ? ` ${colspan}x${rowspan}` : '';
          return `${type.name === 'table_header' ? '#' : ''}${textContent}${over}`;
        }),
      );
  });
  return rows;
}

/**
 * Does it in both editors; throws with what is wrong. After each the accepted text is that of before and the working text
 * that of direct editing; undo goes back over each to what was seen before it, and redo forth; then all is accepted and, from
 * the same state, all rejected, each undone.
 */
export function reviewTable(keys: readonly TablePress[], act: Act): number {
  const desk = new Desk(act, true, withTable);
  const direct = new Desk(act, false, withTable);
  const views = [seen(desk)];
  for (const key of keys) {
    const before = desk.state.doc;
    press(desk, key);
    press(direct, key);
    isTable(desk.state.doc);
    isBill(desk.state.doc, 'the working text');
    same(desk.state.doc, direct.state.doc, 'suggesting is editing in the working text');
    same(desk.accepted, desk.start, 'suggesting leaves the accepted text');
    if (desk.state.doc !== before) views.push(seen(desk));
  }
  readAgainIsSame(desk);
  for (const [how, expected] of [
    [accepting, direct.state.doc],
    [rejecting, desk.start],
  ] as const) {
    const change = how(desk.state, ALL(desk));
    if (!change) continue;
    desk.send(change.tr);
    same(desk.accepted, expected, `${how.name} all: the accepted text`);
    same(desk.state.doc, expected, `${how.name} all: the working text`);
    undo(desk.state, desk.send);
    deepStrictEqual(seen(desk), views.at(-1), `undo of ${how.name} all`);
  }
  backAndForth(desk, views);
  return views.length - 1;
}

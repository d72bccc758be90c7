/**
 * Cells that are pasted into a table: from one cell on they take the places of those that stand there, and the table grows
 * where they need more; over several selected cells they fill these, cut or again from their beginning. Merged cells on
 * either side are parted where only a part of them is taken. The library's own way leaves such tables out of shape.
 */
import type { Node, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { CellSelection, isInTable, selectedRect, TableMap } from 'prosemirror-tables';
import { billSchema } from '../schema.ts';
import {
  type Area,
  around,
  cellOf,
  type Grid,
  gridOf,
  meet,
  type Piece,
  rowsOf,
  sameSpans,
} from './cellGrid.ts';
import type { BillCommand } from './place.ts';

/** Rows or cells that were copied here, as a table of their own; null where the slice holds anything else. */
export function cellsIn(slice: Slice): Node | null {
  const { table, table_row: row } = billSchema.nodes;
  const [only] = slice.content.content;
  if (slice.content.childCount === 1 && only?.type === table) return only;
  const role = only?.type.spec.tableRole as string | undefined;
  if (role === 'row' && slice.openStart <= 1 && slice.openEnd <= 1)
    return table!.create({ id: '' }, slice.content);
  const cells = role === 'cell' || role === 'header_cell';
  if (!cells || slice.openStart > 0 || slice.openEnd > 0) return null;
  return table!.create({ id: '' }, row!.create(null, slice.content));
}

/** The pasted cells at their places in the area, from its beginning again where it is larger. */
function tiled(source: Grid, area: Area): Piece[] {
  const pieces: Piece[] = [];
  for (let top = area.top; top < area.bottom; top += source.height)
    for (let left = area.left; left < area.right; left += source.width)
      for (const piece of source.pieces) {
        const moved = {
          top: piece.top + top,
          left: piece.left + left,
          bottom: piece.bottom + top,
          right: piece.right + left,
        };
        const cut = meet(moved, area);
        if (cut) pieces.push({ ...cut, node: piece.node, from: null });
      }
  return pieces;
}

/** Where the cells go: over the selected ones; from the one at the caret, or the only selected one, as far as they reach. */
function areaOf(state: EditorState, source: Grid): Area {
  const { selection } = state;
  const { top, left, bottom, right } = selectedRect(state);
  const several = selection instanceof CellSelection && selection.$anchorCell.pos !== selection.$headCell.pos;
  if (several) return { top, left, bottom, right };
  return { top, left, bottom: top + source.height, right: left + source.width };
}

/** Fills cells of the table at the selection with those of this one; refused outside of a table. */
export function fillCells(cells: Node): BillCommand {
  return (state, dispatch) => {
    const source = gridOf(cells);
    if (!isInTable(state) || source.width === 0) return false;
    if (!dispatch) return true;
    const { table, tableStart } = selectedRect(state);
    const area = areaOf(state, source);
    const old = gridOf(table);
    const kept = old.pieces.flatMap((piece) => around(piece, area));
    const { tr } = state;
    write(tr, tableStart, {
      width: Math.max(old.width, area.right),
      height: Math.max(old.height, area.bottom),
      pieces: [...kept, ...tiled(source, area)],
    });
    dispatch(tr.setSelection(selected(tr, tableStart, area)).scrollIntoView());
    return true;
  };
}

/** Only what becomes another cell is replaced, so that what is fastened to the words of the others stays. */
function write(tr: Transaction, tableStart: number, grid: Grid): void {
  for (const piece of grid.pieces)
    if (piece.from !== null && !sameSpans(piece))
      tr.setNodeMarkup(tableStart + piece.from, null, cellOf(piece).attrs);
  const table = tr.doc.nodeAt(tableStart - 1)!;
  const rows = rowsOf(grid);
  tr.insert(tableStart + table.content.size, rows.slice(table.childCount));
  let end = tableStart + table.content.size;
  for (let i = table.childCount - 1; i >= 0; i--) {
    const start = end - table.child(i).nodeSize;
    replaceCells(tr, start + 1, table.child(i), rows[i]!);
    end = start;
  }
}

function replaceCells(tr: Transaction, rowStart: number, before: Node, after: Node): void {
  if (before.eq(after)) return;
  const [was, is] = [before.children, after.children];
  let head = 0;
  while (head < was.length && head < is.length && was[head]!.eq(is[head]!)) head++;
  let tail = 0;
  const most = Math.min(was.length, is.length) - head;
  while (tail < most && was[was.length - 1 - tail]!.eq(is[is.length - 1 - tail]!)) tail++;
  const size = (cells: readonly Node[]): number => cells.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const from = rowStart + size(was.slice(0, head));
  const to = rowStart + size(was.slice(0, was.length - tail));
  tr.replaceWith(from, to, is.slice(head, is.length - tail));
}

/** The cells that came in, selected. */
function selected(tr: Transaction, tableStart: number, { top, left, bottom, right }: Area): CellSelection {
  const map = TableMap.get(tr.doc.nodeAt(tableStart - 1)!);
  const at = (row: number, column: number): number => tableStart + map.map[row * map.width + column]!;
  return CellSelection.create(tr.doc, at(top, left), at(bottom - 1, right - 1));
}

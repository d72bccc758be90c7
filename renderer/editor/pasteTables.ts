/** Tables that come in by paste: HTML tables with their marks, and lines of text with tabs between, as from a spreadsheet. */
import { Fragment, type Node } from 'prosemirror-model';
import type { ClauseLine } from '../../shared/bill/commands/clause.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { isJunk } from './pasteJunk.ts';

/** A page of a bill shows no more columns; longer tables belong into a file of their own. */
const MAX_COLUMNS = 60;
const MAX_ROWS = 2000;

interface Cell {
  lines: readonly ClauseLine[];
  header: boolean;
  colspan: number;
  rowspan: number;
}

function tableNode(rows: readonly (readonly Cell[])[]): Node {
  const { table, table_row, table_cell, table_header, wording } = billSchema.nodes;
  const cellNode = ({ lines, header, colspan, rowspan }: Cell): Node => {
    const content = lines.length > 0 ? lines.map((line) => wording!.create(null, line)) : [wording!.create()];
    return (header ? table_header : table_cell)!.create({ colspan, rowspan }, Fragment.fromArray(content));
  };
  return table!.create(
    { id: '' },
    rows.map((cells) => table_row!.create(null, cells.map(cellNode))),
  );
}

function span(text: string | null, most: number): number {
  const n = Number(text ?? 1);
  return Number.isInteger(n) && n > 0 ? Math.min(n, most) : 1;
}

/**
 * An HTML table as a table of the bill, or null where it is none: a frame around one column of text, or too large.
 * @param linesOf the lines of a cell with the marks we know.
 */
export function tableFrom(
  element: HTMLTableElement,
  linesOf: (cell: HTMLElement) => ClauseLine[],
): Node | null {
  const all = [...element.rows];
  const rows = all.filter((row) => !isJunk(row) && cellsOf(row).length > 0);
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).reduce((n, c) => n + c.colSpan, 0)));
  if (columns < 2 || columns > MAX_COLUMNS || all.length > MAX_ROWS) return null;
  const kept = new Set(rows);
  // Of the rows that a cell goes down over, those count that are shown.
  const down = (cell: HTMLTableCellElement, row: HTMLTableRowElement): number => {
    const at = all.indexOf(row);
    const over = span(cell.getAttribute('rowspan'), all.length - at);
    return all.slice(at, at + over).filter((one) => kept.has(one)).length;
  };
  return tableNode(
    rows.map((row) =>
      cellsOf(row).map((cell) => ({
        lines: linesOf(cell),
        header: cell.localName === 'th',
        colspan: span(cell.getAttribute('colspan'), columns),
        rowspan: down(cell, row),
      })),
    ),
  );
}

/** A spreadsheet hides what is merged into others or folded away. */
function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells].filter((cell) => !isJunk(cell));
}

/** "1.", "а)", "(2)": the tab after it is that of a numbered list, not of a table. */
const LIST_NUMBER = /^\(?[\p{L}\d]{1,4}[.)]?$/u;

/** Lines with the same number of tabs in each as a table, or null where the text is none. */
export function tableFromText(text: string): Node | null {
  const rows = text
    .replace(/(?:\r\n|[\r\n])+$/, '')
    .split(/\r\n|[\r\n]/)
    .map((line) => line.split('\t'));
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.length > MAX_ROWS || columns > MAX_COLUMNS) return null;
  if (rows.some((cells) => cells.length !== columns)) return null;
  if (columns === 2 && rows.every((cells) => LIST_NUMBER.test((cells[0] ?? '').trim()))) return null;
  return tableNode(
    rows.map((cells) =>
      cells.map((cell) => {
        const clean = cell.replace(/\p{Cc}/gu, '').trim();
        const lines = clean === '' ? [] : [Fragment.from(billSchema.text(clean))];
        return { lines, header: false, colspan: 1, rowspan: 1 };
      }),
    ),
  );
}

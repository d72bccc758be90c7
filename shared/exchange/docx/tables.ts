/** A table of the bill as a Word table; in a redline its rows are inserted or deleted whole. */
import type { TextBlock } from '../../bill/blocks.ts';
import { MOST_UNDIVIDED } from '../columns.ts';
import type { BlockRange } from './annotations.ts';
import { cellOf, paragraphOf, rowOf, tableMarkup } from './markup.ts';
import { STYLE } from './names.ts';
import { looks, type PrintLine, type PrintRow } from './print.ts';
import { bookmarks, changeMark, type FileContext, pieceRuns, signedBy } from './runs.ts';
import { columnWidths } from './tableColumns.ts';

type PrintCell = PrintRow['cells'][number];

interface Spanning {
  cell: PrintCell;
  /** Rows that it still reaches into. */
  left: number;
}

/** A place of a row: a cell of its own, or the going on of one above. */
interface Placed {
  cell: PrintCell;
  own: boolean;
}

/**
 * Word writes a cell that reaches over rows once in each of them. In which column each cell stands follows from those that
 * reach down from above.
 */
function placed(rows: readonly PrintRow[]): Placed[][] {
  let open = new Map<number, Spanning>();
  return rows.map((row) => {
    const out: Placed[] = [];
    const next = new Map<number, Spanning>();
    let column = 0;
    const goOn = (): void => {
      for (let above = open.get(column); above; above = open.get(column)) {
        out.push({ cell: above.cell, own: false });
        if (above.left > 1) next.set(column, { cell: above.cell, left: above.left - 1 });
        column += above.cell.colspan;
      }
    };
    for (const cell of row.cells) {
      goOn();
      out.push({ cell, own: true });
      if (cell.rowspan > 1) next.set(column, { cell, left: cell.rowspan - 1 });
      column += cell.colspan;
    }
    goOn();
    open = next;
    return out;
  });
}

const lengthOf = ({ lines }: PrintCell): number =>
  lines.reduce((sum, { pieces }) => sum + pieces.reduce((n, { text }) => n + text.length, 0), 0);

function cellParagraphs(
  cell: PrintCell,
  row: PrintRow,
  file: FileContext,
  ranges: ReadonlyMap<TextBlock, BlockRange[]>,
  names: readonly string[],
): string {
  const style = cell.header ? STYLE.cellHead : STYLE.cell;
  if (cell.lines.length === 0) return paragraphOf(bookmarks(names, file), { style });
  return cell.lines
    .map((line, i) => {
      const content =
        (i === 0 ? bookmarks(names, file) : '') +
        pieceRuns(line, line.op === 'del' ? [] : (ranges.get(looks(line)) ?? []), file);
      // The mark of a cell's paragraph goes with its row, and the last one of a cell cannot go at all.
      const stays = row.op !== 'same' || line.op === 'same' || i === cell.lines.length - 1;
      const mark = stays || line.op === 'same' ? '' : changeMark(line.op, signedBy(file, line.origin));
      return paragraphOf(content, { style }, mark);
    })
    .join('');
}

function tableRow(
  row: PrintRow,
  cells: readonly Placed[],
  widths: readonly number[],
  table: FileContext,
  ranges: ReadonlyMap<TextBlock, BlockRange[]>,
  names: readonly string[],
): string {
  // A row that came or went is signed by whom its lines are.
  const file = row.op === 'same' ? table : signedBy(table, row.cells[0]?.lines[0]?.origin);
  const head = row.cells.length > 0 && row.cells.every((cell) => cell.header);
  const first = cells.findIndex(({ own }) => own);
  const change = row.op === 'same' ? {} : { change: changeMark(row.op, file) };
  let column = 0;
  const content = cells.map(({ cell, own }, i) => {
    const width = widths.slice(column, column + cell.colspan).reduce((sum, one) => sum + one, 0);
    column += cell.colspan;
    const look = { width, colspan: cell.colspan, margins: { side: 100 } };
    if (!own) return cellOf(paragraphOf('', { style: STYLE.cell }), { ...look, merge: 'continue' });
    const paragraphs = cellParagraphs(cell, row, file, ranges, i === first ? names : []);
    return cellOf(paragraphs, cell.rowspan > 1 ? { ...look, merge: 'restart' } : look);
  });
  const whole = row.cells.every((cell) => lengthOf(cell) <= MOST_UNDIVIDED);
  return rowOf(content.join(''), { head, whole, ...change });
}

/** The Word table of a table line; '' where no row has a cell. */
export function tableOf(
  line: PrintLine,
  file: FileContext,
  ranges: ReadonlyMap<TextBlock, BlockRange[]>,
  bookmarksAt: ReadonlyMap<TextBlock, string[]>,
): string {
  const rows = (line.rows ?? []).filter((row) => row.cells.length > 0);
  if (rows.length === 0) return '';
  const cells = placed(rows);
  const widths = columnWidths(rows);
  const signed = signedBy(file, line.origin);
  const names = (line.to && bookmarksAt.get(line.to)) ?? [];
  const named = rows.findIndex((row) => row.op !== 'del');
  const made = rows.map((row, i) =>
    tableRow(row, cells[i]!, widths, signed, ranges, i === named ? names : []),
  );
  return tableMarkup(made.join(''), widths);
}

/** A table of the bill as a Word table; in a redline its rows are inserted or deleted whole. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TextBlock } from '../../bill/blocks.ts';
import type { BlockRange } from './annotations.ts';
import { STYLE } from './names.ts';
import { looks, type PrintLine, type PrintRow } from './print.ts';
import { bookmarks, type FileContext, pieceRuns, revision, signedBy } from './runs.ts';
import { TEXT_WIDTH } from './styles.ts';

function columnsOf(rows: readonly PrintRow[]): number {
  // Cells that reach down from earlier rows take columns too; the widest row by its own cells is enough for a grid.
  return Math.max(1, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.colspan, 0)));
}

type PrintCell = PrintRow['cells'][number];

function cellParagraphs(
  cell: PrintCell,
  row: PrintRow,
  file: FileContext,
  ranges: ReadonlyMap<TextBlock, BlockRange[]>,
  names: readonly string[],
): Paragraph[] {
  const style = cell.header ? STYLE.cellHead : STYLE.cell;
  if (cell.lines.length === 0) return [new Paragraph({ style, children: bookmarks(names, file) })];
  return cell.lines.map((line, i) => {
    const children = [
      ...(i === 0 ? bookmarks(names, file) : []),
      ...pieceRuns(line, line.op === 'del' ? [] : (ranges.get(looks(line)) ?? []), file),
    ];
    // The mark of a cell's paragraph goes with its row, and the last one of a cell cannot go at all.
    if (row.op !== 'same' || line.op === 'same' || i === cell.lines.length - 1)
      return new Paragraph({ style, children });
    const change = revision(signedBy(file, line.origin));
    return new Paragraph({
      style,
      children,
      run: line.op === 'ins' ? { insertion: change } : { deletion: change },
    });
  });
}

function tableRow(
  row: PrintRow,
  width: number,
  table: FileContext,
  ranges: ReadonlyMap<TextBlock, BlockRange[]>,
  names: readonly string[],
): TableRow {
  const { cells } = row;
  // A row that came or went is signed by whom its lines are.
  const file = row.op === 'same' ? table : signedBy(table, cells[0]?.lines[0]?.origin);
  return new TableRow({
    tableHeader: cells.length > 0 && cells.every((cell) => cell.header),
    cantSplit: true,
    ...(row.op === 'ins' ? { insertion: revision(file) } : {}),
    ...(row.op === 'del' ? { deletion: revision(file) } : {}),
    children: cells.map(
      (cell, i) =>
        new TableCell({
          columnSpan: cell.colspan,
          rowSpan: cell.rowspan,
          width: { size: width * cell.colspan, type: WidthType.DXA },
          margins: { left: 100, right: 100 },
          children: cellParagraphs(cell, row, file, ranges, i === 0 ? names : []),
        }),
    ),
  });
}

/** The Word table of a table line; null where no row has a cell. */
export function tableOf(
  line: PrintLine,
  file: FileContext,
  ranges: ReadonlyMap<TextBlock, BlockRange[]>,
  bookmarksAt: ReadonlyMap<TextBlock, string[]>,
): Table | null {
  const rows = (line.rows ?? []).filter((row) => row.cells.length > 0);
  if (rows.length === 0) return null;
  const columns = columnsOf(rows);
  const width = Math.floor(TEXT_WIDTH / columns);
  const signed = signedBy(file, line.origin);
  const names = (line.to && bookmarksAt.get(line.to)) ?? [];
  const named = rows.findIndex((row) => row.op !== 'del');
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    rows: rows.map((row, i) => tableRow(row, width, signed, ranges, i === named ? names : [])),
  });
}

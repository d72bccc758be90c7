/** Tables of the source as table nodes; what no table can hold is given back as lines of text. */
import type { NodeJson } from '../../bill/document.ts';
import type { SourceLine } from '../source.ts';
import { textNodes } from './draft.ts';
import { prepare } from './lines.ts';

type SourceTable = NonNullable<SourceLine['table']>;

/** Spans past this are taken as damage; no printed table is wider. */
const MAX_SPAN = 200;

function span(n: number): number {
  return Number.isInteger(n) && n >= 1 && n <= MAX_SPAN ? n : 1;
}

function cellWordings(lines: readonly SourceLine[]): NodeJson[] {
  const flat = lines.flatMap((line) => (line.table ? tableLines(line.table) : [line]));
  const wordings = flat.map((line): NodeJson => {
    const content = textNodes(prepare(line, -1).spans);
    return content.length > 0 ? { type: 'wording', content } : { type: 'wording' };
  });
  return wordings.length > 0 ? wordings : [{ type: 'wording' }];
}

export function tableJson(table: SourceTable, id: string): NodeJson | null {
  const rows = table.rows.filter((row) => row.length > 0);
  if (rows.length === 0) return null;
  return {
    type: 'table',
    attrs: { id },
    content: rows.map((row) => ({
      type: 'table_row',
      content: row.map((cell) => ({
        type: cell.header ? 'table_header' : 'table_cell',
        attrs: { colspan: span(cell.colspan), rowspan: span(cell.rowspan), colwidth: null },
        content: cellWordings(cell.lines),
      })),
    })),
  };
}

/** The lines of all cells in reading order (a table inside a cell, or one that only lays out a title). */
export function tableLines(table: SourceTable): SourceLine[] {
  return table.rows.flatMap((row) =>
    row.flatMap((cell) => cell.lines.flatMap((line) => (line.table ? tableLines(line.table) : [line]))),
  );
}

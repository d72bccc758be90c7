/**
 * The comparison table as a Word file: A4 across, one real table whose head is repeated on every page; what goes is struck
 * through, what comes is bold and underlined. Pure and reproducible, as the bill itself is (write.ts).
 */
import type { ComparisonRow, ComparisonTable, TablePiece } from '../../compare/comparisonTable.ts';
import { cellOf, rowOf, tableMarkup, textRun } from './markup.ts';
import { above, billLine, cellLine, headRow, packPaper, pieceLook, titleLine } from './papers.ts';

/** Twips, over the width of A4 across less its margins: element, current, proposed, reason. */
const WIDTHS = [1900, 5000, 5000, 2938] as const;

function pieceRuns(piece: TablePiece, side: 'current' | 'proposed', table: ComparisonTable): string {
  const look = pieceLook(piece, table.billLang);
  if (piece.changed && side === 'proposed') Object.assign(look, { bold: true, underline: true });
  if (piece.changed && side === 'current') look.strike = true;
  return textRun(piece.text, look);
}

const cell = (lines: readonly string[], column: number): string =>
  cellOf(lines.length > 0 ? lines.join('') : cellLine(''), {
    width: WIDTHS[column]!,
    margins: { top: 40, side: 100 },
  });

function column(row: ComparisonRow, side: 'current' | 'proposed', table: ComparisonTable): string[] {
  const lines = row[side];
  if (lines === null) {
    const { absent, excluded } = table.words;
    return [cellLine(textRun(side === 'current' ? absent : excluded, { italics: true }))];
  }
  return lines.map((pieces) => cellLine(pieces.map((piece) => pieceRuns(piece, side, table)).join('')));
}

function tableRow(row: ComparisonRow, table: ComparisonTable): string {
  const moved = row.moved ? [cellLine(textRun(table.words.moved, { italics: true }))] : [];
  return rowOf(
    [
      cell([cellLine(textRun(row.element, { bold: true })), ...moved], 0),
      cell(column(row, 'current', table), 1),
      cell(column(row, 'proposed', table), 2),
      cell(
        row.reasons.map((reason) => cellLine(textRun(reason))),
        3,
      ),
    ].join(''),
  );
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeComparisonDocx(table: ComparisonTable, date: string): Promise<Uint8Array> {
  const { heads, rows, title, bill, about, lang, words } = table;
  const head = headRow([heads.element, heads.current, heads.proposed, heads.reason], WIDTHS);
  const body = [
    titleLine(title),
    billLine(bill),
    about === '' ? '' : above(about),
    cellLine(''),
    rows.length === 0
      ? cellLine(textRun(words.nothing))
      : tableMarkup(head + rows.map((row) => tableRow(row, table)).join(''), WIDTHS) + cellLine(''),
  ].join('');
  return packPaper({ title: `${title}. ${bill}`, lang, body, date, across: true });
}

/**
 * The comparison table as a Word file; what goes is struck through, what comes is bold and underlined. Pure and
 * reproducible, as the bill itself is (write.ts).
 */
import type { ComparisonRow, ComparisonTable, TablePiece } from '../../compare/comparisonTable.ts';
import { cellAcross, cellLine, packAcross } from './across.ts';
import { rowOf, textRun } from './markup.ts';
import { paperRun, pieceLook } from './papers.ts';

/** Twips, over the width of A4 across less its margins: element, current, proposed, reason. */
const WIDTHS = [1900, 5000, 5000, 2938] as const;

function pieceRuns(piece: TablePiece, side: 'current' | 'proposed', table: ComparisonTable): string {
  const look = pieceLook(piece, table.billLang);
  if (piece.changed && side === 'proposed') Object.assign(look, { bold: true, underline: true });
  if (piece.changed && side === 'current') look.strike = true;
  return paperRun(piece.text, table.billLang, look);
}

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
  const cells = [
    [cellLine(paperRun(row.element, table.billLang, { bold: true })), ...moved],
    column(row, 'current', table),
    column(row, 'proposed', table),
    row.reasons.map((reason) => cellLine(paperRun(reason, table.lang))),
  ];
  return rowOf(cells.map((lines, i) => cellAcross(lines, WIDTHS[i]!)).join(''));
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeComparisonDocx(table: ComparisonTable, date: string): Promise<Uint8Array> {
  const { heads, rows, title, bill, about, lang, billLang, words } = table;
  return packAcross(
    {
      title,
      bill,
      lang,
      billLang,
      about: [about],
      heads: [heads.element, heads.current, heads.proposed, heads.reason],
      widths: WIDTHS,
      rows: rows.map((row) => tableRow(row, table)),
      nothing: words.nothing,
    },
    date,
  );
}

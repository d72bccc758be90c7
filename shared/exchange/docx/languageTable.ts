/**
 * The bill in several languages as a Word file: one real table, a column for each language, its head repeated on every page.
 * Every run says its language, so that Word checks each by its own dictionary. Pure and reproducible (write.ts).
 */
import type { Language } from '../../bill/kinds.ts';
import type { LanguageCell, LanguageTable } from '../../translation/languageTable.ts';
import { cellOf, rowOf, tableMarkup, textRun } from './markup.ts';
import { ACROSS, above, billLine, cellLine, headRow, packPaper, pieceLook, titleLine } from './papers.ts';

function languageCell(cell: LanguageCell, lang: Language, heading: boolean, width: number): string {
  const bold = heading ? { bold: true } : {};
  const lines = cell.lines.map((pieces) =>
    cellLine(pieces.map((piece) => textRun(piece.text, { ...pieceLook(piece, lang), ...bold })).join('')),
  );
  if (cell.note !== '')
    lines.push(cellLine(textRun(`[${cell.note}]`, { italics: true, size: 18, color: '565D6B' })));
  return cellOf(lines.length > 0 ? lines.join('') : cellLine(''), { width, margins: { top: 40, side: 100 } });
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeLanguagesDocx(table: LanguageTable, date: string): Promise<Uint8Array> {
  const { columns, rows, title, bill, about, lang } = table;
  const width = Math.floor(ACROSS / columns.length);
  const widths = columns.map(() => width);
  const head = headRow(
    columns.map((column) => column.head),
    widths,
  );
  const made = rows.map(({ cells, heading }) =>
    rowOf(cells.map((cell, i) => languageCell(cell, columns[i]!.lang, heading, width)).join('')),
  );
  const body = [
    titleLine(title),
    billLine(bill),
    ...about
      .split('\n')
      .filter(Boolean)
      .map((one) => above(one)),
    cellLine(''),
    tableMarkup(head + made.join(''), widths),
    cellLine(''),
  ].join('');
  return packPaper({ title: `${title}. ${bill}`, lang, body, date, across: true });
}

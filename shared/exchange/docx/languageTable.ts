/**
 * The bill in several languages as a Word file, a column for each language. Every run says its language, so that Word
 * checks each by its own dictionary. Pure and reproducible (write.ts).
 */
import type { Language } from '../../bill/kinds.ts';
import type { LanguageCell, LanguageTable } from '../../translation/languageTable.ts';
import { MOST_UNDIVIDED } from '../columns.ts';
import { unbroken } from '../unbroken.ts';
import { ACROSS, cellAcross, cellLine, packAcross } from './across.ts';
import { rowOf, textRun } from './markup.ts';
import { pieceLook } from './papers.ts';

function languageCell(cell: LanguageCell, lang: Language, heading: boolean, width: number): string {
  const bold = heading ? { bold: true } : {};
  const lines = cell.lines.map((pieces) =>
    cellLine(
      pieces
        .map((piece) => textRun(unbroken(piece.text, lang), { ...pieceLook(piece, lang), ...bold }))
        .join(''),
      heading,
    ),
  );
  if (cell.note !== '')
    lines.push(cellLine(textRun(`[${cell.note}]`, { italics: true, size: 18, color: '565D6B' }), heading));
  return cellAcross(lines, width);
}

/** A row that short stands on one page undivided. */
const isShort = ({ lines }: LanguageCell): boolean =>
  lines.reduce((sum, pieces) => sum + pieces.reduce((n, { text }) => n + text.length, 0), 0) <=
  MOST_UNDIVIDED;

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeLanguagesDocx(table: LanguageTable, date: string): Promise<Uint8Array> {
  const { columns, rows, title, bill, about, lang } = table;
  const width = Math.floor(ACROSS / columns.length);
  return packAcross(
    {
      title,
      bill,
      lang,
      billLang: columns[0]?.lang ?? lang,
      about: about.split('\n'),
      heads: columns.map((column) => column.head),
      widths: columns.map(() => width),
      rows: rows.map(({ cells, heading }) =>
        rowOf(cells.map((cell, i) => languageCell(cell, columns[i]!.lang, heading, width)).join(''), {
          whole: cells.every(isShort),
        }),
      ),
    },
    date,
  );
}

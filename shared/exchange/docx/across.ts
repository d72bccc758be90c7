/**
 * A page across with one table on it, as the papers beside a bill have it: the lines above the table, its head, which is
 * repeated on every page, its rows, and what stands below. A file of its own, or the last pages of another.
 */
import type { Language } from '../../bill/kinds.ts';
import { unbroken } from '../unbroken.ts';
import { cellOf, paragraphOf, type RunLook, rowOf, tableMarkup, textRun } from './markup.ts';
import { STYLE } from './names.ts';
import { above, billLine, packPaper, titleLine } from './papers.ts';
import { WORD_LANGUAGE } from './styles.ts';

/** Twips: the margins at the sides of A4 across, and the width of a table between them. */
export const SIDE = 1000;
export const ACROSS = 14838;

const HEAD_FILL = 'E7EAF0';

export interface TableAcross {
  title: string;
  bill: string;
  /** Language of the table's own words, and of the bill's. */
  lang: Language;
  billLang: Language;
  /** Lines between the names and the table; empty ones are left out. */
  about: readonly string[];
  heads: readonly string[];
  /** Twips, `ACROSS` altogether. */
  widths: readonly number[];
  /** `w:tr` elements. */
  rows: readonly string[];
  /** Said in place of a table without rows. */
  nothing?: string;
  /** Paragraphs below the table. */
  below?: string;
}

/** A line of a cell. */
export const cellLine = (runs: string, keepNext = false): string =>
  paragraphOf(runs, { style: STYLE.cell, ...(keepNext ? { keepNext } : {}) });

/** A cell of these lines, with room between them and the rules. */
export const cellAcross = (lines: readonly string[], width: number): string =>
  cellOf(lines.length > 0 ? lines.join('') : cellLine(''), { width, margins: { top: 40, side: 100 } });

function headRow(heads: readonly string[], widths: readonly number[], look: RunLook): string {
  const cells = heads.map((head, i) =>
    cellOf(paragraphOf(textRun(head, { ...look, size: 20 }), { style: STYLE.cellHead, align: 'center' }), {
      width: widths[i]!,
      fill: HEAD_FILL,
      margins: { top: 60, side: 60 },
      centred: true,
    }),
  );
  return rowOf(cells.join(''), { head: true, whole: true });
}

/** The lines above the table, and the table. @param heading the paragraph of the title. */
export function tableAcross(table: TableAcross, heading = titleLine(table.title)): string {
  const { bill, about, heads, widths, rows, nothing = '', below = '' } = table;
  const look = { lang: WORD_LANGUAGE[table.lang] };
  return [
    heading,
    billLine(unbroken(bill, table.billLang), WORD_LANGUAGE[table.billLang]),
    ...about
      .filter((line) => line !== '')
      .map((line) => above(unbroken(line, table.lang), { ...look, size: 20 })),
    cellLine(''),
    rows.length === 0
      ? cellLine(textRun(nothing, look))
      : tableMarkup(headRow(heads, widths, look) + rows.join(''), widths) + cellLine(''),
    below,
  ].join('');
}

/** @returns the bytes of a .docx with nothing else in it. @param date ISO 8601, written into the file's properties. */
export function packAcross(table: TableAcross, date: string): Uint8Array {
  const { title, bill, lang } = table;
  return packPaper({ title: `${title}. ${bill}`, lang, body: tableAcross(table), date, side: SIDE });
}

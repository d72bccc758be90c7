/** What the papers beside a bill share as Word files: the page, the lines above a table, its head, the packing. */
import type { Language } from '../../bill/kinds.ts';
import type { TablePiece } from '../../compare/comparisonTable.ts';
import { margins, sectionEnd } from './margins.ts';
import { cellOf, paragraphOf, type RunLook, rowOf, textRun } from './markup.ts';
import { STYLE } from './names.ts';
import { packWord } from './package.ts';
import { toSecond } from './runs.ts';
import { FIRST_LINE, type Style, styleSheet, stylesXml, WORD_LANGUAGE } from './styles.ts';

/** Twips: the margins at the sides of A4 across, and the width of a table between them. */
export const SIDE = 1000;
export const ACROSS = 14838;

const HEAD_FILL = 'E7EAF0';

/** A line of a cell. */
export const cellLine = (runs: string): string => paragraphOf(runs, { style: STYLE.cell });

/** The row of heads that is repeated on every page. */
export function headRow(heads: readonly string[], widths: readonly number[]): string {
  const cells = heads.map((head, i) =>
    cellOf(paragraphOf(textRun(head, { size: 20 }), { style: STYLE.cellHead, align: 'center' }), {
      width: widths[i]!,
      fill: HEAD_FILL,
      margins: { top: 60, side: 60 },
      centred: true,
    }),
  );
  return rowOf(cells.join(''), { head: true, whole: true });
}

export const titleLine = (title: string): string => paragraphOf(textRun(title), { style: 'Title' });

/** A line between the title and the table. */
export const above = (text: string, look: RunLook = { size: 20 }): string =>
  paragraphOf(textRun(text, look), { style: STYLE.header, align: 'center' });

/** The line that names the bill. */
export const billLine = (bill: string): string => above(bill, { bold: true, size: 24, color: '000000' });

/** The marks of a piece of a table in the language it is in. */
export function pieceLook(piece: TablePiece, lang: Language): RunLook {
  const has = (mark: TablePiece['marks'][number]): boolean => piece.marks.includes(mark);
  const look: RunLook = { lang: WORD_LANGUAGE[lang] };
  if (has('strong')) look.bold = true;
  if (has('em')) look.italics = true;
  if (has('underline')) look.underline = true;
  if (has('superscript')) look.position = 'superscript';
  if (has('subscript')) look.position = 'subscript';
  return look;
}

export interface Paper {
  /** Printed at the head of each page and written into the file's properties. */
  title: string;
  lang: Language;
  body: string;
  /** ISO 8601. */
  date: string;
  across: boolean;
  styles?: readonly Style[];
}

/** @returns the bytes of the .docx. */
export function packPaper({ title, lang, body, date, across, styles }: Paper): Uint8Array {
  const sheet = styles ?? styleSheet('post-soviet', new Map());
  return packWord({
    body: body + (across ? sectionEnd(SIDE) : sectionEnd()),
    parts: [
      ...margins(title, lang),
      { kind: 'styles', xml: stylesXml(sheet, lang) },
      { kind: 'settings', xml: `<w:defaultTabStop w:val="${FIRST_LINE}"/>` },
    ],
    title,
    author: 'Madda',
    date: toSecond(new Date(date)),
  });
}

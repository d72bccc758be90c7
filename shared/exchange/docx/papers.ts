/** What the papers beside a bill share as Word files: the lines at their head, the looks of words, the packing. */
import type { Language } from '../../bill/kinds.ts';
import type { TablePiece } from '../../compare/comparisonTable.ts';
import { unbroken } from '../unbroken.ts';
import { margins, sectionEnd } from './margins.ts';
import { paragraphOf, type RunLook, textRun } from './markup.ts';
import { STYLE } from './names.ts';
import { packWord } from './package.ts';
import { toSecond } from './runs.ts';
import { FIRST_LINE, type Style, styleSheet, stylesXml, WORD_LANGUAGE } from './styles.ts';

export const titleLine = (title: string): string => paragraphOf(textRun(title), { style: 'Title' });

/** A line below the title. */
export const above = (text: string, look: RunLook = { size: 20 }): string =>
  paragraphOf(textRun(text, look), { style: STYLE.header, align: 'center' });

/** The line that names the bill. @param lang as Word names the bill's language. */
export const billLine = (bill: string, lang: string): string =>
  above(bill, { bold: true, size: 24, color: '000000', lang });

/** Words of a paper, drawn as those of a bill: no line is broken within a citation. */
export const paperRun = (text: string, lang: Language, look: RunLook = {}): string =>
  textRun(unbroken(text, lang), look);

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
  /** Twips: the margins at the sides of pages across; upright where it is not given. */
  side?: number;
  styles?: readonly Style[];
}

/** @returns the bytes of the .docx. */
export function packPaper({ title, lang, body, date, side, styles }: Paper): Uint8Array {
  const sheet = styles ?? styleSheet('post-soviet', new Map());
  return packWord({
    body: body + sectionEnd(side),
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

/**
 * The bill in several languages as a Word file: one real table, a column for each language, its head repeated on every page.
 * Every run says its language, so that Word checks each by its own dictionary. Pure and reproducible (write.ts).
 */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../bill/kinds.ts';
import type { TablePiece } from '../../compare/comparisonTable.ts';
import type { LanguageCell, LanguageRow, LanguageTable } from '../../translation/languageTable.ts';
import { margins } from './margins.ts';
import { STYLE } from './names.ts';
import { pinPackage } from './package.ts';
import { printable } from './print.ts';
import { PAGE, styleSheet, WORD_LANGUAGE } from './styles.ts';

/** Twips, over the width of A4 across less its margins. */
const SIDE = 1000;
const TABLE_WIDTH = 14838;
const HEAD_FILL = 'E7EAF0';

const text = (
  value: string,
  more: { bold?: boolean; size?: number; italics?: boolean; color?: string } = {},
): TextRun => new TextRun({ ...more, text: printable(value) });
const line = (children: TextRun[]): Paragraph => new Paragraph({ style: STYLE.cell, children });

function pieceRuns(piece: TablePiece, lang: Language, heading: boolean): TextRun[] {
  const has = (mark: TablePiece['marks'][number]): boolean => piece.marks.includes(mark);
  return piece.text.split('\n').map(
    (part, i) =>
      new TextRun({
        text: printable(part),
        ...(i > 0 ? { break: 1 } : {}),
        language: { value: WORD_LANGUAGE[lang] },
        bold: heading || has('strong'),
        italics: has('em'),
        ...(has('underline') ? { underline: {} } : {}),
        superScript: has('superscript'),
        subScript: has('subscript'),
      }),
  );
}

function cellOf(cell: LanguageCell, lang: Language, heading: boolean, width: number): TableCell {
  const lines = cell.lines.map((pieces) => line(pieces.flatMap((piece) => pieceRuns(piece, lang, heading))));
  const note =
    cell.note === '' ? [] : [line([text(`[${cell.note}]`, { italics: true, size: 18, color: '565D6B' })])];
  const children = [...lines, ...note];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 100, right: 100, top: 40, bottom: 40 },
    children: children.length > 0 ? children : [line([])],
  });
}

function rowOf(row: LanguageRow, { columns }: LanguageTable, width: number): TableRow {
  return new TableRow({
    children: row.cells.map((cell, i) => cellOf(cell, columns[i]!.lang, row.heading, width)),
  });
}

function headRow({ columns }: LanguageTable, width: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: 60, bottom: 60 },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL },
          children: [
            new Paragraph({
              style: STYLE.cellHead,
              alignment: AlignmentType.CENTER,
              children: [text(head, { size: 20 })],
            }),
          ],
        }),
    ),
  });
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeLanguagesDocx(table: LanguageTable, date: string): Promise<Uint8Array> {
  const width = Math.floor(TABLE_WIDTH / table.columns.length);
  const above = (value: string, bold = false): Paragraph =>
    new Paragraph({
      style: STYLE.header,
      alignment: AlignmentType.CENTER,
      children: [text(value, { bold, size: bold ? 24 : 20, ...(bold ? { color: '000000' } : {}) })],
    });
  const document = new Document({
    title: printable(`${table.title}. ${table.bill}`),
    creator: 'Madda',
    lastModifiedBy: 'Madda',
    styles: styleSheet(table.lang, 'post-soviet', new Map()),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // docx turns the page itself: width and height are given as for a page upright.
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { left: SIDE, right: SIDE, top: PAGE.top, bottom: PAGE.bottom, header: 567, footer: 567 },
          },
        },
        ...margins(`${table.title}. ${table.bill}`, table.lang),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(table.title)] }),
          above(table.bill, true),
          ...table.about
            .split('\n')
            .filter(Boolean)
            .map((one) => above(one)),
          line([]),
          new Table({
            width: { size: width * table.columns.length, type: WidthType.DXA },
            columnWidths: table.columns.map(() => width),
            layout: TableLayoutType.FIXED,
            rows: [headRow(table, width), ...table.rows.map((row) => rowOf(row, table, width))],
          }),
        ],
      },
    ],
  });
  return pinPackage(
    new Uint8Array(await Packer.toArrayBuffer(document)),
    new Date(date).toISOString().replace(/\.\d+Z$/, 'Z'),
  );
}

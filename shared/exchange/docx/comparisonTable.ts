/**
 * The comparison table as a Word file: A4 across, one real table whose head is repeated on every page; what goes is struck
 * through, what comes is bold and underlined. Pure and reproducible, as the bill itself is (write.ts).
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
import type { ComparisonRow, ComparisonTable, TablePiece } from '../../compare/comparisonTable.ts';
import { margins } from './margins.ts';
import { STYLE } from './names.ts';
import { pinPackage } from './package.ts';
import { printable } from './print.ts';
import { PAGE, styleSheet, WORD_LANGUAGE } from './styles.ts';

/** Twips, over the width of A4 across less its margins: element, current, proposed, reason. */
const SIDE = 1000;
const WIDTHS = [1900, 5000, 5000, 2938] as const;
const TABLE_WIDTH = WIDTHS.reduce((sum, w) => sum + w, 0);
const HEAD_FILL = 'E7EAF0';

const text = (
  value: string,
  more: { bold?: boolean; size?: number; italics?: boolean; color?: string } = {},
): TextRun => new TextRun({ ...more, text: printable(value) });
const line = (children: TextRun[]): Paragraph => new Paragraph({ style: STYLE.cell, children });

function pieceRuns(piece: TablePiece, side: 'current' | 'proposed', table: ComparisonTable): TextRun[] {
  const has = (mark: TablePiece['marks'][number]): boolean => piece.marks.includes(mark);
  const comes = piece.changed && side === 'proposed';
  return piece.text.split('\n').map(
    (part, i) =>
      new TextRun({
        text: printable(part),
        ...(i > 0 ? { break: 1 } : {}),
        language: { value: WORD_LANGUAGE[table.billLang] },
        bold: comes || has('strong'),
        italics: has('em'),
        strike: piece.changed && side === 'current',
        ...(comes || has('underline') ? { underline: {} } : {}),
        superScript: has('superscript'),
        subScript: has('subscript'),
      }),
  );
}

function cell(children: Paragraph[], column: number): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column]!, type: WidthType.DXA },
    margins: { left: 100, right: 100, top: 40, bottom: 40 },
    children: children.length > 0 ? children : [line([])],
  });
}

function column(row: ComparisonRow, side: 'current' | 'proposed', table: ComparisonTable): Paragraph[] {
  const lines = row[side];
  if (lines === null)
    return [line([text(side === 'current' ? table.words.absent : table.words.excluded, { italics: true })])];
  return lines.map((pieces) => line(pieces.flatMap((piece) => pieceRuns(piece, side, table))));
}

function rowOf(row: ComparisonRow, table: ComparisonTable): TableRow {
  const moved = row.moved ? [line([text(table.words.moved, { italics: true })])] : [];
  return new TableRow({
    children: [
      cell([line([text(row.element, { bold: true })]), ...moved], 0),
      cell(column(row, 'current', table), 1),
      cell(column(row, 'proposed', table), 2),
      cell(
        row.reasons.map((reason) => line([text(reason)])),
        3,
      ),
    ],
  });
}

function headRow({ heads }: ComparisonTable): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [heads.element, heads.current, heads.proposed, heads.reason].map(
      (head, i) =>
        new TableCell({
          width: { size: WIDTHS[i]!, type: WidthType.DXA },
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
export async function writeComparisonDocx(table: ComparisonTable, date: string): Promise<Uint8Array> {
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
          ...(table.about === '' ? [] : [above(table.about)]),
          line([]),
          table.rows.length === 0
            ? line([text(table.words.nothing)])
            : new Table({
                width: { size: TABLE_WIDTH, type: WidthType.DXA },
                columnWidths: [...WIDTHS],
                layout: TableLayoutType.FIXED,
                rows: [headRow(table), ...table.rows.map((row) => rowOf(row, table))],
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

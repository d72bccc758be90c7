/**
 * The conformity table as a Word file: A4 across, one real table whose head is repeated on every page, a row for each
 * requirement that is asked of the bill. Pure and reproducible, as the bill itself is (write.ts).
 */
import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { STATE_MARKS } from '../../requirements/marks.ts';
import type { Evidence } from '../../requirements/types.ts';
import {
  ANSWERS,
  type ConformityRow,
  type ConformityTable,
  isShort,
  printedCitations,
  quoted,
} from '../conformity.ts';
import { rowBookmark } from './bookmarks.ts';
import { margins } from './margins.ts';
import { STYLE } from './names.ts';
import { pinPackage } from './package.ts';
import { printable } from './print.ts';
import { PAGE, styleSheet, WORD_LANGUAGE } from './styles.ts';

/** Twips, over the width of A4 across less its margins: requirement, No, Partial, Yes, words, comments. */
const SIDE = 1000;
const WIDTHS = [3400, 750, 1350, 750, 4900, 3688] as const;
const TABLE_WIDTH = WIDTHS.reduce((sum, w) => sum + w, 0);

const HEAD_FILL = 'E7EAF0';
const GROUP_FILL = 'F4F5F8';
const QUIET = '595959';

const run = (text: string, more: Partial<ConstructorParameters<typeof TextRun>[0] & object> = {}): TextRun =>
  new TextRun({ ...more, text: printable(text) });

const line = (children: ParagraphChild[], style: string = STYLE.cell): Paragraph =>
  new Paragraph({ style, children });

function cell(children: Paragraph[], width: number, fill = '', columns = 1): TableCell {
  return new TableCell({
    columnSpan: columns,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 100, right: 100, top: 30, bottom: 30 },
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
    children: children.length > 0 ? children : [line([])],
  });
}

function headRow({ heads }: ConformityTable): TableRow {
  const texts = [heads.requirement, heads.no, heads.partial, heads.yes, heads.words, heads.comments];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map(
      (text, i) =>
        new TableCell({
          width: { size: WIDTHS[i]!, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: 60, bottom: 60 },
          verticalAlign: VerticalAlign.CENTER,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL },
          children: [
            new Paragraph({
              style: STYLE.cellHead,
              alignment: AlignmentType.CENTER,
              children: [run(text, { size: 20 })],
            }),
          ],
        }),
    ),
  });
}

/** The line of a group stays with its first requirement. */
function groupRow(title: string): TableRow {
  const text = new Paragraph({ style: STYLE.cellHead, keepNext: true, children: [run(title)] });
  return new TableRow({ cantSplit: true, children: [cell([text], TABLE_WIDTH, GROUP_FILL, WIDTHS.length)] });
}

function citation({ label, quote }: Evidence, table: ConformityTable): Paragraph {
  const language = { value: WORD_LANGUAGE[table.billLang] };
  const place = label ? [run(`${label}: `, { bold: true, language })] : [];
  return line([...place, run(quoted(quote, table.billLang), { language })]);
}

function words(row: ConformityRow, table: ConformityTable): Paragraph[] {
  const { quoted: places, also } = printedCitations(row);
  const out = places.map((place) => citation(place, table));
  if (also.length > 0) out.push(line([run(`${table.words.also}: ${also.join('; ')}`)]));
  if (row.elsewhere) out.push(line([run(`${table.words.elsewhere}: `, { bold: true }), run(row.elsewhere)]));
  return out.length > 0 ? out : [line([run(table.words.nothing, { color: QUIET })])];
}

/** By it the row is known when the table comes back, and what it said. */
function rowMark({ requirement, answer }: ConformityRow, place: number): ParagraphChild[] {
  const name = rowBookmark(requirement, (answer ?? '-').charAt(0));
  // The declared type of a paragraph's children leaves bookmark ends out, although docx writes them there itself.
  return name === null
    ? []
    : ([new BookmarkStart(name, place), new BookmarkEnd(place)] as unknown as ParagraphChild[]);
}

function requirementRow(row: ConformityRow, table: ConformityTable, place: number): TableRow {
  const level = row.level === 'should' ? ` · ${table.words.recommended}` : '';
  const mark = new Paragraph({
    style: STYLE.cell,
    alignment: AlignmentType.CENTER,
    children: [run(STATE_MARKS[row.shown])],
  });
  return new TableRow({
    cantSplit: isShort(row),
    children: [
      cell(
        [
          line([...rowMark(row, place), run(row.title)]),
          line([run(`${row.source}${level}`, { color: QUIET, size: 18 })]),
        ],
        WIDTHS[0],
      ),
      ...ANSWERS.map((answer, i) => cell(row.answer === answer ? [mark] : [], WIDTHS[i + 1]!)),
      cell(words(row, table), WIDTHS[4]),
      cell(
        row.comments.map((text) => line([run(text)])),
        WIDTHS[5],
      ),
    ],
  });
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeConformityDocx(table: ConformityTable, date: string): Promise<Uint8Array> {
  const head = (text: string, more: { bold?: boolean; size?: number; color?: string } = {}): Paragraph =>
    new Paragraph({ style: STYLE.header, alignment: AlignmentType.CENTER, children: [run(text, more)] });
  let place = 0;
  const rows = table.groups.flatMap((group) => [
    groupRow(group.title),
    ...group.rows.map((row) => requirementRow(row, table, ++place)),
  ]);
  const after =
    table.notAsked.length > 0
      ? [line([run(`${table.words.notAsked}: `, { bold: true }), run(table.notAsked.join('; '))])]
      : [];
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
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(table.title)] }),
          head(table.bill, { bold: true, size: 24, color: '000000' }),
          head(table.packs, { size: 20 }),
          head(`${table.date} · ${table.summary}`, { size: 20 }),
          line([]),
          new Table({
            width: { size: TABLE_WIDTH, type: WidthType.DXA },
            columnWidths: [...WIDTHS],
            layout: TableLayoutType.FIXED,
            rows: [headRow(table), ...rows],
          }),
          line([]),
          ...after,
        ],
      },
    ],
  });
  return pinPackage(
    new Uint8Array(await Packer.toArrayBuffer(document)),
    new Date(date).toISOString().replace(/\.\d+Z$/, 'Z'),
  );
}

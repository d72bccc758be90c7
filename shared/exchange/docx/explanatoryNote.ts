/** The explanatory note as a Word file that can be finished by hand: real headings, blanks on a yellow ground. */
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { quoted } from '../conformity.ts';
import type { ExplanatoryNote, NoteBlock } from '../explanatoryNote.ts';
import { margins } from './margins.ts';
import { STYLE } from './names.ts';
import { pinPackage } from './package.ts';
import { printable } from './print.ts';
import { PAGE, styleSheet, TEXT_WIDTH, WORD_LANGUAGE } from './styles.ts';

const BLANK_FILL = 'FFF2CC';
const COUNT_WIDTH = 1500;

const run = (text: string, more: Partial<ConstructorParameters<typeof TextRun>[0] & object> = {}): TextRun =>
  new TextRun({ ...more, text: printable(text) });

function coverageTable({ heads, rows }: Extract<NoteBlock, { kind: 'coverage' }>): Table {
  const widths = [TEXT_WIDTH - COUNT_WIDTH * (heads.length - 1), ...heads.slice(1).map(() => COUNT_WIDTH)];
  const cell = (text: string, i: number, style: string): TableCell =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { left: 100, right: 100 },
      children: [
        new Paragraph({
          style,
          alignment: i === 0 ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [run(text)],
        }),
      ],
    });
  const row = (texts: string[], style: string, tableHeader: boolean): TableRow =>
    new TableRow({ tableHeader, cantSplit: true, children: texts.map((text, i) => cell(text, i, style)) });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(heads, STYLE.cellHead, true),
      ...rows.map(({ title, counts }, i) => {
        return row(
          [title, ...counts.map(String)],
          i === rows.length - 1 ? STYLE.cellHead : STYLE.cell,
          false,
        );
      }),
    ],
  });
}

function blockOf(block: NoteBlock, note: ExplanatoryNote): FileChild[] {
  const text = (children: TextRun[], style: string = STYLE.paragraph): FileChild[] => [
    new Paragraph({ style, children }),
  ];
  switch (block.kind) {
    case 'text':
      return text([run(block.text)]);
    case 'quote': {
      const language = { value: WORD_LANGUAGE[note.billLang] };
      const place = block.label === '' ? [] : [run(`${block.label}: `, { bold: true, language })];
      return text([...place, run(quoted(block.text, note.billLang), { language })], STYLE.quoted);
    }
    case 'item':
      return text([run(`– ${block.title}`), ...(block.detail === '' ? [] : [run(`: ${block.detail}`)])]);
    case 'blank':
      return text([
        run(`[${block.text}]`, { shading: { type: ShadingType.CLEAR, color: 'auto', fill: BLANK_FILL } }),
      ]);
    case 'coverage':
      return [coverageTable(block), new Paragraph({ style: STYLE.cell })];
  }
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeNoteDocx(note: ExplanatoryNote, date: string): Promise<Uint8Array> {
  const about = (text: string, more: { bold?: boolean; size?: number; color?: string }): Paragraph =>
    new Paragraph({ style: STYLE.header, alignment: AlignmentType.CENTER, children: [run(text, more)] });
  const document = new Document({
    title: printable(`${note.title}. ${note.bill}`),
    creator: 'Madda',
    lastModifiedBy: 'Madda',
    styles: styleSheet(note.lang, 'post-soviet', new Map([['article', 1]])),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              left: PAGE.left,
              right: PAGE.right,
              top: PAGE.top,
              bottom: PAGE.bottom,
              header: 567,
              footer: 567,
            },
          },
        },
        ...margins(`${note.title}. ${note.bill}`, note.lang),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(note.title)] }),
          about(note.bill, { bold: true, size: 24, color: '000000' }),
          about(note.date, { size: 20 }),
          ...note.sections.flatMap(({ heading, blocks }, i) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(`${i + 1}. ${heading}`)] }),
            ...blocks.flatMap((block) => blockOf(block, note)),
          ]),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return pinPackage(bytes, new Date(date).toISOString().replace(/\.\d+Z$/, 'Z'));
}

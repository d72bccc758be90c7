/**
 * Writes a bill, or the comparison of two bills, as a Word file: real headings, a contents field, comments with replies
 * and, for a comparison, real tracked changes. Pure and reproducible: the same input gives the same bytes.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Node } from 'prosemirror-model';
import type { TextBlock } from '../../bill/blocks.ts';
import { BILL_FORMAT, billAttrs } from '../../bill/document.ts';
import type { Language, TraditionId } from '../../bill/kinds.ts';
import { withoutNotes as billWithoutNotes } from '../../bill/withoutNotes.ts';
import type { Comparison, Piece, RedlineBlock } from '../../compare/types.ts';
import { messages } from '../../messages/index.ts';
import { anonymised } from '../anonymous.ts';
import type { Annotation } from '../types.ts';
import { type BlockRange, placeAnnotations } from './annotations.ts';
import { bookmarkName } from './bookmarks.ts';
import { margins } from './margins.ts';
import { BILL_PROPERTY, STYLE, styleOf } from './names.ts';
import { pinPackage } from './package.ts';
import { pageNumbers } from './pageNumbers.ts';
import { looks, type PrintLine, plainLines, printable, redlineLines, withoutNotes } from './print.ts';
import {
  type Author,
  bookmarks,
  type FileContext,
  numberRuns,
  pieceRuns,
  revision,
  signedBy,
  toSecond,
} from './runs.ts';
import { FIRST_LINE, headingLevels, PAGE, styleSheet } from './styles.ts';
import { tableOf } from './tables.ts';

export interface DocxInput {
  /** The bill; with a comparison, its newer side. */
  bill: Node;
  /** Printed at the head of each page and written into the file's properties. */
  title: string;
  /** Language of the bill's text. */
  lang: Language;
  /** Language of what Madda adds: "Contents", "Page 1 of 9". */
  uiLang: Language;
  /** ISO 8601: date of the file and of its tracked changes. */
  date: string;
  annotations: readonly Annotation[];
  /** Writes the difference as tracked changes. */
  comparison?: Comparison;
  /** Who is named as the author of tracked changes; "Madda" where absent. */
  author?: string;
  /** Who made a change, where several did: asked for a line that came or went, and for a piece of a line. */
  authorOf?: (changed: RedlineBlock | Piece) => Author | undefined;
  /** The version whose text this is, written into the file so that it is known when it comes back; '' for none. */
  version?: string;
  /** Nobody is named and nothing is dated: see anonymous.ts. */
  anonymous?: boolean;
  options: {
    /** A contents field after the title. */
    contents: boolean;
    /** The drafter's notes are printed. */
    notes: boolean;
  };
}

/**
 * Up to this length the estimated page numbers of the contents are trusted. They drift by a page in some fifty; in a longer
 * bill Word is asked to count again when it opens the file.
 */
const MAX_TRUSTED = 150_000;

function isTrusted(lines: readonly PrintLine[]): boolean {
  let text = 0;
  for (const line of lines) for (const piece of line.pieces) text += piece.text.length;
  return text <= MAX_TRUSTED;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

const HANGING = new Set(['paragraph', 'point', 'subpoint', 'article']);

interface Layout {
  file: FileContext;
  tradition: TraditionId;
  levels: ReturnType<typeof headingLevels>;
  ranges: ReadonlyMap<TextBlock, BlockRange[]>;
  bookmarksAt: ReadonlyMap<TextBlock, string[]>;
}

/** The lines that `writeDocx` prints for this input; the redline's proof reads the same ones. */
export function printedLines(input: Pick<DocxInput, 'bill' | 'comparison' | 'options'>): PrintLine[] {
  const lines = input.comparison ? redlineLines(input.comparison) : plainLines(input.bill);
  return input.options.notes ? lines : withoutNotes(lines);
}

/** "Madda", or in an anonymous file the word for any author. */
function authorName(input: DocxInput): string {
  return input.anonymous ? messages(input.uiLang).t('exchange:docx.anyAuthor') : (input.author ?? 'Madda');
}

function fileContext(input: DocxInput, names: ReadonlyMap<string, string>, footnotes: string[]): FileContext {
  // Revisions count from 1, bookmarks from far above what docx gives to those of the contents; see package.ts.
  let last = 0;
  let lastBookmark = 1_000_000_000;
  return {
    addFootnote: (words) => footnotes.push(words),
    nextRevision: () => ++last,
    nextBookmark: () => ++lastBookmark,
    author: authorName(input),
    date: toSecond(new Date(input.date)),
    authorOf: (changed) => (input.anonymous ? undefined : input.authorOf?.(changed)),
    bookmarkOf: (provision) => names.get(provision),
  };
}

/** A bookmark for every provision at its first printed line. Ids that no bookmark can carry get a name without an id. */
function placeBookmarks(lines: readonly PrintLine[]): {
  names: Map<string, string>;
  at: Map<TextBlock, string[]>;
} {
  const names = new Map<string, string>();
  const at = new Map<TextBlock, string[]>();
  for (const line of lines) {
    const block = line.to;
    if (!block || line.op === 'del' || names.has(block.id)) continue;
    const name = bookmarkName(block.id) ?? `_Ref${String(names.size + 1).padStart(9, '0')}`;
    names.set(block.id, name);
    at.set(block, [name]);
  }
  return { names, at };
}

/** A rank without a number has nothing to hang: its first line stands flush with the others. */
function indentOf(block: TextBlock, tradition: TraditionId): IParagraphOptions['indent'] {
  const hangs = tradition === 'anglo' && block.role === 'lead' && HANGING.has(block.kind) && !block.note;
  return hangs && block.number === '' ? { hanging: 0 } : undefined;
}

/** What stands between number and text; a part or annex has its heading on a line of its own. */
function gapOf(block: TextBlock, tradition: TraditionId): string {
  if (tradition === 'anglo' && HANGING.has(block.kind)) return '\t';
  if (block.role !== 'heading') return '\u00a0';
  const ownLine = block.kind === 'annex' || (tradition === 'anglo' && block.kind !== 'article');
  return ownLine && block.runs.length > 0 ? '\n' : ' ';
}

function paragraphOptions(block: TextBlock, layout: Layout): IParagraphOptions {
  const indent = indentOf(block, layout.tradition);
  const options: IParagraphOptions = indent ? { indent } : {};
  const level = block.role === 'heading' ? layout.levels.get(block.kind) : undefined;
  // Articles of another law are quoted, not part of this bill's structure: they look like headings but are none.
  if (level === undefined || block.quoted) return { ...options, style: styleOf(block) };
  const heading = HEADINGS[level - 1];
  if (block.kind === 'annex')
    return { ...options, heading, pageBreakBefore: true, alignment: AlignmentType.CENTER };
  return { ...options, heading };
}

function lineParagraph(line: PrintLine, layout: Layout): Paragraph {
  const block = looks(line);
  const file = signedBy(layout.file, line.origin);
  const names = layout.bookmarksAt.get(block) ?? [];
  const number = numberRuns(
    line.op === 'ins' ? undefined : line.from?.number,
    line.op === 'del' ? undefined : line.to?.number,
    gapOf(block, layout.tradition),
    file,
  );
  const children: ParagraphChild[] = [
    ...bookmarks(names, file),
    ...number,
    ...pieceRuns(line, line.op === 'del' ? [] : (layout.ranges.get(block) ?? []), file),
  ];
  const options = paragraphOptions(block, layout);
  if (line.op === 'ins') return new Paragraph({ ...options, children, run: { insertion: revision(file) } });
  if (line.op === 'del') return new Paragraph({ ...options, children, run: { deletion: revision(file) } });
  return new Paragraph({ ...options, children });
}

const emptyLine = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT }, children: [] });

/**
 * The body. A paragraph whose mark is inserted or deleted needs a paragraph after it to be merged into: an empty one,
 * that is not itself a change, stands before and after every table and at the end of a redline.
 */
function body(lines: readonly PrintLine[], layout: Layout): FileChild[] {
  const out: FileChild[] = [];
  lines.forEach((line, i) => {
    if (looks(line).role !== 'table') {
      out.push(lineParagraph(line, layout));
      return;
    }
    const before = lines[i - 1];
    if (before && looks(before).role !== 'table' && before.op !== 'same') out.push(emptyLine());
    const table = tableOf(line, layout.file, layout.ranges, layout.bookmarksAt);
    if (table) out.push(table, emptyLine());
  });
  if (lines.at(-1)?.op !== 'same') out.push(emptyLine());
  return out;
}

function titleEnd(lines: readonly PrintLine[]): number {
  const first = lines.findIndex((line) => looks(line).kind !== 'title_block');
  return first < 0 ? lines.length : first;
}

/** The entries are made from the headings, their page numbers by pageNumbers.ts. */
function contents(headings: number, trusted: boolean, uiLang: Language): FileChild[] {
  if (headings === 0) return [];
  const title = messages(uiLang).t('exchange:docx.contents');
  return [
    new Paragraph({ style: STYLE.contents, children: [new TextRun(title)] }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-4',
      beginDirty: !trusted,
    }),
  ];
}

/** The footnotes by their ids, which count from 1. */
function footnoteParts(words: readonly string[]): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    words.map((text, i) => [
      String(i + 1),
      {
        children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${printable(text)}`)] })],
      },
    ]),
  );
}

/**
 * Writes the Word file.
 * @returns the bytes of the .docx.
 */
export async function writeDocx(input: DocxInput): Promise<Uint8Array> {
  const attrs = billAttrs(input.bill);
  const lines = printedLines(input);
  const { names, at } = placeBookmarks(lines);
  const footnotes: string[] = [];
  const file = fileContext(input, names, footnotes);
  const levels = headingLevels(lines.map(looks));
  const remarks = input.anonymous ? anonymised(input.annotations, input.uiLang) : input.annotations;
  const placed = placeAnnotations(remarks, lines, input.uiLang, input.date);
  const layout: Layout = {
    file,
    tradition: attrs.tradition,
    levels,
    ranges: placed.ranges,
    bookmarksAt: at,
  };
  const head = titleEnd(lines);
  const headings = lines.filter((l) => looks(l).role === 'heading' && !looks(l).quoted).length;
  const trusted = isTrusted(lines);
  const listed = input.options.contents ? contents(headings, trusted, input.uiLang) : [];
  const styles = styleSheet(input.lang, attrs.tradition, levels);
  const children = [...body(lines.slice(0, head), layout), ...listed, ...body(lines.slice(head), layout)];
  const document = new Document({
    title: printable(input.title),
    creator: authorName(input),
    lastModifiedBy: authorName(input),
    styles,
    customProperties: [
      {
        name: BILL_PROPERTY,
        value: JSON.stringify({
          format: BILL_FORMAT,
          ...attrs,
          // Too long for a property of a document; the whole bill inside the file carries it.
          ownTradition: null,
          headings: Object.fromEntries(levels),
          ...(input.version ? { version: input.version } : {}),
        }),
      },
    ],
    ...(placed.comments.length > 0 ? { comments: { children: placed.comments } } : {}),
    ...(footnotes.length > 0 ? { footnotes: footnoteParts(footnotes) } : {}),
    ...(listed.length > 0 ? { pageNumbers: pageNumbers(styles) } : {}),
    features: { updateFields: listed.length > 0 && !trusted },
    defaultTabStop: FIRST_LINE,
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
        ...margins(input.title, input.uiLang),
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const printed = input.options.notes ? input.bill : billWithoutNotes(input.bill);
  return pinPackage(bytes, file.date, input.anonymous ?? false, printed);
}

/**
 * Writes a bill, or the comparison of two bills, as a Word file: real headings, a contents field, comments with replies
 * and, for a comparison, real tracked changes. Pure and reproducible: the same input gives the same bytes.
 */
import type { Node } from 'prosemirror-model';
import type { TextBlock } from '../../bill/blocks.ts';
import { BILL_FORMAT, billAttrs } from '../../bill/document.ts';
import type { Language, TraditionId } from '../../bill/kinds.ts';
import { type Register, register } from '../../bill/references.ts';
import { withoutNotes as billWithoutNotes } from '../../bill/withoutNotes.ts';
import type { Comparison, Piece, RedlineBlock } from '../../compare/types.ts';
import { messages } from '../../messages/index.ts';
import { anonymised } from '../anonymous.ts';
import type { ConformityTable } from '../conformity.ts';
import type { Annotation } from '../types.ts';
import { unbroken } from '../unbroken.ts';
import { type BlockRange, commentParts, placeAnnotations } from './annotations.ts';
import { bookmarkName } from './bookmarks.ts';
import { conformityAnnex } from './conformityTable.ts';
import { billData } from './embedded.ts';
import { margins, sectionEnd } from './margins.ts';
import { bookmark, escaped, type ParagraphLook, paragraphOf, textRun } from './markup.ts';
import { BILL_PROPERTY, STYLE, styleOf } from './names.ts';
import { gapBehind, type NumberingPlan, noNumbering, numberingPlan } from './numbering.ts';
import { type Part, packWord } from './package.ts';
import { type Entry, type Pages, type SetLine, setPages } from './pageNumbers.ts';
import { looks, type PrintLine, plainLines, redlineLines, withoutNotes } from './print.ts';
import {
  type Author,
  behindNumber,
  bookmarks,
  changeMark,
  type FileContext,
  numberRuns,
  pieceRuns,
  signedBy,
  toSecond,
} from './runs.ts';
import { FIRST_LINE, headingLevels, indentOfKind, styleSheet, stylesXml } from './styles.ts';
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
  /** Printed behind the bill, on pages across. */
  annex?: ConformityTable;
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

const HANGING = new Set(['paragraph', 'point', 'subpoint', 'article']);

interface Layout {
  file: FileContext;
  tradition: TraditionId;
  levels: ReturnType<typeof headingLevels>;
  ranges: ReadonlyMap<TextBlock, BlockRange[]>;
  bookmarksAt: ReadonlyMap<TextBlock, string[]>;
  numbering: NumberingPlan;
  /** The number of each heading in the contents, from 1. */
  entryOf: ReadonlyMap<PrintLine, number>;
}

/** The lines that `writeDocx` prints for this input; the redline's proof reads the same ones. */
function printedLines(input: DocxInput, reg: Register): PrintLine[] {
  const lines = input.comparison ? redlineLines(input.comparison) : plainLines(input.bill, reg);
  return input.options.notes ? lines : withoutNotes(lines);
}

/** "Madda", or in an anonymous file the word for any author. */
function authorName(input: DocxInput): string {
  return input.anonymous ? messages(input.uiLang).t('exchange:docx.anyAuthor') : (input.author ?? 'Madda');
}

function fileContext(input: DocxInput, names: ReadonlyMap<string, string>, footnotes: string[]): FileContext {
  let last = 0;
  return {
    addFootnote: (words) => footnotes.push(words),
    nextId: () => ++last,
    author: authorName(input),
    date: input.anonymous ? '' : toSecond(new Date(input.date)),
    lang: input.lang,
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
function indentOf(block: TextBlock, tradition: TraditionId): ParagraphLook['indent'] {
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

/** The style of a line; a heading of this bill has that of its level. */
function styleOfLine(line: PrintLine, levels: Layout['levels']): string {
  const block = looks(line);
  const level = block.role === 'heading' ? levels.get(block.kind) : undefined;
  // Articles of another law are quoted, not part of this bill's structure: they look like headings but are none.
  return level === undefined || block.quoted ? styleOf(block) : `Heading${level}`;
}

const isAnnexHeading = ({ role, kind, quoted }: TextBlock): boolean =>
  role === 'heading' && kind === 'annex' && !quoted;

/** The lines of a signature belong together: the name of the office, the place, the date. */
const SIGNED_ON = { before: 80 };

function lookOfLine(line: PrintLine, before: PrintLine | undefined, layout: Layout): ParagraphLook {
  const block = looks(line);
  const style = styleOfLine(line, layout.levels);
  const look: ParagraphLook = { style };
  const number = layout.numbering.of(block);
  if (number) look.list = number.list;
  else if (layout.numbering.styles.has(style)) look.list = null;
  // LibreOffice takes the indent of the style away with the list.
  const own = look.list === null ? indentOfKind(block.kind, layout.tradition) : undefined;
  const indent = { ...own, ...indentOf(block, layout.tradition) };
  if (Object.keys(indent).length > 0) look.indent = indent;
  if (isSigned(line) && isSigned(before)) look.spacing = SIGNED_ON;
  return isAnnexHeading(block) ? { ...look, pageBreakBefore: true, align: 'center' } : look;
}

/** The number in runs, or what Word does not count of it. */
function numberOf(line: PrintLine, layout: Layout, file: FileContext): string {
  const block = looks(line);
  const gap = gapOf(block, layout.tradition);
  const counted = layout.numbering.of(block);
  if (counted) return behindNumber(counted.rest === '' ? gapBehind(gap) : counted.rest + gap);
  const from = line.op === 'ins' ? undefined : line.from?.number;
  return numberRuns(from, line.op === 'del' ? undefined : line.to?.number, gap, file);
}

/** A signature stands under words, not alone on a page. */
const isSigned = (next: PrintLine | undefined): boolean =>
  next !== undefined && looks(next).kind === 'signature';

function lineParagraph(
  line: PrintLine,
  { before, next }: { before: PrintLine | undefined; next: PrintLine | undefined },
  layout: Layout,
): string {
  const block = looks(line);
  const file = signedBy(layout.file, line.origin);
  const ranges = line.op === 'del' ? [] : (layout.ranges.get(block) ?? []);
  const content =
    bookmarks(layout.bookmarksAt.get(block) ?? [], file) +
    numberOf(line, layout, file) +
    pieceRuns(line, ranges, file);
  const entry = layout.entryOf.get(line);
  const whole = entry === undefined ? content : bookmark(`_Toc${entry}`, file.nextId(), content);
  const look = lookOfLine(line, before, layout);
  return paragraphOf(
    whole,
    isSigned(next) ? { ...look, keepNext: true } : look,
    line.op === 'same' ? '' : changeMark(line.op, file),
  );
}

const EMPTY_LINE = paragraphOf('', { spacing: { before: 0, after: 60, line: 120, rule: 'exact' } });

/**
 * The body. A paragraph whose mark is inserted or deleted needs a paragraph after it to be merged into: an empty one,
 * that is not itself a change, stands before and after every table and at the end of a redline.
 */
function body(lines: readonly PrintLine[], layout: Layout): string {
  const out: string[] = [];
  lines.forEach((line, i) => {
    if (looks(line).role !== 'table') {
      out.push(lineParagraph(line, { before: lines[i - 1], next: lines[i + 1] }, layout));
      return;
    }
    const before = lines[i - 1];
    if (before && looks(before).role !== 'table' && before.op !== 'same') out.push(EMPTY_LINE);
    const table = tableOf(line, layout.file, layout.ranges, layout.bookmarksAt);
    if (table !== '') out.push(table, EMPTY_LINE);
  });
  const last = lines.at(-1);
  if (last && last.op !== 'same') out.push(EMPTY_LINE);
  return out.join('');
}

function titleEnd(lines: readonly PrintLine[]): number {
  const first = lines.findIndex((line) => looks(line).kind !== 'title_block');
  return first < 0 ? lines.length : first;
}

interface ContentsEntry extends Entry {
  line: PrintLine;
}

/** The headings that the contents list: those of the text as it is with all changes taken. */
function entriesOf(lines: readonly PrintLine[], layout: Pick<Layout, 'levels'>): ContentsEntry[] {
  return lines.flatMap((line) => {
    const block = line.to;
    if (!block || line.op === 'del' || block.role !== 'heading' || block.quoted) return [];
    const level = layout.levels.get(block.kind);
    const words = block.runs.map((run) => (run.footnote === undefined ? run.text : '')).join('');
    const text = `${block.number} ${words}`.replace(/\s+/g, ' ').trim();
    return level === undefined || text === '' ? [] : [{ line, level, text }];
  });
}

const sign = (type: string, more = ''): string => `<w:fldChar w:fldCharType="${type}"${more}/>`;

/** A contents field with its entries; its page numbers come from pageNumbers.ts. */
function contents(
  entries: readonly ContentsEntry[],
  pages: Pages,
  trusted: boolean,
  uiLang: Language,
): string {
  if (entries.length === 0) return '';
  const title = messages(uiLang).t('exchange:docx.contents');
  const begin = `<w:r>${sign('begin', trusted ? '' : ' w:dirty="1"')}<w:instrText xml:space="preserve">TOC \\h \\o &quot;1-4&quot;</w:instrText>${sign('separate')}</w:r>`;
  const made = entries.map(({ line, level, text }, i) => {
    const page = pages.of.get(looks(line)) ?? 1;
    const number = `<w:r>${sign('begin')}<w:instrText xml:space="preserve">PAGEREF _Toc${i + 1} \\h</w:instrText>${sign('separate')}<w:t xml:space="preserve">${page}</w:t>${sign('end')}</w:r>`;
    const link = `<w:hyperlink w:anchor="_Toc${i + 1}" w:history="1">${textRun(text)}<w:r><w:tab/></w:r>${number}</w:hyperlink>`;
    return paragraphOf((i === 0 ? begin : '') + link, { style: `TOC${level}` });
  });
  const end = paragraphOf(`<w:r>${sign('end')}</w:r>`, {
    spacing: { before: 0, after: 0, line: 120, rule: 'exact' },
  });
  const gallery = `<w:sdtPr><w:alias w:val="${escaped(title)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>`;
  const heading = paragraphOf(textRun(title), { style: STYLE.contents });
  return `${heading}<w:sdt>${gallery}<w:sdtContent>${made.join('')}${end}</w:sdtContent></w:sdt>`;
}

const RULES = ['separator', 'continuationSeparator']
  .map(
    (type, i) =>
      `<w:footnote w:type="${type}" w:id="${i - 1}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

/** The footnotes by their ids, which count from 1; no part where there are none. */
function footnoteParts(words: readonly string[], lang: Language): Part[] {
  if (words.length === 0) return [];
  const notes = words.map((text, i) => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    return `<w:footnote w:id="${i + 1}">${paragraphOf(mark + textRun(` ${unbroken(text, lang)}`), { style: 'FootnoteText' })}</w:footnote>`;
  });
  return [{ kind: 'footnotes', xml: RULES + notes.join('') }];
}

/** @param count Word is asked to work out the fields when it opens the file. */
const settings = (count: boolean, footnotes: boolean): Part => ({
  kind: 'settings',
  xml: `<w:defaultTabStop w:val="${FIRST_LINE}"/>${count ? '<w:updateFields w:val="1"/>' : ''}${
    footnotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : ''
  }<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
});

/**
 * Writes the Word file.
 * @returns the bytes of the .docx.
 */
export async function writeDocx(input: DocxInput): Promise<Uint8Array> {
  const attrs = billAttrs(input.bill);
  const { tradition } = attrs;
  const reg = register(input.bill);
  const lines = printedLines(input, reg);
  const blocks = lines.map(looks);
  const { names, at } = placeBookmarks(lines);
  const footnotes: string[] = [];
  const file = fileContext(input, names, footnotes);
  const levels = headingLevels(blocks);
  const remarks = input.anonymous ? anonymised(input.annotations, input.uiLang) : input.annotations;
  const placed = placeAnnotations(remarks, lines, input.date);
  const numbering = input.comparison
    ? noNumbering()
    : numberingPlan(input.bill, blocks, reg.numbers, levels, (block) => gapOf(block, tradition));
  const head = titleEnd(lines);
  const styles = styleSheet(tradition, levels);
  const entries = input.options.contents ? entriesOf(lines, { levels }) : [];
  const trusted = isTrusted(lines);
  const set = lines.map(
    (line): SetLine => ({
      line,
      style: styleOfLine(line, levels),
      newPage: isAnnexHeading(looks(line)),
    }),
  );
  const pages = setPages(styles, set, head, entries);
  const layout: Layout = {
    file,
    tradition,
    levels,
    ranges: placed.ranges,
    bookmarksAt: at,
    numbering,
    entryOf: new Map(entries.map(({ line }, i) => [line, i + 1])),
  };
  const text = [
    body(lines.slice(0, head), layout),
    contents(entries, pages, trusted, input.uiLang),
    body(lines.slice(head), layout),
    input.annex ? conformityAnnex(input.annex, file.nextId) : sectionEnd(),
  ].join('');
  const property = {
    format: BILL_FORMAT,
    ...attrs,
    headings: Object.fromEntries(levels),
    ...(input.version ? { version: input.version } : {}),
  };
  return packWord({
    body: text,
    parts: [
      ...margins(input.title, input.uiLang, pages.count),
      { kind: 'styles', xml: stylesXml(styles, input.lang, numbering.styles) },
      settings(entries.length > 0 && !trusted, footnotes.length > 0),
      ...(numbering.xml === '' ? [] : [{ kind: 'numbering', xml: numbering.xml } as const]),
      ...footnoteParts(footnotes, input.lang),
      ...commentParts(placed.comments, input.uiLang, !input.anonymous),
    ],
    title: input.title,
    author: input.anonymous ? '' : authorName(input),
    date: file.date,
    property: { name: BILL_PROPERTY, value: JSON.stringify(property) },
    data: billData(input.options.notes ? input.bill : billWithoutNotes(input.bill)),
  });
}

/** Word paragraphs as source lines for the recogniser, with the place of every comment in them. */

import { FOOTNOTE_SIGN, footnoteText } from '../../bill/footnotes.ts';
import type { Language } from '../../bill/kinds.ts';
import { lengthOfWords } from '../../text/softHyphens.ts';
import { parseAnnex, parseArticle, parseDivision, parseList } from '../recognise/markers.ts';
import type { KnownLine, SourceLine, SourceRun } from '../source.ts';
import type { XmlElement } from '../xml.ts';
import { provisionOfBookmark } from './bookmarks.ts';
import type { ListCounter, ListNumber } from './counting.ts';
import { listCounter } from './lists.ts';
import type { Segment, WordBlock, WordParagraph, WordTable } from './model.ts';
import { KNOWN_STYLES } from './names.ts';
import { headingLevel, type StyleSheet } from './sheet.ts';

/** A place in the source lines: which line of the list, and how many characters of its runs stand before it. */
export interface SourcePlace {
  line: number;
  offset: number;
}

export interface CommentPlace {
  from: SourcePlace;
  to: SourcePlace;
}

export interface SourceText {
  lines: SourceLine[];
  comments: Map<string, CommentPlace>;
  footnotes: number;
  /** Characters of all footnotes: a short file may cite one long note any number of times. */
  noted: number;
}

export interface SourceContext {
  sheet: StyleSheet;
  numbering: XmlElement | undefined;
  lang: Language;
  /** Heading level of each kind in a file that Madda wrote; null for any other file. */
  headings: Readonly<Record<string, number>> | null;
  /** The blocks of a footnote or endnote. */
  footnote(id: string, endnote: boolean): WordBlock[];
}

/** A table inside a cell more often than this is no table of a bill. */
const MAX_TABLE_DEPTH = 8;

class SourceBuilder {
  readonly text: SourceText = { lines: [], comments: new Map(), footnotes: 0, noted: 0 };
  private readonly context: SourceContext;
  private readonly counter: ListCounter;
  private readonly notes = new Map<string, string>();

  constructor(context: SourceContext) {
    this.context = context;
    this.counter = listCounter(context.numbering, context.sheet, context.lang);
  }

  add(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') {
        const table = this.table(block, 0, { line: this.text.lines.length, offset: 0 });
        if (table.rows.length > 0) this.text.lines.push(named({ runs: [], table }));
      } else if (!block.contents) {
        const line = this.line(block);
        this.mark(block.segments, { line: this.text.lines.length, offset: 0 }, (text) => text.length);
        this.text.lines.push(line);
      }
    }
  }

  private line(paragraph: WordParagraph): SourceLine {
    const { sheet } = this.context;
    const style = sheet.propsOf(paragraph.style);
    const own = paragraph.props;
    const props = { ...style, ...own };
    const name = sheet.nameOf(paragraph.style);
    const heading = headingLevel(props, name);
    const listed =
      props.numId !== undefined && props.numId !== '0'
        ? this.counter.next(props.numId, own.ilvl ?? (own.numId === undefined ? style.ilvl : 0), style.styles)
        : null;
    if (this.context.headings) {
      // A line that has no number of Word's from the start says so without a level; programs and people say it with one.
      const left = own.numId === '0' && own.ilvl !== undefined && (style.numId ?? '0') !== '0';
      liftNumber(paragraph.segments, left, listed?.text ?? '', heading !== undefined);
    }
    const line: SourceLine = { runs: runsOf(paragraph.segments, (s) => this.footnote(s)) };
    if (heading !== undefined) line.heading = heading;
    if (name !== '') line.style = name;
    const number = this.numberOf(listed, typedNumber(paragraph.segments));
    if (number) line.number = number;
    if (props.indent !== undefined) line.indent = props.indent;
    if (props.align) line.align = props.align;
    const anchors = paragraph.bookmarks.filter((b) => b !== '' && b !== '_GoBack');
    if (anchors.length > 0) line.anchors = anchors;
    const id = anchors.map(provisionOfBookmark).find((found) => found !== null);
    if (id) line.id = id;
    if (name === 'note' || name === 'drafter note') line.note = true;
    const known = this.known(line, name);
    if (known) line.known = known;
    return line;
  }

  /** Typed words may be the end of a number that Word counts ("-njy madda."), or a number themselves. */
  private numberOf(listed: ListNumber | null, typed: string): SourceLine['number'] {
    const counts = listed !== null && listed.text !== '';
    if (typed !== '' && (!counts || BEGINS_NUMBER.test(typed))) return { text: typed, level: 0 };
    if (!counts) return undefined;
    const { text, level, set } = listed;
    const number = { text: text + typed, level: typed === '' ? level : 0 };
    return this.context.headings && !set ? { ...number, counted: true } : number;
  }

  /**
   * A lead or heading is only believed with the bookmark it was written with, or where it bears no number: a copy of its
   * style may be a reviewer's own line, and what that is its number says.
   */
  private known(line: SourceLine, style: string): KnownLine | undefined {
    const { headings } = this.context;
    if (!headings || line.note) return undefined;
    const known = KNOWN_STYLES.get(style);
    if (known) return known.role === 'lead' && !line.id && isNumbered(line) ? undefined : known;
    const kind = Object.entries(headings).find(([k, level]) => k !== 'annex' && level === line.heading)?.[0];
    // In a bill without chapters, articles and annexes have headings of the same level.
    if (!line.id || kind !== 'article' || parseAnnex(line.number?.text ?? '')) return undefined;
    return { kind, role: 'heading', quoted: false };
  }

  /** Notes where comments start and end in a paragraph that begins at `at`. @param lengthOf how its text is counted. */
  private mark(segments: readonly Segment[], at: SourcePlace, lengthOf: (text: string) => number): void {
    let offset = at.offset;
    const put = (id: string, side: 'from' | 'to' | 'both'): void => {
      const place: SourcePlace = { line: at.line, offset };
      const known = this.text.comments.get(id);
      if (!known) this.text.comments.set(id, { from: place, to: place });
      else if (side === 'to') known.to = place;
      // The sign of a comment may stand before its range.
      else if (side === 'from') this.text.comments.set(id, { from: place, to: place });
    };
    for (const segment of segments) {
      if (segment.kind === 'text' && !segment.number) offset += lengthOf(segment.text);
      else if (segment.kind === 'footnote') offset += FOOTNOTE_SIGN.length;
      else if (segment.kind === 'commentStart') put(segment.id, 'from');
      else if (segment.kind === 'commentEnd') put(segment.id, 'to');
      else if (segment.kind === 'commentAt') put(segment.id, 'both');
    }
  }

  /** The words of a footnote, its paragraphs one after the other; '' where the file has none for this sign. */
  private footnote(segment: FootnoteSegment): string {
    const key = `${segment.endnote} ${segment.id}`;
    const known = this.notes.get(key);
    const words = known ?? footnoteText(blocksText(this.context.footnote(segment.id, segment.endnote)));
    if (known === undefined) this.notes.set(key, words);
    this.text.footnotes++;
    this.text.noted += words.length;
    return words;
  }

  /** Offsets in a table count as its text does (provisions.ts): one character between lines, cells and rows, no soft hyphens. */
  private table(table: WordTable, depth: number, at: SourcePlace): NonNullable<SourceLine['table']> {
    const rows: NonNullable<SourceLine['table']>['rows'] = [];
    // Cells that are open downwards, by grid column.
    const open = new Map<number, { rowspan: number }>();
    for (const row of table.rows) {
      const cells: (typeof rows)[number] = [];
      let column = 0;
      for (const cell of row.cells) {
        const above = open.get(column);
        if (cell.merged && above) above.rowspan++;
        else {
          const lines = this.cellLines(cell.blocks, depth, at);
          const made = { header: row.header, colspan: cell.colspan, rowspan: 1, lines };
          cells.push(made);
          at.offset += 1;
          if (cell.restarts) open.set(column, made);
          else open.delete(column);
        }
        column += cell.colspan;
      }
      rows.push(cells);
    }
    return { rows: rows.filter((row) => row.length > 0) };
  }

  private cellLines(blocks: readonly WordBlock[], depth: number, at: SourcePlace): SourceLine[] {
    let first = true;
    return blocks.flatMap((block): SourceLine[] => {
      if (block.kind === 'paragraph') {
        if (!first) at.offset += 1;
        first = false;
        this.mark(block.segments, at, lengthOfWords);
        const line = this.line(block);
        for (const run of line.runs) at.offset += lengthOfWords(run.text);
        return [line];
      }
      if (depth >= MAX_TABLE_DEPTH) return [];
      return this.table(block, depth + 1, at).rows.flatMap((row) => row.flatMap((cell) => cell.lines));
    });
  }
}

/** Its number is kept apart, or begins its words. */
function isNumbered({ number, runs }: SourceLine): boolean {
  if (number) return true;
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  return (
    parseList(text).length > 0 ||
    [parseArticle, parseDivision, parseAnnex].some((parse) => parse(text) !== null)
  );
}

/** A table is named by the bookmarks of its first paragraph. */
function named(line: SourceLine): SourceLine {
  const first = line.table?.rows.flatMap((row) => row.flatMap((cell) => cell.lines)).find((l) => l.anchors);
  if (!first) return line;
  return { ...line, anchors: first.anchors ?? [], ...(first.id ? { id: first.id } : {}) };
}

type FootnoteSegment = Extract<Segment, { kind: 'footnote' }>;

function runsOf(segments: readonly Segment[], wordsOf: (note: FootnoteSegment) => string): SourceRun[] {
  const runs: SourceRun[] = [];
  for (const segment of segments) {
    if (segment.kind === 'footnote') {
      const run: SourceRun = { text: FOOTNOTE_SIGN, footnote: wordsOf(segment) };
      if (segment.marks.length > 0) run.marks = segment.marks;
      runs.push(run);
      continue;
    }
    if (segment.kind !== 'text' || segment.number) continue;
    const last = runs.at(-1);
    const same =
      last !== undefined &&
      last.footnote === undefined &&
      last.target === segment.target &&
      (last.marks ?? []).join() === segment.marks.join();
    if (last && same) last.text += segment.text;
    else {
      const run: SourceRun = { text: segment.text };
      if (segment.marks.length > 0) run.marks = segment.marks;
      if (segment.target !== undefined) run.target = segment.target;
      runs.push(run);
    }
  }
  return runs;
}

/** All the words of blocks; tables cell by cell. */
export function blocksText(blocks: readonly WordBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.cells.map((cell) => blocksText(cell.blocks)).join(' ')).join(' ')
        : block.segments.map((s) => (s.kind === 'text' ? s.text : '')).join(''),
    )
    .join(' ');
}

/** The first words of blocks, at least so many characters of them where there are as many. */
export function beginningOf(blocks: readonly WordBlock[], length: number): string {
  let text = '';
  for (let i = 0; i < blocks.length && text.length < length; i++) text += ` ${blocksText([blocks[i]!])}`;
  return text;
}

/** The number that Madda wrote before the text, without the gap after it. */
function typedNumber(segments: readonly Segment[]): string {
  let text = '';
  for (const segment of segments) if (segment.kind === 'text' && segment.number) text += segment.text;
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

const BEGINS_NUMBER = /^[\p{L}\p{N}(]/u;
/** "7. ", "(b) ", "3-1) " at the beginning of a line; in a heading also a bare "7 ". */
const TYPED_NUMBER = /^\s*\(?(?:\d{1,4}[\p{L}\d¹²³⁴⁵⁶⁷⁸⁹⁰-]{0,6}|\p{L}|[ivx]{1,6})(?:[.)]+\s+|[.)]*\t)/u;
const TYPED_IN_HEADING = /^\s*\d[\p{L}\d-]{0,6}[.)]*\s+/u;

/**
 * Takes a number out of the words of a line of ours, where Word was to count and somebody typed: in place of the number
 * that Word counted before (the line left the list of its style), or once more behind it (a pasted heading).
 */
function liftNumber(segments: Segment[], left: boolean, listed: string, heading: boolean): void {
  const texts = segments.filter((segment) => segment.kind === 'text');
  if ((!left && listed === '') || texts.some((segment) => segment.number)) return;
  const words = texts.map((segment) => segment.text).join('');
  const [found = ''] = TYPED_NUMBER.exec(words) ?? (heading ? TYPED_IN_HEADING.exec(words) : null) ?? [];
  if (found === '' || found.length === words.length) return;
  if (!left && bare(found) !== bare(listed)) return;
  let rest = found.length;
  for (let at = 0; rest > 0 && at < segments.length; at++) {
    const segment = segments[at]!;
    if (segment.kind !== 'text') continue;
    const taken = { ...segment, text: segment.text.slice(0, rest), number: true };
    const after = { ...segment, text: segment.text.slice(rest) };
    segments.splice(at, 1, taken, ...(after.text === '' ? [] : [after]));
    rest -= taken.text.length;
  }
}

const bare = (number: string): string => number.replace(/[^\p{L}\p{N}-]/gu, '');

/** Turns the blocks of one side of a file (see sides.ts) into source lines. */
export function sourceText(blocks: readonly WordBlock[], context: SourceContext): SourceText {
  const builder = new SourceBuilder(context);
  builder.add(blocks);
  return builder.text;
}

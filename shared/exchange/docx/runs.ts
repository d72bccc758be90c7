/** The words of one printed line as Word runs: marks, references, tracked changes, ends of comment ranges. */
import type { MarkName } from '../../bill/blocks.ts';
import type { Language } from '../../bill/kinds.ts';
import type { Piece, PieceOp, RedlineBlock } from '../../compare/types.ts';
import { unbroken } from '../unbroken.ts';
import type { BlockRange } from './annotations.ts';
import { BREAK, bookmark, escaped, type RunLook, runLook, runOf, words } from './markup.ts';
import { FOOTNOTE_STYLE, NUMBER_STYLE } from './names.ts';
import type { PrintLine, PrintPiece } from './print.ts';
import { stretchesByLanguage } from './runLanguage.ts';

/** What one file shares: the counter of revisions and bookmarks, who made the changes, which bookmarks exist. */
export interface FileContext {
  /** Of revisions and bookmarks alike, so that every id occurs once. */
  nextId(): number;
  /** Takes the words of a footnote into the file; gives the id by which the text refers to it. */
  addFootnote(words: string): number;
  author: string;
  /** ISO 8601, to the second; '' where nothing is dated. */
  date: string;
  lang: Language;
  /** Who made this change, where it was not `author`. */
  authorOf(changed: RedlineBlock | Piece): Author | undefined;
  /** Bookmark of a provision that is printed, or undefined. */
  bookmarkOf(provision: string): string | undefined;
}

/** Who made a change; `at` is ISO 8601, '' for the date of the file. */
export interface Author {
  author: string;
  at: string;
}

/** The file as the author of this line or piece writes into it. */
export function signedBy(file: FileContext, changed: RedlineBlock | Piece | undefined): FileContext {
  const by = changed && file.authorOf(changed);
  if (!by) return file;
  const at = new Date(by.at);
  const date = by.at === '' || Number.isNaN(at.getTime()) ? file.date : toSecond(at);
  return { ...file, author: by.author, date };
}

export const toSecond = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

/** The attributes that sign a tracked change. */
export function revision(file: FileContext): string {
  const date = file.date === '' ? '' : ` w:date="${file.date}"`;
  return `w:id="${file.nextId()}" w:author="${escaped(file.author)}"${date}`;
}

/** A change of the end of a paragraph, or of a row. */
export const changeMark = (op: 'ins' | 'del', file: FileContext): string => `<w:${op} ${revision(file)}/>`;

const MARKS: Record<MarkName, RunLook> = {
  strong: { bold: true },
  em: { italics: true },
  underline: { underline: true },
  superscript: { position: 'superscript' },
  subscript: { position: 'subscript' },
};

function lookOf(marks: readonly MarkName[] | undefined): RunLook {
  if (!marks || marks.length === 0) return {};
  return Object.assign({}, ...marks.map((mark) => MARKS[mark])) as RunLook;
}

/** The properties of a piece's runs; where only its marks changed, also what they were. */
function propsOf(piece: PrintPiece, file: FileContext): string {
  const now = runLook(lookOf(piece.marks));
  if (!piece.was) return now;
  const before = runLook(lookOf(piece.was));
  return `${now}<w:rPrChange ${revision(file)}><w:rPr>${before}</w:rPr></w:rPrChange>`;
}

/** Runs under their tracked change. */
function tracked(runs: string, op: PieceOp, file: FileContext): string {
  if (op === 'same' || runs === '') return runs;
  return `<w:${op} ${revision(file)}>${runs}</w:${op}>`;
}

/** The language goes before a change of format, and after everything else. */
function inLanguage(props: string, lang: string): string {
  const at = props.indexOf('<w:rPrChange');
  const mark = `<w:lang w:val="${lang}"/>`;
  return at < 0 ? props + mark : props.slice(0, at) + mark + props.slice(at);
}

/** Runs of one stretch of text: a line break inside it is a run of its own. */
function runsFor(text: string, props: string, op: PieceOp, file: FileContext): string {
  const tag = op === 'del' ? 'delText' : 't';
  let out = '';
  unbroken(text, file.lang)
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) out += runOf(BREAK, props);
      for (const { words: part, lang } of stretchesByLanguage(line, file.lang))
        out += runOf(words(part, tag), lang === undefined ? props : inLanguage(props, lang));
    });
  return out;
}

/** A footnote's sign in the text. Inserted or deleted with the sign, its words need no marks of their own. */
function footnoteRun(piece: PrintPiece, file: FileContext): string {
  const id = file.addFootnote(piece.footnote ?? '');
  const props = `<w:rStyle w:val="${FOOTNOTE_STYLE}"/>${propsOf(piece, file)}`;
  return tracked(runOf(`<w:footnoteReference w:id="${id}"/>`, props), piece.op, file);
}

const NUMBER = `<w:rStyle w:val="${NUMBER_STYLE}"/>`;

/** Words that belong to a number, in its character style; a line feed is a break. */
function numberText(text: string, tag: 't' | 'delText' = 't'): string {
  return text
    .split('\n')
    .map(
      (line, i) =>
        (i > 0 ? runOf(BREAK, NUMBER) : '') + (line === '' ? '' : runOf(tabbed(line, tag), NUMBER)),
    )
    .join('');
}

const tabbed = (line: string, tag: 't' | 'delText'): string =>
  line
    .split('\t')
    .map((part) => (part === '' ? '' : words(part, tag)))
    .join('<w:tab/>');

/** The number before the text in runs of its own, tracked where it changed. `gap` is what stands between. */
export function numberRuns(
  from: string | undefined,
  to: string | undefined,
  gap: string,
  file: FileContext,
): string {
  const run = (text: string, op: PieceOp): string =>
    tracked(numberText(text, op === 'del' ? 'delText' : 't'), op, file);
  if (from === to) return from ? run(from + gap, 'same') : '';
  if (from && to) return run(from, 'del') + run(to, 'ins') + run(gap, 'same');
  return (from ? run(from + gap, 'del') : '') + (to ? run(to + gap, 'ins') : '');
}

/** What is written behind a number that Word counts. */
export const behindNumber = (text: string): string => (text === '' ? '' : numberText(text));

const startsOf = ({ ids }: BlockRange): string =>
  ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
const signsOf = ({ ids }: BlockRange): string =>
  ids
    .map(
      (id) =>
        `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
    )
    .join('');

/** The edges of the ranges of one line, in the order of its text. */
class RangeEdges {
  /** Ranges whose signs are written. */
  private readonly signed = new Set<BlockRange>();
  private readonly ranges: readonly BlockRange[];

  constructor(ranges: readonly BlockRange[]) {
    this.ranges = ranges;
  }

  /** Ranges that end here, then those that start here, then those that do both. */
  at(place: number): string {
    const isEmpty = (r: BlockRange): boolean => r.from === r.to && r.opens;
    const { ranges } = this;
    return [
      ...ranges.filter((r) => r.closes && r.to === place && !isEmpty(r)).map((r) => this.end(r)),
      ...ranges.filter((r) => r.opens && r.from === place).map(startsOf),
      ...ranges.filter((r) => r.closes && r.to === place && isEmpty(r)).map((r) => this.end(r)),
    ].join('');
  }

  /**
   * The signs of all comments whose ranges have not ended, before the first footnote of a line: behind one, LibreOffice (7.4)
   * puts the words of other footnotes in its place, through the whole file. The ranges stay where they are.
   */
  beforeFootnote(): string {
    const open = this.ranges.filter((r) => r.closes && !this.signed.has(r));
    for (const range of open) this.signed.add(range);
    return open.map(signsOf).join('');
  }

  private end(range: BlockRange): string {
    const ends = range.ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>`);
    if (this.signed.has(range)) return ends.join('');
    this.signed.add(range);
    return range.ids.map((id, i) => ends[i] + signsOf({ ...range, ids: [id] })).join('');
  }
}

const fieldSign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/**
 * A reference as a field that leads to the bookmark of its target. Its words are inflected ("статьи 5"), which a REF field
 * would overwrite with the number as it stands at the target; updating this one leaves them (docs/decisions/015).
 */
function referenceTo(name: string, runs: string): string {
  const instruction = `<w:r><w:instrText xml:space="preserve"> HYPERLINK \\l "${name}" </w:instrText></w:r>`;
  return `${fieldSign('begin')}${instruction}${fieldSign('separate')}${runs}${fieldSign('end')}`;
}

/**
 * The text of a line. Offsets of comment ranges count characters of the newer side: deleted words take no room.
 */
export function pieceRuns(
  { pieces }: Pick<PrintLine, 'pieces'>,
  ranges: readonly BlockRange[],
  whole: FileContext,
): string {
  const cuts =
    ranges.length === 0 ? [] : [...new Set(ranges.flatMap((r) => [r.from, r.to]))].sort((a, b) => a - b);
  let out = '';
  let at = 0;
  let edgesDone = -1;
  const around = new RangeEdges(ranges);
  const edges = (): void => {
    if (edgesDone === at || ranges.length === 0) return;
    out += around.at(at);
    edgesDone = at;
  };
  for (const piece of pieces) {
    const file = piece.op === 'same' && !piece.was ? whole : signedBy(whole, piece.origin ?? piece);
    if (piece.footnote !== undefined) {
      if (piece.op !== 'del') edges();
      out += around.beforeFootnote();
      out += footnoteRun(piece, file);
      if (piece.op !== 'del') at += piece.text.length;
      continue;
    }
    if (piece.op === 'del') {
      out += tracked(runsFor(piece.text, propsOf(piece, file), 'del', file), 'del', file);
      continue;
    }
    let rest = piece.text;
    const name = piece.ref === undefined ? undefined : file.bookmarkOf(piece.ref);
    while (rest !== '') {
      edges();
      const next = cuts.find((c) => c > at);
      const take = next === undefined ? rest.length : Math.min(rest.length, next - at);
      const runs = runsFor(rest.slice(0, take), propsOf(piece, file), piece.op, file);
      out += tracked(name === undefined ? runs : referenceTo(name, runs), piece.op, file);
      rest = rest.slice(take);
      at += take;
    }
  }
  edges();
  return out;
}

/** Bookmarks that name the provision a line begins. They enclose nothing, so that words typed later do not fall out of them. */
export const bookmarks = (names: readonly string[], file: FileContext): string =>
  names.map((name) => bookmark(name, file.nextId())).join('');

/** The words of one printed line as Word runs: marks, references, tracked changes, ends of comment ranges. */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReference,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { MarkName } from '../../bill/blocks.ts';
import type { Piece, PieceOp, RedlineBlock } from '../../compare/types.ts';
import type { BlockRange } from './annotations.ts';
import { FOOTNOTE_STYLE, NUMBER_STYLE } from './names.ts';
import { type PrintLine, type PrintPiece, printable } from './print.ts';

/** What one file shares: the counters of revisions and bookmarks, who made the changes, which bookmarks exist. */
export interface FileContext {
  nextRevision(): number;
  nextBookmark(): number;
  /** Takes the words of a footnote into the file; gives the id by which the text refers to it. */
  addFootnote(words: string): number;
  author: string;
  /** ISO 8601, to the second. */
  date: string;
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

export interface Revision {
  id: number;
  author: string;
  date: string;
}

export function revision(file: FileContext): Revision {
  return { id: file.nextRevision(), author: file.author, date: file.date };
}

const MARKS: Record<MarkName, IRunOptions> = {
  strong: { bold: true },
  em: { italics: true },
  underline: { underline: {} },
  superscript: { superScript: true },
  subscript: { subScript: true },
};

function optionsOf(marks: readonly MarkName[] | undefined): IRunOptions {
  return Object.assign({}, ...(marks ?? []).map((m) => MARKS[m])) as IRunOptions;
}

function made(run: IRunOptions, op: PieceOp, file: FileContext): ParagraphChild {
  if (op === 'ins') return new InsertedTextRun({ ...run, ...revision(file) });
  if (op === 'del') return new DeletedTextRun({ ...run, ...revision(file) });
  return new TextRun(run);
}

/** The marks of a piece; where only they changed, also what they were. */
function runOptions(piece: PrintPiece, file: FileContext): IRunOptions {
  const options = optionsOf(piece.marks);
  return piece.was ? { ...options, revision: { ...optionsOf(piece.was), ...revision(file) } } : options;
}

/** Runs of one stretch of text: a line break inside it is a run of its own. */
function runsFor(text: string, options: IRunOptions, op: PieceOp, file: FileContext): ParagraphChild[] {
  const make = (run: IRunOptions): ParagraphChild => made(run, op, file);
  const out: ParagraphChild[] = [];
  printable(text)
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) out.push(make({ ...options, break: 1 }));
      if (line !== '') out.push(make({ ...options, text: line }));
    });
  return out;
}

/** A footnote's sign in the text. Inserted or deleted with the sign, its words need no marks of their own. */
function footnoteRun(words: string, options: IRunOptions, op: PieceOp, file: FileContext): ParagraphChild {
  const reference = new FootnoteReference(file.addFootnote(words));
  return made({ ...options, style: FOOTNOTE_STYLE, children: [reference] }, op, file);
}

/** The number before the text in runs of its own, tracked where it changed. `gap` is a tab or a no-break space. */
export function numberRuns(
  from: string | undefined,
  to: string | undefined,
  gap: string,
  file: FileContext,
): ParagraphChild[] {
  const run = (text: string, op: PieceOp): ParagraphChild[] =>
    runsFor(text, { style: NUMBER_STYLE }, op, file);
  if (from === to) return from ? run(from + gap, 'same') : [];
  if (from && to) return [...run(from, 'del'), ...run(to, 'ins'), ...run(gap, 'same')];
  return [...(from ? run(from + gap, 'del') : []), ...(to ? run(to + gap, 'ins') : [])];
}

const startsOf = (range: BlockRange): ParagraphChild[] => range.ids.map((id) => new CommentRangeStart(id));
const endsOf = (range: BlockRange): ParagraphChild[] =>
  range.ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);

/** Ranges that end here, then those that start here, then those that do both. */
function edgesAt(ranges: readonly BlockRange[], at: number): ParagraphChild[] {
  const isEmpty = (r: BlockRange): boolean => r.from === r.to && r.opens;
  return [
    ...ranges.filter((r) => r.closes && r.to === at && !isEmpty(r)).flatMap(endsOf),
    ...ranges.filter((r) => r.opens && r.from === at).flatMap(startsOf),
    ...ranges.filter((r) => r.closes && r.to === at && isEmpty(r)).flatMap(endsOf),
  ];
}

/**
 * The text of a line. Offsets of comment ranges count characters of the newer side: deleted words take no room.
 */
export function pieceRuns(
  { pieces }: Pick<PrintLine, 'pieces'>,
  ranges: readonly BlockRange[],
  whole: FileContext,
): ParagraphChild[] {
  const cuts = [...new Set(ranges.flatMap((r) => [r.from, r.to]))].sort((a, b) => a - b);
  const out: ParagraphChild[] = [];
  let at = 0;
  let edgesDone = -1;
  const edges = (): void => {
    if (edgesDone === at) return;
    out.push(...edgesAt(ranges, at));
    edgesDone = at;
  };
  for (const piece of pieces) {
    const file = piece.op === 'same' && !piece.was ? whole : signedBy(whole, piece.origin ?? piece);
    const options = runOptions(piece, file);
    if (piece.footnote !== undefined) {
      if (piece.op !== 'del') edges();
      out.push(footnoteRun(piece.footnote, options, piece.op, file));
      if (piece.op !== 'del') at += piece.text.length;
      continue;
    }
    if (piece.op === 'del') {
      out.push(...runsFor(piece.text, options, 'del', file));
      continue;
    }
    let rest = piece.text;
    while (rest !== '') {
      edges();
      const next = cuts.find((c) => c > at);
      const take = next === undefined ? rest.length : Math.min(rest.length, next - at);
      const runs = runsFor(
        rest.slice(0, take),
        out.length > 0 && piece.was ? runOptions(piece, file) : options,
        piece.op,
        file,
      );
      const anchor = piece.ref === undefined ? undefined : file.bookmarkOf(piece.ref);
      out.push(...(anchor === undefined ? runs : [new InternalHyperlink({ anchor, children: runs })]));
      rest = rest.slice(take);
      at += take;
    }
  }
  edges();
  return out;
}

/** Bookmarks that name the provision a line begins. They enclose nothing, so that words typed later do not fall out of them. */
export function bookmarks(names: readonly string[], file: FileContext): ParagraphChild[] {
  return names.flatMap((name) => {
    const id = file.nextBookmark();
    // The declared type of a paragraph's children leaves bookmark ends out, although docx writes them there itself.
    return [new BookmarkStart(name, id), new BookmarkEnd(id)] as unknown as ParagraphChild[];
  });
}

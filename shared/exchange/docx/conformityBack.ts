/**
 * The conformity table that comes back from reviewers as a Word file or behind an annotated bill: in which column of each row the tick stands now, what
 * was written into the column of comments, and what was remarked beside the row.
 */
import { ANSWERS, type Answer } from '../conformity.ts';
import type { ImportErrorCode } from '../types.ts';
import { elements, textOf, type XmlElement } from '../xml.ts';
import { isConformityHead } from './annex.ts';
import { rowOfBookmark } from './bookmarks.ts';
import { openParts, type WordParts } from './parts.ts';
import { type Remark, readRemarks } from './remarks.ts';
import { lastModifiedBy } from './savedBy.ts';

export interface ReturnedAnswer {
  /** '' where the file lost it: then the row is known by its title. */
  requirement: string;
  title: string;
  /** null where no column or several are ticked. */
  answer: Answer | null;
  /** What was ticked when it went out, null where the file does not tell. */
  sent: Answer | null;
  /** The lines of the column of comments. */
  said: string[];
  remarks: { author: string; text: string }[];
  /** Who changed the row last, as far as changes were tracked; '' where they were not. */
  author: string;
}

export type ReturnedConformity =
  | { ok: true; answers: ReturnedAnswer[]; savedBy: string }
  | { ok: false; code: ImportErrorCode; detail: string };

const COLUMNS = 6;

/** Refused as by `readDocx`, and a file without such a table as `notThisFormat`. */
export function readConformity(bytes: Uint8Array): ReturnedConformity {
  const opened = openParts(bytes);
  if (!opened.ok) return opened;
  const { parts } = opened;
  const sent = answersIn(parts);
  // A table whose heads somebody wrote anew, in a program that keeps no bookmarks.
  const answers = sent.length > 0 ? sent : answersOf(parts, inside(parts.document, 'w:tbl'));
  if (answers.length === 0) return { ok: false, code: 'notThisFormat', detail: 'no conformity table' };
  return { ok: true, answers, savedBy: savedBy(parts) };
}

/** What the conformity table in an open file says; nothing where it has none that Madda wrote. */
export function answersIn(parts: WordParts): ReturnedAnswer[] {
  return answersOf(parts, inside(parts.document, 'w:tbl').filter(isConformity));
}

/** A bill has tables of its own. */
function isConformity(table: XmlElement): boolean {
  const [head] = inside(table, 'w:tr');
  if (head && isConformityHead(inside(head, 'w:tc').map((cell) => linesOf(cell).join(' ')))) return true;
  return inside(table, 'w:bookmarkStart').some((mark) => rowOfBookmark(mark.attrs['w:name'] ?? '') !== null);
}

function answersOf(parts: WordParts, tables: readonly XmlElement[]): ReturnedAnswer[] {
  const remarks = new Map(readRemarks(parts).map((remark) => [remark.id, remark]));
  return tables.flatMap((table) =>
    inside(table, 'w:tr')
      .filter((row) => inside(row, 'w:trPr').every((props) => elements(props, 'w:del').length === 0))
      .map((row) => inside(row, 'w:tc'))
      .filter((cells) => cells.length === COLUMNS)
      // The first row with as many columns is the head.
      .slice(1)
      .map((cells) => answerOf(cells, remarks)),
  );
}

const savedBy = ({ core }: WordParts): string => (core ? lastModifiedBy(core) : '');

function answerOf(cells: readonly XmlElement[], remarks: ReadonlyMap<string, Remark>): ReturnedAnswer {
  const [first, , , , , last] = cells as [XmlElement, ...XmlElement[]];
  const known = inside(first, 'w:bookmarkStart')
    .map((mark) => rowOfBookmark(mark.attrs['w:name'] ?? ''))
    .find((row) => row !== null);
  const sent = ANSWERS.find((answer) => answer.startsWith(known?.answer ?? '-')) ?? null;
  const ticked = ANSWERS.filter((_, i) => linesOf(cells[i + 1]!).length > 0);
  // Somebody who adds a tick often leaves the old one where it was.
  const fresh = ticked.length === 2 && sent ? ticked.filter((answer) => answer !== sent) : ticked;
  const made = cells.flatMap((cell) => changesIn(cell)).sort((x, y) => (x.at < y.at ? -1 : 1));
  const marked = cells.flatMap((cell) => inside(cell, 'w:commentReference'));
  return {
    requirement: known?.requirement ?? '',
    title: linesOf(first)[0] ?? '',
    answer: fresh.length === 1 ? fresh[0]! : null,
    sent,
    said: linesOf(last!),
    remarks: marked.flatMap((mark) => {
      const remark = remarks.get(mark.attrs['w:id'] ?? '');
      return remark ? [remark, ...remark.replies].map(({ author, text }) => ({ author, text })) : [];
    }),
    author: made.at(-1)?.author ?? '',
  };
}

const GONE = new Set(['w:del', 'w:moveFrom']);

/** Elements of a name at any depth, but not inside one another, and not what was deleted. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return GONE.has(element.name) ? [] : inside(element, name);
  });
}

/** The lines of a cell, tracked changes taken; empty ones left out. */
function linesOf(cell: XmlElement): string[] {
  return inside(cell, 'w:p')
    .map((p) => inside(p, 'w:t').map(textOf).join('').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function changesIn(element: XmlElement): { author: string; at: string }[] {
  const own =
    element.name === 'w:ins' || element.name === 'w:del'
      ? [{ author: element.attrs['w:author'] ?? '', at: element.attrs['w:date'] ?? '' }]
      : [];
  return [...own.filter(({ author }) => author !== ''), ...elements(element).flatMap(changesIn)];
}

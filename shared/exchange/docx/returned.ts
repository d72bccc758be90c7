/**
 * A Word file that comes back from reviewers: its text before anybody's tracked changes, and the text after each person's,
 * one person on top of the other. What Madda itself wrote into the file as tracked changes is taken as it was sent.
 */
import type { NodeJson } from '../../bill/document.ts';
import type { ImportErrorCode, ImportedComment, ImportNote, ImportOptions, ImportReport } from '../types.ts';
import { elements, textOf, type XmlElement } from '../xml.ts';
import { answersIn, type ReturnedAnswer } from './conformityBack.ts';
import { BILL_PROPERTY } from './names.ts';
import { openParts } from './parts.ts';
import { readOpened } from './read.ts';
import { customProperty } from './remarks.ts';
import { lastModifiedBy, OWN_NAME } from './savedBy.ts';

export { OWN_NAME };

/** The text is read once for each person: so many characters of it altogether take a minute. */
const MOST_READ = 400_000_000;
/** More people than this work on no file; the changes of the rest come under the last one's name. */
const MOST_AUTHORS = 1000;

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

export interface Layer {
  author: string;
  /** ISO time of the person's first change, '' where the file gives none. */
  at: string;
  /** The text with this person's changes and those of the people before. */
  doc: NodeJson;
}

export interface ReturnedFile {
  ok: true;
  /** The version that was sent out, as Madda wrote it into the file; '' where it says nothing. */
  version: string;
  /** Who saved the file last: whose the changes are that nobody tracked. */
  savedBy: string;
  /** The text without anybody's tracked changes. */
  sent: NodeJson;
  layers: Layer[];
  /** On the text of the last layer. */
  comments: ImportedComment[];
  /** What the conformity table behind the bill says; absent where there is none. */
  answers?: ReturnedAnswer[];
  report: ImportReport;
}

export type ReturnedResult = ReturnedFile | { ok: false; code: ImportErrorCode; detail: string };

/** Reads a file that came back. Refused as by `readDocx`. */
export function readReturned(bytes: Uint8Array, options: ImportOptions): ReturnedResult {
  const opened = openParts(bytes);
  if (!opened.ok) return opened;
  const people = authorsIn(opened.parts.document);
  const layers: Layer[] = [];
  const taken = new Set([OWN_NAME]);
  const { parts } = opened;
  const sent = readOpened(parts, bytes, options, (name) => (taken.has(name) ? 'accepted' : 'original'));
  if (!sent.ok) return sent;
  let last = sent;
  const most = Math.min(MOST_AUTHORS, Math.ceil(MOST_READ / (textOf(parts.document).length + 1)));
  for (const { author, at } of people) {
    taken.add(author);
    const all = taken.size > most;
    const read = readOpened(parts, bytes, options, (name) =>
      all || taken.has(name) ? 'accepted' : 'original',
    );
    if (!read.ok) return read;
    layers.push({ author, at, doc: read.doc });
    last = read;
    if (all) break;
  }
  const answers = answersIn(parts);
  return {
    ok: true,
    ...(answers.length > 0 ? { answers } : {}),
    version: versionOf(customProperty(parts, BILL_PROPERTY)),
    savedBy: parts.core ? lastModifiedBy(parts.core) : '',
    sent: sent.doc,
    layers,
    comments: last.comments,
    report: { ...last.report, notes: [...deletedInsertions(parts.document), ...notesOf(last.report)] },
  };
}

/** Said of a file that is imported; here each change is a suggestion, and the answers of the table come in as well. */
const IMPORTED = new Set(['docx.note.changesTaken', 'docx.note.annex']);

const notesOf = ({ notes }: ImportReport): ImportNote[] => notes.filter(({ key }) => !IMPORTED.has(key));

const EXCERPT = 120;

/** What one person inserted and another deleted again: it stands on neither side, so it is told. */
function deletedInsertions(document: XmlElement): ImportNote[] {
  const notes: ImportNote[] = [];
  const visit = (element: XmlElement, author: string): void => {
    const by = element.attrs['w:author'] ?? '';
    if (element.name === 'w:del' && author !== '' && by !== author) {
      const excerpt = wordsOf(element).slice(0, EXCERPT);
      const last = notes.at(-1);
      const same = last?.values?.author === author && last.values.by === by;
      if (excerpt !== '' && same) last.excerpt = (last.excerpt + excerpt).slice(0, EXCERPT);
      else if (excerpt !== '')
        notes.push({ key: 'docx.note.insertionDeleted', values: { author, by }, excerpt });
      return;
    }
    const inner = element.name === 'w:ins' && by !== OWN_NAME ? by : element.name === 'w:p' ? '' : author;
    for (const part of elements(element)) visit(part, inner);
  };
  visit(document, '');
  return notes;
}

function wordsOf(element: XmlElement): string {
  return element.name === 'w:delText' || element.name === 'w:t'
    ? textOf(element)
    : elements(element).map(wordsOf).join('');
}

function versionOf(property: string | null): string {
  try {
    const value: unknown = JSON.parse(property ?? 'null');
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : '';
    return typeof version === 'string' && version.length <= 100 ? version : '';
  } catch {
    return '';
  }
}

/** Everybody who changed something, in the order of their first dates, with those dates. */
function authorsIn(document: XmlElement): { author: string; at: string }[] {
  const first = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    if (CHANGES.has(element.name)) {
      const author = element.attrs['w:author'] ?? '';
      const at = element.attrs['w:date'] ?? '';
      const known = first.get(author);
      if (known === undefined || (at !== '' && (known === '' || at < known))) first.set(author, at);
    }
    for (const inner of elements(element)) visit(inner);
  };
  visit(document);
  first.delete(OWN_NAME);
  return [...first]
    .map(([author, at]) => ({ author, at }))
    .sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0));
}

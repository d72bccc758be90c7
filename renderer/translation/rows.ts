/** The rows of the screen: each line of the source with its translations, their states and what does not agree. */
import type { Fragment, Node } from 'prosemirror-model';
import { isNumberedKind, type Language } from '../../shared/bill/kinds.ts';
import { labelOf, type Register, register } from '../../shared/bill/references.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import type { AlignedLine, Alignment } from '../../shared/translation/align.ts';
import { type AcrossFinding, lineFindings } from '../../shared/translation/findings.ts';
import { type SourceLine, sourceLines } from '../../shared/translation/lines.ts';
import { withWords } from '../../shared/translation/translated.ts';
import type { LanguageVersion } from '../../shared/translation/types.ts';
import type { RowFilter } from './translationStore.ts';

/** The source, read once for all languages. */
export interface SourceText {
  bill: Node;
  reg: Register;
  lang: Language;
  lines: readonly SourceLine[];
}

/** Which stored line belongs to which line of the source, and what follows from it alone (`alignedWith`). */
export interface Aligned {
  alignment: Alignment;
  byKey: ReadonlyMap<string, AlignedLine>;
  /** Lines that were split off from another, by key. */
  origins: ReadonlyMap<string, string>;
}

/** One language beside it. */
export interface Side extends Aligned {
  version: LanguageVersion;
  /** Numbers and citations of this language. */
  reg: Register;
  findings: ReadonlyMap<string, readonly AcrossFinding[]>;
  /** Lines that were not held against each other yet (`readFindings`). */
  unread: number;
}

export function sourceText(bill: Node, reg: Register): SourceText {
  return { bill, reg, lang: reg.attrs.lang, lines: sourceLines(bill) };
}

const NO_WORDS = new Map<string, Fragment>();

/** Numbers and citations of the source in a language; they follow from the structure alone. */
export function registerIn({ bill }: SourceText, version: LanguageVersion): Register {
  if (hasLockedNumbers(bill)) return register(withWords(bill, version, NO_WORDS));
  const { lang, tradition } = version;
  return register(bill.type.create({ ...bill.attrs, lang, tradition }, bill.content));
}

/** A number given by hand is written in the letters of the language. */
function hasLockedNumbers(bill: Node): boolean {
  let found = false;
  bill.descendants((node) => {
    found ||= isNumberedKind(node.type.name) && typeof node.attrs.number === 'string';
    return !found && !node.isTextblock;
  });
  return found;
}

// What was found in a translation says something only of the words of the source that it was held against.
const found = new WeakMap<Fragment, { words: string; findings: readonly AcrossFinding[] }>();

/** null where it was not read yet and there is no time for it. */
function findingsOf(
  source: SourceText,
  one: AlignedLine,
  lang: Language,
  mayRead: () => boolean,
): readonly AcrossFinding[] | null {
  if (!one.content) return [];
  const known = found.get(one.content);
  if (known?.words === one.source.words) return known.findings;
  if (!mayRead()) return null;
  const findings = lineFindings(
    { content: one.source.node.content, lang: source.lang },
    { content: one.content, lang },
    (id) => labelOf(id, source.reg) || '?',
  );
  found.set(one.content, { words: one.source.words, findings });
  return findings;
}

/** Reads on where `sideOf` left off; true when all lines are read. */
export function readFindings(source: SourceText, side: Side, mayRead: () => boolean): boolean {
  return side.alignment.lines.every((one) => findingsOf(source, one, side.version.lang, mayRead) !== null);
}

/** @param mayRead whether there is time for another line; what is left is counted (`unread`). */
export function sideOf(
  source: SourceText,
  version: LanguageVersion,
  reg: Register,
  aligned: Aligned,
  terms: ReadonlyMap<string, readonly AcrossFinding[]>,
  mayRead: () => boolean = () => true,
): Side {
  const { alignment } = aligned;
  const findings = new Map<string, readonly AcrossFinding[]>();
  const told = new Set<string>();
  let unread = 0;
  for (const one of alignment.lines) {
    const { key, provision, role } = one.source;
    // What is said of a provision's terms stands beside its first line.
    const own = role !== 'heading' && one.content && !told.has(provision) ? (terms.get(provision) ?? []) : [];
    if (own.length > 0) told.add(provision);
    const across = findingsOf(source, one, version.lang, mayRead);
    if (!across) unread++;
    const all = [...(across ?? []), ...own];
    if (all.length > 0) findings.set(key, all);
  }
  return { ...aligned, version, reg, findings, unread };
}

/** The line needs a person: it is not translated, older, a guess, or something does not agree. */
export function needsWork(side: Side, key: string): boolean {
  return side.byKey.get(key)?.state !== 'current' || side.findings.has(key);
}

const passes = (side: Side, key: string, filter: RowFilter): boolean =>
  filter === 'findings' ? side.findings.has(key) : side.byKey.get(key)?.state === filter;

/** Keys of the rows that a filter and a search leave. */
export function shownRows(
  source: SourceText,
  sides: readonly Side[],
  filter: RowFilter,
  typed: string,
): string[] {
  const wanted = withoutSoftHyphens(typed).trim().toLowerCase();
  const says = (line: SourceLine): boolean =>
    wanted === '' ||
    withoutSoftHyphens(line.node.textContent).toLowerCase().includes(wanted) ||
    labelOf(line.provision, source.reg).toLowerCase().includes(wanted) ||
    sides.some((side) => {
      const content = side.byKey.get(line.key)?.content;
      return content ? withoutSoftHyphens(textOf(content)).toLowerCase().includes(wanted) : false;
    });
  return source.lines
    .filter(
      (line) => (filter === 'all' || sides.some((side) => passes(side, line.key, filter))) && says(line),
    )
    .map((line) => line.key);
}

export function countOf(source: SourceText, sides: readonly Side[], filter: RowFilter): number {
  return filter === 'all'
    ? source.lines.length
    : source.lines.filter((line) => sides.some((side) => passes(side, line.key, filter))).length;
}

export function textOf(content: Fragment): string {
  let text = '';
  content.forEach((node) => {
    text += node.text ?? ' ';
  });
  return text;
}

/** How deep a line stands, for its indent: an article's heading 0, its paragraphs 1 … */
export function depthOf({ kind, role }: SourceLine): number {
  if (role === 'heading' || role === 'title') return 0;
  return kind === 'point' ? 1 : kind === 'subpoint' ? 2 : role === 'cell' ? 1 : 0;
}

/**
 * Which translated line belongs to which line of the source. Nothing is kept that could go stale: the place is worked out
 * from the provision's id, the words it was made from, and where it stood, each time anew. So a provision that moves takes
 * its translation along; one that is split or joined keeps it, marked as older; what finds no place is listed, never dropped.
 */
import type { Fragment, Node } from 'prosemirror-model';
import { featuresOf, likeness } from '../compare/similarity.ts';
import { inlineOf, type SourceLine, sourceLines, wordsOf, wordsOfLine } from './lines.ts';
import type { LineState, TranslatedLine } from './types.ts';

export interface AlignedLine {
  source: SourceLine;
  /** null where nobody translated it. */
  line: TranslatedLine | null;
  /** Its words; null where there are none. */
  content: Fragment | null;
  state: LineState;
}

/** A translation that has no line of its own. */
export interface Leftover {
  line: TranslatedLine;
  content: Fragment;
  /** `rival`: another translation of the same line counts (the later one). `gone`: its line is not in the source any more. */
  why: 'rival' | 'gone';
  /** The line of the source that it is about, or that took over the words it was made from; '' where none did. */
  near: string;
}

export interface Alignment {
  lines: AlignedLine[];
  leftovers: Leftover[];
}

interface Candidate {
  line: TranslatedLine;
  content: Fragment;
  /** The words of the source that it was made from. */
  words: string;
}

/** Below this, two wordings of a line have nothing to do with each other. */
const ALIKE = 0.3;
/** Fewer characters say too little to find where words went. */
const TELLING = 24;
/** Far beyond what a drafting day leaves over; past it nobody reads the list, and the search would be slow. */
const MOST_LEFTOVERS = 2000;

/** Newest first; of two of the same time the one that sorts last, so that every copy of a project says the same. */
const newest = (a: Candidate, b: Candidate): number =>
  a.line.at < b.line.at ? 1 : a.line.at > b.line.at ? -1 : a.line.id < b.line.id ? 1 : -1;

/** Aligns what is stored for one language with the source. Every stored line with words is a line or a leftover, once. */
export function alignTranslation(
  source: Node | readonly SourceLine[],
  stored: readonly TranslatedLine[],
): Alignment {
  const lines = Array.isArray(source) ? (source as readonly SourceLine[]) : sourceLines(source as Node);
  const found = new Map<string, Candidate>();
  const left = new Set<Candidate>();
  const byProvision = new Map<string, Candidate[]>();
  for (const line of stored) {
    const one = candidateOf(line);
    if (!one) continue;
    left.add(one);
    const list = byProvision.get(line.provision);
    if (list) list.push(one);
    else byProvision.set(line.provision, [one]);
  }
  const take = (line: SourceLine, one: Candidate): void => {
    found.set(line.key, one);
    left.delete(one);
  };
  for (const group of grouped(lines)) {
    const own = byProvision.get(group[0]!.provision);
    if (!own) continue;
    if (own.length > 1) own.sort(newest);
    alignProvision(group, own, found, left, take);
  }
  adoptSameWords(lines, found, left, take);
  return {
    lines: lines.map((line) => aligned(line, found.get(line.key))),
    leftovers: leftoversOf(lines, found, [...left].sort(newest)),
  };
}

// A line is read once: after a key in one cell thousands of others are as they were.
const read = new WeakMap<TranslatedLine, Candidate | null>();

function candidateOf(line: TranslatedLine): Candidate | null {
  const known = read.get(line);
  if (known !== undefined) return known;
  const made = readCandidate(line);
  read.set(line, made);
  return made;
}

/** Reads the lines of a bill and what is stored beside it, a few at a time; the alignment finds them read. */
export function* readAhead(source: Node, stored: readonly TranslatedLine[]): Generator<void, void> {
  const lines: Node[] = [];
  source.descendants((node) => {
    if (node.isTextblock) lines.push(node);
    return !node.isTextblock;
  });
  for (const line of lines) {
    wordsOfLine(line);
    yield;
  }
  for (const line of stored) {
    candidateOf(line);
    yield;
  }
}

function readCandidate(line: TranslatedLine): Candidate | null {
  const content = inlineOf(line.content);
  if (!content || wordsOf(content) === '') return null;
  const basis = inlineOf(line.basis);
  return { line, content, words: basis ? wordsOf(basis) : '' };
}

function aligned(source: SourceLine, one: Candidate | undefined): AlignedLine {
  if (!one) return { source, line: null, content: null, state: 'untranslated' };
  const state = one.words !== source.words ? 'older' : one.line.sure ? 'current' : 'guess';
  return { source, line: one.line, content: one.content, state };
}

// After a key in a cell the lines of the source are the very same.
const groupsOf = new WeakMap<readonly SourceLine[], readonly SourceLine[][]>();

/** The lines of each provision. */
function grouped(lines: readonly SourceLine[]): readonly SourceLine[][] {
  const known = groupsOf.get(lines);
  if (known) return known;
  const groups = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const group = groups.get(line.provision);
    if (group) group.push(line);
    else groups.set(line.provision, [line]);
  }
  const made = [...groups.values()];
  groupsOf.set(lines, made);
  return made;
}

const isFor = (line: SourceLine, one: Candidate): boolean =>
  one.words === line.words && one.line.slot === line.slot;

/** Inside one provision: the same words at the same place, the same words, words that are alike, the same place. */
function alignProvision(
  lines: readonly SourceLine[],
  own: readonly Candidate[],
  found: ReadonlyMap<string, Candidate>,
  left: ReadonlySet<Candidate>,
  take: (line: SourceLine, one: Candidate) => void,
): void {
  // As it is in nearly all provisions of a bill: each line has the one translation that was made for it.
  if (own.length <= lines.length && own.every((one, i) => isFor(lines[i]!, one))) {
    for (const [i, one] of own.entries()) take(lines[i]!, one);
    return;
  }
  const open = (): SourceLine[] => lines.filter((line) => !found.has(line.key));
  const free = (): Candidate[] => own.filter((one) => left.has(one));
  const pass = (fits: (line: SourceLine, one: Candidate) => boolean): void => {
    for (const line of open()) {
      const one = free().find((candidate) => fits(line, candidate));
      if (one) take(line, one);
    }
  };
  const settled = (): boolean => open().length === 0 || free().length === 0;
  pass(isFor);
  if (settled()) return;
  pass((line, one) => one.words === line.words);
  if (settled()) return;
  // A translation of words that another line of the provision says is a rival of that line, not a guess at this one.
  const said = new Set(lines.map((line) => line.words));
  const unsaid = (one: Candidate): boolean => !said.has(one.words);
  const [only, rest] = [open(), free().filter(unsaid)];
  // One line and one translation at its place: however alike their words are, they belong together.
  if (only.length === 1 && rest.length === 1 && rest[0]!.line.slot === only[0]!.slot) {
    take(only[0]!, rest[0]!);
    return;
  }
  const pairs = open().flatMap((line) =>
    free()
      .filter((one) => unsaid(one) && sameRole(line, one))
      .map((one) => ({ line, one, value: likeness(featuresOf(one.words), featuresOf(line.words)) })),
  );
  for (const { line, one, value } of pairs.sort((a, b) => b.value - a.value))
    if (value >= ALIKE && !found.has(line.key) && left.has(one)) take(line, one);
  pass((line, one) => unsaid(one) && one.line.slot === line.slot);
}

const sameRole = (line: SourceLine, { line: { slot } }: Candidate): boolean => slot[0] === line.slot[0];

/** A line with the very words of one that went from its provision: it moved, or was split off with them. */
function adoptSameWords(
  lines: readonly SourceLine[],
  found: ReadonlyMap<string, Candidate>,
  left: ReadonlySet<Candidate>,
  take: (line: SourceLine, one: Candidate) => void,
): void {
  if (left.size === 0) return;
  const here = new Set(lines.map((line) => `${line.provision} ${line.words}`));
  const byWords = new Map<string, Candidate[]>();
  for (const one of [...left].sort(newest)) {
    if (one.words === '' || here.has(`${one.line.provision} ${one.words}`)) continue;
    byWords.set(one.words, [...(byWords.get(one.words) ?? []), one]);
  }
  for (const line of lines) {
    if (found.has(line.key)) continue;
    const one = byWords.get(line.words)?.shift();
    if (one) take(line, one);
  }
}

function leftoversOf(
  lines: readonly SourceLine[],
  found: ReadonlyMap<string, Candidate>,
  left: readonly Candidate[],
): Leftover[] {
  if (left.length === 0) return [];
  const own = new Map<string, SourceLine[]>();
  for (const line of lines) own.set(line.provision, [...(own.get(line.provision) ?? []), line]);
  return left.slice(0, MOST_LEFTOVERS).map((one): Leftover => {
    const beside = (own.get(one.line.provision) ?? []).find(
      (line) => found.has(line.key) && (line.words === one.words || line.slot === one.line.slot),
    );
    const { line, content } = one;
    if (beside) return { line, content, why: 'rival', near: beside.key };
    return { line, content, why: 'gone', near: tookOver(lines, one.words) };
  });
}

/** The line that has all the words of one that went: two were joined. '' where there is none. */
function tookOver(lines: readonly SourceLine[], words: string): string {
  if (words.length < TELLING) return '';
  return lines.find((line) => line.words.length > words.length && line.words.includes(words))?.key ?? '';
}

/**
 * For each untranslated line the translated one that its words were cut from (a provision was split), by key. Its
 * translation says both; a person parts it.
 */
export function splitOrigins(lines: readonly AlignedLine[]): Map<string, string> {
  const wholes = lines.flatMap((one) => {
    const words = one.state === 'older' && one.line ? candidateOf(one.line)?.words : '';
    return words ? [{ key: one.source.key, words }] : [];
  });
  const origins = new Map<string, string>();
  if (wholes.length === 0) return origins;
  for (const { state, source } of lines) {
    if (state !== 'untranslated' || source.words.length < TELLING) continue;
    const whole = wholes.find((one) => one.words.includes(source.words));
    if (whole) origins.set(source.key, whole.key);
  }
  return origins;
}

/** Counts by state, of all lines that need words. */
export function progressOf(
  lines: readonly { state: LineState }[],
): Record<LineState, number> & { all: number } {
  const counts = { untranslated: 0, guess: 0, older: 0, current: 0, all: lines.length };
  for (const { state } of lines) counts[state]++;
  return counts;
}

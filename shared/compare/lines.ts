/** Which printed line of A is which of B, and the redline made of them. */
import { type Run, type TextBlock, wordsOfRuns } from '../bill/blocks.ts';
import { isDivisionKind } from '../bill/kinds.ts';
import type { Alignment } from './align.ts';
import { heaviestIncreasing } from './heaviest.ts';
import { type Item, type MatchRules, matchItems } from './match.ts';
import { type BillSide, lineKey, type Passage } from './passages.ts';
import { featuresOf, likeness } from './similarity.ts';
import { comparableTables, compareTables, wholeLine } from './tables.ts';
import type { RedlineBlock } from './types.ts';
import { headingOfUnit, unitText } from './units.ts';
import { type Budget, diffRuns, type RefMap, wordBudget } from './words.ts';

const OWN: MatchRules = { least: 0.4, leastInPlace: 0.15, acrossKinds: false, fewestWords: 0 };
const STRAY: MatchRules = { least: 0.7, leastInPlace: 0.7, acrossKinds: false, fewestWords: 4 };

/** For each line of A the index of its line in B, or -1. */
export function pairLines(a: BillSide, b: BillSide, alignment: Pick<Alignment, 'toB'>): Int32Array {
  const toB = new Int32Array(a.lines.length).fill(-1);
  const toA = new Int32Array(b.lines.length).fill(-1);
  const join = (i: number, j: number): void => {
    toB[i] = j;
    toA[j] = i;
  };
  for (const p of a.passages) {
    const q = b.passages[alignment.toB[p.index]!];
    if (q) pairOwn(a, b, p, q, join);
  }
  strayLines(a, b, toB, toA, join);
  return toB;
}

type Join = (i: number, j: number) => void;

/** Lines of a kind: a heading is no wording, a title no note under it; a table pairs with a table only. */
const family = (line: TextBlock): string =>
  line.role === 'lead' || line.role === 'wording' ? 'text' : line.role;

function pairOwn(a: BillSide, b: BillSide, p: Passage, q: Passage, join: Join): void {
  const i = p.lines[0];
  const j = q.lines[0];
  if (i === undefined || j === undefined) return;
  const first = a.lines[i]!;
  const other = b.lines[j]!;
  if (p.lines.length === 1 && q.lines.length === 1) {
    if (fits(first, other)) join(i, j);
    return;
  }
  // A heading or the line with the number stays that whatever it says; the other lines are paired by their words.
  const headed = first.role === other.role && (first.role === 'heading' || alone(a, b, p, q));
  if (headed) join(i, j);
  const left = headed ? p.lines.slice(1) : p.lines;
  const right = headed ? q.lines.slice(1) : q.lines;
  const found = matchItems(left.map(itemOf(a)), right.map(itemOf(b)), OWN);
  found.forEach((to, k) => {
    if (to !== -1 && fits(a.lines[left[k]!]!, b.lines[right[to]!]!)) join(left[k]!, right[to]!);
  });
}

/** The numbered lines say much the same, or nothing else could be paired with them. */
function alone(a: BillSide, b: BillSide, p: Passage, q: Passage): boolean {
  const own = lineKey(a.lines[p.lines[0]!]!);
  const other = lineKey(b.lines[q.lines[0]!]!);
  return own === other || likeness(featuresOf(own), featuresOf(other)) >= OWN.least;
}

function fits(from: TextBlock, to: TextBlock): boolean {
  if ((from.role === 'table') !== (to.role === 'table')) return false;
  if (from.role === 'table') return comparableTables(from, to);
  if (family(from) === family(to)) return true;
  return likeness(featuresOf(wordsOfRuns(from.runs)), featuresOf(wordsOfRuns(to.runs))) >= OWN.least;
}

function itemOf(side: BillSide): (line: number) => Item {
  return (line) => ({
    text: lineKey(side.lines[line]!),
    heading: '',
    kind: family(side.lines[line]!),
    number: '',
  });
}

// A heading belongs to its provision and a table is one; only running text strays.
const STRAYS = new Set(['lead', 'wording']);

/** Lines that went to a provision which is not the counterpart of theirs (split, merged, cut and pasted). */
function strayLines(a: BillSide, b: BillSide, toB: Int32Array, toA: Int32Array, join: Join): void {
  const stray = (side: BillSide, paired: Int32Array) =>
    side.lines.flatMap((line, i) => (paired[i] === -1 && STRAYS.has(line.role) ? [i] : []));
  const left = stray(a, toB);
  const right = stray(b, toA);
  if (left.length === 0 || right.length === 0) return;
  const found = matchItems(left.map(itemOf(a)), right.map(itemOf(b)), STRAY);
  found.forEach((to, k) => {
    if (to !== -1) join(left[k]!, right[to]!);
  });
}

// A heading of a division stays where it is while a few short articles change sides; when many do, the heading moved.
const DIVISION_WEIGHT = 2000;

/**
 * Which pairs keep their place, by line of A.
 * @param moved provisions that the editor moved: they gave way, however long they are.
 */
export function keptPlaces(
  a: BillSide,
  b: BillSide,
  toB: Int32Array,
  moved: ReadonlySet<Passage>,
): boolean[] {
  const paired: number[] = [];
  toB.forEach((j, i) => {
    if (j !== -1) paired.push(i);
  });
  const stays = heaviestIncreasing(
    paired.map((i) => toB[i]!),
    paired.map((i) => (wasMoved(a.ownerOf[i]!, moved) ? 1 : pairWeight(a, b, i, toB[i]!))),
  );
  const kept = a.lines.map(() => false);
  paired.forEach((i, k) => {
    kept[i] = stays[k]!;
  });
  return kept;
}

function wasMoved(owner: Passage, moved: ReadonlySet<Passage>): boolean {
  if (moved.size === 0) return false;
  for (let up: Passage | null = owner; up; up = up.parent) if (moved.has(up)) return true;
  return false;
}

const TIES = 2 ** 16;

function pairWeight(a: BillSide, b: BillSide, i: number, j: number): number {
  const weight = placeWeight(a, i);
  // Closed units are the same on both sides.
  return a.ownerOf[i]!.closed && b.ownerOf[j]!.closed ? 2 * weight : weight + placeWeight(b, j);
}

/**
 * What it costs to call a line moved: its length. Of two stretches with the same length the words decide, so that the same
 * one moves when the sides are exchanged.
 */
function placeWeight(side: BillSide, i: number): number {
  const line = side.lines[i]!;
  const { closed } = side.ownerOf[i]!;
  const text = closed ? headingOfUnit(closed) || unitText(closed.node) : lineKey(line);
  const length = closed ? closed.node.nodeSize : text.length;
  const heading = !closed && line.role === 'heading' && isDivisionKind(line.kind);
  let hash = 0;
  for (let k = 0; k < Math.min(16, text.length); k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
  return (1 + length + (heading ? DIVISION_WEIGHT : 0)) * TIES + (hash & (TIES - 1));
}

export interface Redline {
  blocks: RedlineBlock[];
  /** Lines of A and B of each block, -1 where it has none. */
  from: number[];
  to: number[];
  coarse: boolean;
}

// Of all lines that stand for closed units.
const NO_PIECES: RedlineBlock['pieces'] = [];

/** The lines of both sides as one text: A's lines in the order of A, B's in the order of B. */
export function weave(
  a: BillSide,
  b: BillSide,
  toB: Int32Array,
  kept: readonly boolean[],
  refs: RefMap,
): Redline {
  const redline: Redline = { blocks: [], from: [], to: [], coarse: false };
  const budget = wordBudget();
  const toA = new Int32Array(b.lines.length).fill(-1);
  toB.forEach((j, i) => {
    if (j !== -1) toA[j] = i;
  });
  const add = (block: RedlineBlock, i: number, j: number): void => {
    redline.blocks.push(block);
    redline.from.push(i);
    redline.to.push(j);
  };
  const both = (i: number, j: number): RedlineBlock => {
    if (a.ownerOf[i]!.closed && b.ownerOf[j]!.closed)
      return { op: 'same', from: a.lines[i]!, to: b.lines[j]!, pieces: NO_PIECES };
    const compared = compareLines(a.lines[i]!, b.lines[j]!, refs, budget);
    redline.coarse ||= compared.coarse;
    return compared.block;
  };
  let j = 0;
  const insertedUpTo = (end: number): void => {
    for (; j < end; j++) {
      const i = toA[j]!;
      if (i === -1) add(wholeLine('ins', b.lines[j]!), -1, j);
      else add({ ...both(i, j), op: 'ins', moved: 'to' }, i, j);
    }
  };
  a.lines.forEach((line, i) => {
    if (kept[i]) {
      insertedUpTo(toB[i]!);
      add(both(i, j), i, j);
      j++;
    } else if (toB[i] === -1) add(wholeLine('del', line), i, -1);
    else add({ ...wholeLine('del', line), moved: 'from' }, i, -1);
  });
  insertedUpTo(b.lines.length);
  return redline;
}

export function compareLines(
  from: TextBlock,
  to: TextBlock,
  refs: RefMap,
  budget: Budget,
): { block: RedlineBlock; coarse: boolean } {
  if (from.rows && to.rows) {
    const table = compareTables(from, to, refs, budget);
    return { block: { op: 'same', from, to, pieces: [], rows: table.rows }, coarse: table.coarse };
  }
  if (equalRuns(from.runs, to.runs))
    return { block: { op: 'same', from, to, pieces: to.runs.map(asSame) }, coarse: false };
  const words = diffRuns(from.runs, to.runs, refs, budget);
  return { block: { op: 'same', from, to, pieces: words.pieces }, coarse: words.coarse };
}

const asSame = (run: Run): RedlineBlock['pieces'][number] => ({ op: 'same', ...run });

/** Plain lines that are equal need no comparison; with references the ids must be looked at. */
function equalRuns(a: readonly Run[], b: readonly Run[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((run, i) => {
    const other = b[i]!;
    return (
      run.text === other.text &&
      run.ref === undefined &&
      other.ref === undefined &&
      run.footnote === other.footnote &&
      (run.marks === other.marks || (run.marks ?? []).join(' ') === (other.marks ?? []).join(' '))
    );
  });
}

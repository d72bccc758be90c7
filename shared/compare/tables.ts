/** Tables compared: rows are paired, cells of paired rows are compared line by line. */
import { type TextBlock, wordsOfRuns } from '../bill/blocks.ts';
import { heaviestIncreasing } from './heaviest.ts';
import { type MatchRules, matchItems } from './match.ts';
import type { RedlineBlock, RedlineCell, RedlineRow } from './types.ts';
import { type Budget, diffRuns, piecesAs, type RefMap } from './words.ts';

type Rows = NonNullable<TextBlock['rows']>;
type Row = Rows[number];

// A row stands for its place more than for its words: what is left between paired rows is paired in order.
const ROWS: MatchRules = { least: 0.3, leastInPlace: 0, acrossKinds: false, fewestWords: 0 };
const LINES: MatchRules = { least: 0.3, leastInPlace: 0, acrossKinds: true, fewestWords: 0 };

const shapeOf = (row: Row): string =>
  row.map((c) => `${c.header ? 'h' : 'c'}${c.colspan}x${c.rowspan}`).join(' ');

const rowText = (row: Row): string =>
  row.map((c) => c.blocks.map((b) => wordsOfRuns(b.runs)).join('\n')).join('\t');

/**
 * Whether two tables can be shown as one with marks inside: rows may come and go where no cell spans several rows and the
 * columns are as many; otherwise the shape must be the same.
 */
export function comparableTables(a: TextBlock, b: TextBlock): boolean {
  const left = a.rows ?? [];
  const right = b.rows ?? [];
  const sameShape =
    left.length === right.length && left.every((row, i) => shapeOf(row) === shapeOf(right[i]!));
  if (sameShape) return true;
  const plain = (rows: Rows, width: number): boolean =>
    rows.every((row) => row.length === width && row.every((c) => c.colspan === 1 && c.rowspan === 1));
  const width = left[0]?.length ?? 0;
  return width > 0 && plain(left, width) && plain(right, width);
}

/** Pairs of two short lists that keep their order. */
function inSequence<T>(
  as: readonly T[],
  bs: readonly T[],
  text: (t: T) => string,
  kind: (t: T) => string,
  rules: MatchRules,
): Int32Array {
  const item = (t: T) => ({ text: text(t), heading: '', kind: kind(t), number: '' });
  const toB = matchItems(as.map(item), bs.map(item), rules);
  const paired = as.flatMap((_, i) => (toB[i] === -1 ? [] : [i]));
  const kept = heaviestIncreasing(
    paired.map((i) => toB[i]!),
    paired.map((i) => text(as[i]!).length + 1),
  );
  paired.forEach((i, k) => {
    if (!kept[k]) toB[i] = -1;
  });
  return toB;
}

/** Walks two lists whose pairs keep order: what is only in A, only in B, or in both. */
function eachInOrder<T>(
  as: readonly T[],
  bs: readonly T[],
  toB: Int32Array,
  visit: (a: T | undefined, b: T | undefined) => void,
): void {
  let j = 0;
  as.forEach((a, i) => {
    const to = toB[i]!;
    if (to === -1) {
      visit(a, undefined);
      return;
    }
    while (j < to) visit(undefined, bs[j++]);
    visit(a, bs[j++]);
  });
  while (j < bs.length) visit(undefined, bs[j++]);
}

export interface TableDiff {
  rows: RedlineRow[];
  coarse: boolean;
}

export function compareTables(a: TextBlock, b: TextBlock, refs: RefMap, budget: Budget): TableDiff {
  const left = a.rows ?? [];
  const right = b.rows ?? [];
  const sameShape =
    left.length === right.length && left.every((row, i) => shapeOf(row) === shapeOf(right[i]!));
  const spans = left.some((row) => row.some((c) => c.colspan > 1 || c.rowspan > 1));
  const toB =
    sameShape && spans ? Int32Array.from(left.keys()) : inSequence(left, right, rowText, shapeOf, ROWS);
  const rows: RedlineRow[] = [];
  let coarse = false;
  eachInOrder(left, right, toB, (rowA, rowB) => {
    if (rowA && rowB) {
      const cells = rowB.map((cell, k): RedlineCell => {
        const compared = compareCell(rowA[k]!.blocks, cell.blocks, refs, budget);
        coarse ||= compared.coarse;
        return { ...cell, blocks: compared.blocks };
      });
      rows.push({ op: 'same', cells });
    } else if (rowA) rows.push(wholeRow('del', rowA));
    else if (rowB) rows.push(wholeRow('ins', rowB));
  });
  return { rows, coarse };
}

export function wholeRow(op: 'del' | 'ins', row: Row): RedlineRow {
  return {
    op,
    cells: row.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => wholeLine(op, block)) })),
  };
}

/** A line that stands on one side only. */
export function wholeLine(op: 'del' | 'ins', block: TextBlock): RedlineBlock {
  const line: RedlineBlock = { op, pieces: piecesAs(op, block.runs) };
  if (op === 'del') line.from = block;
  else line.to = block;
  if (block.rows) line.rows = block.rows.map((row) => wholeRow(op, row));
  return line;
}

function compareCell(
  as: readonly TextBlock[],
  bs: readonly TextBlock[],
  refs: RefMap,
  budget: Budget,
): { blocks: RedlineBlock[]; coarse: boolean } {
  const toB = inSequence(
    as,
    bs,
    (block) => wordsOfRuns(block.runs),
    () => '',
    LINES,
  );
  const blocks: RedlineBlock[] = [];
  let coarse = false;
  eachInOrder(as, bs, toB, (from, to) => {
    if (from && to) {
      const words = diffRuns(from.runs, to.runs, refs, budget);
      coarse ||= words.coarse;
      blocks.push({ op: 'same', from, to, pieces: words.pieces });
    } else if (from) blocks.push(wholeLine('del', from));
    else if (to) blocks.push(wholeLine('ins', to));
  });
  return { blocks, coarse };
}

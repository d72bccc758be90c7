/** The proof of a comparison: A and B read back from the redline alone. */
import type { Run, TextBlock } from '../bill/blocks.ts';
import type { Comparison, Piece, RedlineBlock, RedlineRow } from './types.ts';

export type SideName = 'a' | 'b';

/**
 * The lines of one side as the redline has them: A by rejecting everything, B by accepting everything. Runs are joined
 * where marks and target are the same (`joinRuns`), which is how they must be compared with the lines of the bill.
 */
export function blocksOfSide(comparison: Pick<Comparison, 'blocks'>, side: SideName): TextBlock[] {
  return comparison.blocks.flatMap((block) => lineOfSide(block, side) ?? []);
}

function lineOfSide(block: RedlineBlock, side: SideName): TextBlock | null {
  const line = side === 'a' ? block.from : block.to;
  if (!line) return null;
  // A moved line stands at its old place for A and at its new place for B.
  if (block.moved === (side === 'a' ? 'to' : 'from')) return null;
  const result: TextBlock = { ...line, runs: runsOfSide(block.pieces, side) };
  if (block.rows) result.rows = rowsOfSide(block.rows, line, side);
  return result;
}

function rowsOfSide(
  rows: readonly RedlineRow[],
  line: TextBlock,
  side: SideName,
): NonNullable<TextBlock['rows']> {
  const dropped = side === 'a' ? 'ins' : 'del';
  return rows
    .filter((row) => row.op !== dropped)
    .map((row, i) =>
      row.cells.map((cell, k) => {
        const own = line.rows?.[i]?.[k];
        return {
          header: own?.header ?? cell.header,
          colspan: own?.colspan ?? cell.colspan,
          rowspan: own?.rowspan ?? cell.rowspan,
          blocks: blocksOfSide(cell, side),
        };
      }),
    );
}

/** The text of a line on one side, made of its pieces. */
export function runsOfSide(pieces: readonly Piece[], side: SideName): Run[] {
  const dropped = side === 'a' ? 'ins' : 'del';
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.op === dropped) continue;
    const run: Run = { text: piece.text };
    if (piece.marks && piece.marks.length > 0) run.marks = piece.marks;
    const ref = side === 'a' && piece.refFrom !== undefined ? piece.refFrom : piece.ref;
    if (ref) run.ref = ref;
    if (piece.footnote !== undefined) run.footnote = piece.footnote;
    runs.push(run);
  }
  return joinRuns(runs);
}

/** Neighbours with the same marks and target as one run; empty ones dropped, footnotes each by itself. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const joins =
      last !== undefined &&
      last.ref === run.ref &&
      last.footnote === undefined &&
      run.footnote === undefined &&
      (last.marks ?? []).join(' ') === (run.marks ?? []).join(' ');
    if (run.text === '') continue;
    if (joins) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}

/** A line with its runs joined, for comparing lines of a bill with lines read back from a redline. */
export function joinedLine(line: TextBlock): TextBlock {
  const result: TextBlock = { ...line, runs: joinRuns(line.runs) };
  if (line.rows)
    result.rows = line.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map(joinedLine) })),
    );
  return result;
}

/**
 * Whether the redline gives exactly these two texts: the check before every export.
 * @returns null where it does, else the first line that differs.
 */
export function disprove(
  comparison: Pick<Comparison, 'blocks'>,
  a: readonly TextBlock[],
  b: readonly TextBlock[],
): { side: SideName; line: number } | null {
  for (const [side, lines] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const read = blocksOfSide(comparison, side);
    const count = Math.max(read.length, lines.length);
    for (let i = 0; i < count; i++) {
      const own = read[i];
      const line = lines[i];
      if (!own || !line || JSON.stringify(own) !== JSON.stringify(joinedLine(line))) return { side, line: i };
    }
  }
  return null;
}

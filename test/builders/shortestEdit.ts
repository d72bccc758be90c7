/** How long the marks of a comparison are beside the shortest word-level edit of the same lines. */
import { diffArrays } from 'diff';
import { textOfRuns } from '../../shared/bill/blocks.ts';
import { tokensOf } from '../../shared/compare/tokens.ts';
import type { Comparison, RedlineBlock } from '../../shared/compare/types.ts';

/** Characters deleted and inserted by jsdiff on the words of one pair of texts; the whole of both beyond `limit` edits. */
export function shortestEdit(a: string, b: string, limit = 4000): number {
  if (a === b) return 0;
  const words = (text: string) => tokensOf([{ text }]).map((t) => t.text);
  const parts = diffArrays(words(a), words(b), { maxEditLength: limit });
  if (!parts) return a.length + b.length;
  return parts.reduce((sum, p) => sum + (p.added || p.removed ? p.value.join('').length : 0), 0);
}

const marksOf = (block: RedlineBlock): number =>
  block.pieces.reduce((sum, p) => sum + (p.op === 'same' ? 0 : p.text.length), 0);

export interface MarkLength {
  /** In lines that stand in both sides: characters marked, and the shortest edit of the same lines. */
  marks: number;
  shortest: number;
  /** In lines of one side only. */
  whole: number;
  /** Moved lines, counted once. */
  moved: number;
}

export function markLength(comparison: Comparison): MarkLength {
  const total: MarkLength = { marks: 0, shortest: 0, whole: 0, moved: 0 };
  for (const block of comparison.blocks) {
    if (block.moved === 'from') continue;
    if (block.from && block.to) {
      total.marks += marksOf(block);
      total.shortest += shortestEdit(textOfRuns(block.from.runs), textOfRuns(block.to.runs));
      if (block.moved) total.moved += textOfRuns(block.to.runs).length;
    } else total.whole += marksOf(block);
  }
  return total;
}

/** Where a change stands in the newer text: the provision, and the characters of its own text that were written in. */
import type { Comparison, RedlineBlock } from '../../shared/compare/types.ts';

export interface Place {
  provision: string;
  from: number;
  to: number;
}

const isText = (block: RedlineBlock): boolean => block.to !== undefined && block.op !== 'del';
const lengthOf = (block: RedlineBlock): number =>
  block.pieces.reduce((sum, piece) => (piece.op === 'del' ? sum : sum + piece.text.length), 0);

/** What was removed has no place any more: then it is the line before it. null where there is none. */
export function placeOfChange({ blocks }: Pick<Comparison, 'blocks'>, change: number): Place | null {
  const at = blocks.findIndex((block) => block.change === change && isText(block) && block.moved !== 'from');
  const block = blocks[at];
  if (!block?.to) {
    const gone = blocks.findIndex((one) => one.change === change);
    const before = blocks.slice(0, Math.max(0, gone)).findLast(isText) ?? blocks.find(isText);
    return before?.to ? { provision: before.to.id, from: 0, to: 0 } : null;
  }
  const { id, role } = block.to;
  if (role === 'heading' || role === 'table') return { provision: id, from: 0, to: 0 };
  // The lines of a provision are joined by one line break each (shared/bill/provisions.ts).
  const start = blocks
    .slice(0, at)
    .filter((one) => isText(one) && one.to?.id === id && one.to.role !== 'heading')
    .reduce((sum, one) => sum + lengthOf(one) + 1, 0);
  let from = start;
  for (const [i, piece] of block.pieces.entries()) {
    const written = piece.op === 'del' ? block.pieces[i + 1] : piece;
    if (piece.op !== 'same')
      return { provision: id, from, to: from + (written?.op === 'ins' ? written.text.length : 0) };
    from += piece.text.length;
  }
  return { provision: id, from: start, to: start };
}

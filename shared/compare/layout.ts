/** The whole redline, made of that of the changes: each closed unit becomes its lines again. */
import { type TextBlock, unitBlocks } from '../bill/blocks.ts';
import { compareLines, type Redline } from './lines.ts';
import type { BillSide } from './passages.ts';
import { wholeLine } from './tables.ts';
import type { RedlineBlock } from './types.ts';
import type { Unit } from './units.ts';
import { type RefMap, wordBudget } from './words.ts';

export function layOut(a: BillSide, b: BillSide, redline: Redline, refs: RefMap): RedlineBlock[] {
  const blocks: RedlineBlock[] = [];
  redline.blocks.forEach((block, k) => {
    const from = closedAt(a, redline.from[k]!);
    const to = closedAt(b, redline.to[k]!);
    if (!from && !to) blocks.push(block);
    else
      for (const line of linesOfUnit(block, linesOf(a, from, block.from), linesOf(b, to, block.to), refs))
        blocks.push(line);
  });
  return blocks;
}

const closedAt = (side: BillSide, line: number): Unit | null => side.ownerOf[line]?.closed ?? null;

function linesOf(side: BillSide, unit: Unit | null, line: TextBlock | undefined): TextBlock[] {
  if (!unit || !line) return [];
  side.register.open(unit);
  return unitBlocks(unit.node, line.annex, side.register);
}

function linesOfUnit(
  block: RedlineBlock,
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  refs: RefMap,
): RedlineBlock[] {
  const budget = wordBudget();
  const { op, moved, change } = block;
  return (to.length > 0 ? to : from).map((line, i) => {
    const out: RedlineBlock =
      from.length > 0 && to.length > 0
        ? { ...compareLines(from[i]!, line, refs, budget).block, op }
        : wholeLine(op === 'ins' ? 'ins' : 'del', line);
    if (moved) out.moved = moved;
    // A renumbered unit is told by its first line; all lines of a moved one moved.
    if (change !== undefined && (moved || i === 0)) out.change = change;
    return out;
  });
}

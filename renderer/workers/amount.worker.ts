/** How much two versions differ, in words: beside the window, since a long bill takes a while. */
import { readBill } from '../../shared/bill/document.ts';
import { compareBills } from '../../shared/compare/compare.ts';
import type { PieceOp, RedlineBlock } from '../../shared/compare/types.ts';
import type { AmountAnswer, AmountTask } from './amountProtocol.ts';

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

function wordsIn(block: RedlineBlock, op: PieceOp): number {
  if (block.moved) return 0;
  const own = block.pieces.reduce(
    (sum, piece) => sum + (piece.op === op ? (piece.text.match(WORD)?.length ?? 0) : 0),
    0,
  );
  const cells = (block.rows ?? []).flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  return cells.reduce((sum, cell) => sum + wordsIn(cell, op), own);
}

self.addEventListener('message', ({ data }: MessageEvent<AmountTask>) => {
  const [a, b] = [readBill(data.a), readBill(data.b)];
  let answer: AmountAnswer = null;
  if (a.ok && b.ok) {
    const { blocks } = compareBills(a.bill, b.bill, { sharedIds: true });
    const count = (op: PieceOp): number => blocks.reduce((sum, block) => sum + wordsIn(block, op), 0);
    answer = { added: count('ins'), removed: count('del') };
  }
  self.postMessage(answer);
});

/**
 * Tracked formatting. A comparison shows a changed mark as the same words deleted and inserted; Word has a mark of its own
 * for it (w:rPrChange), under which the words stand once and only their look is accepted or rejected.
 */
import type { MarkName } from '../../bill/blocks.ts';
import type { Piece } from '../../compare/types.ts';
import type { PrintPiece } from './print.ts';

const textOf = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join('');
const isPlain = (piece: Piece): boolean => piece.ref === undefined && piece.footnote === undefined;

/** The pieces with every deletion and insertion of the same words as one stretch that knows its old marks. */
export function withFormatting(pieces: readonly Piece[]): PrintPiece[] {
  const out: PrintPiece[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]!.op === 'same') {
      out.push(pieces[at++]!);
      continue;
    }
    const group: Piece[] = [];
    while (at < pieces.length && pieces[at]!.op !== 'same') group.push(pieces[at++]!);
    out.push(...reformatted(group));
  }
  return out;
}

function reformatted(group: readonly Piece[]): PrintPiece[] {
  const del = group.filter((p) => p.op === 'del');
  const ins = group.filter((p) => p.op === 'ins');
  if (!group.every(isPlain) || textOf(del) !== textOf(ins) || textOf(ins) === '') return [...group];
  const out: PrintPiece[] = [];
  let before = 0;
  for (const piece of ins) {
    for (let at = 0; at < piece.text.length; ) {
      const old = pieceAt(del, before);
      const take = Math.min(piece.text.length - at, old.left);
      const stretch: PrintPiece = {
        ...piece,
        op: 'same',
        text: piece.text.slice(at, at + take),
        origin: piece,
      };
      if (marksKey(old.marks) !== marksKey(piece.marks)) stretch.was = old.marks ?? [];
      out.push(stretch);
      at += take;
      before += take;
    }
  }
  return out;
}

const marksKey = (marks: readonly MarkName[] | undefined): string => (marks ?? []).join(' ');

/** The marks of the old text at an offset, and how far they reach. */
function pieceAt(pieces: readonly Piece[], offset: number): { marks: MarkName[] | undefined; left: number } {
  let at = 0;
  for (const piece of pieces) {
    if (offset < at + piece.text.length) return { marks: piece.marks, left: at + piece.text.length - offset };
    at += piece.text.length;
  }
  throw new RangeError('the same words have the same length');
}

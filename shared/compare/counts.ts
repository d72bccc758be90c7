/** What the marks of a line amount to: characters of text, updated references, changed marks. */
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import type { Piece, RedlineBlock } from './types.ts';
import type { RefMap } from './words.ts';

/** Pieces of a line, or of all cells of a table. */
export function allPieces(block: RedlineBlock): Piece[] {
  if (!block.rows) return block.pieces;
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(allPieces)));
}

export function isMarked(block: RedlineBlock): boolean {
  if (!block.rows) return block.pieces.some((p) => p.op !== 'same');
  return block.rows.some(
    (row) => row.op !== 'same' || row.cells.some((c) => c.blocks.some((x) => x.op !== 'same' || isMarked(x))),
  );
}

export function onlyReferences(block: RedlineBlock, refs: RefMap): boolean {
  const count = countPieces(allPieces(block), refs);
  return count.references > 0 && count.inserted + count.deleted + count.marks === 0;
}

export interface Count {
  inserted: number;
  deleted: number;
  /** References to the same provision that are shown otherwise. */
  references: number;
  /** Stretches where only the marks differ. */
  marks: number;
}

/**
 * Characters inserted and deleted. Where the same text was deleted and inserted only its marks or soft hyphens changed; a reference that
 * still names the same provision only shows another number. Neither counts as text.
 */
export function countPieces(pieces: readonly Piece[], refs: RefMap): Count {
  const count: Count = { inserted: 0, deleted: 0, references: 0, marks: 0 };
  let del: Piece[] = [];
  let ins: Piece[] = [];
  const close = (): void => {
    if (del.length > 0 || ins.length > 0) closeGroup(del, ins, refs, count);
    del = [];
    ins = [];
  };
  for (const piece of pieces) {
    if (piece.op === 'same') close();
    else if (piece.op === 'del') del.push(piece);
    else ins.push(piece);
  }
  close();
  return count;
}

/** What was written: a footnote counts with its words, a soft hyphen is how a word looks. */
const joinedText = (pieces: readonly Piece[]): string =>
  withoutSoftHyphens(
    pieces.map((p) => (p.footnote === undefined ? p.text : `${p.text}${p.footnote}`)).join(''),
  );

function closeGroup(del: Piece[], ins: Piece[], refs: RefMap, count: Count): void {
  const targets = new Map<string, number>();
  for (const piece of del)
    if (piece.ref !== undefined) targets.set(refs(piece.ref), (targets.get(refs(piece.ref)) ?? 0) + 1);
  const updated = new Set<Piece>();
  for (const piece of ins) {
    const open = piece.ref === undefined ? 0 : (targets.get(piece.ref) ?? 0);
    if (open === 0) continue;
    targets.set(piece.ref!, open - 1);
    const old = del.find((p) => p.ref !== undefined && refs(p.ref) === piece.ref && !updated.has(p))!;
    updated.add(piece).add(old);
    if (old.text !== piece.text) count.references++;
  }
  const left = del.filter((p) => !updated.has(p));
  const right = ins.filter((p) => !updated.has(p));
  const before = joinedText(left);
  const after = joinedText(right);
  if (before === after) {
    if (left.some((p) => p.ref !== undefined)) count.references++;
    else if (left.length + right.length > 0) count.marks++;
    return;
  }
  count.deleted += before.length;
  count.inserted += after.length;
}

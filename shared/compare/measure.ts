/** What a change amounts to: characters, references, marks only, signs only, and words of strength. */
import type { Language } from '../bill/kinds.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { strengthChanges } from '../text/strength.ts';
import { allPieces, countPieces, isMarked } from './counts.ts';
import type { Change, Piece, RedlineBlock, StrengthOfChange } from './types.ts';
import { diffRuns, type RefMap } from './words.ts';

/**
 * Fills in what the marks of a change amount to.
 * @param lang of the bill, for words of strength.
 */
export function measure(change: Change, blocks: readonly RedlineBlock[], refs: RefMap, lang: Language): void {
  if (blocks.length === 0) return;
  const pieces = blocks.filter((b) => b.moved !== 'from').flatMap(allPieces);
  const counted = change.kind === 'split' || change.kind === 'merged' ? rejoined(blocks) : pieces;
  const count = countPieces(counted, refs);
  change.inserted = count.inserted;
  change.deleted = count.deleted;
  if (count.references > 0) change.references = count.references;
  const marked = pieces.some((p) => p.op !== 'same');
  if (change.kind === 'edited' && marked && count.inserted + count.deleted + count.references === 0)
    change.formatting = true;
  if (change.kind === 'edited' && count.inserted + count.deleted > 0 && pieces.every(isSameOrSign))
    change.punctuation = true;
  if (change.from && change.to && count.inserted + count.deleted > 0) {
    const touched = blocks.filter((b) => b.moved !== 'from' && (b.op !== 'same' || isMarked(b)));
    const text = (dropped: 'ins' | 'del') =>
      withoutSoftHyphens(touched.map((b) => changedSentences(allPieces(b), dropped)).join('\n'));
    const found = strengthChanges(text('ins'), text('del'), lang);
    const worst = found.find((c) => c.direction === 'weaker') ?? found[0];
    if (worst) change.strength = strengthOf(worst);
    if (found.length > 1) change.strengths = found.map(strengthOf);
  }
}

const isSameOrSign = (piece: Piece): boolean =>
  piece.op === 'same' ||
  (piece.ref === undefined && piece.footnote === undefined && !/[\p{L}\p{N}]/u.test(piece.text));

const strengthOf = ({ from, to, direction }: StrengthOfChange): StrengthOfChange => ({ from, to, direction });

/** The sentences of one side that hold a mark; words of strength never reach over the end of a sentence. */
function changedSentences(pieces: readonly Piece[], dropped: 'ins' | 'del'): string {
  let text = '';
  pieces.forEach((piece, i) => {
    if (piece.op === dropped) return;
    if (piece.op !== 'same') {
      text += piece.text;
      return;
    }
    const ends = [...piece.text.matchAll(/[.!?;\n]/g)];
    const first = ends[0];
    const last = ends.at(-1);
    if (!first || !last) {
      text += piece.text;
      return;
    }
    if (i > 0) text += piece.text.slice(0, first.index + 1);
    if (i < pieces.length - 1) text += piece.text.slice(last.index);
  });
  return text;
}

/** What a split or merge did beyond moving words: all that was deleted against all that was inserted. */
function rejoined(blocks: readonly RedlineBlock[]): Piece[] {
  const own = blocks.filter((b) => b.moved !== 'from').flatMap(allPieces);
  const text = (op: Piece['op']) =>
    own
      .filter((p) => p.op === op)
      .map((p) => p.text)
      .join(' ');
  return diffRuns([{ text: text('del').trim() }], [{ text: text('ins').trim() }]).pieces;
}

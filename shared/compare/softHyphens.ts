/**
 * Soft hyphens in a comparison: no word is another one because it may be broken. Words are compared without them, and they are
 * put back among the pieces afterwards, so that a redline still gives both texts to the last character.
 */
import type { Run } from '../bill/blocks.ts';
import { SOFT_HYPHEN, softHyphensIn, withoutSoftHyphens } from '../text/softHyphens.ts';
import { sameMarks } from './ends.ts';
import type { Piece } from './types.ts';

/** A soft hyphen of a line: before which character of its words it stands, and the run it belongs to. */
interface Place {
  at: number;
  run: Run;
}

export interface Words {
  runs: Run[];
  places: readonly Place[];
}

export const hasSoftHyphens = (runs: readonly Run[]): boolean =>
  runs.some((run) => isPlain(run) && run.text.includes(SOFT_HYPHEN));

const isPlain = (run: Run): boolean => run.ref === undefined && run.footnote === undefined;

/** A line as its words are compared, and what was taken out of it. */
export function wordsOf(line: readonly Run[]): Words {
  const runs: Run[] = [];
  const places: Place[] = [];
  let length = 0;
  for (const run of line) {
    const text = isPlain(run) ? withoutSoftHyphens(run.text) : run.text;
    if (text.length < run.text.length)
      softHyphensIn(run.text).forEach((at, before) => {
        places.push({ at: length + at - before, run });
      });
    if (text !== '') runs.push({ ...run, text });
    length += text.length;
  }
  return { runs, places };
}

/** The pieces of two lines without soft hyphens, with those of both lines put back. `put` takes one piece more. */
export function withSoftHyphens(
  pieces: readonly Piece[],
  left: Words,
  right: Words,
  put: (piece: Piece) => void,
): void {
  const a = new Side(left);
  const b = new Side(right);
  for (const piece of pieces) {
    let rest = piece.text;
    while (rest !== '') {
      between(piece.op === 'ins' ? [] : a.here(), piece.op === 'del' ? [] : b.here(), put);
      const room = Math.min(
        piece.op === 'ins' ? rest.length : a.room(),
        piece.op === 'del' ? rest.length : b.room(),
      );
      const text = rest.slice(0, room);
      put({ ...piece, text });
      if (piece.op !== 'ins') a.at += text.length;
      if (piece.op !== 'del') b.at += text.length;
      rest = rest.slice(text.length);
    }
  }
  between(a.here(), b.here(), put);
}

class Side {
  at = 0;
  private next = 0;
  private readonly places: readonly Place[];

  constructor({ places }: Words) {
    this.places = places;
  }

  /** The soft hyphens before the character that comes next, each given once. */
  here(): Run[] {
    const found: Run[] = [];
    while (this.places[this.next]?.at === this.at) found.push(this.places[this.next++]!.run);
    return found;
  }

  /** So many characters follow without one. */
  room(): number {
    const place = this.places[this.next];
    return place ? place.at - this.at : Number.POSITIVE_INFINITY;
  }
}

/** What both lines have at one place is common. */
function between(left: readonly Run[], right: readonly Run[], put: (piece: Piece) => void): void {
  const piece = (op: Piece['op'], { marks }: Run): Piece => ({
    op,
    text: SOFT_HYPHEN,
    ...(marks && marks.length > 0 ? { marks: [...marks] } : {}),
  });
  for (let k = 0; k < Math.max(left.length, right.length); k++) {
    const [from, to] = [left[k], right[k]];
    if (from && to && sameMarks(from.marks, to.marks)) put(piece('same', to));
    else {
      if (from) put(piece('del', from));
      if (to) put(piece('ins', to));
    }
  }
}

/**
 * Who made which change of a redline from the accepted to the working text. The redline is the comparison's and the
 * suggestions are read otherwise, so the two are brought together by place: provision, line, letters.
 */
import type { TextBlock } from '../bill/blocks.ts';
import type { Comparison, Piece, RedlineBlock } from '../compare/types.ts';
import type { OpenReview } from './open.ts';
import type { PartKind, Place } from './types.ts';

export interface Signature {
  author: string;
  /** ISO time, '' where it is not known. */
  at: string;
}

export interface Signed {
  /** The same redline; a piece that several people wrote is cut between them. */
  comparison: Comparison;
  /** undefined for what nobody in particular made: a number that follows from somebody else's change. */
  authorOf: (changed: RedlineBlock | Piece) => Signature | undefined;
}

type Side = 'accepted' | 'working';

interface Mark {
  id: string;
  kind: PartKind;
  by: Signature;
  place: Place;
}

/** @param comparison of `open.accepted` with `open.working`. */
export function signatures(open: OpenReview, comparison: Comparison): Signed {
  const signer = new Signer(open);
  const blocks = comparison.blocks.map((block) => signer.block(block));
  return {
    comparison: { ...comparison, blocks },
    authorOf: (changed) => signer.signed.get(changed),
  };
}

class Signer {
  readonly signed = new Map<RedlineBlock | Piece, Signature>();
  private readonly marks: Record<Side, Map<string, Mark[]>> = { accepted: new Map(), working: new Map() };
  /** How many lines of each provision were passed on each side. */
  private readonly lines: Record<Side, Map<string, number>> = { accepted: new Map(), working: new Map() };
  private readonly open: OpenReview;

  constructor(open: OpenReview) {
    this.open = open;
    for (const { id, author, at, parts } of open.suggestions) {
      if (author === '') continue;
      for (const { kind, accepted, working } of parts) {
        this.add('accepted', accepted, { id, kind, by: { author, at } });
        this.add('working', working, { id, kind, by: { author, at } });
      }
    }
  }

  private add(side: Side, place: Place | null, mark: Omit<Mark, 'place'>): void {
    if (!place) return;
    const list = this.marks[side].get(place.provision) ?? [];
    list.push({ ...mark, place });
    this.marks[side].set(place.provision, list);
  }

  /** The block with its pieces cut between people; it and its pieces are signed. */
  block(block: RedlineBlock): RedlineBlock {
    // A moved line stands once where it was and once where it is.
    const from = block.op === 'ins' ? -1 : this.next('accepted', block.from);
    const to = block.op === 'del' ? -1 : this.next('working', block.to);
    const rows = block.rows?.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => this.block(one)) })),
    }));
    const pieces =
      block.op === 'same'
        ? block.pieces.flatMap(this.cutting(block, { accepted: from, working: to }))
        : block.pieces;
    const made: RedlineBlock = { ...block, pieces, ...(rows ? { rows } : {}) };
    const by = this.ofLine(block, block.op === 'del' ? from : to);
    if (by) this.signed.set(made, by);
    return made;
  }

  /** The place of the block's line among those of its provision; -1 for a table as a whole. */
  private next(side: Side, block: TextBlock | undefined): number {
    if (!block || block.role === 'table') return -1;
    const line = this.lines[side].get(block.id) ?? 0;
    this.lines[side].set(block.id, line + 1);
    return line;
  }

  private ofLine({ op, from, to }: RedlineBlock, line: number): Signature | undefined {
    const side: Side = op === 'del' ? 'accepted' : 'working';
    const block = op === 'del' ? from : to;
    if (!block) return undefined;
    const index = op === 'del' ? this.open.reading.a : this.open.reading.w;
    const here = this.marks[side].get(block.id) ?? [];
    const whole = (mark: Mark): boolean => mark.place.line === null;
    if (op === 'same') return here.find((mark) => whole(mark) && mark.kind !== 'table')?.by;
    const exact = here.find((mark) => mark.place.line === line) ?? here.find(whole);
    if (exact) return exact.by;
    // It came, went or moved with what it stands in.
    for (let id = index.get(block.id)?.parent ?? ''; id !== ''; id = index.get(id)?.parent ?? '') {
      const around = this.marks[side].get(id)?.find(whole);
      if (around) return around.by;
    }
    return here[0]?.by;
  }

  private cutting(block: RedlineBlock, lines: Record<Side, number>): (piece: Piece) => Piece[] {
    const at: Record<Side, number> = { accepted: 0, working: 0 };
    const ranges = {
      accepted: this.rangesOf('accepted', block.from, lines.accepted),
      working: this.rangesOf('working', block.to, lines.working),
    };
    const everybody = [...ranges.accepted, ...ranges.working];
    return (piece) => {
      const side: Side = piece.op === 'del' ? 'accepted' : 'working';
      const start = at[side];
      if (piece.op !== 'ins') at.accepted += piece.text.length;
      if (piece.op !== 'del') at.working += piece.text.length;
      if (piece.op === 'same' || everybody.length === 0) return [piece];
      const cut = isCuttable(piece) ? cutAt(piece, start, ranges[side]) : [{ piece, from: start }];
      for (const one of cut) {
        const to = one.from + one.piece.text.length;
        const by = nearest(ranges[side], one.from, to) ?? everybody[0];
        if (by) this.signed.set(one.piece, by.by);
      }
      return cut.map((one) => one.piece);
    };
  }

  /** Whose the letters of a line are, in characters of its printed text. */
  private rangesOf(side: Side, block: TextBlock | undefined, line: number): Range[] {
    const marks = block ? (this.marks[side].get(block.id) ?? []) : [];
    return marks
      .filter(({ place }) => place.line === line)
      .map(({ by, place }) => ({
        by,
        from: printedOffset(block!, place.from),
        to: printedOffset(block!, place.to),
      }));
  }
}

interface Range {
  by: Signature;
  from: number;
  to: number;
}

const isCuttable = (piece: Piece): boolean => piece.ref === undefined && piece.footnote === undefined;

/** A reference counts one for the editor, however long its citation is in print. */
function printedOffset(block: TextBlock, offset: number): number {
  let [printed, left] = [0, offset];
  for (const run of block.runs) {
    const size = run.ref === undefined ? run.text.length : 1;
    if (left < size) return run.ref === undefined ? printed + left : printed;
    printed += run.text.length;
    left -= size;
  }
  return printed;
}

/** Cut where one person's letters end and another's begin. */
function cutAt(piece: Piece, start: number, ranges: readonly Range[]): { piece: Piece; from: number }[] {
  const end = start + piece.text.length;
  const sorted = ranges.filter((r) => r.to > r.from && r.to > start && r.from < end);
  sorted.sort((x, y) => x.from - y.from);
  const cuts = sorted.flatMap((range, i) => {
    const before = sorted[i - 1];
    return before && !sameHand(before.by, range.by) && range.from > start && range.from < end
      ? [range.from]
      : [];
  });
  const out: { piece: Piece; from: number }[] = [];
  let from = start;
  for (const cut of [...cuts, end]) {
    if (cut <= from) continue;
    out.push({ piece: { ...piece, text: piece.text.slice(from - start, cut - start) }, from });
    from = cut;
  }
  return out;
}

const sameHand = (x: Signature, y: Signature): boolean => x.author === y.author && x.at === y.at;

/** The range that the stretch lies in, or the one that is next to it. */
function nearest(ranges: readonly Range[], from: number, to: number): Range | undefined {
  const away = (range: Range): number => Math.max(0, range.from - to + 1, from - range.to + 1);
  return [...ranges].sort((x, y) => away(x) - away(y))[0];
}

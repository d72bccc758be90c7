/**
 * The changes a person reads, made of the redline: each provision that was added, removed, edited, moved … once, at its
 * outermost (an added chapter is one change, not one for each of its points). Every marked line belongs to a change.
 */
import { shortCitation } from '../bill/citations.ts';
import { isNumberedKind } from '../bill/kinds.ts';
import { labelOf } from '../bill/references.ts';
import type { Alignment } from './align.ts';
import { allPieces, isMarked, onlyReferences } from './counts.ts';
import type { Redline } from './lines.ts';
import { measure } from './measure.ts';
import { type BillSide, headingOf, type Passage } from './passages.ts';
import { type Origin, originsOf } from './relations.ts';
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type NumberChange,
  type RedlineBlock,
  type Side,
} from './types.ts';
import type { RefMap } from './words.ts';

export interface ChangeInput {
  a: BillSide;
  b: BillSide;
  alignment: Alignment;
  toB: Int32Array;
  redline: Redline;
  refs: RefMap;
}

/** Lists the changes in the order of the redline and tells each marked line which it belongs to. */
export function listChanges(input: ChangeInput): Change[] {
  const book = new Book(input);
  input.redline.blocks.forEach((block, k) => {
    book.read(block, k);
  });
  return book.finish();
}

interface Entry {
  change: Change;
  from: Passage | null;
  to: Passage | null;
  blocks: RedlineBlock[];
}

const NO_BLOCKS: RedlineBlock[] = [];

class Book {
  private readonly input: ChangeInput;
  private readonly entries: Entry[] = [];
  private readonly byKey = new Map<number, number>();
  private readonly splits: Map<number, Origin>;
  private readonly merges: Map<number, Origin>;
  /** Passages of A whose first line moved. */
  private readonly movedA: boolean[];
  /** Sources of splits (in A) and goals of merges (in B): their own marks belong to that change. */
  private readonly splitSource = new Map<Passage, Passage>();
  private readonly mergeGoal = new Map<Passage, Passage>();

  constructor(input: ChangeInput) {
    this.input = input;
    const { a, b, alignment, toB, redline } = input;
    const toA = new Int32Array(b.lines.length).fill(-1);
    toB.forEach((j, i) => {
      if (j !== -1) toA[j] = i;
    });
    this.splits = originsOf({
      own: b,
      other: a,
      passages: alignment.toA,
      passagesBack: alignment.toB,
      lines: toA,
      linesBack: toB,
      gone: lettersGone(a, redline, 'del'),
    });
    this.merges = originsOf({
      own: a,
      other: b,
      passages: alignment.toB,
      passagesBack: alignment.toA,
      lines: toB,
      linesBack: toA,
      gone: lettersGone(b, redline, 'ins'),
    });
    for (const [part, source] of alignment.facts.splits)
      if (alignment.toA[part.index] === -1) this.splits.set(part.index, { how: 'part', source });
    for (const [part, source] of alignment.facts.joins)
      if (alignment.toB[part.index] === -1) this.merges.set(part.index, { how: 'part', source });
    this.movedA = a.passages.map(() => false);
    redline.blocks.forEach((block, k) => {
      const line = redline.from[k]!;
      if (block.moved !== 'to') return;
      const owner = a.ownerOf[line]!;
      if (owner.lines[0] === line) this.movedA[owner.index] = true;
    });
    for (const [q, origin] of this.splits)
      if (origin.how === 'part') this.splitSource.set(origin.source, b.passages[q]!);
    for (const [p, origin] of this.merges)
      if (origin.how === 'part') this.mergeGoal.set(origin.source, a.passages[p]!);
  }

  read(block: RedlineBlock, k: number): void {
    const { a, b, redline, alignment } = this.input;
    const p = redline.from[k]! === -1 ? null : a.ownerOf[redline.from[k]!]!;
    const q = redline.to[k]! === -1 ? null : b.ownerOf[redline.to[k]!]!;
    const change = this.changeOfBlock(block, p, q);
    const renumbered = p && q && block.moved === undefined ? this.renumbered(p, q, redline.from[k]!) : null;
    if (change !== null) {
      block.change = change;
      this.entries[change]!.blocks.push(block);
    } else if (renumbered !== null) block.change = renumbered;
    else if (p && q && alignment.toB[p.index] === q.index && p.kind !== q.kind)
      block.change = this.open('retyped', p, q);
  }

  private changeOfBlock(block: RedlineBlock, p: Passage | null, q: Passage | null): number | null {
    if (block.moved === 'from') return this.movedFrom(p!);
    if (block.moved === 'to') return this.moved(p!, q!);
    if (block.op === 'del') return this.gone(p!);
    if (block.op === 'ins') return this.come(q!);
    if (!isMarked(block)) return null;
    return this.touched(p!, q!, onlyReferences(block, this.input.refs));
  }

  private pairOf(p: Passage): Passage | null {
    return this.input.b.passages[this.input.alignment.toB[p.index]!] ?? null;
  }

  private pairBack(q: Passage): Passage | null {
    return this.input.a.passages[this.input.alignment.toA[q.index]!] ?? null;
  }

  private movedFrom(p: Passage): number {
    const line = this.input.toB;
    const own = p.lines.find((l) => line[l] !== -1);
    const q = this.pairOf(p) ?? this.input.b.ownerOf[line[own!]!]!;
    return this.moved(p, q);
  }

  /** The outermost provision that moved as a whole. */
  private moved(p: Passage, q: Passage): number {
    if (this.pairOf(p) !== q) return this.strayed(p, q);
    let from = p;
    let to = q;
    while (
      from.parent &&
      to.parent &&
      this.pairOf(from.parent) === to.parent &&
      this.movedA[from.parent.index]
    ) {
      from = from.parent;
      to = to.parent;
    }
    if (from.kind !== to.kind) return this.open('retyped', from, to);
    return this.open('moved', from, to);
  }

  /** A line that went from one provision to another. */
  private strayed(p: Passage, q: Passage): number {
    const own = this.pairBack(q) === null ? this.cameFrom(q) : null;
    if (own !== null) return own;
    const gone = this.pairOf(p) === null ? this.wentTo(p) : null;
    return gone ?? this.open('moved', p, q);
  }

  private come(q: Passage): number {
    const pair = this.pairBack(q);
    if (pair) return this.touched(pair, q, false);
    return (
      this.cameFrom(q) ??
      this.open(
        'added',
        null,
        this.outermost(q, (x) => this.pairBack(x)),
      )
    );
  }

  private gone(p: Passage): number {
    const pair = this.pairOf(p);
    if (pair) return this.touched(p, pair, false);
    return (
      this.wentTo(p) ??
      this.open(
        'removed',
        this.outermost(p, (x) => this.pairOf(x)),
        null,
      )
    );
  }

  private outermost(passage: Passage, pair: (p: Passage) => Passage | null): Passage {
    let out = passage;
    while (out.parent && pair(out.parent) === null) out = out.parent;
    return out;
  }

  private cameFrom(q: Passage): number | null {
    for (let up: Passage | null = q; up && this.pairBack(up) === null; up = up.parent) {
      const origin = this.splits.get(up.index);
      if (origin) return this.open(origin.how === 'part' ? 'split' : 'retyped', origin.source, up);
    }
    return null;
  }

  private wentTo(p: Passage): number | null {
    for (let up: Passage | null = p; up && this.pairOf(up) === null; up = up.parent) {
      const origin = this.merges.get(up.index);
      if (origin) return this.open(origin.how === 'part' ? 'merged' : 'retyped', up, origin.source);
    }
    return null;
  }

  private touched(p: Passage, q: Passage, referencesOnly: boolean): number {
    if (this.pairOf(p) !== q) return this.strayed(p, q);
    if (p.kind !== q.kind) return this.open('retyped', p, q);
    if (referencesOnly) return this.open('reference', p, q);
    const part = this.splitSource.get(p);
    if (part) return this.open('split', p, part);
    const other = this.mergeGoal.get(q);
    if (other) return this.open('merged', other, q);
    return this.open('edited', p, q);
  }

  /** The number is another one, or the same one is drawn or kept otherwise. */
  private renumbered(p: Passage, q: Passage, line: number): number | null {
    if (p.lines[0] !== line || this.pairOf(p) !== q || p.kind !== q.kind) return null;
    const how = this.numberChange(p, q);
    if (how === null) return null;
    // Asked once for each provision, at its first line.
    const entry = this.enter('renumbered', p, q);
    if (how !== 'number') this.entries[entry]!.change.number = how;
    return entry;
  }

  private numberChange(p: Passage, q: Passage): 'number' | NumberChange | null {
    const { a, b } = this.input;
    const before = a.lines[p.lines[0]!]!.number;
    const after = b.lines[q.lines[0]!]!.number;
    if (before === after) {
      if (p.closed || before === '' || !isNumberedKind(p.kind)) return null;
      const locked = b.register.numbers.get(q.id)!.locked;
      if (a.register.numbers.get(p.id)!.locked === locked) return null;
      return locked ? 'locked' : 'unlocked';
    }
    if (before === '') return 'shown';
    if (after === '') return 'hidden';
    return p.number === q.number ? 'style' : 'number';
  }

  private open(kind: ChangeKind, p: Passage | null, q: Passage | null): number {
    const key = keyOf(kind, p, q);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.byKey.set(key, this.entries.length);
    return this.enter(kind, p, q);
  }

  private enter(kind: ChangeKind, p: Passage | null, q: Passage | null): number {
    const change: Change = { kind, inserted: 0, deleted: 0 };
    if (p) change.from = sideOf(this.input.a, p);
    if (q) change.to = sideOf(this.input.b, q);
    // A renumbering has no marks of its own.
    this.entries.push({ change, from: p, to: q, blocks: kind === 'renumbered' ? NO_BLOCKS : [] });
    return this.entries.length - 1;
  }

  finish(): Change[] {
    this.foldReferences();
    const { refs, b } = this.input;
    for (const { change, blocks } of this.entries) measure(change, blocks, refs, b.register.attrs.lang);
    return this.entries.map((e) => e.change);
  }

  /** A provision with edited words and, on another line, an updated reference is one change. */
  private foldReferences(): void {
    this.entries.forEach((entry) => {
      if (entry.change.kind !== 'reference') return;
      const edited = this.byKey.get(keyOf('edited', entry.from, entry.to));
      if (edited === undefined) return;
      for (const block of entry.blocks) block.change = edited;
      this.entries[edited]!.blocks.push(...entry.blocks);
      entry.blocks = [];
    });
    this.dropFolded();
  }

  private dropFolded(): void {
    const gone = this.entries.map((e) => e.change.kind === 'reference' && e.blocks.length === 0);
    if (!gone.includes(true)) return;
    let next = 0;
    const moved = gone.map((g) => (g ? -1 : next++));
    for (const block of this.input.redline.blocks)
      if (block.change !== undefined) block.change = moved[block.change]!;
    const kept = this.entries.filter((_, k) => !gone[k]);
    this.entries.splice(0, this.entries.length, ...kept);
  }
}

/** Letters that each passage of A lost (`del`), or that each of B gained. */
function lettersGone(side: BillSide, redline: Redline, op: 'del' | 'ins'): Float64Array {
  const gone = new Float64Array(side.passages.length);
  const lines = op === 'del' ? redline.from : redline.to;
  redline.blocks.forEach((block, k) => {
    const line = lines[k]!;
    // A line that moved is marked as gone at its old place; what it lost is said at its new one.
    if (line === -1 || block.moved === 'from' || (block.pieces.length === 0 && !block.rows)) return;
    let letters = 0;
    for (const piece of allPieces(block)) if (piece.op === op) letters += piece.text.length + 1;
    gone[side.ownerOf[line]!.index]! += letters;
  });
  return gone;
}

const KIND_INDEX = Object.fromEntries(CHANGE_KINDS.map((kind, i) => [kind, i])) as Record<ChangeKind, number>;

/** A number for a kind of change and its two passages; a bill has far fewer than ten million provisions. */
function keyOf(kind: ChangeKind, p: Passage | null, q: Passage | null): number {
  const places = ((p?.index ?? -1) + 1) * 1e7 + (q?.index ?? -1) + 1;
  return places * CHANGE_KINDS.length + KIND_INDEX[kind];
}

function sideOf(side: BillSide, passage: Passage): Side {
  const { unit } = passage;
  if (!unit) return namesOf(side, passage);
  unit.side ??= namesOf(side, passage);
  return unit.side;
}

/** The same as `labelOf`, without looking up the path: outside of annexes a unit is cited by its own number alone. */
function labelOfUnit({ register: reg }: BillSide, passage: Passage): string {
  const { kind, number } = passage;
  let top = passage;
  while (top.parent) top = top.parent;
  if (number === '' || !isNumberedKind(kind) || (top.kind === 'annex' && top !== passage))
    return labelOf(passage.id, reg);
  return shortCitation([{ kind, number: { number, drawn: '', locked: false, count: 0 } }], reg.attrs);
}

function namesOf(side: BillSide, passage: Passage): Side {
  // A line that was read has its label already.
  const line = passage.closed ? undefined : side.lines[passage.lines[0] ?? -1];
  return {
    id: passage.id,
    label: line?.label ?? labelOfUnit(side, passage),
    heading: headingOf(side, passage),
    kind: passage.kind,
    number: passage.number,
  };
}

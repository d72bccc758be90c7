/**
 * Provisions without a counterpart that came from another one: the second part of a split, the part that was merged into
 * another, the paragraph that became an article. Written once, for "new in B, out of A"; turned round it finds merges.
 */
import { type BillSide, lineKey, type Passage, textOf, within } from './passages.ts';
import { candidates, containmentInGone, featuresOf } from './similarity.ts';

/** One direction of a comparison: `own` is where the provision without a counterpart stands. */
export interface View {
  own: BillSide;
  other: BillSide;
  /** Counterparts of own passages and lines on the other side, and back. */
  passages: Int32Array;
  passagesBack: Int32Array;
  lines: Int32Array;
  linesBack: Int32Array;
  /** How many letters a passage of the other side lost, by index: in the redline, which is there already. */
  gone: Float64Array;
}

export interface Origin {
  how: 'part' | 'retyped';
  /** On the other side. */
  source: Passage;
}

/** This much of the text must come from one source. */
const FROM_ONE = 0.5;
/** Of a text that was cut out of its neighbour, this share of word pairs must have gone from there. */
const CUT_OUT = 0.55;
/** …and out of a provision elsewhere, where nothing but the words speaks for it. */
const CUT_OUT_AFAR = 0.8;
const FEWEST_WORDS = 6;

/** Origins of the outermost provisions of `own` that have no counterpart, by index. */
export function originsOf(view: View): Map<number, Origin> {
  const origins = new Map<number, Origin>();
  const open: Passage[] = [];
  for (const passage of view.own.passages) {
    if (view.passages[passage.index] !== -1) continue;
    const found = fromParts(view, passage);
    if (found) origins.set(passage.index, found);
    else if (!passage.parent || view.passages[passage.parent.index] !== -1) open.push(passage);
  }
  if (open.length > 0) cutOut(view, open, origins);
  return origins;
}

/** Its lines stand on the other side inside a provision that has a counterpart elsewhere. */
function fromParts(view: View, passage: Passage): Origin | null {
  let all = 0;
  const weights = new Map<Passage, number>();
  const direct = new Map<Passage, number>();
  within(passage, (inner) => {
    for (const line of inner.lines) {
      const text = view.own.lines[line]!;
      const length = lineKey(text).length;
      if (text.role !== 'heading') all += length;
      const to = view.lines[line]!;
      if (to === -1) continue;
      const owner = view.other.ownerOf[to]!;
      direct.set(owner, (direct.get(owner) ?? 0) + length);
      const source = sourceAbove(view, owner, passage);
      if (source) weights.set(source, (weights.get(source) ?? 0) + length);
    }
  });
  if (all === 0) return null;
  const [only, ...more] = direct.keys();
  if (only && more.length === 0 && only.kind !== passage.kind && direct.get(only)! >= FROM_ONE * all)
    if (passage.children.length <= 1) return { how: 'retyped', source: only };
  for (const [source, weight] of weights) if (weight >= FROM_ONE * all) return { how: 'part', source };
  return null;
}

/** The nearest provision around a line, of the same kind as `passage`, whose counterpart stands elsewhere. */
function sourceAbove(view: View, owner: Passage, passage: Passage): Passage | null {
  for (let up: Passage | null = owner; up; up = up.parent) {
    const counterpart = view.own.passages[view.passagesBack[up.index]!];
    if (!counterpart || up.kind !== passage.kind) continue;
    return counterpart === passage ? null : up;
  }
  return null;
}

/** Its words were cut out of a line: they stand in a changed provision of the other side and no longer in its counterpart. */
function cutOut(view: View, open: readonly Passage[], origins: Map<number, Origin>): void {
  const enough = open.reduce((least, passage) => Math.min(least, fewestGone(view, passage)), Infinity);
  const changed = view.other.passages.filter(
    (p) => !p.closed && view.passagesBack[p.index] !== -1 && view.gone[p.index]! >= enough,
  );
  if (changed.length === 0) return;
  const wanted = open.map((passage) => featuresOf(textOf(view.own, passage, true)));
  const sources = changed.map((passage) => featuresOf(textOf(view.other, passage, true)));
  candidates(wanted, sources).forEach((list, k) => {
    const part = wanted[k]!;
    if (part.words < FEWEST_WORDS) return;
    let best: { source: Passage; share: number } | null = null;
    for (const l of list) {
      const source = changed[l]!;
      const counterpart = view.own.passages[view.passagesBack[source.index]!]!;
      const around = open[k]!.parent === counterpart;
      const left = featuresOf(textOf(view.own, counterpart, !around));
      const near = around || open[k]!.parent === counterpart.parent;
      const share = containmentInGone(part, sources[l]!, left);
      if (share >= (near ? CUT_OUT : CUT_OUT_AFAR) && (!best || best.share < share)) best = { source, share };
    }
    if (best) origins.set(open[k]!.index, { how: 'part', source: best.source });
  });
}

/** A long article was not cut out of three lost words: the letters that its source must have lost at the least. */
function fewestGone(view: View, passage: Passage): number {
  const text = textOf(view.own, passage, true);
  let words = 1;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) words++;
  // Words of one letter and a space: real ones are far longer, which makes up for signs between spaces that are no words.
  return words < FEWEST_WORDS ? Infinity : (words * CUT_OUT - 2) * 2;
}

/**
 * Pairs the texts of two lists, one to one.
 *
 * The cost of a pair, in one place:
 *   1. the same text (references aside): pairs at once; texts that occur several times pair outwards from their
 *      neighbours, then in order;
 *   2. the same text but for figures (typed citations that were renumbered): the same;
 *   3. otherwise likeness (word pairs, Dice) + 0.12 for the same heading + 0.08 for standing between the same neighbours
 *      + 0.02 for the same number; best pairs first; at least `least`;
 *   4. what is left between two paired neighbours, in order: at least `leastInPlace`, or the same heading.
 * Order thus decides between equals and rescues rewritten texts in their place; it never forbids a move.
 */
import { candidates, featuresOf, likeness } from './similarity.ts';

export interface Item {
  text: string;
  heading: string;
  kind: string;
  number: string;
}

export interface MatchRules {
  least: number;
  leastInPlace: number;
  /** Texts of different kinds may pair. */
  acrossKinds: boolean;
  /** Texts with fewer words pair only in their place. */
  fewestWords: number;
}

/** Up to this many combinations every pair is looked at; beyond, those that share a run of four words. */
const ALL_PAIRS = 900;

/** For each item of `as` the index in `bs` it pairs with, or -1. */
export function matchItems(as: readonly Item[], bs: readonly Item[], rules: MatchRules): Int32Array {
  const toB = new Int32Array(as.length).fill(-1);
  const toA = new Int32Array(bs.length).fill(-1);
  const state: State = { as, bs, toB, toA, rules };
  if (as.length === 0 || bs.length === 0) return toB;
  const words = wordCounter(rules.fewestWords);
  equalTexts(state, (item) => `${rules.acrossKinds ? '' : item.kind}\u0000${item.text}`, words);
  equalTexts(
    state,
    (item) => `${rules.acrossKinds ? '' : item.kind}\u0000${item.text.replace(/\d+/g, '0')}`,
    words,
  );
  alike(state);
  inPlace(state);
  return toB;
}

interface State {
  as: readonly Item[];
  bs: readonly Item[];
  toB: Int32Array;
  toA: Int32Array;
  rules: MatchRules;
}

function wordCounter(least: number): (text: string) => boolean {
  return (text) => least <= 0 || text.split(/\s+/, least + 1).length >= least;
}

function join(state: State, i: number, j: number): void {
  state.toB[i] = j;
  state.toA[j] = i;
}

function equalTexts(state: State, keyOf: (item: Item) => string, enough: (text: string) => boolean): void {
  const { as, bs, toB, toA } = state;
  if (!toB.includes(-1) || !toA.includes(-1)) return;
  const aKeys = as.map((item, i) => (toB[i] === -1 ? keyOf(item) : ''));
  const bKeys = bs.map((item, j) => (toA[j] === -1 ? keyOf(item) : ''));
  const places = new Map<string, { a: number[]; b: number[] }>();
  const at = (key: string): { a: number[]; b: number[] } => {
    const known = places.get(key);
    if (known) return known;
    const fresh = { a: [], b: [] };
    places.set(key, fresh);
    return fresh;
  };
  aKeys.forEach((key, i) => {
    if (toB[i] === -1) at(key).a.push(i);
  });
  bKeys.forEach((key, j) => {
    if (toA[j] === -1) at(key).b.push(j);
  });
  const free = (i: number, j: number): boolean =>
    i >= 0 &&
    j >= 0 &&
    i < as.length &&
    j < bs.length &&
    toB[i] === -1 &&
    toA[j] === -1 &&
    aKeys[i] === bKeys[j];
  for (const { a, b } of places.values())
    if (a.length === 1 && b.length === 1 && enough(as[a[0]!]!.text)) join(state, a[0]!, b[0]!);
  for (let i = 0; i < as.length; i++)
    if (toB[i] !== -1 && free(i + 1, toB[i]! + 1)) join(state, i + 1, toB[i]! + 1);
  for (let i = as.length - 1; i >= 0; i--)
    if (toB[i] !== -1 && free(i - 1, toB[i]! - 1)) join(state, i - 1, toB[i]! - 1);
  for (const { a, b } of places.values()) {
    if (a.length === 1 && b.length === 1) continue;
    const left = b.filter((j) => toA[j] === -1);
    for (const i of a) {
      if (toB[i] !== -1) continue;
      const j = left.shift();
      if (j === undefined) break;
      if (enough(as[i]!.text)) join(state, i, j);
    }
  }
}

/** For each item the index of the nearest paired item before it, or -1. */
function pairedBefore(paired: Int32Array): Int32Array {
  const out = new Int32Array(paired.length);
  let last = -1;
  for (let i = 0; i < paired.length; i++) {
    out[i] = last;
    if (paired[i] !== -1) last = i;
  }
  return out;
}

function pairedAfter(paired: Int32Array): Int32Array {
  const out = new Int32Array(paired.length);
  let next = paired.length;
  for (let i = paired.length - 1; i >= 0; i--) {
    out[i] = next;
    if (paired[i] !== -1) next = i;
  }
  return out;
}

function alike(state: State): void {
  const { as, bs, toB, toA, rules } = state;
  const left = as.flatMap((_, i) => (toB[i] === -1 ? [i] : []));
  const right = bs.flatMap((_, j) => (toA[j] === -1 ? [j] : []));
  if (left.length === 0 || right.length === 0) return;
  const leftF = left.map((i) => featuresOf(as[i]!.text));
  const rightF = right.map((j) => featuresOf(bs[j]!.text));
  const all = left.length * right.length <= ALL_PAIRS;
  const everyone = right.map((_, k) => k);
  const lists = all ? left.map(() => everyone) : candidates(leftF, rightF);
  const near = nearness(state);
  const found: { i: number; j: number; score: number; drift: number }[] = [];
  lists.forEach((list, k) => {
    const i = left[k]!;
    const a = as[i]!;
    for (const l of list) {
      const j = right[l]!;
      const b = bs[j]!;
      if (!rules.acrossKinds && a.kind !== b.kind) continue;
      if (Math.min(leftF[k]!.words, rightF[l]!.words) < rules.fewestWords) continue;
      const base = likeness(leftF[k]!, rightF[l]!);
      if (base < rules.least * 0.7) continue;
      const heading = a.heading !== '' && a.heading === b.heading ? 0.12 : 0;
      const score =
        base + heading + 0.04 * near(i, j) + (a.number !== '' && a.number === b.number ? 0.02 : 0);
      if (score >= rules.least) found.push({ i, j, score, drift: Math.abs(i / as.length - j / bs.length) });
    }
  });
  found.sort((x, y) => y.score - x.score || x.drift - y.drift || x.i - y.i || x.j - y.j);
  for (const { i, j } of found) if (toB[i] === -1 && toA[j] === -1) join(state, i, j);
}

/** 2 where both stand between the same paired neighbours, 1 where one neighbour agrees. */
function nearness({ toB, toA, bs }: State): (i: number, j: number) => number {
  const beforeA = pairedBefore(toB);
  const afterA = pairedAfter(toB);
  const beforeB = pairedBefore(toA);
  const afterB = pairedAfter(toA);
  const pairB = Int32Array.from(toB);
  return (i, j) => {
    const before = beforeA[i]! === -1 ? -1 : pairB[beforeA[i]!]!;
    const after = afterA[i]! === pairB.length ? bs.length : pairB[afterA[i]!]!;
    return (before === beforeB[j] ? 1 : 0) + (after === afterB[j] ? 1 : 0);
  };
}

/** Gaps larger than this are left alone: nothing in them was alike. */
const WIDE_GAP = 400;

function inPlace(state: State): void {
  const { as, bs, toB, toA } = state;
  const beforeB = pairedBefore(toA);
  const groups = new Map<number, number[]>();
  bs.forEach((_, j) => {
    if (toA[j] !== -1) return;
    const list = groups.get(beforeB[j]!);
    if (list) list.push(j);
    else groups.set(beforeB[j]!, [j]);
  });
  const beforeA = pairedBefore(toB);
  const gaps = new Map<number, number[]>();
  as.forEach((_, i) => {
    if (toB[i] !== -1) return;
    const key = beforeA[i]! === -1 ? -1 : toB[beforeA[i]!]!;
    const list = gaps.get(key);
    if (list) list.push(i);
    else gaps.set(key, [i]);
  });
  for (const [key, left] of gaps) {
    const right = groups.get(key);
    if (right && left.length * right.length <= WIDE_GAP) pairInOrder(state, left, right);
  }
}

/** The pairing of two short lists that keeps order and has most in common (dynamic programming). */
function pairInOrder(state: State, left: readonly number[], right: readonly number[]): void {
  const { as, bs, rules } = state;
  const leftF = left.map((i) => featuresOf(as[i]!.text));
  const rightF = right.map((j) => featuresOf(bs[j]!.text));
  const worth = (k: number, l: number): number => {
    const a = as[left[k]!]!;
    const b = bs[right[l]!]!;
    if (a.kind !== b.kind) return 0;
    const base = likeness(leftF[k]!, rightF[l]!);
    const heading = a.heading !== '' && a.heading === b.heading;
    return heading || base >= rules.leastInPlace ? base + (heading ? 0.5 : 0) + 0.01 : 0;
  };
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const gain = new Float64Array(left.length * right.length);
  for (let k = left.length - 1; k >= 0; k--)
    for (let l = right.length - 1; l >= 0; l--) {
      const own = worth(k, l);
      gain[k * right.length + l] = own;
      best[k * width + l] = Math.max(
        best[(k + 1) * width + l]!,
        best[k * width + l + 1]!,
        own > 0 ? own + best[(k + 1) * width + l + 1]! : 0,
      );
    }
  let k = 0;
  let l = 0;
  while (k < left.length && l < right.length) {
    const own = gain[k * right.length + l]!;
    const here = best[k * width + l]!;
    if (own > 0 && here === own + best[(k + 1) * width + l + 1]!) join(state, left[k++]!, right[l++]!);
    else if (here === best[(k + 1) * width + l]!) k++;
    else l++;
  }
}

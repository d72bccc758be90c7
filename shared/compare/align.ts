/**
 * Which provision of A is which provision of B.
 *
 * Texts that share history are paired by id; everything else by likeness (match.ts has the costs), from the outside in:
 *   0. what the editor recorded (facts.ts) is not guessed: parts of a split or a join have no counterpart of their own;
 *   1. units: articles, decree points, title, preamble (the whole text of each);
 *   2. divisions, by the units they have in common and by their heading;
 *   3. inside each pair the paragraphs, points and tables, one level after the other;
 *   4. what is left anywhere: a point that went to another article, a paragraph that became an article. Here a pair needs
 *      more in common, because nothing but its words speaks for it.
 * Identical texts are settled by equality before anything is measured, so the cost is that of what changed.
 */
import type { Node } from 'prosemirror-model';
import { isProvisionKind } from '../bill/kinds.ts';
import type { StructuralOperation } from '../bill/operations.ts';
import { type ReferenceAttrs, referenceText } from '../bill/references.ts';
import { sameRules } from '../bill/tradition/shipped.ts';
import { type Facts, factsOf, NO_FACTS } from './facts.ts';
import { type Item, type MatchRules, matchItems } from './match.ts';
import {
  type BillSide,
  headingOf,
  isContainer,
  isUnit,
  lineKey,
  type Passage,
  readSide,
  textOf,
} from './passages.ts';
import { featuresOf, likeness } from './similarity.ts';
import {
  headingOfUnit,
  readUnits,
  type SameCitation,
  type Skeleton,
  sameUnit,
  type Unit,
  unitText,
} from './units.ts';

const UNITS: MatchRules = { least: 0.45, leastInPlace: 0.2, acrossKinds: false, fewestWords: 0 };
const INSIDE: MatchRules = { least: 0.45, leastInPlace: 0.2, acrossKinds: false, fewestWords: 0 };
const ANYWHERE: MatchRules = { least: 0.72, leastInPlace: 0.72, acrossKinds: true, fewestWords: 4 };

/** Units looked at to see whether equal ids mean equal provisions. */
const SAMPLE = 100;
/** Of these, this share must say much the same: between versions of one text most articles do. */
const ALIKE_SHARE = 0.6;
const ALIKE = 0.35;

/**
 * Whether ids may be trusted: half of the units (of the shorter side) have common ids, and those that do are alike. Ids
 * that other systems give by position ("art_5") are equal in any two texts and fail the second test.
 */
function haveSharedIds(a: Skeleton, b: Skeleton, common: UnitPairs, same: number): boolean {
  if (common.length === 0 || common.length * 2 < Math.min(a.units.length, b.units.length)) return false;
  if (same >= ALIKE_SHARE * common.length) return true;
  const step = Math.max(1, Math.floor(common.length / SAMPLE));
  const sample = common.filter((_, i) => i % step === 0);
  const enough = ALIKE_SHARE * sample.length;
  // Equal texts are cheap to see, and between versions most are; likeness is measured where those do not decide.
  const other = sample.filter(([p, q]) => unitText(p.node) !== unitText(q.node));
  let alike = sample.length - other.length;
  for (const [p, q] of other) {
    if (alike >= enough) break;
    if (likeness(featuresOf(unitText(p.node)), featuresOf(unitText(q.node))) >= ALIKE) alike++;
  }
  return alike >= enough;
}

export interface Alignment {
  a: BillSide;
  b: BillSide;
  /** Pairs by index of the passage; -1 where it has none. */
  toB: Int32Array;
  toA: Int32Array;
  /** Id in B of the provision that an id of A names; the ids inside closed units included. */
  refs: (id: string) => string;
  facts: Facts;
}

export interface AlignOptions {
  /** Both come from one project; found out where not given. */
  sharedIds?: boolean | undefined;
  /** Units that are the same on both sides are looked into, too. */
  open?: boolean;
  /** What the editor recorded between the two; only where ids are shared. */
  operations?: readonly StructuralOperation[] | undefined;
}

/** Reads two bills and pairs their provisions. */
export function alignBills(a: Node, b: Node, options: AlignOptions = {}): Alignment {
  const { sharedIds, open = false, operations = [] } = options;
  const left = readUnits(a);
  const right = readUnits(b);
  const common = sharedIds === false ? [] : unitsById(left, right);
  // Most pairs with equal ids are the same to the last mark where ids may be trusted: then nothing needs to be measured.
  const same = sharedIds === false ? [] : sameUnits(left, right, common, true);
  const shared = sharedIds ?? haveSharedIds(left, right, common, same.length);
  const pairs = shared ? common : unitsByLikeness(left, right);
  const closed = open ? [] : shared ? same : sameUnits(left, right, pairs, false);
  const sides: [BillSide, BillSide] = [
    readSide(a, indexed(left, closed, 0)),
    readSide(b, indexed(right, closed, 1)),
  ];
  const paired: Paired = {
    toB: new Int32Array(sides[0].passages.length).fill(-1),
    toA: new Int32Array(sides[1].passages.length).fill(-1),
  };
  for (const [p, q] of pairs) join(paired, sides[0].units[p.index]!, sides[1].units[q.index]!);
  if (shared) byId(...sides, paired);
  const facts = shared ? factsOf(operations, ...sides) : NO_FACTS;
  for (const [p, q] of facts.renamed) join(paired, p, q);
  settled(facts, paired, () => byLikeness(...sides, paired, shared));
  return { a: sides[0], b: sides[1], ...paired, refs: referenceMap(...sides, paired, closed), facts };
}

/** No counterpart, and none to be looked for. */
const SETTLED = -2;

function settled({ splits, joins }: Facts, { toA, toB }: Paired, guess: () => void): void {
  const parts = (side: Int32Array, known: Facts['splits']): number[] =>
    known.map(([part]) => part.index).filter((index) => side[index] === -1);
  const [come, gone] = [parts(toA, splits), parts(toB, joins)];
  for (const index of come) toA[index] = SETTLED;
  for (const index of gone) toB[index] = SETTLED;
  guess();
  for (const index of come) toA[index] = -1;
  for (const index of gone) toB[index] = -1;
}

type UnitPairs = readonly (readonly [Unit, Unit])[];

/** Of the units of one side, by their index: which are in the pairs. */
function indexed({ units }: Skeleton, pairs: UnitPairs, side: 0 | 1): boolean[] {
  const found = units.map(() => false);
  for (const pair of pairs) found[pair[side].index] = true;
  return found;
}

function unitsById(a: Skeleton, b: Skeleton): UnitPairs {
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const unit of a.units) {
    const other = b.byId.get(unit.id);
    if (other) pairs.push([unit, other]);
  }
  return pairs;
}

function unitsByLikeness(a: Skeleton, b: Skeleton): UnitPairs {
  const single = (side: Skeleton, kind: string) => side.units.find((u) => u.kind === kind);
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const kind of SINGLE) {
    const [p, q] = [single(a, kind), single(b, kind)];
    if (p && q) pairs.push([p, q]);
  }
  const left = a.units.filter((u) => !SINGLE.has(u.kind));
  const right = b.units.filter((u) => !SINGLE.has(u.kind));
  const found = matchItems(left.map(unitItem), right.map(unitItem), UNITS);
  found.forEach((j, i) => {
    if (j !== -1) pairs.push([left[i]!, right[j]!]);
  });
  return pairs;
}

function unitItem(unit: Unit): Item {
  return {
    text: unitText(unit.node),
    heading: headingOfUnit(unit),
    kind: unit.kind,
    number: unit.number?.number ?? '',
  };
}

/** Pairs that are the same down to the numbers inside and to what their references show. */
function sameUnits(a: Skeleton, b: Skeleton, pairs: UnitPairs, shared: boolean): UnitPairs {
  const before = a.register.attrs;
  const after = b.register.attrs;
  // Another language, tradition or form draws every number anew.
  if (before.lang !== after.lang || !sameRules(before, after)) return [];
  let counterpart: Map<string, string> | null = null;
  const cites: SameCitation = (p, q) => {
    counterpart ??= new Map(pairs.map(([x, y]) => [x.id, y.id]));
    return counterpart.get(p.target) === q.target && shownBy(a, p) === shownBy(b, q);
  };
  return pairs.filter((pair) => sameUnit(pair[0], pair[1], shared, cites));
}

const shownBy = (side: Skeleton, reference: ReferenceAttrs): string =>
  referenceText(reference, side.register).text;

function referenceMap(a: BillSide, b: BillSide, { toB }: Paired, closed: UnitPairs): Alignment['refs'] {
  let inside: Map<string, string> | null = null;
  const insideClosed = (id: string): string | undefined => {
    inside ??= new Map(closed.flatMap(([p, q]) => idsInside(p.node, q.node)));
    return inside.get(id);
  };
  return (id) => {
    const target = a.byId.get(id);
    if (target) return b.passages[toB[target.index]!]?.id ?? `\u0000${id}`;
    const same = insideClosed(id);
    if (same !== undefined) return same;
    // A reference without a target stays what it is; one that found its target says something else now.
    return b.register.paths.has(id) ? `\u0000${id}` : id;
  };
}

function idsInside(a: Node, b: Node): [string, string][] {
  const ids: [string, string][] = [];
  const visit = (p: Node, q: Node): void => {
    if (isProvisionKind(p.type.name)) ids.push([String(p.attrs.id), String(q.attrs.id)]);
    if (p.isTextblock) return;
    p.forEach((child, _, i) => {
      visit(child, q.child(i));
    });
  };
  visit(a, b);
  return ids;
}

interface Paired {
  toB: Int32Array;
  toA: Int32Array;
}

function join(alignment: Paired, p: Passage, q: Passage): void {
  alignment.toB[p.index] = q.index;
  alignment.toA[q.index] = p.index;
}

function byId(a: BillSide, b: BillSide, alignment: Paired): void {
  for (const p of a.passages) {
    if (alignment.toB[p.index] !== -1) continue;
    const q = b.byId.get(p.id);
    if (q) join(alignment, p, q);
  }
}

/** Kinds that a bill has once. */
const SINGLE = new Set(['title_block', 'preamble', 'signature']);

function byLikeness(a: BillSide, b: BillSide, alignment: Paired, sharedIds: boolean): void {
  const leftA = (p: Passage): boolean => alignment.toB[p.index] === -1;
  const leftB = (q: Passage): boolean => alignment.toA[q.index] === -1;
  if (sharedIds) unitsLeft(a, b, alignment);
  divisions(a, b, alignment);
  // A provision that is paired by id has its parts paired by id; only the leftovers of both sides are looked at.
  for (const p of a.passages) {
    const q = b.passages[alignment.toB[p.index]!];
    if (q && !isContainer(p)) inside(a, b, p, q, alignment);
  }
  const rest = (side: BillSide, left: (p: Passage) => boolean) =>
    side.passages.filter((p) => left(p) && !isContainer(p));
  const restA = rest(a, leftA);
  const restB = rest(b, leftB);
  if (restA.length === 0 || restB.length === 0) return;
  matchPassages(a, b, restA, restB, ANYWHERE, alignment);
  if (sharedIds) return;
  for (const p of restA) {
    const q = b.passages[alignment.toB[p.index]!];
    if (q) inside(a, b, p, q, alignment);
  }
}

/** Units whose ids the other side does not know: new ones, and those that came back from Word with another id. */
function unitsLeft(a: BillSide, b: BillSide, alignment: Paired): void {
  for (const p of a.passages) {
    if (!SINGLE.has(p.kind) || alignment.toB[p.index] !== -1) continue;
    const q = b.passages.find((o) => o.kind === p.kind && alignment.toA[o.index] === -1);
    if (q) join(alignment, p, q);
  }
  const units = (side: BillSide) => side.passages.filter((p) => isUnit(p) && !SINGLE.has(p.kind));
  matchPassages(a, b, units(a), units(b), UNITS, alignment);
}

function inside(a: BillSide, b: BillSide, p: Passage, q: Passage, alignment: Paired): void {
  if (p.children.length === 0 || q.children.length === 0) return;
  const open = p.children.some((c) => alignment.toB[c.index] === -1);
  if (!open || !q.children.some((c) => alignment.toA[c.index] === -1)) return;
  if (twins(a, b, p, q, alignment)) {
    joinTwins(p, q, alignment);
    return;
  }
  matchPassages(a, b, p.children, q.children, INSIDE, alignment);
}

/** The same structure with the same lines throughout, nothing in it paired elsewhere: most of a bill, settled at once. */
function twins(a: BillSide, b: BillSide, p: Passage, q: Passage, alignment: Paired): boolean {
  if (p.kind !== q.kind || p.children.length !== q.children.length || p.lines.length !== q.lines.length)
    return false;
  if (!p.lines.every((line, k) => lineKey(a.lines[line]!) === lineKey(b.lines[q.lines[k]!]!))) return false;
  return p.children.every((child, k) => {
    const other = q.children[k]!;
    const free = alignment.toB[child.index] === -1 && alignment.toA[other.index] === -1;
    return free && twins(a, b, child, other, alignment);
  });
}

function joinTwins(p: Passage, q: Passage, alignment: Paired): void {
  p.children.forEach((child, k) => {
    join(alignment, child, q.children[k]!);
    joinTwins(child, q.children[k]!, alignment);
  });
}

/** Pairs two lists; those paired already stay and serve as neighbours where both stand in the lists. */
function matchPassages(
  a: BillSide,
  b: BillSide,
  ps: readonly Passage[],
  qs: readonly Passage[],
  rules: MatchRules,
  alignment: Paired,
): void {
  const left = ps.filter((p) => alignment.toB[p.index] === -1);
  const right = qs.filter((q) => alignment.toA[q.index] === -1);
  if (left.length === 0 || right.length === 0) return;
  const item = (side: BillSide, passage: Passage): Item => ({
    text: textOf(side, passage, true),
    heading: headingOf(side, passage),
    kind: passage.kind,
    number: passage.number,
  });
  const found = matchItems(
    left.map((p) => item(a, p)),
    right.map((q) => item(b, q)),
    rules,
  );
  found.forEach((j, i) => {
    if (j !== -1) join(alignment, left[i]!, right[j]!);
  });
}

/** Common units count for more than the heading: a chapter that was renamed is still the chapter of its articles. */
function divisions(a: BillSide, b: BillSide, alignment: Paired): void {
  const left = a.passages.filter((p) => isContainer(p) && alignment.toB[p.index] === -1);
  const right = b.passages.filter((q) => isContainer(q) && alignment.toA[q.index] === -1);
  if (left.length === 0 || right.length === 0) return;
  const unitsIn = (passage: Passage): number =>
    passage.children.reduce((sum, c) => sum + (isContainer(c) ? unitsIn(c) : 1), 0);
  const common = new Map<string, number>();
  for (const p of a.passages) {
    const q = b.passages[alignment.toB[p.index]!];
    if (!q || !isUnit(p)) continue;
    for (let up = p.parent; up; up = up.parent)
      for (let over = q.parent; over; over = over.parent) {
        const key = `${up.index} ${over.index}`;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
  }
  const found: { p: Passage; q: Passage; score: number }[] = [];
  const rightF = right.map((q) => featuresOf(headingOf(b, q)));
  for (const p of left) {
    const own = featuresOf(headingOf(a, p));
    const size = unitsIn(p);
    right.forEach((q, k) => {
      const both = common.get(`${p.index} ${q.index}`) ?? 0;
      const sizes = size + unitsIn(q);
      const heading = likeness(own, rightF[k]!);
      if (both === 0 && heading < 0.6) return;
      const score =
        (sizes === 0 ? heading : (0.6 * 2 * both) / sizes + 0.4 * heading) + (p.kind === q.kind ? 0.1 : 0);
      if (score >= 0.45) found.push({ p, q, score });
    });
  }
  found.sort((x, y) => y.score - x.score || x.p.index - y.p.index || x.q.index - y.q.index);
  for (const { p, q } of found)
    if (alignment.toB[p.index] === -1 && alignment.toA[q.index] === -1) join(alignment, p, q);
}

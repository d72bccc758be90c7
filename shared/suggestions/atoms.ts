/**
 * The difference of the two texts in the smallest pieces that can be taken one by one. Every provision gives its own: that
 * it came, went or moved, its kind, number and attributes, its lines, and the words inside them. What stands inside a
 * provision speaks for itself.
 */
import { keptInOrder } from '../bill/order.ts';
import { hunksOf } from './hunks.ts';
import { type LinePairs, type Pair, pairLines } from './pairs.ts';
import { orderOf, ownLines, type Site } from './sites.ts';
import type { Claim } from './types.ts';

export interface Stretch {
  line: number;
  from: number;
  to: number;
}

/**
 * `moved` of a provision inside its parent is found with the parent. `line`, `row`, `order` and `role` name the line (the row)
 * by `from` 0 and `to` 0: in one text where it came or went, in both where it stands in both.
 */
export interface Atom {
  provision: string;
  what: string;
  accepted?: Stretch;
  working?: Stretch;
  /** The id of the suggestion it is part of; '' until it is known. */
  owner: string;
}

export interface Difference {
  /** Whose provision it was computed for. */
  a: Site | undefined;
  w: Site | undefined;
  pairs: LinePairs | null;
  atoms: Atom[];
}

/** Names an atom among those of its provision; words are told apart by their places. */
export function atomKey({ what, accepted, working }: Omit<Claim, 'provision'>): string {
  const place = (name: string, at: Stretch | undefined): string => (at ? ` ${name}${at.line}` : '');
  return `${what}${place('a', accepted)}${place('w', working)}`;
}

/**
 * The pieces of one provision's difference, without owners; words as whole hunks.
 * @param moved provisions that are known to have moved: of two that changed places, these are the ones that moved.
 * @param old the difference before, where there was one: what only depends on the order is taken from it.
 */
export function differenceOf(
  id: string,
  a: Site | undefined,
  w: Site | undefined,
  moved: (id: string) => boolean,
  old?: Difference,
): Difference {
  const atoms: Atom[] = [];
  const add = (what: string, accepted?: Stretch, working?: Stretch, provision = id): void => {
    atoms.push({
      provision,
      what,
      ...(accepted ? { accepted } : {}),
      ...(working ? { working } : {}),
      owner: '',
    });
  };
  if (!a || !w) {
    if (a || w) add(w ? 'added' : 'removed');
    return { a, w, pairs: null, atoms };
  }
  if (a.parent !== w.parent) add('moved');
  if (a.node === w.node) return { a, w, pairs: null, atoms };
  if (a.node.type !== w.node.type) add('kind');
  attributes(a, w, add);
  const pairs = pairLines(a.node, w.node);
  if (pairs.whole) add('table');
  pairs.rows?.forEach((row) => {
    if (row.a < 0 || row.b < 0) add('row', at(row.a), at(row.b));
  });
  const [x, y] = [ownLines(a.node), ownLines(w.node)];
  for (const pair of pairs.lines) {
    if (pair.a < 0 || pair.b < 0) {
      add('line', at(pair.a), at(pair.b));
      continue;
    }
    const [left, right] = [x[pair.a]!, y[pair.b]!];
    if (left === right) continue;
    if (left.type === right.type && JSON.stringify(left.attrs) !== JSON.stringify(right.attrs))
      add('role', at(pair.a), at(pair.b));
    for (const { a0, a1, b0, b1 } of hunksOf(left, right))
      add('words', { line: pair.a, from: a0, to: a1 }, { line: pair.b, from: b0, to: b1 });
  }
  if (old && sameOrder(old, a, w, pairs)) {
    for (const atom of old.atoms)
      if (atom.what === 'order' || (atom.what === 'moved' && atom.provision !== id)) atoms.push({ ...atom });
  } else reordered(a, w, pairs.lines, moved, add);
  return { a, w, pairs, atoms };
}

/** Whether the parts stand in both texts as they stood before. */
function sameOrder(old: Difference, a: Site, w: Site, pairs: LinePairs): boolean {
  const equal = (x: readonly string[], y: readonly string[]): boolean =>
    x === y || (x.length === y.length && x.every((member, i) => member === y[i]));
  return (
    old.pairs !== null &&
    equal(orderOf(old.a!.node), orderOf(a.node)) &&
    equal(orderOf(old.w!.node), orderOf(w.node)) &&
    old.pairs.lines.length === pairs.lines.length &&
    old.pairs.lines.every((pair, i) => pair.a === pairs.lines[i]!.a && pair.b === pairs.lines[i]!.b)
  );
}

const at = (line: number): Stretch | undefined => (line < 0 ? undefined : { line, from: 0, to: 0 });

type Add = (what: string, accepted?: Stretch, working?: Stretch, provision?: string) => void;

function attributes(a: Site, w: Site, add: Add): void {
  for (const name of Object.keys(w.node.attrs)) {
    const [before, after] = [a.node.attrs[name] as unknown, w.node.attrs[name] as unknown];
    if (name === 'id' || before === undefined || before === after) continue;
    if (JSON.stringify(before) !== JSON.stringify(after)) add(`attribute ${name}`);
  }
}

/** Members of the working order under the names of the accepted one: a line in both has its accepted name. */
export function workingOrder(w: Site, lines: readonly Pair[]): string[] {
  const names = new Map(lines.filter((p) => p.b >= 0).map((p) => [p.b, p.a < 0 ? `w${p.b}` : `#${p.a}`]));
  return orderOf(w.node).map((member) =>
    member.startsWith('#') ? (names.get(Number(member.slice(1))) ?? `w${member.slice(1)}`) : member,
  );
}

/** Provisions and lines that stand in both texts under the same parent, in another order. */
function reordered(a: Site, w: Site, lines: readonly Pair[], moved: (id: string) => boolean, add: Add): void {
  const before = orderOf(a.node);
  const after = orderOf(w.node);
  if (before.length === after.length && before.every((member, i) => member === after[i])) return;
  const now = workingOrder(w, lines);
  const inBefore = new Set(before);
  const common = now.filter((member) => inBefore.has(member));
  const inNow = new Set(common);
  const old = before.filter((member) => inNow.has(member));
  if (old.every((member, i) => member === common[i])) return;
  const kept = keptPlaces(old, common, (member) => member.startsWith('c') && moved(member.slice(1)));
  for (const member of common) {
    if (kept.has(member)) continue;
    if (member.startsWith('c')) add('moved', undefined, undefined, member.slice(1));
    else {
      const line = Number(member.slice(1));
      add('order', at(line), at(lines.find((p) => p.a === line)!.b));
    }
  }
}

/** What stays in its place: all that is not known to have moved, where that is in order by itself. */
function keptPlaces(
  old: readonly string[],
  now: readonly string[],
  moved: (member: string) => boolean,
): Set<string> {
  const place = new Map(old.map((member, i) => [member, i]));
  const rest = now.filter((member) => !moved(member));
  if (rest.some((member, i) => i > 0 && place.get(rest[i - 1]!)! > place.get(member)!))
    return keptInOrder(old, now);
  const kept = new Set(rest);
  const limits: number[] = new Array<number>(now.length);
  let limit = Number.POSITIVE_INFINITY;
  for (let i = now.length - 1; i >= 0; i--) {
    limits[i] = limit;
    if (kept.has(now[i]!)) limit = place.get(now[i]!)!;
  }
  let last = -1;
  now.forEach((member, i) => {
    const at = place.get(member)!;
    if (!kept.has(member) && at > last && at < limits[i]!) kept.add(member);
    if (kept.has(member)) last = at;
  });
  return kept;
}

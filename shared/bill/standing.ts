/**
 * Numbers and citation paths of what stands in the bill itself, in its divisions and annexes: of units and of what holds
 * them. A division that is the same node, and is reached with the same counts, is not looked into again.
 */
import type { Node } from 'prosemirror-model';
import type { CitationStep } from './citations.ts';
import type { BillAttrs } from './document.ts';
import { isNumberedKind, isProvisionKind } from './kinds.ts';
import { Counters, numberOne, type ProvisionNumber } from './numbering.ts';
import { pathBelow, pathOf } from './references.ts';
import { idsInside, isUsableId } from './unitIds.ts';
import { holdsUnits } from './unitRegister.ts';

type Path = readonly CitationStep[];

export interface Standing {
  number: ProvisionNumber | undefined;
  path: Path;
  /** The node whose inside is read when it is asked for; null for what holds units. */
  unit: Node | null;
}

type Entry = readonly [id: string, standing: Standing];

interface Read {
  entries: readonly Entry[];
  /** Every provision in it has a usable id. */
  whole: boolean;
}

/** What is in a division or an annex, as it was read last. */
interface Held extends Read {
  attrs: BillAttrs;
  above: Path;
  from: readonly number[];
  to: readonly number[];
}

const held = new WeakMap<Node, Held>();
const NO_PATH: Path = [];

interface Pass {
  attrs: BillAttrs;
  counters: Counters;
  before: ReadonlyMap<string, Standing> | null;
}

/**
 * @param before what stood in the bill before a change: entries that say the same are the very same objects.
 * @returns null where an id is given twice.
 */
export function standingIn(
  bill: Node,
  attrs: BillAttrs,
  before: ReadonlyMap<string, Standing> | null,
): { entries: ReadonlyMap<string, Standing>; whole: boolean } | null {
  const pass: Pass = { attrs, counters: new Counters(), before };
  const read = partsOf(bill, '', NO_PATH, pass);
  const entries = new Map(read.entries);
  return entries.size === read.entries.length ? { entries, whole: read.whole } : null;
}

function partsOf(parent: Node, scope: string, above: Path, pass: Pass): Read {
  const entries: Entry[] = [];
  let whole = true;
  for (const node of parent.children) {
    if (node.isTextblock || !isProvisionKind(node.type.name)) continue;
    const id = String(node.attrs.id);
    const standing = standingOf(node, id, parent, scope, above, pass);
    if (isUsableId(id)) entries.push([id, standing]);
    else whole = false;
    if (standing.unit) whole = whole && idsInside(node).whole;
    else {
      const inside = insideOf(node, id, pathBelow(node.type.name, above, standing.path), pass);
      for (const entry of inside.entries) entries.push(entry);
      whole = whole && inside.whole;
    }
  }
  return { entries, whole };
}

function standingOf(node: Node, id: string, parent: Node, scope: string, above: Path, pass: Pass): Standing {
  const kind = node.type.name;
  const unit = holdsUnits(node) ? null : node;
  const was = pass.before?.get(id);
  if (!isNumberedKind(kind)) return { number: undefined, path: kept(was?.path, above, samePath), unit };
  const made = numberOne(node, kind, parent, scope, pass.counters, pass.attrs);
  const number = kept(was?.number, made, sameNumber);
  return { number, path: kept(was?.path, pathOf(kind, number, above), samePath), unit };
}

function insideOf(node: Node, id: string, above: Path, pass: Pass): Read {
  const from = pass.counters.standing();
  const known = held.get(node);
  if (known?.attrs === pass.attrs && samePath(known.above, above) && sameCounts(known.from, from)) {
    pass.counters.goOn(known.to);
    return known;
  }
  const read = partsOf(node, id, above, pass);
  held.set(node, { ...read, attrs: pass.attrs, above, from, to: pass.counters.standing() });
  return read;
}

function sameCounts(a: readonly number[], b: readonly number[]): boolean {
  return a.every((count, i) => count === b[i]);
}

function kept<T>(old: T | undefined, made: T, same: (a: T, b: T) => boolean): T {
  return old !== undefined && same(old, made) ? old : made;
}

function sameNumber(a: ProvisionNumber, b: ProvisionNumber): boolean {
  return a.number === b.number && a.drawn === b.drawn && a.locked === b.locked && a.count === b.count;
}

function samePath(a: Path, b: Path): boolean {
  return (
    a.length === b.length &&
    a.every((step, i) => step.kind === b[i]!.kind && sameNumber(step.number, b[i]!.number))
  );
}

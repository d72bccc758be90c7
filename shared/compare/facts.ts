/**
 * What the editor recorded, as facts about the provisions of two texts: which of them were cut out of others, went into
 * others, were moved. Guessing from words comes after, and only for what is not known.
 */
import type { StructuralOperation } from '../bill/operations.ts';
import type { BillSide, Passage } from './passages.ts';

export interface Facts {
  /** Provisions of B that were cut out of one of A. */
  splits: readonly (readonly [part: Passage, source: Passage])[];
  /** Provisions of A that went into one of B. */
  joins: readonly (readonly [part: Passage, goal: Passage])[];
  /** Provisions whose id changed. */
  renamed: readonly (readonly [from: Passage, to: Passage])[];
  /** Provisions of A that the editor moved; one that stands where it stood in the end says nothing. */
  moved: ReadonlySet<Passage>;
}

export const NO_FACTS: Facts = { splits: [], joins: [], renamed: [], moved: new Set() };

/** An operation counts where what it says still shows: the parts of a split that was undone are in neither text. */
export function factsOf(operations: readonly StructuralOperation[], a: BillSide, b: BillSide): Facts {
  if (operations.length === 0) return NO_FACTS;
  const cutFrom = new Map<string, string>();
  const wentTo = new Map<string, string>();
  const renamed: [Passage, Passage][] = [];
  const moved = new Set<Passage>();
  for (const { op, from, to } of operations) {
    if (op === 'split') cutFrom.set(to, from);
    else if (op === 'join') wentTo.set(from, to);
    else {
      const [p, q] = [a.byId.get(from), b.byId.get(to)];
      if (p && op === 'move') moved.add(p);
      if (p && q && from !== to && !b.byId.has(from) && !a.byId.has(to)) renamed.push([p, q]);
    }
  }
  return {
    splits: ends(cutFrom, b, a),
    joins: ends(wentTo, a, b),
    renamed,
    moved,
  };
}

/** Provisions that only `own` has, with where they came from (or went to) on the other side, over what lay between. */
function ends(way: ReadonlyMap<string, string>, own: BillSide, other: BillSide): [Passage, Passage][] {
  const out: [Passage, Passage][] = [];
  for (const id of way.keys()) {
    const part = own.byId.get(id);
    if (!part || other.byId.has(id)) continue;
    const seen = new Set<string>();
    let end: string | undefined = id;
    while (end !== undefined && !other.byId.has(end) && !seen.has(end)) {
      seen.add(end);
      end = way.get(end);
    }
    const found = end === undefined ? undefined : other.byId.get(end);
    if (found) out.push([part, found]);
  }
  return out;
}

/** What a worker is told of the provisions of a draft after a change: only those that differ, and the order where it changed. */
import { sameProvision } from '../../shared/bill/provisionReader.ts';
import type { Provision } from '../../shared/bill/provisions.ts';

export interface ProvisionsDelta {
  changed: Provision[];
  /** Every id in reading order, or null where ids and order are as before. */
  order: string[] | null;
}

/** The same as it is sent to a worker that keeps the provisions. */
export interface PackedDelta extends ProvisionsDelta {
  /** Id, number and label of each that says the same under another number: a new article renumbers thousands. */
  renumbered: string[];
}

type List = readonly Provision[];
/** Two workers are told of the same change: it is worked out once. */
let last: { before: List; after: List; delta: ProvisionsDelta } | null = null;

export function diffProvisions(before: List, after: List): ProvisionsDelta {
  if (last?.before !== before || last.after !== after) last = { before, after, delta: differ(before, after) };
  return last.delta;
}

export function isEmptyDelta({ changed, order }: ProvisionsDelta): boolean {
  return changed.length === 0 && order === null;
}

function differ(before: List, after: List): ProvisionsDelta {
  const changed: Provision[] = [];
  const compare = (old: Provision | undefined, now: Provision): void => {
    if (!old || !sameProvision(old, now)) changed.push(now);
  };
  // Mostly the same provisions stand in the same places before and behind the one that changed.
  const least = Math.min(before.length, after.length);
  let start = 0;
  for (; start < least && before[start]!.id === after[start]!.id; start++)
    compare(before[start], after[start]!);
  if (start === before.length && start === after.length) return { changed, order: null };
  let end = 0;
  const fromEnd = (list: List): Provision => list[list.length - 1 - end]!;
  for (; end < least - start && fromEnd(before).id === fromEnd(after).id; end++)
    compare(fromEnd(before), fromEnd(after));
  const known = new Map(before.slice(start, before.length - end).map((p) => [p.id, p]));
  for (const p of after.slice(start, after.length - end)) compare(known.get(p.id), p);
  return { changed, order: after.map((p) => p.id) };
}

/** Gives the list that `diffProvisions` had as `after`. */
export function applyDelta(before: List, delta: ProvisionsDelta): Provision[] {
  const byId = new Map(before.map((p) => [p.id, p]));
  for (const p of delta.changed) byId.set(p.id, p);
  const order = delta.order ?? before.map((p) => p.id);
  return order.flatMap((id) => byId.get(id) ?? []);
}

/** Fewer are sent as they are. */
const WORTH_IT = 50;

/** @param before the list that the worker has. */
export function packDelta(before: List, delta: ProvisionsDelta): PackedDelta {
  if (delta.changed.length < WORTH_IT) return { ...delta, renumbered: [] };
  const wanted = new Set(delta.changed.map((p) => p.id));
  const known = new Map(before.flatMap((p) => (wanted.has(p.id) ? [[p.id, p] as const] : [])));
  const packed: PackedDelta = { changed: [], renumbered: [], order: delta.order };
  for (const p of delta.changed) {
    const old = known.get(p.id);
    const saysTheSame = old && sameProvision({ ...old, number: p.number, label: p.label }, p);
    if (saysTheSame) packed.renumbered.push(p.id, p.number, p.label);
    else packed.changed.push(p);
  }
  return packed;
}

/** @param before the list that the worker has. */
export function unpackDelta(before: List, { changed, renumbered, order }: PackedDelta): ProvisionsDelta {
  if (renumbered.length === 0) return { changed, order };
  const numbers = new Map<string, { number: string; label: string }>();
  for (let i = 0; i < renumbered.length; i += 3)
    numbers.set(renumbered[i]!, { number: renumbered[i + 1]!, label: renumbered[i + 2]! });
  const others = before.flatMap((p) => {
    const now = numbers.get(p.id);
    return now ? [{ ...p, ...now }] : [];
  });
  return { changed: [...changed, ...others], order };
}

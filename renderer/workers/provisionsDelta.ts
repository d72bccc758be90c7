/** What the checker's worker is told after a change: only the provisions that differ, and the order where it changed. */
import { sameProvision } from '../../shared/bill/provisionReader.ts';
import type { Provision } from '../../shared/bill/provisions.ts';

export interface ProvisionsDelta {
  changed: Provision[];
  /** Every id in reading order, or null where ids and order are as before. */
  order: string[] | null;
}

type List = readonly Provision[];
/** Two workers are told of the same change: it is worked out once. */
let last: { before: List; after: List; delta: ProvisionsDelta } | null = null;

export function diffProvisions(before: List, after: List): ProvisionsDelta {
  if (last?.before !== before || last.after !== after) last = { before, after, delta: differ(before, after) };
  return last.delta;
}

function differ(before: List, after: List): ProvisionsDelta {
  // While only words change, nearly every provision is the very same object in the same place.
  if (before.length === after.length && after.every((p, i) => before[i] === p || before[i]?.id === p.id))
    return { changed: after.filter((p, i) => !sameProvision(before[i]!, p)), order: null };
  const known = new Map(before.map((p) => [p.id, p]));
  const changed = after.filter((p) => {
    const old = known.get(p.id);
    return old === undefined || !sameProvision(old, p);
  });
  return { changed, order: after.map((p) => p.id) };
}

/** Gives the list that `diffProvisions` had as `after`. */
export function applyDelta(before: readonly Provision[], delta: ProvisionsDelta): Provision[] {
  const byId = new Map(before.map((p) => [p.id, p]));
  for (const p of delta.changed) byId.set(p.id, p);
  const order = delta.order ?? before.map((p) => p.id);
  return order.flatMap((id) => byId.get(id) ?? []);
}

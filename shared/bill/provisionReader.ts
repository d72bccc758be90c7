/**
 * The list of provisions after each change, made from the one before: while only words change, only the units they are in
 * are read again, and every provision that says the same is the very same object. The result equals `listProvisions`.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { structureChanged } from './commands/structure.ts';
import { listProvisions, type Provision } from './provisions.ts';
import type { Register } from './references.ts';
import { holdsUnits } from './unitRegister.ts';

interface Read {
  bill: Node;
  reg: Register;
  list: readonly Provision[];
  /** Where each provision stands in the list. */
  places: ReadonlyMap<string, number>;
}

export type ProvisionReader = (bill: Node, reg: Register) => readonly Provision[];

export function createProvisionReader(): ProvisionReader {
  let last: Read | null = null;
  return (bill, reg) => {
    if (last?.bill === bill && last.reg === reg) return last.list;
    last = (last && readAgain(last, bill, reg)) ?? readWhole(last, bill, reg);
    return last.list;
  };
}

function readWhole(last: Read | null, bill: Node, reg: Register): Read {
  const read = listProvisions(bill, reg);
  const list = read.map((p) => {
    const at = last?.places.get(p.id);
    const old = at === undefined ? undefined : last?.list[at];
    return old && sameProvision(old, p) ? old : p;
  });
  return { bill, reg, list, places: new Map(list.map((p, i) => [p.id, i])) };
}

/** null where more than words changed. */
function readAgain(last: Read, bill: Node, reg: Register): Read | null {
  if (last.reg !== reg || structureChanged(last.bill, bill)) return null;
  const differs = onlyWhatDiffers(last.bill, bill);
  if (!differs) return null;
  const list = [...last.list];
  let changed = false;
  for (const p of listProvisions(differs, reg)) {
    const at = last.places.get(p.id);
    const old = at === undefined ? undefined : list[at];
    if (at === undefined || !old) return null;
    if (sameProvision(old, p)) continue;
    list[at] = p;
    changed = true;
  }
  return { ...last, bill, reg, list: changed ? list : last.list };
}

/** The bill with the units that are other nodes than before, in their divisions; null where those do not match. */
function onlyWhatDiffers(before: Node, after: Node): Node | null {
  if (before.childCount !== after.childCount) return null;
  const kept: Node[] = [];
  for (let i = 0; i < after.childCount; i++) {
    const [old, now] = [before.child(i), after.child(i)];
    // The heading of a division is read with it.
    if (old === now && !now.isTextblock) continue;
    const inside = old !== now && holdsUnits(now) ? onlyWhatDiffers(old, now) : now;
    if (!inside) return null;
    kept.push(inside);
  }
  return after.copy(Fragment.fromArray(kept));
}

export function sameProvision(a: Provision, b: Provision): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.text === b.text &&
      a.heading === b.heading &&
      a.label === b.label &&
      a.number === b.number &&
      a.parent === b.parent &&
      a.unit === b.unit &&
      a.kind === b.kind &&
      a.quoted === b.quoted &&
      a.note === b.note)
  );
}

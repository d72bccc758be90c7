/** Two windows changed one bill: puts this window's unsaved changes onto the draft as the other window saved it. */
import type { NodeJson } from '../../../shared/bill/document.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { cutUnits, joinUnits, type Unit, type UnitChanges } from '../../../shared/bill/units.ts';

/**
 * @returns the merged bill; where both changed the same article, this window's. null where the result is no bill (the
 * other window took away a chapter that words were written into).
 */
export function mergeDrafts(theirs: NodeJson, mine: UnitChanges): NodeJson | null {
  const read = readBill(theirs);
  if (!read.ok) return null;
  const removed = new Set(mine.removed);
  const units = cutUnits(read.bill).filter((unit) => !removed.has(unit.id));
  for (const { id, parent, after, json } of mine.put) place(units, { id, parent, json }, after);
  const merged = joinUnits(mine.attrs ?? read.bill.attrs, units);
  return readBill(merged).ok ? merged : null;
}

/** Puts a unit in; one that was there is replaced where it stands, or moved with all that stands inside it. */
function place(units: Unit[], unit: Unit, after: string | null): void {
  const at = units.findIndex((one) => one.id === unit.id);
  if (at >= 0 && after === null) {
    units[at] = { ...unit, parent: units[at]?.parent ?? unit.parent };
    return;
  }
  const inside = at >= 0 ? units.splice(at, endOf(units, at) - at).slice(1) : [];
  const before = units.findIndex((one) => one.id === after);
  const parent = units.findIndex((one) => one.id === unit.parent);
  const goal =
    before >= 0 ? endOf(units, before) : after === null && parent >= 0 ? endOf(units, parent) : parent + 1;
  units.splice(goal, 0, unit, ...inside);
}

/** Where what stands inside a unit ends: an inserted unit comes after a chapter's articles, not between them. */
function endOf(units: readonly Unit[], start: number): number {
  const inside = new Set([units[start]?.id]);
  let end = start + 1;
  while (end < units.length && inside.has(units[end]?.parent)) inside.add(units[end++]?.id);
  return end;
}

/** The ids inside one unit (an article, a point of a decree): read once for each node, so that a change costs what it touched. */
import type { Node } from 'prosemirror-model';
import { isProvisionKind } from './kinds.ts';

const USABLE = /^[\w.:-]{1,80}$/;

/** Whether an id may stay as it is; what a command has just made has none yet. */
export function isUsableId(id: string): boolean {
  return USABLE.test(id);
}

export interface UnitIds {
  /** Of every provision inside that has a usable one, in reading order; without that of the unit itself. */
  ids: readonly string[];
  /** Every provision inside has a usable id. */
  whole: boolean;
}

const NONE: UnitIds = { ids: [], whole: true };
const read = new WeakMap<Node, UnitIds>();

export function idsInside(unit: Node): UnitIds {
  if (unit.type.name === 'table') return NONE;
  const known = read.get(unit);
  if (known) return known;
  const ids: string[] = [];
  let whole = true;
  const visit = (parent: Node): void => {
    for (const node of parent.children) {
      if (node.isTextblock || !isProvisionKind(node.type.name)) continue;
      const id = String(node.attrs.id);
      if (isUsableId(id)) ids.push(id);
      else whole = false;
      if (node.type.name !== 'table') visit(node);
    }
  };
  visit(unit);
  const found: UnitIds = ids.length === 0 && whole ? NONE : { ids, whole };
  read.set(unit, found);
  return found;
}

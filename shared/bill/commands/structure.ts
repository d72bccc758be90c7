/** What depends on structure alone (ids, numbers, the outline's shape) is recomputed only when structure changed. */
import type { Node } from 'prosemirror-model';

// Several plugins ask the same question about the same two documents in one transaction.
const answers = new WeakMap<Node, { before: Node; changed: boolean }>();

/**
 * Whether two bills differ in provisions, their order, ids, locked numbers or the bill's attributes. Text does not count.
 * Unchanged nodes are recognised by identity: after one key this compares the children of a handful of nodes.
 */
export function structureChanged(before: Node, after: Node): boolean {
  if (before === after) return false;
  const known = answers.get(after);
  if (known?.before === before) return known.changed;
  const changed = differs(before, after);
  answers.set(after, { before, changed });
  return changed;
}

function differs(before: Node, after: Node): boolean {
  if (before === after) return false;
  if (before.type !== after.type) return true;
  if (before.isTextblock || before.isLeaf) return false;
  if (before.attrs !== after.attrs && !sameAttrs(before.attrs, after.attrs)) return true;
  if (before.childCount !== after.childCount) return true;
  for (let i = 0; i < before.childCount; i++) if (differs(before.child(i), after.child(i))) return true;
  return false;
}

function sameAttrs(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}

/** What depends on structure alone (ids, numbers, the outline's shape) is recomputed only when structure changed. */
import type { Node } from 'prosemirror-model';

// Several plugins ask the same question about the same two documents in one transaction. Only the last answer is kept: one
// for each document would lead from each to the one before it, and keep every state of an hour of typing in memory.
let last: { before: Node; after: Node; changed: boolean } | null = null;

/**
 * Whether two bills differ in provisions, their order, ids, locked numbers or the bill's attributes. Text does not count.
 * Unchanged nodes are recognised by identity: after one key this compares the children of a handful of nodes.
 */
export function structureChanged(before: Node, after: Node): boolean {
  if (before === after) return false;
  if (last?.before !== before || last.after !== after)
    last = { before, after, changed: differs(before, after) };
  return last.changed;
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

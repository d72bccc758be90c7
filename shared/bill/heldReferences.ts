/** The references of a bill with their places; what did not change is not looked into again. */
import type { Node } from 'prosemirror-model';
import { isProvisionKind } from './kinds.ts';
import type { ReferenceAttrs } from './references.ts';

export interface HeldReference {
  attrs: ReferenceAttrs;
  /** The position before it, counted from before the node that was read. */
  at: number;
  /** The innermost provision it stands in, and the position before that. */
  owner: Node;
  ownerAt: number;
}

const read = new WeakMap<Node, readonly HeldReference[]>();

/** The references in a node that stands in a bill. A division is made from its articles, which mostly are the same. */
function referencesIn(node: Node): readonly HeldReference[] {
  const known = read.get(node);
  if (known) return known;
  const held: HeldReference[] = [];
  const provision = isProvisionKind(node.type.name);
  node.forEach((child, offset) => {
    const at = 1 + offset;
    if (child.type.name === 'reference')
      held.push({ attrs: child.attrs as ReferenceAttrs, at, owner: node, ownerAt: 0 });
    else if (!child.isLeaf)
      for (const inner of referencesIn(child)) {
        const owned = provision && !isProvisionKind(inner.owner.type.name);
        held.push({
          attrs: inner.attrs,
          at: at + inner.at,
          owner: owned ? node : inner.owner,
          ownerAt: owned ? 0 : at + inner.ownerAt,
        });
      }
  });
  const found = held.length === 0 ? NONE : held;
  // Lines are many and short: their article remembers for them.
  if (!node.isTextblock) read.set(node, found);
  return found;
}

const NONE: readonly HeldReference[] = [];

export function refersToSomething(node: Node): boolean {
  return referencesIn(node).length > 0;
}

/** Every reference in reading order, with positions in the bill. */
export function referencesOf(bill: Node): HeldReference[] {
  const held: HeldReference[] = [];
  bill.forEach((child, offset) => {
    for (const one of referencesIn(child))
      held.push({ ...one, at: offset + one.at, ownerAt: offset + one.ownerAt });
  });
  return held;
}

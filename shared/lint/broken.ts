/** References whose target is gone, by provision and characters of its own text, as the lint and its list show them. */
import type { Node } from 'prosemirror-model';
import { isProvisionKind } from '../bill/kinds.ts';
import { type ReferenceAttrs, type Register, referenceText } from '../bill/references.ts';
import { offsetOf, ownText } from '../bill/spans.ts';
import type { Place } from '../definitions/types.ts';

export interface BrokenPlace extends Place {
  /** The id it points to. */
  target: string;
}

interface Held {
  /** The innermost provision, and where both are inside the node that was read. */
  owner: Node;
  ownerAt: number;
  at: number;
  attrs: ReferenceAttrs;
}

// A top node keeps its references while it stays the same node.
const read = new WeakMap<Node, readonly Held[]>();

function referencesIn(top: Node): readonly Held[] {
  const known = read.get(top);
  if (known) return known;
  const held: Held[] = [];
  const visit = (node: Node, at: number, owner: Node, ownerAt: number): void => {
    node.forEach((child, offset) => {
      const pos = at + 1 + offset;
      if (child.type.name === 'reference')
        held.push({ owner, ownerAt, at: pos, attrs: child.attrs as ReferenceAttrs });
      else if (isProvisionKind(child.type.name)) visit(child, pos, child, pos);
      else if (!child.isLeaf) visit(child, pos, owner, ownerAt);
    });
  };
  visit(top, 0, top, 0);
  read.set(top, held);
  return held;
}

/** Every reference that leads nowhere, in reading order. Unchanged articles are not looked into again. */
export function brokenPlaces(bill: Node, reg: Register): BrokenPlace[] {
  const broken: BrokenPlace[] = [];
  const visit = (node: Node): void => {
    node.forEach((child) => {
      if (['part', 'section', 'chapter', 'annex'].includes(child.type.name)) visit(child);
      else if (!child.isLeaf) collect(child);
    });
  };
  const collect = (top: Node): void => {
    for (const { owner, ownerAt, at, attrs } of referencesIn(top)) {
      const shown = referenceText(attrs, reg);
      if (shown.ok || !isProvisionKind(owner.type.name)) continue;
      const from = offsetOf(ownText(owner, ownerAt, reg), at);
      if (from === null) continue;
      const to = from + shown.text.length;
      broken.push({ provision: String(owner.attrs.id), from, to, target: attrs.target });
    }
  };
  visit(bill);
  return broken;
}

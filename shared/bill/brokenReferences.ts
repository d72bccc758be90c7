/** References whose target is gone, in reading order. */
import type { Node } from 'prosemirror-model';
import { type ReferenceAttrs, type Register, referenceText } from './references.ts';

export interface BrokenReference {
  pos: number;
  /** What it last showed. */
  text: string;
}

const known = new WeakMap<Node, { reg: Register; broken: readonly BrokenReference[] }>();

/** Asked by menus and palettes again and again: worked out once for a bill. */
export function brokenReferences(bill: Node, reg: Register): readonly BrokenReference[] {
  const cached = known.get(bill);
  if (cached?.reg === reg) return cached.broken;
  const broken: BrokenReference[] = [];
  bill.descendants((node, pos) => {
    if (node.type.name !== 'reference') return;
    const { text, ok } = referenceText(node.attrs as ReferenceAttrs, reg);
    if (!ok) broken.push({ pos, text });
  });
  known.set(bill, { reg, broken });
  return broken;
}

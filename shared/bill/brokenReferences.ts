/** References whose target is gone, in reading order. */
import type { Node } from 'prosemirror-model';
import { referencesOf } from './heldReferences.ts';
import { type Register, referenceText } from './references.ts';

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
  for (const { attrs, at } of referencesOf(bill)) {
    const { text, ok } = referenceText(attrs, reg);
    if (!ok) broken.push({ pos: at, text });
  }
  known.set(bill, { reg, broken });
  return broken;
}

/** References remember what they last showed when their target goes, so that a broken reference still says what it meant. */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { referencesOf } from '../heldReferences.ts';
import { nextRegister } from '../nextRegister.ts';
import { type Register, referenceText } from '../references.ts';
import { someGone } from '../registerChanges.ts';
import { structureChanged } from './structure.ts';

const registers = new WeakMap<Node, Register>();

/** The register of a bill, computed once per structure: after a change of text alone it is that of the bill before. */
export function registerOf(bill: Node, before?: Node): Register {
  const known = registers.get(bill);
  if (known) return known;
  const old = (before && registers.get(before)) ?? null;
  const reg = old && before && !structureChanged(before, bill) ? old : nextRegister(old, bill);
  registers.set(bill, reg);
  return reg;
}

/** Writes the last shown text into references whose target has just gone. Costs nothing while structure stays. */
export function lastWords(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((tr) => tr.docChanged) || !structureChanged(before.doc, after.doc)) return null;
      const old = registerOf(before.doc);
      const now = registerOf(after.doc, before.doc);
      if (!someGone(old, now)) return null;
      const tr = after.tr;
      for (const { attrs, at } of referencesOf(after.doc)) {
        if (now.paths.has(attrs.target) || !old.paths.has(attrs.target)) continue;
        const { text } = referenceText(attrs, old);
        if (text !== attrs.shown) tr.setNodeAttribute(at, 'shown', text);
      }
      return tr.docChanged ? tr : null;
    },
  });
}

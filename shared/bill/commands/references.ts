/** References remember what they last showed when their target goes, so that a broken reference still says what it meant. */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { nextRegister } from '../nextRegister.ts';
import { type ReferenceAttrs, type Register, referenceText } from '../references.ts';
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
      after.doc.descendants((node, pos) => {
        if (node.type.name !== 'reference') return;
        const attrs = node.attrs as ReferenceAttrs;
        if (now.paths.has(attrs.target) || !old.paths.has(attrs.target)) return;
        const { text } = referenceText(attrs, old);
        if (text !== attrs.shown) tr.setNodeAttribute(pos, 'shown', text);
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function someGone(old: Register, now: Register): boolean {
  for (const id of old.paths.keys()) if (!now.paths.has(id)) return true;
  return false;
}

/** The invariant that every provision has an id of its own, whatever was split, pasted or dropped. */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { isProvisionKind } from '../kinds.ts';
import { LivingRegister } from '../nextRegister.ts';
import { idsInside, isUsableId } from '../unitIds.ts';
import { holdsUnits } from '../unitRegister.ts';
import { registerOf } from './references.ts';
import { structureChanged } from './structure.ts';

/**
 * Gives new ids to provisions that have none, an unusable one, or one that another provision kept. Of two with the same
 * id the one at the place where the id was before keeps it, so evidence stays where the words stayed.
 * @param newId makes an id that no other machine makes; injected so that tests are repeatable.
 */
export function uniqueIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((tr) => tr.docChanged) || !structureChanged(before.doc, after.doc)) return null;
      const reg = registerOf(after.doc, before.doc);
      if (!(reg instanceof LivingRegister)) return repairIds(transactions, before, after, newId);
      // Every id is given once: all that may be missing are those of provisions that a command has just made.
      return reg.whole ? null : giveIds(after, newId);
    },
  });
}

function giveIds(after: EditorState, newId: () => string): Transaction {
  const tr = after.tr;
  const visit = (parent: Node, start: number): void => {
    parent.forEach((node, offset) => {
      if (node.isTextblock || !isProvisionKind(node.type.name)) return;
      const pos = start + offset;
      if (!isUsableId(String(node.attrs.id))) tr.setNodeAttribute(pos, 'id', newId());
      if (!node.isLeaf && (holdsUnits(node) || !idsInside(node).whole)) visit(node, pos + 1);
    });
  };
  visit(after.doc, 0);
  return tr;
}

function repairIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: () => string,
): Transaction | null {
  const places = new Map<string, number[]>();
  const unusable: number[] = [];
  let clash = false;
  after.doc.descendants((node, pos) => {
    if (!isProvisionKind(node.type.name)) return !node.isTextblock;
    const id = String(node.attrs.id);
    const same = places.get(id);
    if (!isUsableId(id)) unusable.push(pos);
    else if (same) {
      same.push(pos);
      clash = true;
    } else places.set(id, [pos]);
    return true;
  });
  if (!clash && unusable.length === 0) return null;
  const tr = after.tr;
  const fresh = (pos: number): void => void tr.setNodeAttribute(pos, 'id', newId());
  for (const pos of unusable) fresh(pos);
  for (const [id, positions] of places) {
    if (positions.length === 1) continue;
    const home = homeOf(id, before.doc, transactions);
    const keeper = positions.includes(home) ? home : positions[0];
    for (const pos of positions) if (pos !== keeper) fresh(pos);
  }
  return tr;
}

function homeOf(id: string, doc: Node, transactions: readonly Transaction[]): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found >= 0 || node.isTextblock) return false;
    if (node.attrs.id === id) found = pos;
    return true;
  });
  if (found < 0) return -1;
  return transactions.reduce((pos, tr) => tr.mapping.map(pos, 1), found);
}

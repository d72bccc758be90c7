/** The invariant that every provision has an id of its own, whatever was split, pasted or dropped. */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { isProvisionKind } from '../kinds.ts';
import { structureChanged } from './structure.ts';

const ACCEPTABLE = /^[\w.:-]{1,80}$/;

/**
 * Gives new ids to provisions that have none, an unusable one, or one that another provision kept. Of two with the same
 * id the one at the place where the id was before keeps it, so evidence stays where the words stayed.
 * @param newId makes an id that no other machine makes; injected so that tests are repeatable.
 */
export function uniqueIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((tr) => tr.docChanged) || !structureChanged(before.doc, after.doc)) return null;
      if (allDistinct(after.doc, new Set())) return null;
      return repairIds(transactions, before, after, newId);
    },
  });
}

/** The usual answer, without writing down where each id is. */
function allDistinct(parent: Node, seen: Set<string>): boolean {
  for (const node of parent.children) {
    if (node.isTextblock) continue;
    if (isProvisionKind(node.type.name)) {
      const id = String(node.attrs.id);
      if (seen.has(id) || !ACCEPTABLE.test(id)) return false;
      seen.add(id);
    }
    if (!node.isLeaf && node.type.name !== 'table' && !allDistinct(node, seen)) return false;
  }
  return true;
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
    if (!ACCEPTABLE.test(id)) unusable.push(pos);
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

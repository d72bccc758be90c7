/**
 * No command puts a provision where the bill's tradition has none: what it would do is looked at before it is done. What
 * stands wrong already (an imported text, a tradition that was changed) may stay, and may be mended step by step.
 */
import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import { mayStand } from '../tradition/places.ts';
import { type DrawnBy, sameRules } from '../tradition/shipped.ts';
import type { BillCommand } from './place.ts';

/** Provisions among `nodes` (children of `parent`), and inside them, that may not stand where they do. */
function faultsIn(parent: Node, nodes: readonly Node[], attrs: DrawnBy): number {
  let count = 0;
  for (const node of nodes) {
    if (node.isTextblock || node.isLeaf || node.type.name === 'table' || node.type.name === 'quoted')
      continue;
    if (!mayStand(parent.type.name, node.type.name, attrs)) count++;
    count += faultsIn(node, node.children, attrs);
  }
  return count;
}

/** How many more there are after a change. Only what changed is looked at: unchanged nodes are recognised by identity. */
function moreFaults(before: Node, after: Node, attrs: DrawnBy): number {
  if (before === after || after.type.name === 'quoted') return 0;
  const [old, now] = [before.children, after.children];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const was = old.slice(start, old.length - end);
  const is = now.slice(start, now.length - end);
  const [one, other] = [was[0], is[0]];
  if (was.length === 1 && is.length === 1 && one!.type === other!.type)
    return moreFaults(one!, other!, attrs);
  return faultsIn(after, is, attrs) - faultsIn(before, was, attrs);
}

/** Whether a change puts something where it may not stand. */
export function breaksPlaces(before: Node, after: Node): boolean {
  const attrs = billAttrs(after);
  return sameRules(billAttrs(before), attrs) && moreFaults(before, after, attrs) > 0;
}

/** The command, refused where its result would break the tradition. */
export function lawful(command: BillCommand): BillCommand {
  return (state, dispatch) => {
    const made: Transaction[] = [];
    if (!command(state, (tr) => made.push(tr))) return false;
    if (made.some((tr) => tr.docChanged && breaksPlaces(state.doc, tr.doc))) return false;
    if (dispatch) for (const tr of made) dispatch(tr);
    return true;
  };
}

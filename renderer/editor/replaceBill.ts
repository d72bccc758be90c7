/** Puts another state of the bill in the place of the one in the editor, as one change that can be undone. */
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** The smallest run of whole children that differs, and where it stands. null where nothing does. */
interface Difference {
  from: number;
  to: number;
  put: readonly Node[];
}

function differenceOf(before: Node, after: Node, start: number): Difference | null {
  const [old, now] = [before.children, after.children];
  let head = 0;
  while (head < old.length && head < now.length && old[head]!.eq(now[head]!)) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail]!.eq(now[now.length - 1 - tail]!)) tail++;
  const gone = old.slice(head, old.length - tail);
  const put = now.slice(head, now.length - tail);
  if (gone.length === 0 && put.length === 0) return null;
  const from = old.slice(0, head).reduce((at, child) => at + child.nodeSize, start);
  const [one, other] = [gone[0], put[0]];
  if (gone.length === 1 && put.length === 1 && one && other && one.sameMarkup(other) && !one.isTextblock)
    return differenceOf(one, other, from + 1);
  return { from, to: gone.reduce((at, child) => at + child.nodeSize, from), put };
}

/** @returns the change, or null where the editor holds this bill already. */
export function replaceBill(state: EditorState, bill: Node): Transaction | null {
  const { tr } = state;
  for (const [name, value] of Object.entries(bill.attrs))
    if (JSON.stringify(state.doc.attrs[name]) !== JSON.stringify(value)) tr.setDocAttribute(name, value);
  const difference = differenceOf(state.doc, bill, 0);
  if (difference) tr.replaceWith(difference.from, difference.to, difference.put);
  return tr.docChanged ? tr : null;
}

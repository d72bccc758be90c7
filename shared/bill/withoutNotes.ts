/** The bill as it leaves the house: without the drafter's notes. */
import { Fragment, type Node } from 'prosemirror-model';

/** The same bill without its notes; the same object where it has none. Notes may be left out anywhere (schema.ts). */
export function withoutNotes(bill: Node): Node {
  const children: Node[] = [];
  let changed = false;
  bill.forEach((child) => {
    if (child.type.name === 'note') {
      changed = true;
      return;
    }
    const kept = child.isTextblock || child.isLeaf ? child : withoutNotes(child);
    changed ||= kept !== child;
    children.push(kept);
  });
  return changed ? bill.copy(Fragment.fromArray(children)) : bill;
}

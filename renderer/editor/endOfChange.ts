/** Where one goes on writing in a unit that changed: behind the last of the words that came. */
import { Fragment, type Node } from 'prosemirror-model';
import type { NodeJson } from '../../shared/bill/document.ts';
import { provisionPositions } from '../../shared/bill/spans.ts';

/**
 * @param unit as units are cut (shared/bill/units.ts); of a division its heading.
 * @param was the unit before; null where it is new.
 * @returns a position in the bill, null where the unit is not in it.
 */
export function endOfChange(bill: Node, unit: string, was: NodeJson | null): number | null {
  const pos = provisionPositions(bill).get(unit);
  const node = pos === undefined ? null : bill.nodeAt(pos);
  if (!node || pos === undefined) return null;
  const own = ownOf(node);
  const before = was ? ownOf(bill.type.schema.nodeFromJSON(was)) : Fragment.empty;
  const start = own.findDiffStart(before);
  const end = own.findDiffEnd(before);
  if (start === null || !end) return pos + 1;
  // Letters that came beside the same ones belong to what is alike before and behind: they are counted once.
  return pos + 1 + end.a + Math.max(0, start - Math.min(end.a, end.b));
}

/** What belongs to the unit itself: a division holds others beside its heading. */
function ownOf(node: Node): Fragment {
  const { firstChild, content } = node;
  const division = firstChild?.type.name === 'heading' && node.type.name !== 'article';
  return division ? Fragment.from(firstChild) : content;
}

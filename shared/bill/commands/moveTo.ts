/** A provision goes with all it contains to a gap between two others, as one drags it in the outline. */
import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { isDivisionKind } from '../kinds.ts';
import { provisionPositions } from '../spans.ts';
import { punctuated } from './listSigns.ts';
import { FIXED } from './move.ts';
import { type BillCommand, isHeaded, mayComeInto } from './place.ts';
import { note } from './record.ts';

/** The gap between two neighbours of the outline, by their ids; null at its beginning or its end. */
export interface OutlineGap {
  before: string | null;
  after: string | null;
}

/** Positions that the gap may mean, the likeliest first: inside the division before it, after what is before it, before what follows. */
function candidates(bill: Node, gap: OutlineGap, positions: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  const before = gap.before === null ? undefined : positions.get(gap.before);
  const after = gap.after === null ? undefined : positions.get(gap.after);
  if (before !== undefined) {
    const node = bill.nodeAt(before)!;
    if (isHeaded(node) && (isDivisionKind(node.type.name) || node.type.name === 'annex'))
      found.push(before + 1 + node.firstChild!.nodeSize);
    const $inside = bill.resolve(before + 1);
    for (let depth = $inside.depth; depth > 0; depth--) {
      const end = $inside.after(depth);
      // What holds both neighbours does not end between them.
      if (after !== undefined && after < end) break;
      found.push(end);
    }
  }
  if (after !== undefined) found.push(after);
  return found;
}

/** Where the provision would go, or null where it may not stand in that gap or stands there already. */
function destination(bill: Node, provision: string, gap: OutlineGap): { from: number; to: number } | null {
  const positions = provisionPositions(bill);
  const from = positions.get(provision);
  const node = from === undefined ? null : bill.nodeAt(from);
  if (from === undefined || !node || FIXED.has(node.type.name)) return null;
  const end = from + node.nodeSize;
  const $from = bill.resolve(from);
  if (!$from.parent.canReplace($from.index(), $from.index() + 1)) return null;
  for (const to of candidates(bill, gap, positions)) {
    if (to >= from && to <= end) continue;
    const $to = bill.resolve(to);
    const fits = $to.parent.canReplaceWith($to.index(), $to.index(), node.type);
    if (fits && mayComeInto($to, $to.depth, Fragment.from(node))) return { from, to };
  }
  return null;
}

/** Moves a provision (by its id) into a gap as one step; refused where it may not stand there or would not move. */
export function moveTo(provision: string, gap: OutlineGap): BillCommand {
  return punctuated((state, dispatch) => {
    const way = destination(state.doc, provision, gap);
    if (!way) return false;
    if (!dispatch) return true;
    const node = state.doc.nodeAt(way.from)!;
    const tr = state.tr.delete(way.from, way.from + node.nodeSize);
    const at = tr.mapping.map(way.to);
    tr.insert(at, node);
    note(tr, 'move', provision, provision);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  });
}

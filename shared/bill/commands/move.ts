/** Alt+Up and Alt+Down: a provision goes past its neighbour, and at the end of its place into the next place of that kind. */
import type { Node, ResolvedPos } from 'prosemirror-model';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { isDivisionKind } from '../kinds.ts';
import { type BillCommand, isHeaded, isRank, type Place, selectedProvision } from './place.ts';
import { note } from './record.ts';

type Direction = -1 | 1;

/** Provisions that have one place in a bill. */
export const FIXED: ReadonlySet<string> = new Set(['title_block', 'preamble', 'signature']);

export const moveUp: BillCommand = (state, dispatch) => move(state, dispatch, -1);
export const moveDown: BillCommand = (state, dispatch) => move(state, dispatch, 1);

/** The way of both commands: up (-1) or down (1). */
export function move(
  state: Parameters<BillCommand>[0],
  dispatch: Parameters<BillCommand>[1],
  direction: Direction,
): boolean {
  const place = selectedProvision(state);
  if (!place || FIXED.has(place.node.type.name)) return false;
  if (!place.parent.canReplace(place.index, place.index + 1)) return false;
  const target = destination(state.doc.resolve(place.before), place, direction);
  if (target === null) return false;
  if (dispatch) {
    const tr = state.tr.delete(place.before, place.after);
    const at = tr.mapping.map(target);
    tr.insert(at, place.node);
    note(tr, 'move', String(place.node.attrs.id), String(place.node.attrs.id));
    const { selection } = state;
    const shift = at - place.before;
    if (selection instanceof NodeSelection && selection.from === place.before)
      tr.setSelection(NodeSelection.create(tr.doc, at));
    else {
      const anchor = Math.min(selection.anchor + shift, at + place.node.nodeSize - 1);
      const head = Math.min(selection.head + shift, at + place.node.nodeSize - 1);
      tr.setSelection(
        TextSelection.between(
          tr.doc.resolve(Math.max(anchor, at + 1)),
          tr.doc.resolve(Math.max(head, at + 1)),
        ),
      );
    }
    dispatch(tr.scrollIntoView());
  }
  return true;
}

/** The position (in the document as it is) where the provision goes next in this direction, or null at the end of the road. */
function destination($before: ResolvedPos, place: Place, direction: Direction): number | null {
  const { node, parent, index } = place;
  const sibling = parent.maybeChild(index + direction);
  if (sibling) {
    const edge = direction < 0 ? place.before : place.after;
    const inside = isDivisionKind(sibling.type.name) && !sameRank(sibling, node);
    if (inside) {
      const entered = enter(sibling, edge, node, direction, null);
      if (entered !== null) return entered;
    }
    const at = direction < 0 ? index - 1 : index + 2;
    if (parent.canReplaceWith(at, at, node.type)) return edge + direction * sibling.nodeSize;
  }
  return cousin($before, node, parent, direction);
}

function sameRank(a: Node, b: Node): boolean {
  return a.type === b.type;
}

/** The end (or start) of the next container of the kind that the provision stands in now. */
function cousin($before: ResolvedPos, node: Node, parent: Node, direction: Direction): number | null {
  for (let depth = $before.depth; depth > 0; depth--) {
    const holder = $before.node(depth - 1);
    const uncle = holder.maybeChild($before.index(depth - 1) + direction);
    if (!uncle) continue;
    const edge = direction < 0 ? $before.before(depth) : $before.after(depth);
    const found = enter(uncle, edge, node, direction, parent);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The place in `host` nearest to `edge` (its end when going up, its start when going down) where `node` may stand: in a
 * node of the type of `like`, or, without one, in the deepest that takes it.
 */
function enter(host: Node, edge: number, node: Node, direction: Direction, like: Node | null): number | null {
  if (!isRank(host) && !isHeaded(host)) return null;
  const fits = !like || like.type === host.type;
  if (direction < 0) {
    const last = host.lastChild;
    const deeper = last && !(like && fits) ? enter(last, edge - 1, node, direction, like) : null;
    if (deeper !== null) return deeper;
    return fits && host.canReplaceWith(host.childCount, host.childCount, node.type) ? edge - 1 : null;
  }
  let pos = edge + 1;
  for (let i = 0; i <= host.childCount; i++) {
    if (fits && host.canReplaceWith(i, i, node.type)) {
      const next = host.maybeChild(i);
      const deeper = next && !like && isDivisionKind(next.type.name) ? enter(next, pos, node, 1, like) : null;
      return deeper ?? pos;
    }
    const child = host.maybeChild(i);
    if (!child) return null;
    const deeper = fits ? null : enter(child, pos, node, direction, like);
    if (deeper !== null) return deeper;
    if (!fits && (isRank(child) || isHeaded(child))) return null;
    pos += child.nodeSize;
  }
  return null;
}

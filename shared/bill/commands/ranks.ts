/** Tab and Shift+Tab: a provision goes one rank down or up with all it contains, in one step, never into an impossible structure. */
import { Fragment, type Node } from 'prosemirror-model';
import { type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { type BillCommand, isRank, shiftRank } from './place.ts';
import { note } from './record.ts';

/** Neighbouring provisions of one rank: children `from`..`to` of `parent`, which are at `depth`. */
export interface RankRange {
  parent: Node;
  depth: number;
  from: number;
  to: number;
}

/** The provisions of one rank that the selection touches: the innermost one of a cursor, or several whole neighbours. */
export function rankRange(selection: Selection): RankRange | null {
  const { $from, $to } = selection;
  const shared = $from.sharedDepth($to.pos);
  const spans = $from.depth > shared && $to.depth > shared && !$from.node(shared).isTextblock;
  if (spans) {
    const parent = $from.node(shared);
    const from = $from.index(shared);
    const to = $to.index(shared);
    const first = parent.child(from);
    const alike = parent.children.slice(from, to + 1).every((child) => child.type === first.type);
    if (isRank(first) && alike) return { parent, depth: shared + 1, from, to };
  }
  for (let depth = shared; depth > 0; depth--)
    if (isRank($from.node(depth))) {
      const index = $from.index(depth - 1);
      return { parent: $from.node(depth - 1), depth, from: index, to: index };
    }
  return null;
}

function shiftAll(parent: Node, from: number, to: number, by: 1 | -1): Node[] | null {
  const shifted: Node[] = [];
  for (let i = from; i <= to; i++) {
    const node = shiftRank(parent.child(i), by);
    if (!node) return null;
    shifted.push(node);
  }
  return shifted;
}

function childStart(parent: Node, contentStart: number, index: number): number {
  let pos = contentStart;
  for (let i = 0; i < index; i++) pos += parent.child(i).nodeSize;
  return pos;
}

/** Moves the selection with its text: its ends lay `offset` positions further along after the change. */
function reselect(tr: Transaction, old: Selection, offset: number): void {
  const anchor = tr.doc.resolve(old.anchor + offset);
  const head = tr.doc.resolve(old.head + offset);
  tr.setSelection(TextSelection.between(anchor, head));
}

/** Tab: paragraph → point of the paragraph before it, point → subpoint of the point before it. */
export const demote: BillCommand = (state, dispatch) => {
  const range = rankRange(state.selection);
  if (!range || range.from === 0) return false;
  const { parent, depth, from, to } = range;
  const host = parent.child(from - 1);
  if (host.type !== parent.child(from).type) return false;
  const lowered = shiftAll(parent, from, to, 1);
  if (!lowered || !host.type.validContent(host.content.append(Fragment.from(lowered)))) return false;
  if (!parent.canReplace(from, to + 1)) return false;
  if (dispatch) {
    const start = childStart(parent, state.selection.$from.start(depth - 1), from);
    const end = childStart(parent, state.selection.$from.start(depth - 1), to + 1);
    const tr = state.tr.delete(start, end).insert(start - 1, lowered);
    for (const { attrs } of lowered) note(tr, 'demote', String(attrs.id), String(attrs.id));
    reselect(tr, state.selection, -1);
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/** Shift+Tab: point → paragraph, subpoint → point. What followed it in the list follows it still, now inside it. */
export const promote: BillCommand = (state, dispatch) => {
  const range = rankRange(state.selection);
  const tr = state.tr;
  if (!range || !promoteRange(tr, range)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Promotes the provisions of a range in `tr`; false, and nothing done, where they cannot go up. */
export function promoteRange(tr: Transaction, range: RankRange): boolean {
  const { parent, depth, from, to } = range;
  if (!isRank(parent)) return false;
  const { $from } = tr.selection;
  const raised = shiftAll(parent, from, to, -1);
  if (!raised) return false;
  const last = raised.pop()!;
  const tail = parent.children.slice(to + 1);
  const content = last.content.append(Fragment.from(tail));
  if (!last.type.validContent(content)) return false;
  raised.push(last.copy(content));
  const holder = $from.node(depth - 2);
  const index = $from.indexAfter(depth - 2);
  if (!holder.canReplaceWith(index, index, last.type)) return false;
  const selection = tr.selection;
  const start = childStart(parent, $from.start(depth - 1), from);
  tr.delete(start, $from.end(depth - 1)).insert(start + 1, raised);
  for (const { attrs } of raised) note(tr, 'promote', String(attrs.id), String(attrs.id));
  reselect(tr, selection, 1);
  return true;
}

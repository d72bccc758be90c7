/**
 * Taking out a selection that begins in one line and ends in another, as a typist expects it: the words that are left join,
 * and what followed them in their list, article or chapter follows them still, at the nearest place where it may stand.
 * A provision that was selected from its first sign goes as a whole, and the one behind it keeps its place and its id.
 */
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { Transform } from 'prosemirror-transform';
import { breaksPlaces } from './lawful.ts';
import { isRank, shiftRank } from './place.ts';
import { note } from './record.ts';

/** What is left to both sides of a cut: `$from` and `$to` are both inside lines, or both between provisions. */
interface Cut {
  $from: ResolvedPos;
  $to: ResolvedPos;
}

/** Takes `from` to `to` out of `tr`; false, and nothing done, where what is left cannot be joined. */
export function deleteAcross(tr: Transaction, from: number, to: number): boolean {
  const $from = tr.doc.resolve(from);
  const $to = tr.doc.resolve(to);
  if (!$from.parent.isTextblock || !$to.parent.isTextblock || $from.sameParent($to)) return false;
  const whole = wholeCut($from, $to);
  return (whole !== null && apply(tr, whole, $to)) || apply(tr, { $from, $to }, $to);
}

/** From before the outermost provision that begins at `$from` and ends before `$to`, to before what `$to` is the start of. */
function wholeCut($from: ResolvedPos, $to: ResolvedPos): Cut | null {
  const end = startOfRest($from, $to);
  if (end === null || $from.parentOffset > 0) return null;
  let start: number | null = null;
  for (let depth = $from.depth; depth > 0 && $from.after(depth) <= end; depth--) {
    start = $from.before(depth);
    if ($from.index(depth - 1) > 0) break;
  }
  return start === null ? null : { $from: $from.doc.resolve(start), $to: $from.doc.resolve(end) };
}

/** Where the provision begins that keeps its words behind `$to`; null where they can only join what is before them. */
function startOfRest($from: ResolvedPos, $to: ResolvedPos): number | null {
  const shared = $from.sharedDepth($to.pos);
  if ($to.parentOffset === 0) {
    let depth = $to.depth;
    while (depth - 1 > shared && $to.index(depth - 1) === 0) depth--;
    return $to.before(depth);
  }
  const [owner, gone] = [$to.node(-1), $from.node(-1)];
  const alike = owner.type === gone.type && $to.depth - 1 > shared && $from.depth - 1 > shared;
  const first = $to.index(-1) === 0 && $from.index(-1) === 0;
  const rest = $to.parentOffset < $to.parent.content.size || owner.childCount > 1;
  return alike && first && rest ? $to.before($to.depth - 1) : null;
}

function apply(tr: Transaction, cut: Cut, $end: ResolvedPos): boolean {
  const { $from, $to } = cut;
  const made = new Transform(tr.doc);
  // The words before the end of the selection in a line that stays; what is before them does not move by that.
  if ($to.pos < $end.pos && $end.parentOffset > 0) made.delete($end.start(), $end.pos);
  const rest: Cut = { $from: made.doc.resolve($from.pos), $to: made.doc.resolve($to.pos) };
  if (!join(made, rest) || breaksPlaces(tr.doc, made.doc)) return false;
  if ($from.parent.isTextblock) noteJoin(tr, $from, $to);
  for (const step of made.steps) tr.step(step);
  tr.setSelection(TextSelection.near(tr.doc.resolve($from.pos)));
  return true;
}

/** The words of one provision that go on in another one. */
function noteJoin(tr: Transaction, $from: ResolvedPos, $to: ResolvedPos): void {
  const [into, gone] = [$from.node(-1).attrs.id, $to.node(-1).attrs.id];
  const goesOn = $to.index(-1) === 0 && $to.parentOffset < $to.parent.content.size;
  if (goesOn && into && gone && into !== gone) note(tr, 'join', String(gone), String(into));
}

/** What stands behind the cut in each holder that is cut, from the innermost outward. */
function groupsBehind({ $to }: Cut, shared: number): Node[][] {
  const groups: Node[][] = [];
  const innermost = $to.parent.isTextblock ? $to.depth - 1 : $to.depth;
  for (let depth = innermost; depth > shared; depth--) {
    const next = depth === $to.depth ? $to.index(depth) : $to.index(depth) + 1;
    groups.push($to.node(depth).children.slice(next));
  }
  return groups;
}

/** Takes the cut out; false, and nothing done, where what is left would be no bill. */
function join(made: Transform, cut: Cut): boolean {
  const { $from, $to } = cut;
  const shared = $from.sharedDepth($to.pos);
  if (crossesTable($from, shared) || crossesTable($to, shared)) return false;
  const text = $from.parent.isTextblock;
  if (text !== $to.parent.isTextblock) return false;
  const deepest = text ? $from.depth - 1 : $from.depth;
  const added = new Map<number, Node[]>();
  let reached = deepest;
  for (const group of groupsBehind(cut, shared)) {
    if (group.length === 0) continue;
    const found = placeFor(group, reached, cut, shared, added);
    if (!found) return false;
    added.set(found.depth, [...(added.get(found.depth) ?? []), ...found.nodes]);
    reached = found.depth;
  }
  for (let depth = deepest; depth >= shared; depth--)
    if (!holds(cut, depth, shared, added.get(depth) ?? [])) return false;
  for (let depth = shared; depth <= deepest; depth++) {
    const start = depth < $from.depth ? $from.after(depth + 1) : $from.pos;
    const end = depth === shared ? endOfCut(cut, shared) : $from.end(depth);
    const nodes = Fragment.from(added.get(depth) ?? []);
    if (start < end || nodes.size > 0) made.replaceWith(start, end, nodes);
  }
  if (text) made.replaceWith($from.pos, $from.end(), $to.parent.content.cut($to.parentOffset));
  return true;
}

const endOfCut = ({ $to }: Cut, shared: number): number =>
  $to.depth > shared ? $to.after(shared + 1) : $to.pos;

function crossesTable($pos: ResolvedPos, shared: number): boolean {
  for (let depth = $pos.depth; depth > shared; depth--) if ($pos.node(depth).type.spec.tableRole) return true;
  return $pos.node(shared).type.spec.tableRole !== undefined && $pos.depth > shared + 1;
}

/** The children that a holder at this depth has when `nodes` follow the cut in it. */
function holds({ $from, $to }: Cut, depth: number, shared: number, nodes: readonly Node[]): boolean {
  const holder = $from.node(depth);
  const kept = depth < $from.depth ? $from.index(depth) + 1 : $from.index(depth);
  const behind = depth === shared ? ($to.depth > shared ? $to.index(shared) + 1 : $to.index(shared)) : null;
  const after = behind === null ? [] : holder.children.slice(behind);
  return holder.type.validContent(Fragment.from([...holder.children.slice(0, kept), ...nodes, ...after]));
}

/** The nearest holder around the cut that may have these nodes, with them as they are or a rank higher. */
function placeFor(
  group: readonly Node[],
  from: number,
  cut: Cut,
  shared: number,
  added: ReadonlyMap<number, Node[]>,
): { depth: number; nodes: readonly Node[] } | null {
  const raised = group.map((node) => (isRank(node) ? shiftRank(node, -1) : node));
  const shapes = [group, raised.includes(null) ? [] : (raised as Node[])];
  for (const nodes of shapes) {
    if (nodes.length === 0) continue;
    for (let depth = from; depth >= shared; depth--)
      if (holds(cut, depth, shared, [...(added.get(depth) ?? []), ...nodes])) return { depth, nodes };
  }
  return null;
}

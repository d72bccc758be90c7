/** Where a position is in the structure, and the ranks inside an article. Shared by all structural commands. */
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { type EditorState, NodeSelection, type Transaction } from 'prosemirror-state';
import { type BillAttrs, billAttrs } from '../document.ts';
import { isDivisionKind, isProvisionKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import { mayStand } from '../tradition/places.ts';

/** Asked without `dispatch` a command answers "could I?"; with it, it acts. Never needs a view. */
export type BillCommand = (state: EditorState, dispatch?: (tr: Transaction) => void) => boolean;

/** A node with its surroundings: `before` and `after` are the positions just outside of it. */
export interface Place {
  node: Node;
  parent: Node;
  depth: number;
  index: number;
  before: number;
  after: number;
}

export function placeAt($pos: ResolvedPos, depth: number): Place {
  return {
    node: $pos.node(depth),
    parent: $pos.node(depth - 1),
    depth,
    index: $pos.index(depth - 1),
    before: $pos.before(depth),
    after: $pos.after(depth),
  };
}

/** The innermost ancestor that passes the test, or null. */
export function innermost($pos: ResolvedPos, test: (node: Node) => boolean): Place | null {
  for (let depth = $pos.depth; depth > 0; depth--) if (test($pos.node(depth))) return placeAt($pos, depth);
  return null;
}

/** The provision that is selected as a whole, or else the innermost one around the cursor. */
export function selectedProvision(state: EditorState): Place | null {
  const { selection } = state;
  const { $from } = selection;
  if (selection instanceof NodeSelection && isProvisionKind(selection.node.type.name))
    return {
      node: selection.node,
      parent: $from.parent,
      depth: $from.depth + 1,
      index: $from.index(),
      before: selection.from,
      after: selection.to,
    };
  return innermost($from, (node) => isProvisionKind(node.type.name));
}

const RANKS = ['paragraph', 'point', 'subpoint'];

/** Paragraphs, points and subpoints: they begin with a wording and may hold the next rank. */
export function isRank(node: Node): boolean {
  return RANKS.includes(node.type.name);
}

/** Provisions that begin with a heading. */
export function isHeaded(node: Node): boolean {
  return node.type.name === 'article' || node.type.name === 'annex' || isDivisionKind(node.type.name);
}

/** The same provision `by` ranks lower (negative: higher) with all it contains, or null where the result cannot exist. */
export function shiftRank(node: Node, by: 1 | -1): Node | null {
  const kind = RANKS[RANKS.indexOf(node.type.name) + by];
  if (!isRank(node) || !kind) return null;
  const children: Node[] = [];
  for (const child of node.children) {
    const shifted = isRank(child) ? shiftRank(child, by) : child;
    if (!shifted) return null;
    children.push(shifted);
  }
  const type = billSchema.nodes[kind]!;
  const content = Fragment.from(children);
  return type.validContent(content) ? type.create(node.attrs, content) : null;
}

/** Whether what `$pos` is in, at this depth or above, is text of another law. */
export function inQuoted($pos: ResolvedPos, depth = $pos.depth): boolean {
  for (let d = depth; d > 0; d--) if ($pos.node(d).type.name === 'quoted') return true;
  return false;
}

/** Whether these nodes may come into the ancestor of `$pos` at this depth, by the rules of the bill's tradition. */
export function mayComeInto($pos: ResolvedPos, depth: number, content: Fragment): boolean {
  if (inQuoted($pos, depth)) return true;
  return standsRight($pos.node(depth).type.name, content.content, billAttrs($pos.node(0)));
}

/** Whether nodes may stand in a holder of this kind, with all that is in them. */
function standsRight(holder: string, nodes: readonly Node[], attrs: BillAttrs): boolean {
  return nodes.every((node) => {
    const { name } = node.type;
    if (!mayStand(holder, name, attrs)) return false;
    return (
      node.isTextblock || name === 'quoted' || name === 'table' || standsRight(name, node.children, attrs)
    );
  });
}

/** Nothing was written in it: no text, no reference, no table. */
export function isBlank(node: Node): boolean {
  if (node.isTextblock) return node.content.size === 0;
  if (node.isLeaf || node.type.name === 'table') return false;
  return node.children.every(isBlank);
}

export function emptyWording(): Node {
  return billSchema.nodes.wording!.create();
}

/** A new, empty provision; its id is given by the plugin that keeps ids unique. */
export function emptyProvision(kind: string): Node {
  const { nodes } = billSchema;
  const type = nodes[kind]!;
  if (kind === 'article' || kind === 'annex')
    return type.create({ id: '' }, [nodes.heading!.create(), emptyProvision('paragraph')]);
  if (isDivisionKind(kind)) return type.create({ id: '' }, nodes.heading!.create());
  return type.create({ id: '' }, emptyWording());
}

/**
 * One step on the way from one kind of provision to another where it is not a rank inside an article (`ranks.ts`):
 * chapter ↔ article ↔ paragraph, and numbered ↔ plain wording. Each is asked and acts like a command; the cursor stays in
 * its words, and what followed the provision in its place follows it still.
 */
import { Fragment, type Node, type NodeType } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import { billSchema } from '../schema.ts';
import { hasArticles } from '../tradition/places.ts';
import { type BillCommand, innermost, isBlank, isRank, type Place, shiftRank } from './place.ts';

const { nodes } = billSchema;
/** A decree: its points stand where other acts have articles. */
const isDecree = (state: EditorState): boolean => !hasArticles(billAttrs(state.doc));

/** Kinds that stand loose in a division beside its articles. */
const LOOSE = new Set(['paragraph', 'table', 'quoted', 'note', 'kept']);

function around(state: EditorState, kind: string): Place | null {
  return innermost(state.selection.$from, (node) => node.type.name === kind);
}

/** The cursor in the first words of the node at `before` (`depth` 2), or in the line at it (1). */
function keepCursor(tr: Transaction, old: EditorState, before: number, depth: 1 | 2): Transaction {
  const start = before + depth;
  const { $anchor, $head } = old.selection;
  return tr.setSelection(
    TextSelection.create(tr.doc, start + $anchor.parentOffset, start + $head.parentOffset),
  );
}

/** A headed or worded provision of another kind with the same id; a number given by hand belongs to the old kind. */
function remade(type: NodeType, node: Node, children: readonly Node[]): Node | null {
  const words = node.firstChild!.content;
  const first = (type === nodes.paragraph ? nodes.wording! : nodes.heading!).create(null, words);
  const content = Fragment.from([first, ...children]);
  return type.validContent(content) ? type.create({ id: node.attrs.id, number: null }, content) : null;
}

/** What followed a provision in its place, as long as it is of these kinds. */
function following(place: Place, taken: (kind: string) => boolean): Node[] {
  const rest = place.parent.children.slice(place.index + 1);
  const end = rest.findIndex((node) => !taken(node.type.name));
  return end < 0 ? rest : rest.slice(0, end);
}

const sizeOf = (list: readonly Node[]): number => list.reduce((sum, node) => sum + node.nodeSize, 0);

/** The provision and `tail` go, and `made` comes in their place. */
function inPlace(
  state: EditorState,
  place: Place,
  tail: readonly Node[],
  made: readonly Node[],
): Transaction | null {
  const { parent, index, before, after } = place;
  const content = Fragment.from(made);
  if (!parent.canReplace(index, index + 1 + tail.length, content)) return null;
  return state.tr.replaceWith(before, after + sizeOf(tail), content);
}

/** The provision and all that follows it leave its parent, and `made` comes after the parent. */
function behindParent(state: EditorState, place: Place, made: Node): Transaction | null {
  const $parent = state.doc.resolve(place.before);
  const holder = $parent.node(-1);
  const index = $parent.indexAfter(-1);
  if (!holder.canReplaceWith(index, index, made.type)) return null;
  const end = $parent.end();
  return state.tr.delete(place.before, end).insert(place.before + 1, made);
}

function send(
  state: EditorState,
  tr: Transaction | null,
  at: number,
  depth: 1 | 2,
  dispatch: Parameters<BillCommand>[1],
): boolean {
  if (!tr) return false;
  dispatch?.(keepCursor(tr, state, at, depth));
  return true;
}

/** Points become paragraphs, further lines paragraphs of their own. */
function raised(children: readonly Node[]): Node[] | null {
  const out = children.map((child) => {
    if (child.type === nodes.wording) return nodes.paragraph!.create({ id: '' }, child);
    return isRank(child) ? shiftRank(child, -1) : child;
  });
  return out.includes(null) ? null : (out as Node[]);
}

/** A paragraph becomes an article behind the one it stands in; its words are the heading. */
export const paragraphToArticle: BillCommand = (state, dispatch) => {
  const place = around(state, 'paragraph');
  const own = place && raised(place.node.children.slice(1));
  if (!place || !own) return false;
  const inArticle = place.parent.type === nodes.article;
  const tail = inArticle || !isDecree(state) ? following(place, (kind) => LOOSE.has(kind)) : [];
  const made = remade(nodes.article!, place.node, [...own, ...tail]);
  if (!made) return false;
  const tr = inArticle ? behindParent(state, place, made) : inPlace(state, place, tail, [made]);
  return send(state, tr, place.before + (inArticle ? 1 : 0), 2, dispatch);
};

/** What is written in an article; a paragraph that waits for its first words is nothing. */
const bodyOf = (article: Node): Node[] => {
  const body = article.children.slice(1);
  return body.every(isBlank) ? [] : body;
};

/** An article begins a chapter: its heading is the chapter's, its text an article of the chapter, what follows comes under it. */
export const articleToChapter: BillCommand = (state, dispatch) => {
  const place = around(state, 'article');
  if (!place) return false;
  const body = bodyOf(place.node);
  const loose = isDecree(state) || body.length === 0;
  const own = loose ? body : [nodes.article!.create({ id: '' }, [nodes.heading!.create(), ...body])];
  const inChapter = place.parent.type === nodes.chapter;
  const tail = following(place, (kind) => LOOSE.has(kind) || kind === 'article');
  const made = remade(nodes.chapter!, place.node, [...own, ...tail]);
  if (!made) return false;
  const tr = inChapter ? behindParent(state, place, made) : inPlace(state, place, tail, [made]);
  return send(state, tr, place.before + (inChapter ? 1 : 0), 2, dispatch);
};

/** Content goes to the end of the neighbour before the provision, and the provision goes. */
function intoNeighbour(state: EditorState, place: Place, content: readonly Node[]): Transaction | null {
  const host = place.parent.maybeChild(place.index - 1);
  if (!host?.type.validContent(host.content.append(Fragment.from(content)))) return null;
  if (!place.parent.canReplace(place.index, place.index + 1)) return null;
  return state.tr.delete(place.before, place.after).insert(place.before - 1, content);
}

/** An article becomes a paragraph at the end of the article before it; its own paragraphs follow. */
export const articleToParagraph: BillCommand = (state, dispatch) => {
  const place = around(state, 'article');
  if (!place || place.parent.maybeChild(place.index - 1)?.type !== nodes.article) return false;
  const made = remade(nodes.paragraph!, place.node, []);
  const tr = made && intoNeighbour(state, place, [made, ...bodyOf(place.node)]);
  return send(state, tr, place.before - 1, 2, dispatch);
};

/** A chapter becomes an article (in a decree: a point of it); what it held comes to the chapter before it, or where it stood. */
export const chapterToProvision: BillCommand = (state, dispatch) => {
  const place = around(state, 'chapter');
  if (!place) return false;
  const inside = place.node.children.slice(1);
  const first = inside.findIndex((node) => node.type === nodes.article);
  const own = isDecree(state) ? [] : inside.slice(0, first < 0 ? inside.length : first);
  const made = remade(isDecree(state) ? nodes.paragraph! : nodes.article!, place.node, own);
  if (!made) return false;
  const content = [made, ...inside.slice(own.length)];
  const joins = place.parent.maybeChild(place.index - 1)?.type === nodes.chapter;
  const tr = joins ? intoNeighbour(state, place, content) : inPlace(state, place, [], content);
  return send(state, tr, place.before - (joins ? 1 : 0), 2, dispatch);
};

/** A numbered provision inside an article becomes a plain line: of what it stood in, or of the paragraph before it. */
export const rankToWording: BillCommand = (state, dispatch) => {
  const place = innermost(state.selection.$from, isRank);
  if (!place) return false;
  const { node, parent, index, before } = place;
  if (parent.canReplaceWith(index, index, nodes.wording!)) {
    const lines = node.children.map((child) => (isRank(child) ? shiftRank(child, -1) : child));
    if (lines.includes(null)) return false;
    return send(state, inPlace(state, place, [], lines as Node[]), before, 1, dispatch);
  }
  const host = parent.maybeChild(index - 1);
  if (!host || !isRank(host)) return false;
  return send(state, intoNeighbour(state, place, node.children), before - 1, 1, dispatch);
};

/** The rank that a plain line takes in what it stands in. */
const BELOW: Readonly<Record<string, string>> = {
  paragraph: 'point',
  point: 'subpoint',
  quoted: 'paragraph',
};

/** A plain line gets a number: a point of its paragraph, a subpoint of its point; in a subpoint it is the next subpoint. */
export const wordingToRank: BillCommand = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.wording || $from.depth < 2) return false;
  const owner = $from.node(-1);
  const index = $from.index(-1);
  const before = $from.before();
  if (owner.type === nodes.subpoint && index > 0) {
    const tr = state.tr.split(before, 1, [{ type: owner.type, attrs: { id: '' } }]);
    return send(state, tr, before + 1, 2, dispatch);
  }
  const kind = BELOW[owner.type.name];
  if (!kind || (index === 0 && isRank(owner))) return false;
  const made = nodes[kind]!.create({ id: '' }, $from.parent);
  if (!owner.canReplaceWith(index, index + 1, made.type)) return false;
  return send(state, state.tr.replaceWith(before, $from.after(), made), before, 2, dispatch);
};

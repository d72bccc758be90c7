/**
 * Enter. In a numbered provision it makes the next one of the same rank; at the end of a heading it goes to the first
 * text below it; on an empty provision it goes one rank out (subpoint → point → paragraph → new article).
 */
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import { isDivisionKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import { mayStand } from '../tradition/places.ts';
import { deleteSelected } from './deleteSelected.ts';
import {
  type BillCommand,
  emptyProvision,
  emptyWording,
  isBlank,
  isHeaded,
  isRank,
  mayComeInto,
  type Place,
  placeAt,
} from './place.ts';
import { promoteRange } from './ranks.ts';
import { note } from './record.ts';

export const split: BillCommand = (state, dispatch) => {
  const tr = state.tr;
  if (!tr.selection.empty) deleteSelected(tr);
  if (!(tr.selection instanceof TextSelection) || !splitHere(tr)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

function splitHere(tr: Transaction): boolean {
  const { $from } = tr.selection;
  const block = $from.parent;
  if (!block.isTextblock || $from.depth < 2) return false;
  const owner = placeAt($from, $from.depth - 1);
  if (block.type.name === 'heading') return splitHeading(tr, owner);
  if (isRank(owner.node)) return splitRank(tr, owner);
  return splitLine(tr, owner);
}

function cursorAt(tr: Transaction, pos: number): true {
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos)));
  return true;
}

/** Title lines, notes, preamble, table cells: a further line; an empty last line of a note leads out of it. */
function splitLine(tr: Transaction, owner: Place): boolean {
  const { $from } = tr.selection;
  const index = $from.index(owner.depth);
  const leaves =
    (owner.node.type.name === 'note' || owner.node.type.name === 'quoted') &&
    index > 0 &&
    index === owner.node.childCount - 1 &&
    $from.parent.content.size === 0;
  if (leaves) {
    const next = firstFitting($from, owner, ['article', 'paragraph', 'wording']);
    if (next) {
      tr.delete($from.before(), $from.after());
      const at = tr.mapping.map(owner.after);
      tr.insert(at, next);
      return cursorAt(tr, at + 1);
    }
  }
  const title = $from.parent.type.name === 'title_line';
  const after = title ? { type: $from.parent.type, attrs: { ...$from.parent.attrs } } : null;
  tr.split($from.pos, 1, [after]);
  return true;
}

/** The first of these kinds that may come after `owner`. */
function firstFitting($from: ResolvedPos, { parent, index, depth }: Place, kinds: string[]): Node | null {
  for (const name of kinds) {
    if (name === 'article' && !isDivisionKind(parent.type.name) && parent.type.name !== 'bill') continue;
    const node = name === 'wording' ? emptyWording() : emptyProvision(name);
    const fits = parent.canReplaceWith(index + 1, index + 1, node.type);
    if (fits && mayComeInto($from, depth - 1, Fragment.from(node))) return node;
  }
  return null;
}

/** What stands directly under a heading: articles in a chapter, paragraphs in an article (and in a decree's division). */
function childKind(owner: Node, bill: Node): string {
  const { name } = owner.type;
  if (!isDivisionKind(name)) return 'paragraph';
  const kinds = ['article', 'paragraph', 'chapter', 'section'];
  const attrs = billAttrs(bill);
  return kinds.find((kind) => kind !== name && mayStand(name, kind, attrs)) ?? 'article';
}

function splitHeading(tr: Transaction, owner: Place): boolean {
  const { $from } = tr.selection;
  const heading = $from.parent;
  if ($from.parentOffset === 0 && heading.content.size > 0) {
    if (!owner.parent.canReplaceWith(owner.index, owner.index, owner.node.type)) return false;
    tr.insert(owner.before, emptyProvision(owner.node.type.name));
    return true;
  }
  const below = owner.node.maybeChild(1);
  const kind = childKind(owner.node, tr.doc);
  const rest = heading.content.cut($from.parentOffset);
  const belowStart = $from.after();
  const fits = below?.type.name === kind;
  if (rest.size === 0 && below && fits && isBlank(below)) return cursorAt(tr, belowStart + 1);
  // A blank first paragraph takes the rest of the heading instead of a second one being made.
  const refill = below && fits && isBlank(below);
  const node = filled(kind, rest);
  const end = $from.end();
  const start = $from.pos;
  if (refill) tr.replaceWith(belowStart, belowStart + below.nodeSize, withId(node, below));
  else tr.insert(belowStart, node);
  if (rest.size > 0) {
    note(tr, 'split', String(owner.node.attrs.id), belowStart);
    tr.delete(start, end);
  }
  return cursorAt(tr, tr.mapping.map(belowStart, -1) + 1);
}

function withId(node: Node, from: Node): Node {
  return node.type.create({ ...node.attrs, id: from.attrs.id }, node.content);
}

function filled(kind: string, inline: Fragment): Node {
  const made = emptyProvision(kind);
  const first = made.firstChild!;
  return made.copy(made.content.replaceChild(0, first.copy(inline)));
}

function splitRank(tr: Transaction, owner: Place): boolean {
  const { $from } = tr.selection;
  const wording = $from.parent;
  const line = $from.index(owner.depth);
  const sibling = { type: owner.node.type, attrs: { id: '' } };
  if (line === 0 && isBlank(owner.node) && owner.node.childCount === 1) return leaveRank(tr, owner);
  if (line === 0 && wording.content.size > 0 && $from.parentOffset === 0) {
    tr.insert(owner.before, emptyProvision(owner.node.type.name));
    return true;
  }
  const atEnd = $from.parentOffset === wording.content.size;
  const follows = owner.node.maybeChild(line + 1);
  if (atEnd && follows && isRank(follows)) {
    // "Grounds are:" + Enter, points below: one more point comes first, the list stays with its opening words.
    tr.insert($from.after(), emptyProvision(follows.type.name));
    return cursorAt(tr, $from.after() + 1);
  }
  if (line > 0 && $from.parentOffset === 0) {
    tr.split($from.before(), 1, [sibling]);
    note(tr, 'split', String(owner.node.attrs.id), $from.pos);
    return cursorAt(tr, $from.pos + 2);
  }
  tr.split($from.pos, 2, [sibling, null]);
  const cut = $from.pos + 2;
  if (!isBlank(tr.doc.nodeAt(cut)!)) note(tr, 'split', String(owner.node.attrs.id), cut);
  return true;
}

function leaveRank(tr: Transaction, owner: Place): boolean {
  if (promoteRange(tr, { parent: owner.parent, depth: owner.depth, from: owner.index, to: owner.index }))
    return true;
  const { parent } = owner;
  const $article = tr.doc.resolve(owner.before);
  const isLast = owner.index === parent.childCount - 1 && owner.index > 1;
  if (parent.type.name === 'article' && isLast && $article.depth > 0 && isHeaded(parent)) {
    const after = $article.after();
    const holder = $article.node(-1);
    const index = $article.indexAfter(-1);
    if (holder.canReplaceWith(index, index, parent.type)) {
      tr.delete(owner.before, owner.after);
      const at = tr.mapping.map(after);
      tr.insert(at, emptyProvision('article'));
      return cursorAt(tr, at + 1);
    }
  }
  tr.insert(owner.after, emptyProvision(owner.node.type.name));
  return cursorAt(tr, owner.after + 1);
}

/** Shift+Enter: a line break inside the text. */
export const lineBreak: BillCommand = (state, dispatch) => {
  if (!state.selection.$from.parent.isTextblock) return false;
  dispatch?.(
    deleteSelected(state.tr).replaceSelectionWith(billSchema.nodes.hard_break!.create()).scrollIntoView(),
  );
  return true;
};

/**
 * Backspace at the start and Delete at the end of a text. Text joins the text before it in reading order; what was inside
 * the joined provision stays in its place in the list. Where a join would break the structure, nothing happens.
 */
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { isDivisionKind, isProvisionKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import { lawful } from './lawful.ts';
import { punctuated } from './listSigns.ts';
import { type BillCommand, isBlank, isHeaded, isRank, type Place, placeAt, shiftRank } from './place.ts';
import { note } from './record.ts';

const backward: BillCommand = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parentOffset > 0) return false;
  const tr = state.tr;
  if (!joinAt(tr, $from)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

const forward: BillCommand = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parentOffset < $from.parent.content.size) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  const tr = state.tr;
  if (!next || !joinAt(tr, next.$from)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

export const joinBackward = punctuated(lawful(backward));
export const joinForward = punctuated(lawful(forward));

/** Joins the textblock that begins at `$start` with what precedes it; false, and nothing done, where that cannot be. */
function joinAt(tr: Transaction, $start: ResolvedPos): boolean {
  if ($start.depth < 2) return false;
  const owner = placeAt($start, $start.depth - 1);
  if ($start.parent.type.name === 'heading') return joinHeading(tr, owner);
  const line = $start.index(owner.depth);
  if (isRank(owner.node)) return line === 0 ? joinRank(tr, owner) : joinLine(tr, $start, owner);
  if (line > 0 && owner.node.child(line - 1).type === $start.parent.type) {
    tr.join($start.before());
    return cursorAt(tr, $start.before() - 1);
  }
  return line === 0 && isBlank(owner.node) && removable(owner) && remove(tr, owner);
}

function removable(place: Place): boolean {
  return place.node.type.name !== 'title_block' && place.parent.canReplace(place.index, place.index + 1);
}

function remove(tr: Transaction, place: Place): true {
  tr.delete(place.before, place.after);
  tr.setSelection(Selection.near(tr.doc.resolve(place.before), -1));
  return true;
}

function cursorAt(tr: Transaction, pos: number): true {
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos)));
  return true;
}

/** End position of the last text inside `node` (which ends at `end`), or null where something else than text stands last. */
function lastTextEnd(node: Node, end: number): number | null {
  if (node.isTextblock) return end - 1;
  if (!isRank(node) && !isHeaded(node)) return null;
  return node.lastChild ? lastTextEnd(node.lastChild, end - 1) : null;
}

const noteJoin = (tr: Transaction, gone: Place, into: string): void =>
  note(tr, 'join', String(gone.node.attrs.id), into);

/** Puts `inline` at the end of the text that ends at `at`, and `kids` at `place`, after `gone` was taken out behind both. */
function merge(
  tr: Transaction,
  gone: Place,
  inline: Fragment,
  at: number,
  kids: readonly Node[],
  place: number,
): true {
  if (isProvisionKind(gone.node.type.name)) noteJoin(tr, gone, String(tr.doc.resolve(at).node(-1).attrs.id));
  tr.delete(gone.before, gone.after);
  if (kids.length > 0) tr.insert(place, kids);
  if (inline.size > 0) tr.insert(at, inline);
  return cursorAt(tr, at);
}

/** A further line of a provision: joins the line before it, or the last text of the list before it. */
function joinLine(tr: Transaction, $start: ResolvedPos, owner: Place): boolean {
  const wording = placeAt($start, $start.depth);
  const end = lastTextEnd(owner.node.child(wording.index - 1), wording.before);
  if (end === null) return false;
  return merge(tr, wording, wording.node.content, end, [], wording.before);
}

function joinRank(tr: Transaction, place: Place): boolean {
  const { node, parent, index } = place;
  if (index === 0) return false;
  const prev = parent.child(index - 1);
  const kids = node.children.slice(1);
  const inline = node.firstChild!.content;
  if (kids.length === 0 && inline.size === 0 && removable(place)) return remove(tr, place);
  if (prev.type.name === 'heading')
    return kids.length === 0 && merge(tr, place, inline, place.before - 1, [], 0);
  if (prev.type === node.type) {
    if (isBlank(prev)) return removeBlankBefore(tr, place, prev);
    const end = lastTextEnd(prev, place.before);
    return end !== null && merge(tr, place, inline, end, kids, place.before - 1);
  }
  if (prev.type.name !== 'wording') return false;
  const raised = kids.map((kid) => (isRank(kid) ? shiftRank(kid, -1) : kid));
  if (raised.includes(null)) return false;
  return merge(tr, place, inline, place.before - 1, raised as Node[], place.before);
}

/** The provision with the text stays, with its id; the blank one before it goes. */
function removeBlankBefore(tr: Transaction, place: Place, blank: Node): true {
  tr.delete(place.before - blank.nodeSize, place.before);
  return cursorAt(tr, place.before - blank.nodeSize + 1);
}

function joinHeading(tr: Transaction, place: Place): boolean {
  const { node, parent, index } = place;
  if (isBlank(node) && removable(place)) return remove(tr, place);
  const prev = index > 0 ? parent.child(index - 1) : null;
  const alike = prev?.type === node.type ? prev : null;
  if (alike && isBlank(alike)) return removeBlankBefore(tr, place, alike);
  const heading = node.firstChild!;
  const rest = node.children.slice(1);
  if (node.type.name === 'article' && alike) return mergeArticles(tr, place, heading, rest);
  if (!isDivisionKind(node.type.name) || heading.content.size > 0) return false;
  return dissolve(tr, place, alike, rest);
}

/** The heading becomes a paragraph of the article before it, followed by its paragraphs. */
function mergeArticles(tr: Transaction, place: Place, heading: Node, rest: readonly Node[]): true {
  const { paragraph, wording } = billSchema.nodes;
  const asText =
    heading.content.size > 0 ? [paragraph!.create({ id: '' }, wording!.create(null, heading.content))] : [];
  noteJoin(tr, place, String(place.parent.child(place.index - 1).attrs.id));
  tr.delete(place.before, place.after).insert(place.before - 1, [...asText, ...rest]);
  return cursorAt(tr, place.before - 1 + (asText.length > 0 ? 2 : 0));
}

/** A division without a heading gives its articles to the division before it, or to the one around it. */
function dissolve(tr: Transaction, place: Place, alike: Node | null, rest: readonly Node[]): boolean {
  const content = Fragment.from(rest);
  if (alike) noteJoin(tr, place, String(alike.attrs.id));
  if (!alike && !place.parent.canReplace(place.index, place.index + 1, content)) return false;
  tr.delete(place.before, place.after).insert(alike ? place.before - 1 : place.before, content);
  tr.setSelection(Selection.near(tr.doc.resolve(place.before), -1));
  return true;
}

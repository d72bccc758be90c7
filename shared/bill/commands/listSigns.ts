/**
 * The signs at the end of list items follow their items: whoever splits, moves, inserts or takes out an item finds "; " and
 * "." where the tradition has them, in the same step. Only where the list followed the rule before: what a person wrote
 * otherwise is left as it is. An item that gets subpoints opens them with ":", and has its sign again when they go.
 */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import {
  endsAsWanted,
  endText,
  type ItemList,
  type ListItem,
  lineEnd,
  lineText,
  listsOf,
  opensWith,
} from '../listEnds.ts';
import { billSchema } from '../schema.ts';
import type { ListSigns } from '../tradition/shape.ts';
import { traditionOf } from '../tradition/shipped.ts';
import { type BillCommand, innermost } from './place.ts';

const key = new PluginKey<() => boolean>('listSigns');

/** Switches the signs on for an editor, as long as `wanted` says so. Without it commands write no sign. */
export function listSigns(wanted: () => boolean): Plugin<() => boolean> {
  return new Plugin({ key, state: { init: () => wanted, apply: () => wanted } });
}

interface Found {
  node: Node;
  pos: number;
}

interface Changed {
  before: Found[];
  after: Found[];
}

/** Paragraphs that a change touched, as they were and as they are. Unchanged nodes are recognised by identity. */
function changedParagraphs(before: Node, after: Node): Changed {
  const changed: Changed = { before: [], after: [] };
  const all = (node: Node, pos: number, into: Found[]): void => {
    if (node.isTextblock || node.type.name === 'quoted') return;
    if (node.type.name === 'paragraph') into.push({ node, pos });
    else
      node.forEach((child, offset) => {
        all(child, pos + 1 + offset, into);
      });
  };
  const visit = (was: Node, is: Node, wasPos: number, isPos: number): void => {
    if (was === is || was.isTextblock || was.type.name === 'quoted') return;
    if (was.type.name === 'paragraph') {
      changed.before.push({ node: was, pos: wasPos });
      changed.after.push({ node: is, pos: isPos });
      return;
    }
    const [old, now] = [was.children, is.children];
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start]) start++;
    let end = 0;
    const most = Math.min(old.length, now.length) - start;
    while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
    const size = old.slice(0, start).reduce((sum, node) => sum + node.nodeSize, 0);
    const oldEnd = old.length - end;
    const nowEnd = now.length - end;
    const one = old[start];
    const other = now[start];
    if (oldEnd - start === 1 && nowEnd - start === 1 && one!.type === other!.type) {
      visit(one!, other!, wasPos + 1 + size, isPos + 1 + size);
      return;
    }
    let at = wasPos + 1 + size;
    for (const node of old.slice(start, oldEnd)) {
      all(node, at, changed.before);
      at += node.nodeSize;
    }
    at = isPos + 1 + size;
    for (const node of now.slice(start, nowEnd)) {
      all(node, at, changed.after);
      at += node.nodeSize;
    }
  };
  visit(before, after, -1, -1);
  return changed;
}

/** What a list that was there tells: whether it kept the rule, how many items say so, and which word joins its last two. */
interface Habit {
  ids: Set<string>;
  followed: boolean;
  evidence: number;
  /** Items without any sign: one that was begun and left, in a list that follows the rule. */
  bare: number;
  conjunction: string | undefined;
  /** What held a list, and whether its words opened it as the tradition has it. */
  holders: Map<string, boolean>;
}

function conjunctionIn(lists: readonly ItemList[], signs: ListSigns): string | undefined {
  let seen: string | undefined;
  for (const { items } of lists) {
    const item = items.slice(0, -1).findLast(({ blank }) => !blank);
    if (item?.line && lineEnd(item.line, signs).sign !== '')
      seen = lineEnd(item.line, signs).conjunction || seen || '';
  }
  return seen;
}

/** Whether the words of a line end with the sign that opens a list. */
function opens(line: Node, signs: ListSigns): boolean {
  const sign = opensWith(signs);
  return sign !== '' && lineText(line).trimEnd().endsWith(sign);
}

function habitOf({ node, pos }: Found, signs: ListSigns, cursor: EditorState['selection']): Habit {
  const usual = listsOf(node, pos, signs);
  const conjunction = conjunctionIn(usual, signs);
  const habit: Habit = {
    ids: new Set([String(node.attrs.id)]),
    followed: true,
    evidence: 0,
    bare: 0,
    conjunction,
    holders: new Map(
      usual.map(({ owner, opening }) => [owner, opening !== null && opens(opening.line, signs)]),
    ),
  };
  for (const { items } of listsOf(node, pos, signs, conjunction))
    for (const item of items) {
      habit.ids.add(item.id);
      // An item that is being written may still lack its sign, or have one that its writer put there early.
      const written = item.line && cursor.from <= item.pos + item.line.nodeSize && cursor.to >= item.pos;
      if (item.blank || written || !item.line || !item.wanted) continue;
      const end = lineEnd(item.line, signs);
      if (endsAsWanted(item, signs)) habit.evidence++;
      else if (end.sign === '' && !end.other) habit.bare++;
      else habit.followed = false;
    }
  return habit;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** @param opened the item had a list, which its words opened. */
function editOf(item: ListItem, signs: ListSigns, opened: boolean): Edit | null {
  const { line, wanted, pos } = item;
  if (!line || !wanted || item.blank || endsAsWanted(item, signs)) return null;
  const end = lineEnd(line, signs);
  const given = opened && opens(line, signs) ? opensWith(signs).length : 0;
  if (end.other && given === 0) return null;
  const from = given > 0 ? lineText(line).trimEnd().length - given : end.from;
  return { from: pos + 1 + from, to: pos + 1 + line.content.size, text: endText(wanted) };
}

/** An item that now holds a list, and did not before: its words open it. Whatever else they end with is somebody's wish. */
function openingEdit({ opening }: ItemList, signs: ListSigns): Edit | null {
  const sign = opensWith(signs);
  if (!opening || sign === '' || lineText(opening.line).trim() === '') return null;
  const end = lineEnd(opening.line, signs);
  if (end.other) return null;
  const start = opening.pos + 1;
  return { from: start + end.from, to: start + opening.line.content.size, text: sign };
}

function editsFor({ node, pos }: Found, habits: readonly Habit[], signs: ListSigns): Edit[] {
  const lists = listsOf(node, pos, signs);
  const ids = new Set([String(node.attrs.id), ...lists.flatMap(({ items }) => items.map(({ id }) => id))]);
  ids.delete('');
  const origins = habits.filter((habit) => [...habit.ids].some((id) => ids.has(id)));
  if (origins.some((habit) => !habit.followed)) return [];
  const evident = origins.some((habit) => habit.evidence > 0);
  const fresh = lists[0]?.lead.endsWith(':') && origins.every((habit) => habit.bare === 0);
  if (!evident && !fresh) return [];
  const conjunction = origins.find((habit) => habit.conjunction !== undefined)?.conjunction;
  const edits = new Map<number, Edit>();
  const add = (edit: Edit | null): void => {
    if (edit) edits.set(edit.from, edit);
  };
  const held = (id: string): boolean | undefined =>
    origins.map(({ holders }) => holders.get(id)).find((known) => known !== undefined);
  listsOf(node, pos, signs, conjunction).forEach((list, i) => {
    // The first list is that of the paragraph, whose words are a sentence and no item.
    if (i > 0 && held(list.owner) === undefined) add(openingEdit(list, signs));
    for (const item of list.items) add(editOf(item, signs, held(item.id) === true));
  });
  return [...edits.values()];
}

/** The list that was being written and is left by this step, unchanged but for the cursor that has gone: it is finished. */
function leftList({ selection }: EditorState, tr: Transaction): Changed {
  const none = { before: [], after: [] };
  const place = innermost(selection.$from, (node) => node.type.name === 'paragraph');
  if (!place || innermost(selection.$from, (node) => node.type.name === 'quoted')) return none;
  const { node, before } = place;
  const pos = tr.mapping.map(before);
  // One that changed is among those that changed.
  if (tr.doc.nodeAt(pos) !== node) return none;
  const stays = tr.selection.from > pos && tr.selection.to < pos + node.nodeSize;
  return stays ? none : { before: [{ node, pos: before }], after: [{ node, pos }] };
}

/** Adds the signs to a transaction that changed or left lists; the cursor stays where it is. */
function addSigns(tr: Transaction, state: EditorState): void {
  const attrs = billAttrs(state.doc);
  const signs = traditionOf(attrs).lists[attrs.lang];
  const changed = changedParagraphs(state.doc, tr.doc);
  const left = leftList(state, tr);
  const habits = [...changed.before, ...left.before].map((found) => habitOf(found, signs, state.selection));
  const edits = [...changed.after, ...left.after]
    .flatMap((found) => editsFor(found, habits, signs))
    .sort((a, b) => b.from - a.from);
  if (edits.length === 0) return;
  const { anchor, head } = tr.selection;
  const steps = tr.steps.length;
  for (const { from, to, text } of edits) {
    const marks = tr.doc.resolve(from).marks();
    tr.replaceWith(from, to, billSchema.text(text, marks));
  }
  const mapping = tr.mapping.slice(steps);
  const at = (pos: number): number => mapping.map(pos, -1);
  tr.setSelection(TextSelection.between(tr.doc.resolve(at(anchor)), tr.doc.resolve(at(head))));
}

/** The command, with the signs of the lists that it changes. */
export function punctuated(command: BillCommand): BillCommand {
  return (state, dispatch) => {
    const wanted = key.getState(state);
    if (!dispatch || !wanted?.()) return command(state, dispatch);
    return command(state, (tr) => {
      if (tr.docChanged && tr.selection instanceof TextSelection) addSigns(tr, state);
      dispatch(tr);
    });
  };
}

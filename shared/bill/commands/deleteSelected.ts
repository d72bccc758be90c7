/**
 * Taking out what is selected. Words of two lines join (deleteAcross.ts). Where the text before the selection cannot be
 * joined with the text after it (from a point of a decree into a chapter behind it), both stay where they stand, and all
 * between them goes. The library's own fitting is for selections inside one line, and of cells and whole provisions: over
 * lines it fills gaps with empty headings and quotations.
 */
import type { Node } from 'prosemirror-model';
import { type EditorState, type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { CellSelection } from 'prosemirror-tables';
import { deleteAcross } from './deleteAcross.ts';
import type { BillCommand } from './place.ts';

/**
 * What a change gives, or null where the library fits its two ends together wrongly and refuses its own step (seen with
 * prosemirror-transform 1.12.6: "Cannot join chapter onto paragraph"). Anything else that is thrown goes on.
 */
export function fitted<T>(change: () => T): T | null {
  try {
    return change();
  } catch (error) {
    // The library's own class, which its types do not name.
    if (error instanceof Error && error.name === 'TransformError') return null;
    throw error;
  }
}

/** Takes what is selected out of `tr`; nothing for a mere cursor. Of cells the words go, and the first has the cursor. */
export function deleteSelected(tr: Transaction): Transaction {
  const { from, to, ranges } = tr.selection;
  if (tr.selection instanceof CellSelection) {
    // The cell where the selection ended comes first among the ranges; the library would leave the cursor in the last one.
    const first = Math.min(...ranges.map(({ $from }) => $from.pos));
    return tr.deleteSelection().setSelection(TextSelection.near(tr.doc.resolve(first)));
  }
  if (overLines(tr.selection)) return deleteAcross(tr, from, to) ? tr : deleteBetween(tr, from, to);
  return fitted(() => tr.deleteSelection()) ?? deleteBetween(tr, from, to);
}

/** From the words of one line into those of another. */
export function overLines(selection: Selection): boolean {
  return selection instanceof TextSelection && !selection.$from.sameParent(selection.$to);
}

/** What typing these words over the selection gives. */
export function typedOver(state: EditorState, words: string): Transaction {
  const { selection } = state;
  const over = overLines(selection) || selection instanceof CellSelection;
  const plain = over ? null : fitted(() => state.tr.insertText(words));
  return plain ?? deleteSelected(state.tr).insertText(words);
}

interface Found {
  node: Node;
  pos: number;
}

/** Whole provisions and lines go where their holder can do without them; of all else the words go. */
function deleteBetween(tr: Transaction, from: number, to: number): Transaction {
  const found: Found[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline) found.push({ node, pos });
    return !node.isTextblock;
  });
  const gone: Found[] = [];
  const steps = tr.steps.length;
  for (const { node, pos } of found) {
    if (gone.some((whole) => pos > whole.pos && pos < whole.pos + whole.node.nodeSize)) continue;
    const at = tr.mapping.slice(steps).map(pos);
    const $at = tr.doc.resolve(at);
    const within = pos >= from && pos + node.nodeSize <= to;
    if (within && !isCell(node) && $at.parent.canReplace($at.index(), $at.index() + 1)) {
      tr.delete(at, at + node.nodeSize);
      gone.push({ node, pos });
    } else if (node.isTextblock) {
      const start = Math.max(from, pos + 1) - pos;
      const end = Math.min(to, pos + 1 + node.content.size) - pos;
      if (start < end) tr.delete(at + start, at + end);
    }
  }
  const cursor = tr.doc.resolve(tr.mapping.slice(steps).map(from));
  return tr.setSelection(TextSelection.near(cursor, -1));
}

/** A table keeps its shape: of cells only the words go. */
function isCell(node: Node): boolean {
  return node.type.spec.tableRole === 'cell' || node.type.spec.tableRole === 'header_cell';
}

/** Backspace and Delete over a selection. */
export const deleteSelection: BillCommand = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(deleteSelected(state.tr).scrollIntoView());
  return true;
};

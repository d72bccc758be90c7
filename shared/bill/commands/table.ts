/** Rows, columns and cells of a table, for a cursor or a selection of cells in it. */
import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  toggleHeader,
} from 'prosemirror-tables';
import { positionAfter } from './insert.ts';
import { type BillCommand, innermost, placeAt } from './place.ts';

const inTable = (state: Parameters<BillCommand>[0]) =>
  innermost(state.selection.$from, (node) => node.type.name === 'table');

/** Deletes the table, also where it is the last thing in a quotation, which cannot be empty. */
const deleteTable: BillCommand = (state, dispatch) => {
  const place = inTable(state);
  if (!place) return false;
  const whole = place.parent.canReplace(place.index, place.index + 1)
    ? place
    : placeAt(state.selection.$from, place.depth - 1);
  if (!whole.parent.canReplace(whole.index, whole.index + 1)) return false;
  if (dispatch) {
    const tr = state.tr.delete(whole.before, whole.after);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(whole.before), -1)).scrollIntoView());
  }
  return true;
};

/** A table without its last row or column would be no table: then the table goes. */
const unlessLast = (part: 'row' | 'column', command: BillCommand): BillCommand => {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { map, top, bottom, left, right } = selectedRect(state);
    const all = part === 'row' ? bottom - top === map.height : right - left === map.width;
    return all ? deleteTable(state, dispatch) : command(state, dispatch);
  };
};

export const TABLE_COMMANDS = {
  addRowBefore,
  addRowAfter,
  addColumnBefore,
  addColumnAfter,
  deleteRow: unlessLast('row', deleteRow),
  deleteColumn: unlessLast('column', deleteColumn),
  toggleHeaderRow: toggleHeader('row'),
  mergeCells,
  splitCell,
  deleteTable,
} as const;

/** Puts a ready table after the text at the cursor, or after the table that the cursor is in. */
export function insertReadyTable(table: Node): BillCommand {
  return (state, dispatch) => {
    const content = Fragment.from(table);
    const at = positionAfter(state.selection.$to, content);
    if (at === null) return false;
    if (dispatch) {
      const tr = state.tr.insert(at, content);
      tr.setSelection(TextSelection.near(tr.doc.resolve(at + table.nodeSize), -1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

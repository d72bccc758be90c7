/** Deleting a provision, and locking its number. */
import { Selection } from 'prosemirror-state';
import { isNumberedKind, isProvisionKind } from '../kinds.ts';
import { computeNumbers } from '../numbering.ts';
import { type BillCommand, innermost, type Place, selectedProvision } from './place.ts';

/** Deletes the selected provision (the innermost one of the cursor) with all it contains. */
export const deleteProvision: BillCommand = (state, dispatch) => {
  const place = selectedProvision(state);
  if (!place?.parent.canReplace(place.index, place.index + 1)) return false;
  if (dispatch) {
    const tr = state.tr.delete(place.before, place.after);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place.before), -1)).scrollIntoView());
  }
  return true;
};

function numbered(state: Parameters<BillCommand>[0]): Place | null {
  const place = innermost(state.selection.$from, (node) => isNumberedKind(node.type.name));
  const quoted = innermost(state.selection.$from, (node) => node.type.name === 'quoted');
  return place && !quoted ? place : null;
}

/** Keeps the number that is drawn now, whatever is inserted before. */
export const lockNumber: BillCommand = (state, dispatch) => {
  const place = numbered(state);
  if (!place || place.node.attrs.number !== null) return false;
  if (dispatch) {
    const number = computeNumbers(state.doc).get(String(place.node.attrs.id))?.number ?? '';
    dispatch(state.tr.setNodeAttribute(place.before, 'number', number));
  }
  return true;
};

export const unlockNumber: BillCommand = (state, dispatch) => {
  const place = innermost(state.selection.$from, (node) => isNumberedKind(node.type.name));
  if (!place || place.node.attrs.number === null) return false;
  dispatch?.(state.tr.setNodeAttribute(place.before, 'number', null));
  return true;
};

const MAX_NUMBER = 20;

/** Locks a provision to a number given by hand ("5-1", "12A"), or sets it free with null. */
export function setNumber(provision: string, number: string | null): BillCommand {
  return (state, dispatch) => {
    if (number !== null && number.length > MAX_NUMBER) return false;
    let at = -1;
    state.doc.descendants((node, pos) => {
      if (at >= 0 || node.isTextblock) return false;
      if (isProvisionKind(node.type.name) && node.attrs.id === provision && isNumberedKind(node.type.name))
        at = pos;
      return true;
    });
    if (at < 0) return false;
    dispatch?.(state.tr.setNodeAttribute(at, 'number', number));
    return true;
  };
}

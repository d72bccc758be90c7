/** Soft hyphens in the text: set inside a word at the cursor, and taken out one by one. */
import { SOFT_HYPHEN } from '../../text/softHyphens.ts';
import type { BillCommand } from './place.ts';

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;

/** Lets the word at the cursor be broken there. Refused where no letter stands before the cursor, and beside another one. */
export const insertSoftHyphen: BillCommand = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return false;
  const before = $from.nodeBefore?.text ?? '';
  if (!LETTER_BEFORE.test(before) || $from.nodeAfter?.text?.startsWith(SOFT_HYPHEN)) return false;
  dispatch?.(state.tr.insertText(SOFT_HYPHEN).scrollIntoView());
  return true;
};

/** Takes out the soft hyphen beside the cursor and nothing else: the browser would take the letter with it. */
export const deleteSoftHyphen =
  (side: 'nodeBefore' | 'nodeAfter'): BillCommand =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    const text = (empty && $from[side]?.text) || '';
    const there = side === 'nodeBefore' ? text.endsWith(SOFT_HYPHEN) : text.startsWith(SOFT_HYPHEN);
    if (!there) return false;
    const from = side === 'nodeBefore' ? $from.pos - 1 : $from.pos;
    dispatch?.(state.tr.delete(from, from + 1).scrollIntoView());
    return true;
  };

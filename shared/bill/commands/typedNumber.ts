/**
 * A number typed at the start of a provision, as in Word: numbers are drawn here, so what was typed is taken as the rank it
 * belongs to. "3." in what is part 3 goes; "1)" in a new part makes it the first point; "2." in a point makes it part 2;
 * "2-1." behind part 2 is given to it.
 */
import { Fragment, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import { isNumberedKind } from '../kinds.ts';
import { insertedNumbers, rankOf } from '../traditions.ts';
import { lawful } from './lawful.ts';
import { punctuated } from './listSigns.ts';
import { type BillCommand, emptyProvision, innermost, isRank } from './place.ts';
import { demote, promote } from './ranks.ts';
import { registerOf } from './references.ts';

const asItStands: BillCommand = (state, dispatch) => {
  dispatch?.(state.tr);
  return true;
};
const RANKS: readonly BillCommand[] = [asItStands, punctuated(lawful(demote)), punctuated(lawful(promote))];

/**
 * What to do with the words from the start of a provision to the cursor where they are its number, or would be one rank
 * down or up: the change that leaves them out. Null where they are no number of this place, and so remain text.
 */
export function takeTypedNumber(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection;
  const place = innermost($from, isRank);
  if (!empty || !place || $from.parent !== place.node.firstChild || $from.parentOffset === 0) return null;
  const id = String(place.node.attrs.id);
  const typed = $from.parent.textBetween(0, $from.parentOffset, '\ufffc', '\ufffc');
  for (const rank of RANKS) {
    let tr: Transaction | null = null;
    rank(state, (made) => {
      tr = made;
    });
    const done = tr === null ? null : without(typed.length, tr);
    if (done && (drawn(done, id) === typed || drawnWithNext(done, id) === typed)) return done;
    if (done && giveInserted(done, typed)) return done;
  }
  return null;
}

function without(length: number, tr: Transaction): Transaction {
  const { from } = tr.selection;
  return tr.delete(from - length, from);
}

/** "2-1." behind part 2: what came later between two provisions keeps the number it was given. False where it is none. */
function giveInserted(tr: Transaction, typed: string): boolean {
  const place = innermost(tr.selection.$from, isRank);
  const kind = place?.node.type.name ?? '';
  const before = place && tr.doc.resolve(place.before).nodeBefore;
  if (!place || !isNumberedKind(kind) || before?.type !== place.node.type) return false;
  const attrs = billAttrs(tr.doc);
  const last = registerOf(tr.doc, tr.before).numbers.get(String(before.attrs.id))?.number ?? '';
  const number = insertedNumbers(last, attrs).find(
    (one) => rankOf(kind, attrs).draw(one, attrs.lang) === typed,
  );
  if (number === undefined) return false;
  tr.setNodeAttribute(place.before, 'number', number);
  return true;
}

function drawn(tr: Transaction, id: string): string {
  return registerOf(tr.doc, tr.before).numbers.get(id)?.drawn ?? '';
}

/** The only part of an article is drawn without a number until there is another one. */
function drawnWithNext(tr: Transaction, id: string): string {
  const place = innermost(tr.selection.$from, isRank);
  if (!place || drawn(tr, id) !== '') return '';
  const doc = tr.doc.replace(
    place.after,
    place.after,
    new Slice(Fragment.from(emptyProvision(place.node.type.name)), 0, 0),
  );
  return registerOf(doc).numbers.get(id)?.drawn ?? '';
}

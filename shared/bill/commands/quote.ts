/** An amending act: text of another law in quotes, and the instruction ("add point 11 as follows:") that brings it. */
import { Fragment } from 'prosemirror-model';
import { Selection, TextSelection } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import { billSchema } from '../schema.ts';
import type { Extra } from '../tradition/shape.ts';
import { traditionOf } from '../tradition/shipped.ts';
import { positionAfter } from './insert.ts';
import { type BillCommand, emptyWording, innermost, inQuoted, isRank } from './place.ts';

const { nodes } = billSchema;
const emptyQuoted = () => nodes.quoted!.create({ id: '' }, emptyWording());

function offers(state: Parameters<BillCommand>[0], extra: Extra): boolean {
  const attrs = billAttrs(state.doc);
  return traditionOf(attrs).forms[attrs.form].offers.includes(extra) && !inQuoted(state.selection.$from);
}

/** Quoted text after the words at the cursor, inside their provision. */
export const insertQuoted: BillCommand = (state, dispatch) => {
  const { $to } = state.selection;
  if (!offers(state, 'quoted') || !$to.parent.isTextblock || $to.parent.type === nodes.heading) return false;
  const made = Fragment.from(emptyQuoted());
  const owner = innermost($to, isRank);
  if (!owner) return false;
  const at = owner.depth + 1 === $to.depth ? $to.after() : null;
  const index = $to.indexAfter(owner.depth);
  if (at === null || !owner.node.canReplace(index, index, made)) return false;
  if (dispatch) {
    const tr = state.tr.insert(at, made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2))).scrollIntoView());
  }
  return true;
};

/**
 * An instruction: the next item of the list that the cursor is in (or its first), with quoted text below it. In a heading,
 * or where there is no list, a paragraph.
 */
export const insertInstruction: BillCommand = (state, dispatch) => {
  if (!offers(state, 'instruction')) return false;
  const { $to } = state.selection;
  const inside = innermost($to, isRank);
  const kinds =
    inside && inside.node.type !== nodes.paragraph ? [inside.node.type.name] : ['point', 'paragraph'];
  for (const kind of kinds) {
    const made = Fragment.from(nodes[kind]!.create({ id: '' }, [emptyWording(), emptyQuoted()]));
    const at = positionAfter($to, made);
    if (at === null) continue;
    if (dispatch) {
      const tr = state.tr.insert(at, made);
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    }
    return true;
  }
  return false;
};

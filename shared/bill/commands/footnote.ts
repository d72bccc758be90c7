/** Footnotes in the text: inserted after what is selected, and their words changed. */
import { NodeSelection } from 'prosemirror-state';
import { footnoteNode, footnoteText } from '../footnotes.ts';
import type { BillCommand } from './place.ts';

/** Puts a footnote with these words behind the selection and selects it, so that its words can be typed at once. */
export function footnoteInserter(words: string): BillCommand {
  return (state, dispatch) => {
    const { $to } = state.selection;
    if (!$to.parent.isTextblock) return false;
    if (dispatch) {
      const tr = state.tr.insert($to.pos, footnoteNode(words));
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, $to.pos)).scrollIntoView());
    }
    return true;
  };
}

/** An empty footnote at the cursor. */
export const insertFootnote: BillCommand = footnoteInserter('');

/** Gives the footnote at this position other words; refuses where none stands there. One that is left empty goes. */
export function setFootnote(pos: number, words: string): BillCommand {
  return (state, dispatch) => {
    const node = pos < state.doc.content.size ? state.doc.nodeAt(pos) : null;
    if (node?.type.name !== 'footnote') return false;
    const text = footnoteText(words);
    if (text === '') dispatch?.(state.tr.delete(pos, pos + node.nodeSize));
    else if (text !== node.attrs.text) dispatch?.(state.tr.setNodeAttribute(pos, 'text', text));
    return true;
  };
}

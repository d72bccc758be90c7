/** Going to a place in the text. */
import { Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ownText, provisionPositions, rangeOf } from '../../shared/bill/spans.ts';
import { registerIn } from './plugins/register.ts';

function selectionAt(view: EditorView, provision: string, from?: number, to?: number): Selection | null {
  const { doc } = view.state;
  const pos = provisionPositions(doc).get(provision);
  const node = pos === undefined ? null : doc.nodeAt(pos);
  if (pos === undefined || !node) return null;
  const range =
    from === undefined
      ? null
      : rangeOf(ownText(node, pos, registerIn(view.state)), from, Math.max(to ?? from + 1, from + 1));
  return range
    ? TextSelection.create(doc, range.from, to === undefined ? range.from : range.to)
    : Selection.near(doc.resolve(pos + 1));
}

function elementAt(view: EditorView, pos: number): Element | null {
  const { node } = view.domAtPos(pos);
  return node instanceof Element ? node : node.parentElement;
}

/** ProseMirror focuses only what can be edited; a text that is read only takes the keyboard too, to be walked through. */
export function takeFocus(view: EditorView): void {
  if (view.editable) view.focus();
  else view.dom.focus({ preventScroll: true });
}

/** Frames until off-screen articles, whose heights were estimates, have their real height and the place stays put. */
const SETTLING_FRAMES = 3;

/**
 * Selects a provision (or words of it) and brings it to the middle of the window. Articles off screen have estimated
 * heights, so the first jump may miss: it is repeated on the next frames.
 */
export function reveal(view: EditorView, provision: string, from?: number, to?: number): boolean {
  const selection = selectionAt(view, provision, from, to);
  if (!selection) return false;
  takeFocus(view);
  view.dispatch(view.state.tr.setSelection(selection));
  let frames = 0;
  const scroll = (): void => {
    if (view.isDestroyed) return;
    const pos = Math.min(selection.from, view.state.doc.content.size);
    elementAt(view, pos)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (frames++ < SETTLING_FRAMES) requestAnimationFrame(scroll);
  };
  scroll();
  return true;
}

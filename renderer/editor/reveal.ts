/** Going to a place in the text. */
import { type Command, Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { NodeJson } from '../../shared/bill/document.ts';
import { ownText, provisionPositions, rangeOf } from '../../shared/bill/spans.ts';
import { endOfChange } from './endOfChange.ts';
import { isReset } from './focusReturns.ts';
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

/**
 * ProseMirror focuses only what can be edited; a text that is read only takes the keyboard too, to be walked through. What
 * has the focus already is only asked where its caret is: focusing it again would put the caret back to where the editor
 * last heard of it, and on a busy machine a click is heard of late. A focus that a dialog has just given back is none yet:
 * its caret stands at the beginning until the library puts it back, and what a command does would be done there.
 */
export function takeFocus(view: EditorView): void {
  if (view.editable && view.hasFocus() && !isReset(view))
    view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
  else if (view.editable) view.focus();
  else view.dom.focus({ preventScroll: true });
}

/** Frames until off-screen chapters and articles, whose heights were estimates, have their real height and the place stays put. */
const SETTLING_FRAMES = 5;

/**
 * Selects a provision (or words of it) and brings it to the middle of the window. Articles off screen have estimated
 * heights, so the first jump may miss: it is repeated on the next frames.
 */
export function reveal(view: EditorView, provision: string, from?: number, to?: number): boolean {
  const selection = selectionAt(view, provision, from, to);
  if (!selection) return false;
  takeFocus(view);
  revealSelection(view, selection);
  return true;
}

/** Selects a provision (or words of it) and brings it into view; the focus stays where it is. */
export function showPlace(view: EditorView, provision: string, from?: number, to?: number): void {
  const selection = selectionAt(view, provision, from, to);
  if (selection) revealSelection(view, selection);
}

/** The same with the place at which a unit changed: there one goes on writing. */
export function revealChange(view: EditorView, unit: string, was: NodeJson | null): void {
  const { doc } = view.state;
  const at = endOfChange(doc, unit, was);
  if (at === null) return;
  takeFocus(view);
  revealSelection(view, Selection.near(doc.resolve(at), -1));
}

/** Selects, and brings the selection to the middle of the window without taking the focus. */
export function revealSelection(view: EditorView, selection: Selection): void {
  view.dispatch(view.state.tr.setSelection(selection));
  let frames = 0;
  const scroll = (): void => {
    if (view.isDestroyed) return;
    const pos = Math.min(selection.head, view.state.doc.content.size);
    elementAt(view, pos)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (frames++ < SETTLING_FRAMES) requestAnimationFrame(scroll);
  };
  scroll();
}

/**
 * Ctrl+Home and Ctrl+End (with Shift: selecting up to there). The browser's own stop early where it has not laid out
 * what is off screen.
 */
export function toEdge(edge: 'start' | 'end', extend: boolean): Command {
  return (state, _dispatch, view) => {
    if (!view) return false;
    const at = edge === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
    revealSelection(view, extend ? TextSelection.between(state.selection.$anchor, at.$head) : at);
    return true;
  };
}

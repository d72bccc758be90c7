/**
 * Keys and clicks act where the caret is seen. The browser moves the caret at once (End, the arrows, the mouse) but tells of
 * it only in a later task. While the program is busy what comes next is there before that task: Enter would split at the
 * old place, and what a click lights up would put the caret back there.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** The view reads the selection on this event, and does nothing when it knows it already. */
function readCaret(view: EditorView, event: Event): false {
  const composing = view.composing || (event instanceof KeyboardEvent && event.isComposing);
  if (!composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return false;
}

export function caretFirst(): Plugin {
  return new Plugin({ props: { handleDOMEvents: { keydown: readCaret, mouseup: readCaret } } });
}

/**
 * Keys, clicks, pastes and marks act where the caret is seen. The browser moves the caret at once (End, the arrows, the mouse)
 * but tells of it only in a later task. While the program is busy what comes next is there before that task: Enter would
 * split at the old place, a paste would take out words that are selected no more, and what is lit up by a click or found by
 * the checker would put the caret back there.
 */
import { Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

const endsOf = ({ anchorNode, anchorOffset, focusNode, focusOffset }: Ends): Ends => ({
  anchorNode,
  anchorOffset,
  focusNode,
  focusOffset,
});

const sameEnds = (a: Ends, b: Ends): boolean =>
  a.focusNode === b.focusNode &&
  a.focusOffset === b.focusOffset &&
  a.anchorNode === b.anchorNode &&
  a.anchorOffset === b.anchorOffset;

/** The selection that the browser has told of last while the text had the focus. */
const told = new WeakMap<EditorView, Ends>();

function readCaret(view: EditorView): void {
  const { ownerDocument } = view.dom;
  const now = ownerDocument.getSelection();
  const known = told.get(view);
  // The view reads the selection on this event; so does all else that listens, for each key: only where it is news.
  if (!view.composing && now && !(known && sameEnds(known, now)))
    ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Shows what is no edit and comes by itself (marks, boxes that are drawn): the caret stays where it is seen. */
export function dispatchBeside(view: EditorView, change: (tr: Transaction) => Transaction): void {
  if (view.hasFocus()) readCaret(view);
  view.dispatch(change(view.state.tr));
}

export function caretFirst(): Plugin {
  const onEvent = (view: EditorView, event: Event): false => {
    const within = event instanceof KeyboardEvent || event instanceof InputEvent ? event.isComposing : false;
    if (!within) readCaret(view);
    return false;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: onEvent,
        mouseup: onEvent,
        // Words that are composed, dictated or chosen from a menu come without a key, and so does what a menu takes out.
        compositionstart: onEvent,
        beforeinput: onEvent,
        paste: onEvent,
        cut: onEvent,
        copy: onEvent,
        dragstart: onEvent,
      },
    },
    view(view) {
      const { ownerDocument } = view.dom;
      const hear = (): void => {
        const now = ownerDocument.getSelection();
        if (now && view.hasFocus()) told.set(view, endsOf(now));
        else told.delete(view);
      };
      ownerDocument.addEventListener('selectionchange', hear);
      return { destroy: () => ownerDocument.removeEventListener('selectionchange', hear) };
    },
  });
}

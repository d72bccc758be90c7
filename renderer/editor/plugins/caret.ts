/**
 * Keys and clicks act where the caret is seen. The browser moves the caret at once (End, the arrows, the mouse) but tells of
 * it only in a later task. While the program is busy what comes next is there before that task: Enter would split at the
 * old place, and what a click lights up would put the caret back there.
 */
import { Plugin } from 'prosemirror-state';
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

export function caretFirst(): Plugin {
  /** The selection that the browser has told of last while the text had the focus. */
  let told: Ends | null = null;
  const readCaret = (view: EditorView, event: Event): false => {
    const within = event instanceof KeyboardEvent || event instanceof InputEvent ? event.isComposing : false;
    const composing = view.composing || within;
    const now = view.dom.ownerDocument.getSelection();
    // The view reads the selection on this event; so does all else that listens, for each key: only where it is news.
    if (!composing && now && !(told && sameEnds(told, now)))
      view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
    return false;
  };
  return new Plugin({
    // Words that are composed, dictated or chosen from a menu come without a key.
    props: {
      handleDOMEvents: {
        keydown: readCaret,
        mouseup: readCaret,
        compositionstart: readCaret,
        beforeinput: readCaret,
      },
    },
    view(view) {
      const { ownerDocument } = view.dom;
      const hear = (): void => {
        const now = ownerDocument.getSelection();
        told = now && view.hasFocus() ? endsOf(now) : null;
      };
      ownerDocument.addEventListener('selectionchange', hear);
      return { destroy: () => ownerDocument.removeEventListener('selectionchange', hear) };
    },
  });
}

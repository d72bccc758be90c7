/**
 * Keys act where the caret is seen. The browser moves the caret at once (End, the arrows, a click) but tells of it only in
 * a later task; while the program is busy, the next keys come before that task, and Enter would split at the old place.
 */
import { Plugin } from 'prosemirror-state';

export function caretFirst(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          // The view reads the selection on this event, and does nothing when it knows it already.
          if (!view.composing && !event.isComposing)
            view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          return false;
        },
      },
    },
  });
}

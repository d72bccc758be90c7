/**
 * A letter goes into the bill first, and from the bill onto the page. Left to the browser it goes the other way round: the browser
 * edits the page (for which it looks over everything an editor of its own could want), the change is read back from the
 * page, and the paragraph is read anew to see what it was.
 */
import { Plugin, TextSelection } from 'prosemirror-state';

/** Below this are the control characters: Enter and its like. */
const FIRST_SIGN = ' ';

/**
 * What a key types, or null where that is for the browser to say: signs that the system makes with Alt (Option), and what has no
 * one sign (keyboards on a screen, letters beyond the basic plane that come in halves).
 */
export function typedSign({
  key,
  altKey,
  ctrlKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey'>): string | null {
  // AltGr is Ctrl and Alt together where it is not a key of its own.
  if (altKey && !ctrlKey) return null;
  return [...key].length === 1 && key >= FIRST_SIGN ? key : null;
}

/** Only what stands in one line; what is selected from one line into another is `overSelection`'s. */
export function lettersFirst(): Plugin {
  return new Plugin({
    props: {
      handleKeyPress(view, event) {
        const { selection } = view.state;
        const sign = typedSign(event);
        if (sign === null || !(selection instanceof TextSelection)) return false;
        const { $from, $to, from, to } = selection;
        if (!view.editable || !$from.sameParent($to) || !$from.parent.inlineContent) return false;
        const typed = () => view.state.tr.insertText(sign).scrollIntoView();
        if (!view.someProp('handleTextInput', (takes) => takes(view, from, to, sign, typed)))
          view.dispatch(typed());
        return true;
      },
    },
  });
}

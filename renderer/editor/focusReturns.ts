/**
 * The caret comes back with the focus. A browser that gives a text the focus by keyboard or by program puts the caret at its
 * very beginning; the library puts it back, but only in a timer, and it believes a key that comes later than a fifth of a
 * second. Keys come before timers: on a busy machine the first key would write at the beginning of the bill. So the first key
 * after such a focus puts the caret back itself. The library also believes what the browser tells of the caret later than that
 * fifth of a second, as it does where the page was busy when a dialog closed: until there is a key or a click, nobody meant it.
 */
import { Plugin, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Whether the browser's caret stands at the first place of the text, and the editor's own does not: a focus put it there. */
export function isReset(view: EditorView): boolean {
  const { focusNode, focusOffset, isCollapsed } = view.dom.ownerDocument.getSelection() ?? {};
  if (!focusNode || !isCollapsed || !view.dom.contains(focusNode)) return false;
  const first = Selection.near(view.state.doc.resolve(0), 1);
  if (view.state.selection.eq(first)) return false;
  return view.posAtDOM(focusNode, focusOffset ?? 0) <= first.from;
}

/** Must stand before whatever reads the caret on a key. */
export function focusReturns(): Plugin {
  let pressed = false;
  let arrived = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        pointerdown() {
          pressed = true;
          arrived = false;
          return false;
        },
        pointerup() {
          pressed = false;
          return false;
        },
        focus() {
          arrived = !pressed;
          return false;
        },
        blur() {
          arrived = false;
          pressed = false;
          return false;
        },
        keydown(view) {
          if (arrived && view.editable && isReset(view)) view.focus();
          arrived = false;
          return false;
        },
      },
    },
    view(view) {
      const { ownerDocument } = view.dom;
      const hear = (): void => {
        if (arrived && view.hasFocus() && view.editable && isReset(view)) view.focus();
      };
      // Before the library hears of it.
      ownerDocument.addEventListener('selectionchange', hear, true);
      return { destroy: () => ownerDocument.removeEventListener('selectionchange', hear, true) };
    },
  });
}

/**
 * Typing and cutting over a selection whose two ends cannot be joined (shared/bill/commands/deleteSelected.ts): what is
 * selected goes, and what is typed comes where it began. Anything else is left to the editor.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { deleteSelected, fitted, typedOver } from '../../shared/bill/commands/deleteSelected.ts';

/** As the library's own cut does it, which would throw here with the words on the clipboard and still in the text. */
function cut(view: EditorView, event: ClipboardEvent): boolean {
  const { selection, tr } = view.state;
  const data = event.clipboardData;
  if (!data || selection.empty || fitted(() => view.state.tr.deleteSelection())) return false;
  const { dom, text } = view.serializeForClipboard(selection.content());
  event.preventDefault();
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  data.setData('text/plain', text);
  view.dispatch(deleteSelected(tr).scrollIntoView().setMeta('uiEvent', 'cut'));
  return true;
}

export function overSelection(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection } = view.state;
        if (selection.$from.sameParent(selection.$to)) return false;
        view.dispatch(typedOver(view.state, text).scrollIntoView());
        return true;
      },
      handleDOMEvents: { cut },
    },
  });
}

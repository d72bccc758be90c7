/**
 * Typing, composing and cutting over a selection from one line into another (shared/bill/commands/deleteSelected.ts): what
 * is selected goes, and what is typed comes where it began. Anything else is left to the editor.
 */
import type { Slice } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { deleteSelected, fitted, overLines, typedOver } from '../../shared/bill/commands/deleteSelected.ts';

/** As the library's own cut does it, which would throw here (with the words on the clipboard and still in the text) or fill gaps. */
function cut(view: EditorView, event: ClipboardEvent): boolean {
  const { selection, tr } = view.state;
  const data = event.clipboardData;
  if (!data || selection.empty || !view.editable) return false;
  if (!overLines(selection) && fitted(() => view.state.tr.deleteSelection())) return false;
  const { dom, text } = view.serializeForClipboard(selection.content());
  event.preventDefault();
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  data.setData('text/plain', text);
  view.dispatch(deleteSelected(tr).scrollIntoView().setMeta('uiEvent', 'cut'));
  return true;
}

/** What begins with this key is composed: the lines are joined before, or the browser would join them in its own way. */
function beforeComposing(view: EditorView, event: KeyboardEvent): boolean {
  const composes = event.keyCode === 229 || event.key === 'Process' || event.key === 'Dead';
  if (composes && view.editable && !view.composing && overLines(view.state.selection))
    view.dispatch(deleteSelected(view.state.tr));
  return false;
}

/** A composition that no key announced (handwriting, dictation). */
function composing(view: EditorView): boolean {
  if (view.editable && overLines(view.state.selection)) view.dispatch(deleteSelected(view.state.tr));
  return false;
}

/** What comes without a key: words of a keyboard on the screen, a dictation or a menu, "Delete" of the right mouse menu. */
function withoutKey(view: EditorView, event: InputEvent): boolean {
  const { state } = view;
  if (!view.editable || view.composing || !overLines(state.selection)) return false;
  const { inputType, data } = event;
  const words = /^insert(?:Replacement)?Text$/.test(inputType) ? (data ?? '') : '';
  if (words === '' && !inputType.startsWith('delete')) return false;
  event.preventDefault();
  view.dispatch((words === '' ? deleteSelected(state.tr) : typedOver(state, words)).scrollIntoView());
  return true;
}

/** Words of several lines that are dragged elsewhere: taken out as a key takes them out, and put in where they fall. */
function dropped(view: EditorView, event: DragEvent, slice: Slice, moved: boolean): boolean {
  const { state } = view;
  const { from, to } = state.selection;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  if (!moved || at === undefined || !overLines(state.selection)) return false;
  event.preventDefault();
  if (at >= from && at <= to) return true;
  const tr = deleteSelected(state.tr);
  const start = TextSelection.near(tr.doc.resolve(tr.mapping.map(at)));
  view.dispatch(tr.setSelection(start).replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'drop'));
  view.focus();
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
      handleDrop: dropped,
      handleKeyDown: beforeComposing,
      handleDOMEvents: { cut, compositionstart: composing, beforeinput: withoutKey },
    },
  });
}

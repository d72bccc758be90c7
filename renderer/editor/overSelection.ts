/**
 * Typing, composing and cutting over a selection from one line into another (shared/bill/commands/deleteSelected.ts), over
 * cells, and over a reference or footnote: what is selected goes, and what is typed comes where it began. Anything else is
 * left to the editor.
 */
import type { Slice } from 'prosemirror-model';
import { NodeSelection, Plugin, type Selection, TextSelection } from 'prosemirror-state';
import { CellSelection } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { deleteSelected, fitted, overLines, typedOver } from '../../shared/bill/commands/deleteSelected.ts';
import { drawLater } from './suggesting/plugin.ts';

/** What the browser would take out in its own way: it knows of words in one line of one cell. */
function overMore(selection: Selection): boolean {
  if (selection instanceof NodeSelection) return selection.node.isInline;
  return selection instanceof CellSelection || overLines(selection) || overThing(selection);
}

/** Over a reference or a footnote, alone or between words. */
function overThing({ $from, from, to, empty }: Selection): boolean {
  let found = false;
  if (!empty)
    $from.doc.nodesBetween(from, to, (node) => {
      found ||= node.isInline && !node.isText;
      return !found;
    });
  return found;
}

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
  if (composes && view.editable && !view.composing && overMore(view.state.selection))
    view.dispatch(deleteSelected(view.state.tr));
  return false;
}

/** A composition that no key announced (handwriting, dictation): the browser knows already where its words will stand. */
function composing(view: EditorView): boolean {
  if (!view.editable || !overMore(view.state.selection)) return false;
  view.dispatch(drawLater(deleteSelected(view.state.tr)));
  caretBehindFirst(view.dom);
  return false;
}

/**
 * Chromium puts the caret behind the first composed words by a count of letters from before what was selected went, which may
 * be lines away; the composition would end there. It is put right before the editor reads it.
 */
function caretBehindFirst(text: HTMLElement): void {
  const { ownerDocument: page } = text;
  const window = page.defaultView;
  const before = ({ data }: InputEvent): void => {
    const selection = page.getSelection();
    if (!selection?.anchorNode || !data) return;
    const { anchorNode: node, anchorOffset: offset } = selection;
    const behind = (): void => {
      const words = node instanceof Text ? node : node.childNodes[offset];
      const end = (node instanceof Text ? offset : 0) + data.length;
      if (words instanceof Text && words.data.slice(0, end).endsWith(data)) selection.collapse(words, end);
    };
    window?.addEventListener('input', behind, { capture: true, once: true });
  };
  text.addEventListener('beforeinput', before, { capture: true, once: true });
}

/** What comes without a key: words of a keyboard on the screen, a dictation or a menu, "Delete" of the right mouse menu. */
function withoutKey(view: EditorView, event: InputEvent): boolean {
  const { state } = view;
  if (!view.editable || view.composing || !overMore(state.selection)) return false;
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
        if (!(selection instanceof CellSelection) && selection.$from.sameParent(selection.$to)) return false;
        view.dispatch(typedOver(view.state, text).scrollIntoView());
        return true;
      },
      handleDrop: dropped,
      handleKeyDown: beforeComposing,
      handleDOMEvents: { cut, compositionstart: composing, beforeinput: withoutKey },
    },
  });
}

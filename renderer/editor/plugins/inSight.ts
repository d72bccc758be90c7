/**
 * What is typed is in sight already, nearly always. The desk alone is asked for that: the editor by itself asks every
 * element around the caret for its place and its style, up to the window, with each key.
 */
import { Plugin, TextSelection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';

/** False where the editor is to look itself, and to scroll. */
function isInSight(view: EditorView): boolean {
  const desk = view.dom.closest('.bill-desk');
  // A wide table scrolls by itself.
  if (!desk || !(view.state.selection instanceof TextSelection) || isInTable(view.state)) return false;
  const caret = view.coordsAtPos(view.state.selection.head, 1);
  const { left, top } = desk.getBoundingClientRect();
  const beside = caret.left >= left && caret.right <= left + desk.clientWidth;
  return beside && caret.top >= top && caret.bottom <= top + desk.clientHeight;
}

export function staysInSight(): Plugin {
  return new Plugin({ props: { handleScrollToSelection: isInSight } });
}

/**
 * Draws a heading with its depth, for screen readers: the element is the same for all (marks, numbers and styles look for
 * it), its level is one more for each chapter, section, part or article around. A heading that comes to stand elsewhere is
 * drawn anew with what it belongs to, so the level is read once and costs nothing with a key.
 */
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { isHeaded } from '../../../shared/bill/commands/place.ts';

/** The window is named by a heading of the first level, the text in it by one of the second. */
const TOP = 3;

export class HeadingView implements NodeView {
  readonly dom = document.createElement('h3');
  readonly contentDOM = this.dom;

  /** @param place where it stands in the document that is drawn. */
  constructor(view: EditorView, place: () => number | undefined) {
    const level = levelAt(view.state.doc, place() ?? 0);
    if (level !== TOP) this.dom.setAttribute('aria-level', String(level));
  }
}

function levelAt(bill: Node, pos: number): number {
  const $pos = bill.resolve(pos);
  let level = TOP;
  // The innermost is what it is the heading of.
  for (let depth = $pos.depth - 1; depth > 0; depth--) if (isHeaded($pos.node(depth))) level++;
  return level;
}

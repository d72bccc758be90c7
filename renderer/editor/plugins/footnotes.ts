/** Footnotes are numbered as one reads, drawn again when (and only when) their order changed, and open as a card. */
import { type Command, type EditorState, NodeSelection, Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView, NodeViewConstructor } from 'prosemirror-view';
import { insertFootnote } from '../../../shared/bill/commands/footnote.ts';
import { type FootnotePlace, listFootnotes } from '../../../shared/bill/footnotes.ts';
import type { Messages } from '../../../shared/messages/index.ts';
import { FootnoteView } from '../views/footnote.ts';
import type { CardPlace } from './cards.ts';

const key = new PluginKey<number>('footnotes');

/** Asks for the words of a new footnote at the selection; it is made when they are there, so that it is one step back. */
export const askForFootnote: Command = (state, dispatch) => {
  if (!insertFootnote(state)) return false;
  dispatch?.(state.tr.setMeta(key, 'ask'));
  return true;
};

/** The position of a footnote that is selected as a whole, or null. */
export function selectedFootnote({ selection }: EditorState): number | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote'
    ? selection.from
    : null;
}

/** Where the card of the footnote at a position stands. */
export function footnoteCard(view: EditorView, pos: number, asked: boolean): CardPlace | null {
  const dom = view.nodeDOM(pos);
  return dom instanceof HTMLElement
    ? { kind: 'footnote', id: String(pos), rect: dom.getBoundingClientRect(), asked }
    : null;
}

function newCard(view: EditorView): CardPlace {
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.to);
  return { kind: 'footnote', id: '', rect: new DOMRect(left, top, 1, bottom - top), asked: true };
}

function sameOrder(a: readonly FootnotePlace[], b: readonly FootnotePlace[]): boolean {
  return a.length === b.length && a.every(({ node }, i) => node === b[i]!.node);
}

export function footnotesDrawn(
  say: () => Messages,
  onCard: (place: CardPlace | null) => void,
): Plugin<number> {
  const views = new Set<FootnoteView>();
  const footnote: NodeViewConstructor = (node, _view, getPos) => new FootnoteView(node, getPos, views, say);
  let drawn: FootnotePlace[] = [];
  const draw = (view: EditorView): void => {
    const undrawn = [...views].some((one) => one.number === 0);
    const list = listFootnotes(view.state.doc);
    if (!undrawn && sameOrder(list, drawn)) return;
    const numbers = new Map(list.map(({ pos }, index) => [pos, index + 1]));
    for (const one of views) one.draw(numbers.get(one.getPos() ?? -1) ?? one.number);
    drawn = list;
  };
  return new Plugin<number>({
    key,
    state: {
      // How often a new footnote was asked for: a change is an asking.
      init: () => 0,
      apply: (tr, times) => (tr.getMeta(key) === 'ask' ? times + 1 : times),
    },
    props: {
      nodeViews: { footnote },
      handleClickOn(view, _pos, node, nodePos, event) {
        if (node.type.name !== 'footnote' || event.button !== 0) return false;
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePos)));
        onCard(footnoteCard(view, nodePos, true));
        return true;
      },
    },
    view(view) {
      draw(view);
      return {
        update(now, before) {
          if (views.size > 0) draw(now);
          if (key.getState(now.state) === (key.getState(before) ?? 0) + 1) onCard(newCard(now));
        },
      };
    },
  });
}

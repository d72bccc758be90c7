/** The pointer rests on marked words: after a moment the app is told which marks lie there, to show what rests on them. */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { marksAt } from './words.ts';

export interface WordsHover {
  /** Ids of the marks on the words. */
  ids: readonly string[];
  rect: DOMRect;
}

/** Shorter than this the pointer is on its way to somewhere else. */
const REST = 450;

export function wordsHover(onHover: (at: WordsHover | null) => void): Plugin {
  let timer = 0;
  let shown: Element | null = null;
  const stop = (): void => window.clearTimeout(timer);
  const hide = (): void => {
    stop();
    if (shown) onHover(null);
    shown = null;
  };
  const gone = (): boolean => {
    hide();
    return false;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousemove(view, event) {
          const words = event.buttons === 0 ? wordsUnder(event) : null;
          stop();
          if (words === shown) return false;
          // A moment's grace, to reach into the card.
          timer = window.setTimeout(() => {
            const at = words?.isConnected ? hoverOf(view, event, words) : null;
            if (!at) return hide();
            shown = words;
            onHover(at);
          }, REST);
          return false;
        },
        mouseleave: () => {
          stop();
          return false;
        },
        keydown: gone,
        mousedown: gone,
      },
    },
    view: () => ({ destroy: stop }),
  });
}

function wordsUnder(event: MouseEvent): Element | null {
  if (!(event.target instanceof Element) || event.target.closest('.reference')) return null;
  return event.target.closest('.word-evidence, .word-conflict, .word-warning');
}

function hoverOf(view: EditorView, event: MouseEvent, words: Element): WordsHover | null {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const ids = at ? marksAt(view.state, at.pos).map((mark) => mark.id) : [];
  if (ids.length === 0) return null;
  // Words over several lines have a box for each: the card stands at the one under the pointer.
  const lines = [...words.getClientRects()];
  const line = lines.find(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom);
  return { ids, rect: line ?? words.getBoundingClientRect() };
}

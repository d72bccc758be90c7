/** What the pointer rests on: the number of a provision, a reference or a footnote. After a moment the app is told, to show a card there. */
import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { footnoteCard } from './footnotes.ts';

export interface CardPlace {
  kind: 'number' | 'reference' | 'footnote';
  /** The provision that has the number, the target of the reference, or the position of the footnote ('' for a new one). */
  id: string;
  rect: DOMRect;
  /** It was asked for by a click or a key: it takes the focus and stays. */
  asked: boolean;
}

/** Shorter than this the pointer is on its way to somewhere else. */
const REST = 450;
/** How far to the left of its text a hanging number may stand. */
const HANGING = 90;

export function cards(onCard: (place: CardPlace | null) => void): Plugin {
  let timer = 0;
  let shown = '';
  const stop = (): void => window.clearTimeout(timer);
  const hide = (): void => {
    stop();
    if (shown !== '') onCard(null);
    shown = '';
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousemove(view, event) {
          const place = event.buttons === 0 ? placeAt(view, event) : null;
          const name = place ? `${place.kind}/${place.id}` : '';
          stop();
          if (name === shown) return false;
          // A moment's grace, to reach into the card.
          timer = window.setTimeout(() => {
            if (place === null) hide();
            else {
              shown = name;
              onCard(place);
            }
          }, REST);
          return false;
        },
        mouseleave: () => {
          stop();
          return false;
        },
        keydown: () => {
          hide();
          return false;
        },
        mousedown(view, event) {
          const place = event.button === 0 ? placeAt(view, event) : null;
          hide();
          if (place?.kind !== 'number' || !view.editable) return false;
          event.preventDefault();
          onCard({ ...place, asked: true });
          return true;
        },
      },
    },
    view: () => ({ destroy: stop }),
  });
}

function placeAt(view: EditorView, event: MouseEvent): CardPlace | null {
  if (!(event.target instanceof Element)) return null;
  const reference = event.target.closest<HTMLElement>('.reference');
  if (reference)
    return {
      kind: 'reference',
      id: reference.dataset.target ?? '',
      rect: reference.getBoundingClientRect(),
      asked: false,
    };
  const footnote = event.target.closest<HTMLElement>('.footnote');
  if (footnote) return footnoteCard(view, view.posAtDOM(footnote, 0), false);
  const owner = event.target.closest<HTMLElement>('[data-number]');
  const rect = owner && numberRect(owner);
  const inside =
    rect &&
    event.clientX >= rect.left &&
    event.clientX <= rect.right &&
    event.clientY >= rect.top &&
    event.clientY <= rect.bottom;
  return inside && view.dom.contains(owner)
    ? { kind: 'number', id: owner.dataset.id ?? '', rect, asked: false }
    : null;
}

/** Where the number of a provision is drawn: before the first letter of its text, on its first line. */
export function numberRect(owner: HTMLElement): DOMRect | null {
  const text = owner.querySelector<HTMLElement>(':scope > h3, :scope > p');
  if (!text) return null;
  const range = document.createRange();
  range.selectNodeContents(text);
  const line = range.getClientRects()[0];
  const box = text.getBoundingClientRect();
  if (!line) return null;
  const hangs = getComputedStyle(text).listStylePosition === 'outside';
  const left = hangs ? box.left - HANGING : box.left;
  return new DOMRect(left, line.top, Math.max(0, line.left - left), line.height);
}

/** The target of a reference that is selected as a whole, or null. */
export function selectedReference(view: EditorView): string | null {
  const { selection } = view.state;
  const chosen = selection instanceof NodeSelection && selection.node.type.name === 'reference';
  return chosen ? String(selection.node.attrs.target) : null;
}

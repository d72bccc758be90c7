/** Holds the place of a division or article that is not drawn yet (plugins/undrawn.ts): as high as it will be, about. */
import type { Node } from 'prosemirror-model';
import type { Decoration, NodeView } from 'prosemirror-view';

/** Positions of the document on a line of the page, and the height of a line: for the scroll bar, until it is drawn. */
const POSITIONS_ON_LINE = 50;
const LINE_HEIGHT = 27;

const UNDRAWN = 'undrawn';

/** What is marked so is not drawn. */
export function undrawnMark(): { attrs: { class: string }; spec: Record<string, unknown> } {
  return { attrs: { class: UNDRAWN }, spec: { [UNDRAWN]: true } };
}

export function isUndrawn(decorations: readonly Decoration[]): boolean {
  return decorations.some((one) => (one.spec as Record<string, unknown>)[UNDRAWN] === true);
}

const places = new WeakMap<Element, () => number | undefined>();

/** Where in the document an element that holds a place stands; undefined where it holds none any more. */
export function placeOfUndrawn(element: Element): number | undefined {
  return places.get(element)?.();
}

/** The elements that hold places. */
export function undrawnIn(dom: HTMLElement): HTMLCollectionOf<Element> {
  return dom.getElementsByClassName(UNDRAWN);
}

export class UndrawnView implements NodeView {
  readonly dom = document.createElement('div');
  private readonly type: string;

  constructor(node: Node, place: () => number | undefined) {
    this.type = node.type.name;
    const height = Math.ceil((node.content.size / POSITIONS_ON_LINE) * LINE_HEIGHT);
    this.dom.style.height = `calc(${height}px * var(--zoom, 1))`;
    places.set(this.dom, place);
  }

  /** False as soon as it is to be drawn: the editor then makes the view that draws it. */
  update(node: Node, decorations: readonly Decoration[]): boolean {
    return node.type.name === this.type && isUndrawn(decorations);
  }

  ignoreMutation(): boolean {
    return true;
  }
}

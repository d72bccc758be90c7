/** Draws a footnote as its number, raised above the line; its words are in its name for those who hear the page. */
import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { Messages } from '../../../shared/messages/index.ts';

export class FootnoteView implements NodeView {
  readonly dom: HTMLElement;
  /** 0 until it is drawn for the first time. */
  number = 0;
  private node: Node;
  private readonly views: Set<FootnoteView>;
  private readonly say: () => Messages;
  readonly getPos: () => number | undefined;

  constructor(node: Node, getPos: () => number | undefined, views: Set<FootnoteView>, say: () => Messages) {
    this.node = node;
    this.getPos = getPos;
    this.views = views;
    this.say = say;
    this.dom = document.createElement('span');
    this.dom.className = 'footnote';
    this.dom.setAttribute('role', 'note');
    views.add(this);
  }

  draw(number: number): void {
    const { t } = this.say();
    const text = String(this.node.attrs.text);
    const label =
      text === '' ? t('editor:footnote.empty', { number }) : t('editor:footnote.label', { number, text });
    if (number !== this.number) this.dom.textContent = String(number);
    if (this.dom.getAttribute('aria-label') !== label) this.dom.setAttribute('aria-label', label);
    this.number = number;
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    if (this.number > 0) this.draw(this.number);
    return true;
  }

  /** A caret that the browser puts into it is heard of: else what is typed would go to where the caret was before. */
  ignoreMutation({ type }: ViewMutationRecord): boolean {
    return type !== 'selection';
  }

  destroy(): void {
    this.views.delete(this);
  }
}

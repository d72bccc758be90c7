/** Draws a citation as it reads now; one whose target is gone keeps its last words and is marked. */

import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { CitationStep } from '../../../shared/bill/citations.ts';
import { type ReferenceAttrs, type Register, referenceText } from '../../../shared/bill/references.ts';
import { together } from '../../../shared/bill/together.ts';
import type { Messages } from '../../../shared/messages/index.ts';

export class ReferenceView implements NodeView {
  readonly dom: HTMLElement;
  private node: Node;
  private path: readonly CitationStep[] | undefined;
  private attrs: ReferenceAttrs | null = null;
  private under: Register['attrs'] | null = null;
  private readonly view: EditorView;
  private readonly views: Set<ReferenceView>;
  private readonly reg: (view: EditorView) => Register;
  private readonly say: () => Messages;

  constructor(
    node: Node,
    view: EditorView,
    views: Set<ReferenceView>,
    reg: (view: EditorView) => Register,
    say: () => Messages,
  ) {
    this.node = node;
    this.view = view;
    this.views = views;
    this.reg = reg;
    this.say = say;
    this.dom = document.createElement('span');
    this.dom.className = 'reference';
    views.add(this);
    this.draw();
  }

  /** Called for every reference when any number changed. */
  draw(): void {
    const attrs = this.node.attrs as ReferenceAttrs;
    const reg = this.reg(this.view);
    const path = reg.paths.get(attrs.target);
    // A citation keeps its path while it reads the same (nextRegister.ts).
    if (path && path === this.path && attrs === this.attrs && reg.attrs === this.under) return;
    this.path = path;
    this.attrs = attrs;
    this.under = reg.attrs;
    const { text, ok } = referenceText(attrs, reg);
    const drawn = together(text, reg.attrs.lang);
    if (this.dom.textContent !== drawn) this.dom.textContent = drawn;
    this.dom.classList.toggle('broken', !ok);
    this.dom.dataset.target = attrs.target;
    if (ok) this.dom.removeAttribute('aria-description');
    else this.dom.setAttribute('aria-description', this.say().t('editor:reference.broken'));
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
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

/**
 * Draws provisions with their numbers. The number is an attribute and a CSS variable of the provision's element, so a
 * renumbering touches only the elements whose number changed, and no decoration has to be mapped on every key.
 */
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { ProvisionNumber } from '../../../shared/bill/numbering.ts';
import type { Register } from '../../../shared/bill/references.ts';
import { labelOf } from '../../../shared/bill/references.ts';
import { isLeftOut } from '../leftOut.ts';

const TAGS: Record<string, string> = {
  part: 'section',
  section: 'section',
  chapter: 'section',
  article: 'article',
  paragraph: 'div',
  point: 'div',
  subpoint: 'div',
  annex: 'section',
};
export const NUMBERED_VIEWS = Object.keys(TAGS);

/** Characters on a line of the page and the height of a line, for the estimated height of an article that is off screen. */
const LINE_CHARACTERS = 63;
const INDENT_CHARACTERS = 3;
const LINE_HEIGHT = 27;
/** Room above headings, in lines. */
const ROOM: Record<string, number> = { article: 0.55, chapter: 1, section: 1.2, part: 1.4, annex: 3 };

/** A text as the value of a CSS `content`. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

function setData(element: HTMLElement, name: string, value: string): void {
  if (value === '') delete element.dataset[name];
  else element.dataset[name] = value;
}

// A chapter adds up what its articles have counted, and a key in one article counts that one again.
const lineCounts = new WeakMap<Node, number>();

function linesOf(node: Node): number {
  const known = lineCounts.get(node);
  if (known !== undefined) return known;
  const lines = node.isTextblock
    ? Math.max(1, Math.ceil((node.content.size + INDENT_CHARACTERS) / LINE_CHARACTERS)) + 0.26
    : node.children.reduce((sum, child) => sum + linesOf(child), ROOM[node.type.name] ?? 0);
  lineCounts.set(node, lines);
  return lines;
}

function estimatedHeight(node: Node): number {
  return Math.round(linesOf(node) * LINE_HEIGHT);
}

export class ProvisionView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private node: Node;
  private id: string | null = null;
  private number: ProvisionNumber | undefined;
  private drawn: string | null = null;
  private locked = '';
  private size = 0;
  private readonly views: Map<string, ProvisionView>;
  private readonly reg: (view: EditorView) => Register;
  private readonly view: EditorView;

  constructor(
    node: Node,
    view: EditorView,
    views: Map<string, ProvisionView>,
    reg: (view: EditorView) => Register,
  ) {
    this.node = node;
    this.view = view;
    this.views = views;
    this.reg = reg;
    this.dom = document.createElement(TAGS[node.type.name] ?? 'div');
    this.contentDOM = this.dom;
    this.dom.dataset.kind = node.type.name;
    this.draw();
    this.estimate();
  }

  /** Called when the number may be another one: compares before it touches the page. */
  draw(): void {
    const id = String(this.node.attrs.id);
    const reg = this.reg(this.view);
    const number = reg.numbers.get(id);
    // The register keeps entries that say the same: most provisions are done here. (An article's label is its number's.)
    if (number !== undefined && number === this.number && id === this.id) return;
    this.number = number;
    const drawn = number?.drawn ?? '';
    const locked = number?.locked === true && drawn !== '' ? number.number : '';
    if (id !== this.id) {
      this.dom.dataset.id = id;
      this.forget();
      this.views.set(id, this);
    }
    if (locked !== this.locked) setData(this.dom, 'locked', locked);
    if (drawn !== this.drawn) {
      this.dom.style.setProperty('--number', drawn === '' ? 'none' : cssString(`${drawn}\u00a0`));
      setData(this.dom, 'number', drawn);
      if (this.node.type.name === 'article') this.dom.setAttribute('aria-label', labelOf(id, reg));
    }
    this.id = id;
    this.drawn = drawn;
    this.locked = locked;
  }

  /**
   * What is off screen is not laid out (content-visibility); the scroll bar needs to know about how high it is, until
   * `plugins/nearby.ts` has seen how high. Not left to the browser (`auto`): it would go over all of them at every frame.
   */
  private estimate(): void {
    if (!isLeftOut(this.node.type.name)) return;
    const { size } = this.node.content;
    if (this.size > 0 && Math.abs(size - this.size) < this.size / 5) return;
    this.size = size;
    this.dom.style.setProperty(
      'contain-intrinsic-block-size',
      `calc(${estimatedHeight(this.node)}px * var(--zoom, 1))`,
    );
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const before = this.node;
    this.node = node;
    if (before.attrs !== node.attrs) this.draw();
    if (before.content !== node.content) this.estimate();
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' && mutation.target === this.dom;
  }

  private forget(): void {
    if (this.id !== null && this.views.get(this.id) === this) this.views.delete(this.id);
  }

  destroy(): void {
    this.forget();
  }
}

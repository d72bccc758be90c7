/**
 * Where a line of the dialect belongs. The reader asks it where to put a line; the writer asks it where the reader would
 * put the line, and adds a word ("in:chapter") where that is not where it stands.
 */
import type { ProvisionKind } from '../../bill/kinds.ts';

export type Holder = ProvisionKind | 'bill';

const ITEMS: readonly Holder[] = ['paragraph', 'point', 'subpoint'];
const DIVISION_CONTENT: readonly Holder[] = ['article', 'paragraph', 'table', 'quoted', 'note'];
const CHILDREN: Partial<Record<Holder, readonly Holder[]>> = {
  bill: ['part', 'section', 'chapter', ...DIVISION_CONTENT, 'annex', 'signature'],
  annex: ['part', 'section', 'chapter', ...DIVISION_CONTENT],
  part: ['section', 'chapter', ...DIVISION_CONTENT],
  section: ['chapter', ...DIVISION_CONTENT],
  chapter: DIVISION_CONTENT,
  article: ['paragraph', 'table', 'quoted', 'note'],
  paragraph: ['point', 'table', 'quoted', 'note'],
  point: ['subpoint', 'table', 'quoted', 'note'],
  subpoint: ['table', 'quoted', 'note'],
  quoted: ['article', 'paragraph', 'point', 'subpoint', 'table'],
};

export function mayHold(holder: Holder, kind: Holder): boolean {
  return CHILDREN[holder]?.includes(kind) ?? false;
}

export interface Open<T> {
  kind: Holder;
  node: T;
}

export class Cursor<T> {
  private stack: Open<T>[];

  constructor(kind: Holder, node: T) {
    this.stack = [{ kind, node }];
  }

  /** The innermost open provision. */
  get top(): Open<T> {
    return this.stack.at(-1)!;
  }

  isOpen(kind: Holder): boolean {
    return this.stack.some((open) => open.kind === kind);
  }

  /** The innermost article, division or bill, and the items that are open in it. */
  private chainStart(): number {
    let at = this.stack.length - 1;
    while (at > 0 && ITEMS.includes(this.stack[at]!.kind)) at--;
    return at;
  }

  /** Where a provision of this kind goes; undefined where nothing open may hold it. */
  holderOf(kind: Holder): Open<T> | undefined {
    return this.stack.findLast((open) => mayHold(open.kind, kind));
  }

  /** What an indent of so many steps means: 0 the article or division, 1 the paragraph in it, 2 the point … */
  atIndent(steps: number): Open<T> {
    return this.stack[Math.min(this.chainStart() + steps, this.stack.length - 1)]!;
  }

  /** Steps of indent that lead to this node, -1 where it is above the innermost article or division. */
  indentOf(node: T): number {
    return this.stack.findIndex((open) => open.node === node) - this.chainStart();
  }

  /** Closes everything inside the innermost provision of this kind. */
  closeTo(kind: Holder): boolean {
    const at = this.stack.findLastIndex((open) => open.kind === kind);
    if (at < 0) return false;
    this.stack = this.stack.slice(0, at + 1);
    return true;
  }

  closeToNode(node: T): void {
    const at = this.stack.findIndex((open) => open.node === node);
    if (at >= 0) this.stack = this.stack.slice(0, at + 1);
  }

  push(kind: Holder, node: T): void {
    this.stack.push({ kind, node });
  }
}

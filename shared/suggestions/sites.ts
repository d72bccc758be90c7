/** A text as suggestions see it: every provision by its id, with the lines it holds itself and the order of what is in it. */
import type { Node } from 'prosemirror-model';
import { isProvisionKind } from '../bill/kinds.ts';

/** A provision in one of the two texts; `parent` is the id of the provision it stands in, '' for the bill. */
export interface Site {
  node: Node;
  parent: string;
}

/** Id of a provision, '' of the bill itself. */
export function idOf(node: Node): string {
  return node.type.name === 'bill' ? '' : String(node.attrs.id);
}

const lineCache = new WeakMap<Node, readonly Node[]>();
const kidCache = new WeakMap<Node, readonly Node[]>();
const orderCache = new WeakMap<Node, readonly string[]>();

function cached<T>(cache: WeakMap<Node, T>, node: Node, read: () => T): T {
  const known = cache.get(node);
  if (known !== undefined) return known;
  const made = read();
  cache.set(node, made);
  return made;
}

/** The text lines that a provision holds itself; of a table those of its cells. */
export function ownLines(node: Node): readonly Node[] {
  return cached(lineCache, node, () => {
    const lines: Node[] = [];
    if (node.type.name === 'table')
      node.descendants((inner) => {
        if (inner.isTextblock) lines.push(inner);
        return !inner.isTextblock;
      });
    else
      node.forEach((child) => {
        if (child.isTextblock) lines.push(child);
      });
    return lines;
  });
}

/** The provisions directly inside it. */
export function kidsOf(node: Node): readonly Node[] {
  return cached(kidCache, node, () => {
    const kids: Node[] = [];
    node.forEach((child) => {
      if (isProvisionKind(child.type.name)) kids.push(child);
    });
    return kids;
  });
}

const placeCache = new WeakMap<Node, ReadonlyMap<string, number>>();

/** The place of each provision directly inside it among them. */
export function placesOf(node: Node): ReadonlyMap<string, number> {
  return cached(placeCache, node, () => new Map(kidsOf(node).map((kid, i) => [idOf(kid), i])));
}

/** What stands in it, in order: `c` and the id of a provision, `#` and the index of a line. Empty for a table. */
export function orderOf(node: Node): readonly string[] {
  return cached(orderCache, node, () => {
    const order: string[] = [];
    let line = 0;
    if (node.type.name !== 'table')
      node.forEach((child) => {
        order.push(child.isTextblock ? `#${line++}` : `c${idOf(child)}`);
      });
    return order;
  });
}

/** What differs between two states of one text. */
export interface TextChange {
  /** Provisions that are in the old state and not at that place in the new one. */
  gone: Set<string>;
  come: Map<string, Site>;
}

/** Provisions whose node or parent is another one; what ProseMirror shares is passed over without being looked into. */
export function textChange(before: Node, after: Node): TextChange {
  const change: TextChange = { gone: new Set(), come: new Map() };
  compare(before, after, '', change);
  return change;
}

function compare(before: Node | null, after: Node | null, parent: string, change: TextChange): void {
  if (before && after && (before === after || before.eq(after))) return;
  if (before) change.gone.add(idOf(before));
  if (after) change.come.set(idOf(after), { node: after, parent });
  const old = before ? kidsOf(before) : [];
  const now = after ? kidsOf(after) : [];
  if (old.length === 0 && now.length === 0) return;
  const shared = new Set(old);
  const staying = new Set<Node>();
  for (const kid of now) if (shared.has(kid)) staying.add(kid);
  const left = new Map<string, Node>();
  for (const kid of old) if (!staying.has(kid)) left.set(idOf(kid), kid);
  const inner = after ? idOf(after) : parent;
  for (const kid of now) {
    if (staying.has(kid)) continue;
    const id = idOf(kid);
    compare(left.get(id) ?? null, kid, inner, change);
    left.delete(id);
  }
  for (const kid of left.values()) compare(kid, null, inner, change);
}

/** More changes than this and the index is made anew, so that looking something up stays one or two steps. */
const MAX_PATCH = 400;

/** Every provision of one text by its id. A changed text gets a new index that shares the old one. */
export class TextIndex {
  private readonly base: ReadonlyMap<string, Site>;
  private readonly patch: ReadonlyMap<string, Site | null>;

  private constructor(base: ReadonlyMap<string, Site>, patch: ReadonlyMap<string, Site | null>) {
    this.base = base;
    this.patch = patch;
  }

  static of(bill: Node): TextIndex {
    const sites = new Map<string, Site>();
    const visit = (node: Node, parent: string): void => {
      const id = idOf(node);
      sites.set(id, { node, parent });
      for (const kid of kidsOf(node)) visit(kid, id);
    };
    visit(bill, '');
    return new TextIndex(sites, new Map());
  }

  get(id: string): Site | undefined {
    const patched = this.patch.get(id);
    return patched === undefined ? this.base.get(id) : (patched ?? undefined);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  changed({ gone, come }: TextChange): TextIndex {
    if (gone.size === 0 && come.size === 0) return this;
    const patch = new Map(this.patch);
    for (const id of gone) patch.set(id, null);
    for (const [id, site] of come) patch.set(id, site);
    if (patch.size <= MAX_PATCH) return new TextIndex(this.base, patch);
    const base = new Map(this.base);
    for (const [id, site] of patch) {
      if (site) base.set(id, site);
      else base.delete(id);
    }
    return new TextIndex(base, new Map());
  }
}

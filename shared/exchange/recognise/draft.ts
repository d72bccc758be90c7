/** The tree while it is being recognised: provisions with the number that was typed, textblocks with the line they came from. */
import type { BillAttrs, NodeJson } from '../../bill/document.ts';
import { footnoteText } from '../../bill/footnotes.ts';
import { isNumberedKind, type NumberedKind, type ProvisionKind } from '../../bill/kinds.ts';
import { rankOf } from '../../bill/traditions.ts';
import type { Span } from './lines.ts';

export interface Leaf {
  type: 'wording' | 'heading' | 'title_line';
  spans: Span[];
  role?: string;
  /** Line of the source, and which of its characters these are; -1 where the text is no line of its own. */
  line: number;
  from: number;
}

export interface Branch {
  type: ProvisionKind | 'bill';
  id: string;
  /** The number as typed; null where none was. */
  typed: string | null;
  /** Settled by `settleNumbers`: null for a computed number. */
  number: string | null;
  children: (Branch | Leaf)[];
  /** A finished node (a table) instead of children. */
  json?: NodeJson;
}

export type DraftNode = Branch | Leaf;

export function isLeaf(node: DraftNode): node is Leaf {
  return node.type === 'wording' || node.type === 'heading' || node.type === 'title_line';
}

export function branch(type: Branch['type'], id: string, typed: string | null = null): Branch {
  return { type, id, typed, number: null, children: [] };
}

export function leaf(type: Leaf['type'], spans: Span[], line = -1, from = 0): Leaf {
  return { type, spans, line, from };
}

/** Inside a quotation every number is the quoted law's own. */
function settleQuoted(node: Branch): void {
  const types = countTypes(node);
  for (const child of node.children) {
    if (isLeaf(child) || child.json) continue;
    child.number = child.typed ?? (types.get(child.type) === 1 ? null : '');
    settleQuoted(child);
  }
}

/** How many children there are of each type; looked up per child, so it is counted once per parent. */
function countTypes(parent: Branch): Map<string, number> {
  const counts = new Map<string, number>();
  for (const child of parent.children) counts.set(child.type, (counts.get(child.type) ?? 0) + 1);
  return counts;
}

function settleOne(
  node: Branch,
  alone: boolean,
  scope: string,
  counts: Map<string, number>,
  attrs: BillAttrs,
  isCounted: boolean,
): void {
  const kind = node.type as NumberedKind;
  const rank = rankOf(kind, attrs);
  const key = rank.restarts ? `${scope}/${kind}` : `/${kind}`;
  const next = (counts.get(key) ?? 0) + 1;
  const silent = rank.silentWhenAlone && alone;
  const automatic = silent ? '' : rank.format(next, attrs.lang);
  const typed = node.typed ?? '';
  if (typed === automatic || isCounted) {
    node.number = null;
    counts.set(key, next);
  } else {
    node.number = typed;
    if (/^\d+$/.test(typed)) counts.set(key, Number(typed));
  }
}

/**
 * Makes a typed number a computed one where counting (numbering.ts) gives the same, and a locked one elsewhere. A
 * provision without a typed number is locked as unnumbered unless counting draws none either.
 * @param counted ids of provisions whose numbers nobody typed, because the format of the file counts them.
 */
export function settleNumbers(
  root: Branch,
  attrs: BillAttrs,
  counted: ReadonlySet<string> = new Set(),
): void {
  const counts = new Map<string, number>();
  const visit = (parent: Branch, scope: string): void => {
    const types = countTypes(parent);
    for (const child of parent.children) {
      if (isLeaf(child) || child.json) continue;
      if (child.type === 'quoted') {
        settleQuoted(child);
        continue;
      }
      if (isNumberedKind(child.type))
        settleOne(child, types.get(child.type) === 1, scope, counts, attrs, counted.has(child.id));
      visit(child, child.id);
    }
  };
  visit(root, '');
}

export function textNodes(spans: readonly Span[]): NodeJson[] {
  const out: NodeJson[] = [];
  for (const span of spans) {
    const marks = span.marks.map((type) => ({ type }));
    if (span.footnote !== undefined) {
      const node: NodeJson = { type: 'footnote', attrs: { text: footnoteText(span.footnote) } };
      out.push(marks.length > 0 ? { ...node, marks } : node);
      continue;
    }
    span.text.split('\n').forEach((piece, i) => {
      const marked = marks.length > 0 ? { marks } : {};
      if (i > 0) out.push({ type: 'hard_break', ...marked });
      if (piece !== '') out.push({ type: 'text', text: piece, ...marked });
    });
  }
  return out;
}

function leafJson(node: Leaf, inline: (spans: readonly Span[], leaf: Leaf) => NodeJson[]): NodeJson {
  const content = inline(node.spans, node);
  const json: NodeJson = { type: node.type };
  if (node.type === 'title_line') json.attrs = { role: node.role ?? 'title' };
  if (content.length > 0) json.content = content;
  return json;
}

/** The tree as bill JSON; `inline` turns the spans of a textblock into nodes. */
export function draftJson(
  root: Branch,
  attrs: BillAttrs,
  inline: (spans: readonly Span[], leaf: Leaf) => NodeJson[] = textNodes,
): NodeJson {
  const visit = (node: DraftNode): NodeJson => {
    if (isLeaf(node)) return leafJson(node, inline);
    if (node.json) return node.json;
    const own: Record<string, unknown> = { id: node.id };
    if (isNumberedKind(node.type)) own.number = node.number;
    return { type: node.type, attrs: own, content: node.children.map(visit) };
  };
  return { type: 'bill', attrs: { ...attrs }, content: root.children.map(visit) };
}

/**
 * Elements of other systems in a text that came back. A Word file shows only their words: a paragraph that still says what
 * an element says is that element, and nobody proposed to make a paragraph of it.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { keptOf } from '../bill/kept.ts';

/** @param came shares ids with `base`. */
export function elementsKept(base: Node, came: Node): Node {
  const elements = new Map<string, Node>();
  base.descendants((node) => {
    if (node.type.name === 'kept') elements.set(String(node.attrs.id), node);
    return !node.isTextblock;
  });
  if (elements.size === 0) return came;
  const there = new Set<string>();
  came.descendants((node) => {
    if (!node.isTextblock && node.attrs.id) there.add(String(node.attrs.id));
    return !node.isTextblock;
  });
  /** Elements whose bookmark was lost, by what they say; each can be found once. */
  const lost = new Map<string, Node[]>();
  for (const [id, node] of elements) {
    const { text } = keptOf(node);
    if (!there.has(id) && text !== '') lost.set(flat(text), [...(lost.get(flat(text)) ?? []), node]);
  }
  return restored(came, (paragraph) => {
    const said = flat(saidIn(paragraph));
    const own = elements.get(String(paragraph.attrs.id));
    if (own) return flat(keptOf(own).text) === said ? own : null;
    return paragraph.attrs.number === '' ? (lost.get(said)?.shift() ?? null) : null;
  });
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a paragraph that is one line; of any other something that no element says. */
function saidIn(paragraph: Node): string {
  const line = paragraph.firstChild;
  if (!line || paragraph.childCount !== 1) return '\u0000';
  return line.textBetween(0, line.content.size, ' ', (leaf) =>
    leaf.type.name === 'hard_break' ? '\n' : '\u0000',
  );
}

function restored(node: Node, element: (paragraph: Node) => Node | null): Node {
  if (node.isTextblock || node.isLeaf || node.type.name === 'table') return node;
  let changed = false;
  const children = node.children.map((child) => {
    const next = (child.type.name === 'paragraph' ? element(child) : null) ?? restored(child, element);
    changed ||= next !== child;
    return next;
  });
  if (!changed) return node;
  const content = Fragment.from(children);
  return node.type.validContent(content) ? node.copy(content) : node;
}

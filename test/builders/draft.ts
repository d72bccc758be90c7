/**
 * A bill drawn as indented lines, for tables of before and after: one line a provision, its rank in short, its text, the
 * cursor as "|" (two for a selection). `+` is a further wording of the provision above it.
 *
 *     chapter General
 *      article Purpose
 *       p First text|
 *        pt a point
 */
import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import type { BillAttrs } from '../../shared/bill/document.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import * as b from './bill.ts';

const SHORT: Record<string, string> = { p: 'paragraph', pt: 'point', sub: 'subpoint' };
const LONG: Record<string, string> = { paragraph: 'p', point: 'pt', subpoint: 'sub' };

interface Line {
  depth: number;
  kind: string;
  text: string;
}

function readLines(text: string): Line[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => {
    const [, kind, rest] = /^\s*(\S+)\s?(.*)$/.exec(line)!;
    return { depth: line.search(/\S/) - margin, kind: SHORT[kind!] ?? kind!, text: rest! };
  });
}

function build(lines: Line[], ids: { next: number }): Node[] {
  const out: Node[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i]!;
    let end = i + 1;
    while (end < lines.length && lines[end]!.depth > line.depth) end++;
    const inner = lines.slice(i + 1, end);
    out.push(make(line, inner, ids));
    i = end;
  }
  return out;
}

function make(line: Line, inner: Line[], ids: { next: number }): Node {
  if (line.kind === '+') return b.wording(line.text);
  const id = `n${ids.next++}`;
  if (line.kind === 'table') return b.table(id, [line.text.split(' ')]);
  const headed = ['part', 'section', 'chapter', 'article', 'annex'].includes(line.kind);
  const children = build(inner, ids);
  if (line.kind === 'quoted') return b.quoted(id, ...children);
  const first = headed ? b.heading(line.text) : b.wording(line.text);
  return billSchema.nodes[line.kind]!.create({ id }, [first, ...children]);
}

/** A state with the drawn bill and the cursor (or selection) where "|" stands. */
export function draft(text: string, attrs: Partial<BillAttrs> = {}, plugins: Plugin[] = []): EditorState {
  const marked = b.bill(attrs, ...build(readLines(text), { next: 1 }));
  const bars: number[] = [];
  marked.descendants((node, pos) => {
    for (let at = node.text?.indexOf('|') ?? -1; at >= 0; at = node.text!.indexOf('|', at + 1))
      bars.push(pos + at);
  });
  let state = EditorState.create({ doc: marked });
  const tr = state.tr;
  for (const bar of [...bars].reverse()) tr.delete(bar, bar + 1);
  const [anchor, head] = bars.map((bar, i) => bar - i);
  const doc = tr.doc;
  doc.check();
  const selection =
    anchor === undefined ? undefined : TextSelection.create(doc, anchor, head === undefined ? anchor : head);
  state = EditorState.create({ doc, plugins, ...(selection ? { selection } : {}) });
  return state;
}

/** Draws a state as `draft` reads it, without the title block. */
export function drawn(state: EditorState): string {
  const tr = state.tr;
  const { from, to, empty } = state.selection;
  const bar = billSchema.text('|');
  if (state.selection instanceof TextSelection) {
    if (!empty) tr.insert(to, bar);
    tr.insert(from, bar);
  }
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const indent = ' '.repeat(depth);
    const name = LONG[node.type.name] ?? node.type.name;
    if (node.type.name === 'title_block') return;
    if (node.type.name === 'table') {
      lines.push(`${indent}table ${node.children[0]!.children.map((cell) => cell.textContent).join(' ')}`);
      return;
    }
    const first = node.firstChild;
    const own = first?.isTextblock && node.type.name !== 'quoted' ? first : null;
    lines.push(`${indent}${name} ${own?.textContent ?? ''}`.trimEnd());
    node.forEach((child, _offset, index) => {
      if (own && index === 0) return;
      if (child.isTextblock) lines.push(`${indent} + ${child.textContent}`.trimEnd());
      else visit(child, depth + 1);
    });
  };
  tr.doc.forEach((child) => {
    visit(child, 0);
  });
  return lines.join('\n');
}

/** The same drawing without the margin that the source of a test gives it. */
export function flush(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin).trimEnd()).join('\n');
}

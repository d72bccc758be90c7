/**
 * Bills for tests, written as one reads them: `bill({}, chapter('c1', 'General', article('a1', 'Purpose', paragraph('p1', 'Text'))))`.
 * Ids are given by the test, so that it can say what became of each provision.
 */
import { Fragment, type Node } from 'prosemirror-model';
import type { BillAttrs } from '../../shared/bill/document.ts';
import { billSchema } from '../../shared/bill/schema.ts';

type Inline = string | Node;
const { nodes } = billSchema;

function inline(content: Inline | Inline[]): Fragment {
  const parts = (Array.isArray(content) ? content : [content]).filter((part) => part !== '');
  return Fragment.fromArray(parts.map((part) => (typeof part === 'string' ? billSchema.text(part) : part)));
}

export const heading = (content: Inline | Inline[]): Node => nodes.heading!.create(null, inline(content));
export const wording = (content: Inline | Inline[]): Node => nodes.wording!.create(null, inline(content));
export const titleLine = (role: string, text: string): Node =>
  nodes.title_line!.create({ role }, inline(text));

function headed(kind: string) {
  return (id: string, title: Inline | Inline[], ...children: Node[]): Node =>
    nodes[kind]!.create({ id }, [heading(title), ...children]);
}

function worded(kind: string) {
  return (id: string, text: Inline | Inline[], ...children: Node[]): Node =>
    nodes[kind]!.create({ id }, [wording(text), ...children]);
}

export const part = headed('part');
export const section = headed('section');
export const chapter = headed('chapter');
export const article = headed('article');
export const annex = headed('annex');
export const paragraph = worded('paragraph');
export const point = worded('point');
export const subpoint = worded('subpoint');
export const note = worded('note');
export const preamble = worded('preamble');
export const signature = worded('signature');

export const quoted = (id: string, ...children: Node[]): Node => nodes.quoted!.create({ id }, children);

export const locked = (node: Node, number: string): Node =>
  node.type.create({ ...node.attrs, number }, node.content);

export const reference = (target: string, style = 'full', grammaticalCase = 'nom'): Node =>
  nodes.reference!.create({ target, style, case: grammaticalCase });

export const footnote = (text: string): Node => nodes.footnote!.create({ text });

export function table(id: string, rows: string[][]): Node {
  const row = (cells: string[]) =>
    nodes.table_row!.create(
      null,
      cells.map((cell) => nodes.table_cell!.create(null, wording(cell))),
    );
  return nodes.table!.create({ id }, rows.map(row));
}

/** A bill with a title block; attributes default to a Russian law of the post-Soviet tradition. */
export function bill(attrs: Partial<BillAttrs>, ...children: Node[]): Node {
  const full = {
    lang: 'ru',
    tradition: 'post-soviet',
    form: 'law',
    billTypes: ['N'],
    npmModel: 'none',
    ...attrs,
  };
  const title = nodes.title_block!.create({ id: 'title' }, titleLine('title', 'ЗАКОН'));
  return nodes.bill!.create(full, [title, ...children]);
}

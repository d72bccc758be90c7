/** Reads the HTML that Madda wrote: every provision says its kind, id and locked number in data attributes. */
import { type NodeJson, readBill, withIds } from '../../bill/document.ts';
import { isNumberedKind, isProvisionKind } from '../../bill/kinds.ts';
import { fromTraditionLine } from '../../bill/tradition/file.ts';
import type { ImportErrorCode, ImportOptions } from '../types.ts';
import type { HtmlElement } from './tree.ts';

const MARKS: Record<string, string> = {
  strong: 'strong',
  em: 'em',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};
const TEXT_KINDS = new Set(['title_line', 'heading', 'wording']);

function inlineNodes(element: HtmlElement, marks: readonly string[]): NodeJson[] {
  const out: NodeJson[] = [];
  const marked = (node: NodeJson): NodeJson =>
    marks.length > 0 ? { ...node, marks: marks.map((type) => ({ type })) } : node;
  for (const child of element.children) {
    if (typeof child === 'string') out.push(marked({ type: 'text', text: child }));
    else if (child.attrs['data-skip'] !== undefined) continue;
    else if (child.name === 'br') out.push(marked({ type: 'hard_break' }));
    else if (child.attrs['data-footnote'] !== undefined)
      out.push(marked({ type: 'footnote', attrs: { text: child.attrs['data-footnote'] } }));
    else if (child.attrs['data-target'] !== undefined) out.push(marked(reference(child)));
    else out.push(...inlineNodes(child, MARKS[child.name] ? [...marks, MARKS[child.name]!] : marks));
  }
  return out;
}

function reference(element: HtmlElement): NodeJson {
  const { attrs } = element;
  return {
    type: 'reference',
    attrs: {
      target: attrs['data-target'] ?? '',
      style: attrs['data-style'] ?? 'full',
      case: attrs['data-case'] ?? 'nom',
      shown: attrs['data-shown'] ?? '',
    },
  };
}

function textblock(element: HtmlElement, kind: string): NodeJson {
  const content = inlineNodes(element, []);
  const node: NodeJson = { type: kind };
  if (kind === 'title_line') node.attrs = { role: element.attrs['data-role'] ?? 'title' };
  if (content.length > 0) node.content = content;
  return node;
}

function children(element: HtmlElement): NodeJson[] {
  const out: NodeJson[] = [];
  for (const child of element.children) {
    if (typeof child === 'string' || child.attrs['data-skip'] !== undefined) continue;
    const kind = child.attrs['data-kind'];
    if (kind === undefined) out.push(...children(child));
    else out.push(node(child, kind));
  }
  return out;
}

function node(element: HtmlElement, kind: string): NodeJson {
  if (TEXT_KINDS.has(kind)) return textblock(element, kind);
  if (kind === 'kept')
    return {
      type: kind,
      attrs: { id: element.attrs['data-id'] ?? '', xml: element.attrs['data-xml'] ?? '' },
    };
  const attrs: Record<string, unknown> = {};
  if (isProvisionKind(kind)) attrs.id = element.attrs['data-id'] ?? '';
  if (isNumberedKind(kind)) attrs.number = element.attrs['data-locked'] ?? null;
  if (kind === 'table_cell' || kind === 'table_header') {
    attrs.colspan = Number(element.attrs.colspan ?? 1);
    attrs.rowspan = Number(element.attrs.rowspan ?? 1);
    attrs.colwidth = element.attrs['data-colwidth']?.split(',').map(Number) ?? null;
  }
  return { type: kind, attrs, content: children(element) };
}

type Result = { ok: true; doc: NodeJson } | { ok: false; code: ImportErrorCode; detail: string };

export function readOwnHtml(root: HtmlElement, options: ImportOptions): Result {
  const { attrs } = root;
  const doc: NodeJson = {
    type: 'bill',
    attrs: {
      lang: options.lang ?? attrs['data-lang'],
      tradition: options.tradition ?? attrs['data-tradition'],
      form: attrs['data-form'],
      billTypes: (attrs['data-types'] ?? '').split(' ').filter((type) => type !== ''),
      npmModel: attrs['data-model'],
      ownTradition: options.tradition ? null : fromTraditionLine(attrs['data-rules']),
    },
    content: children(root),
  };
  const whole = withIds(doc, options.newId);
  const read = readBill(whole);
  // Through the schema, so that defaults and the order of marks are those of every other bill.
  return read.ok
    ? { ok: true, doc: read.bill.toJSON() as NodeJson }
    : { ok: false, code: 'damaged', detail: read.reason };
}

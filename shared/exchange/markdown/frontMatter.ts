/** The block of attributes before the text, and the references that are to be computed. */
import {
  BILL_FORMAT,
  type BillAttrs,
  billAttrsSchema,
  type NodeJson,
  readBill,
} from '../../bill/document.ts';
import type { TraditionId } from '../../bill/kinds.ts';
import { type ReferenceAttrs, referenceText, register } from '../../bill/references.ts';
import { fromTraditionLine } from '../../bill/tradition/file.ts';
import type { Tradition } from '../../bill/tradition/shape.ts';
import type { ImportNote, ImportOptions } from '../types.ts';

/** The keys and values between the "---" lines at the start of a Markdown file; null where there are none. */
export function frontMatter(text: string): { values: Record<string, string>; body: string } | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return null;
  const values: Record<string, string> = {};
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^([\w-]+):\s*(.*)$/.exec(line);
    if (pair) values[pair[1]!] = pair[2]!.trim().replace(/^"(.*)"$/, '$1');
  }
  return { values, body: text.slice(match[0].length) };
}

/** The attributes of the bill; null where a value is none that a bill has. */
export function attrsFrom(values: Record<string, string>, options: ImportOptions): BillAttrs | null {
  const types = (values.billTypes ?? 'N')
    .replace(/[[\]"']/g, '')
    .split(/[\s,]+/)
    .filter((t) => t !== '');
  const attrs = billAttrsSchema.safeParse({
    lang: options.lang ?? values.lang ?? 'en',
    tradition: options.tradition ?? values.tradition ?? 'post-soviet',
    form: values.form ?? 'law',
    billTypes: types,
    npmModel: values.npmModel ?? 'none',
    ownTradition: ownOf(fromTraditionLine(values.rules) ?? options.ownTradition, options.tradition),
  });
  return attrs.success ? attrs.data : null;
}

/** Rules that somebody made from another tradition than the one that is asked for are not meant. */
function ownOf(own: Tradition | null | undefined, wanted: TraditionId | undefined): Tradition | null {
  return own && (wanted === undefined || wanted === own.base) ? own : null;
}

/** References written with an empty text show what they show now. */
export function fillBlanks(doc: NodeJson, blanks: readonly NodeJson[], notes: ImportNote[]): void {
  if (blanks.length === 0) return;
  const read = readBill(doc, BILL_FORMAT);
  if (!read.ok) return;
  const reg = register(read.bill);
  for (const reference of blanks) {
    const shown = referenceText(reference.attrs as unknown as ReferenceAttrs, reg);
    reference.attrs = { ...reference.attrs, shown: shown.text };
    if (!shown.ok)
      notes.push({ key: 'note.referenceWithoutTarget', excerpt: `#${String(reference.attrs.target)}` });
  }
}

// `withIds` copies nodes; the copies of the blank references are those without a shown text that ask for one.
export function blanksIn(doc: NodeJson, blanks: readonly NodeJson[]): NodeJson[] {
  if (blanks.length === 0) return [];
  const wanted = new Set(blanks.map((b) => b.attrs));
  const found: NodeJson[] = [];
  const visit = (node: NodeJson): void => {
    if (node.type === 'reference' && wanted.has(node.attrs)) found.push(node);
    for (const child of node.content ?? []) visit(child);
  };
  visit(doc);
  return found;
}

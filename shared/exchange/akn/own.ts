/** Reads the Akoma Ntoso that Madda wrote back to the same bill: wIds are provision ids, classes are kinds. */
import { type NodeJson, readBill, withIds } from '../../bill/document.ts';
import { isNumberedKind } from '../../bill/kinds.ts';
import { fromTraditionLine } from '../../bill/tradition/file.ts';
import { decode } from '../markdown/attributes.ts';
import { excerptOf } from '../recognise/lines.ts';
import type { ImportErrorCode, ImportNote, ImportOptions } from '../types.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import type { KeptSource } from './keptIn.ts';
import { keptPlace, refusedBill } from './names.ts';

const MARKS: Record<string, string> = {
  b: 'strong',
  i: 'em',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};

export type OwnResult =
  | { ok: true; doc: NodeJson; notes: ImportNote[] }
  | { ok: false; code: ImportErrorCode; detail: string };

class OwnReader {
  private readonly ids: ReadonlyMap<string, string>;
  private readonly kept: ReadonlyMap<XmlElement, NodeJson>;
  /** What the file holds beside what Madda wrote, to be kept as well. */
  readonly strange: XmlElement[] = [];

  constructor(root: XmlElement, kept: ReadonlyMap<XmlElement, NodeJson>) {
    this.ids = wIds(root);
    this.kept = kept;
  }

  bill(bill: XmlElement): NodeJson[] {
    const out: NodeJson[] = [];
    const preface = child(bill, 'preface');
    if (preface)
      out.push({
        type: 'title_block',
        attrs: { id: idOf(preface) },
        content: elements(preface, 'p').map((p) => this.titleLine(p)),
      });
    for (const name of ['preamble', 'body', 'conclusions', 'attachments']) {
      const part = child(bill, name);
      if (!part) continue;
      if (name === 'body') out.push(...this.content(part));
      else if (name === 'attachments')
        out.push(...elements(part, 'attachment').map((a) => this.attachment(a)));
      else
        out.push({
          type: name === 'preamble' ? 'preamble' : 'signature',
          attrs: { id: idOf(part) },
          content: elements(part, 'p').map((p) => this.textblock('wording', p)),
        });
    }
    return out;
  }

  private titleLine(p: XmlElement): NodeJson {
    const holder = child(p, 'docTitle') ?? p;
    return { ...this.textblock('title_line', holder), attrs: { role: decode(p.attrs.class ?? 'title') } };
  }

  private attachment(element: XmlElement): NodeJson {
    const doc = child(element, 'doc');
    const body = doc ? child(doc, 'mainBody') : undefined;
    return {
      type: 'annex',
      attrs: { id: idOf(element), number: lockedOf(element) },
      content: [this.heading(element), ...(body ? this.content(body) : [])],
    };
  }

  private heading(element: XmlElement): NodeJson {
    const heading = child(element, 'heading');
    return heading ? this.textblock('heading', heading) : { type: 'heading' };
  }

  /** @param quoted words of another law: what is strange in them becomes text. */
  private content(element: XmlElement, quoted = false): NodeJson[] {
    const out: NodeJson[] = [];
    for (const inner of elements(element)) {
      const kind = inner.attrs.class ?? '';
      const kept = this.kept.get(inner);
      if (kept) out.push(kept);
      else if (inner.name === 'num' || inner.name === 'heading' || inner.name === 'meta') continue;
      else if (inner.name === 'hcontainer' && (inner.attrs.name === 'text' || inner.attrs.name === 'empty')) {
        if (inner.attrs.name !== 'empty') out.push(...this.content(inner, quoted));
      } else if (inner.name === 'content' || inner.name === 'intro' || inner.name === 'wrapUp')
        out.push(...this.content(inner, quoted));
      else if (inner.name === 'p') out.push(this.paragraph(inner));
      else if (inner.name === 'table') out.push(this.table(inner));
      else if (isNumberedKind(kind)) out.push(this.provision(inner, kind));
      else if (quoted) out.push(this.textblock('wording', inner));
      else this.strange.push(inner);
    }
    return out;
  }

  private provision(element: XmlElement, kind: string): NodeJson {
    const inner = this.content(element);
    const headed = kind !== 'paragraph' && kind !== 'point' && kind !== 'subpoint';
    return {
      type: kind,
      attrs: { id: idOf(element), number: lockedOf(element) },
      content: headed ? [this.heading(element), ...inner] : inner,
    };
  }

  private paragraph(p: XmlElement): NodeJson {
    const [first] = elements(p);
    if (p.attrs.class === 'note' && first)
      return {
        type: 'note',
        attrs: { id: idOf(first) },
        content: elements(first, 'p').map((line) => this.textblock('wording', line)),
      };
    const structure = p.attrs.class === 'quoted' && first ? child(first, 'quotedStructure') : undefined;
    if (structure)
      return { type: 'quoted', attrs: { id: idOf(structure) }, content: this.content(structure, true) };
    return this.textblock('wording', p);
  }

  private table(table: XmlElement): NodeJson {
    return {
      type: 'table',
      attrs: { id: idOf(table) },
      content: elements(table, 'tr').map((row) => ({
        type: 'table_row',
        content: elements(row).map((cell) => ({
          type: cell.name === 'th' ? 'table_header' : 'table_cell',
          attrs: {
            colspan: Number(cell.attrs.colspan ?? 1),
            rowspan: Number(cell.attrs.rowspan ?? 1),
            colwidth: null,
          },
          content: elements(cell, 'p').map((p) => this.textblock('wording', p)),
        })),
      })),
    };
  }

  private textblock(type: string, element: XmlElement): NodeJson {
    const content = this.inline(element, []);
    return content.length > 0 ? { type, content } : { type };
  }

  private inline(element: XmlElement, marks: readonly string[]): NodeJson[] {
    const out: NodeJson[] = [];
    const marked = (node: NodeJson): NodeJson =>
      marks.length > 0 ? { ...node, marks: marks.map((type) => ({ type })) } : node;
    for (const inner of element.children) {
      if (typeof inner === 'string') out.push(marked({ type: 'text', text: inner }));
      else if (inner.name === 'br') out.push(marked({ type: 'hard_break' }));
      else if (inner.name === 'authorialNote') out.push(marked(footnote(inner)));
      else if (inner.name === 'ref') out.push(marked(this.reference(inner)));
      else out.push(...this.inline(inner, MARKS[inner.name] ? [...marks, MARKS[inner.name]!] : marks));
    }
    return joined(out);
  }

  private reference(ref: XmlElement): NodeJson {
    const href = (ref.attrs.href ?? '').replace(/^#/, '');
    const [style, grammaticalCase] = (ref.attrs.class ?? 'full nom').split(' ').map(decode);
    const target = href.startsWith('~') ? decode(href.slice(1)) : (this.ids.get(href) ?? href);
    return {
      type: 'reference',
      attrs: { target, style: style ?? 'full', case: grammaticalCase ?? 'nom', shown: ref.attrs.title ?? '' },
    };
  }
}

/** Words with the same marks are one text: the writer cuts them where a term is defined. */
function joined(nodes: readonly NodeJson[]): NodeJson[] {
  const out: NodeJson[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const same = last?.type === 'text' && node.type === 'text';
    if (same && JSON.stringify(last.marks) === JSON.stringify(node.marks))
      out[out.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else out.push(node);
  }
  return out;
}

function footnote(element: XmlElement): NodeJson {
  return { type: 'footnote', attrs: { text: textOf(element) } };
}

function idOf(element: XmlElement): string {
  return decode(element.attrs.wId ?? '');
}

function lockedOf(element: XmlElement): string | null {
  return child(element, 'num')?.attrs.title ?? null;
}

function wIds(root: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  const queue: XmlElement[] = [root];
  while (queue.length > 0) {
    const element = queue.pop()!;
    if (element.attrs.eId && element.attrs.wId) found.set(element.attrs.eId, idOf(element));
    for (const inner of elements(element)) queue.push(inner);
  }
  return found;
}

/** Elements that another system added to the file become blocks like those that a bill kept; a name that no schema has does not. */
function contentOf(bill: XmlElement, file: KeptSource): { content: NodeJson[]; notes: ImportNote[] } {
  const kept = file.marked();
  const first = new OwnReader(bill, kept);
  const content = first.bill(bill);
  if (first.strange.length === 0) return { content, notes: [] };
  for (const [element, json] of file.these(first.strange.filter((e) => keptPlace(e.name) !== null)))
    kept.set(element, json);
  const notes = first.strange.map((element): ImportNote => {
    const key = kept.has(element) ? 'note.keptElement' : 'note.leftOut';
    return { key, values: { name: element.name }, excerpt: excerptOf(textOf(element).slice(0, 400)) };
  });
  return { content: new OwnReader(bill, kept).bill(bill), notes };
}

/** `facts` is the <madda:bill> of the file. */
export function readOwnAkn(
  bill: XmlElement,
  facts: XmlElement,
  file: KeptSource,
  options: ImportOptions,
): OwnResult {
  const { attrs } = facts;
  const { content, notes } = contentOf(bill, file);
  const doc: NodeJson = {
    type: 'bill',
    attrs: {
      lang: options.lang ?? attrs.lang,
      tradition: options.tradition ?? attrs.tradition,
      form: attrs.form,
      billTypes: (attrs.types ?? '').split(' ').filter((type) => type !== ''),
      npmModel: attrs.model,
      ownTradition: options.tradition ? null : fromTraditionLine(attrs.rules),
    },
    content,
  };
  const read = readBill(withIds(doc, options.newId));
  return read.ok ? { ok: true, doc: read.bill.toJSON() as NodeJson, notes } : refusedBill(read.reason);
}

/**
 * A bill as one HTML file that stands alone: readable by eye and by screen reader, printable, and read back exactly (its
 * provisions carry data attributes). With a comparison it is a redline instead, with <ins> and <del>.
 */
import type { Mark, Node } from 'prosemirror-model';
import { billAttrs } from '../../bill/document.ts';
import { keptOf } from '../../bill/kept.ts';
import type { Language } from '../../bill/kinds.ts';
import {
  labelOf,
  type ReferenceAttrs,
  type Register,
  referenceText,
  register,
} from '../../bill/references.ts';
import { traditionLine } from '../../bill/tradition/file.ts';
import type { Comparison } from '../../compare/types.ts';
import type { Annotation } from '../types.ts';
import { escapeHtml, tagged } from './escape.ts';
import { FootnoteList } from './footnotes.ts';
import { redlineHtml } from './redline.ts';
import { STYLE } from './style.ts';

export interface HtmlOptions {
  title: string;
  lang: Language;
  comparison?: Comparison;
  annotations?: readonly Annotation[];
}

function anchor(id: string): string {
  return `p-${id}`;
}

const TAGS: Record<string, string> = {
  title_block: 'header',
  preamble: 'section',
  part: 'section',
  section: 'section',
  chapter: 'section',
  article: 'section',
  annex: 'section',
  quoted: 'blockquote',
  note: 'aside',
  signature: 'footer',
};
const HEADING_LEVEL: Record<string, number> = { part: 2, section: 2, annex: 2, chapter: 3, article: 4 };

class HtmlWriter {
  private readonly reg: Register;
  private readonly annotations: Map<string, Annotation[]>;
  private readonly notes: FootnoteList;
  private titled = false;

  constructor(reg: Register, annotations: readonly Annotation[], notes: FootnoteList) {
    this.reg = reg;
    this.notes = notes;
    this.annotations = new Map();
    for (const annotation of annotations) {
      const known = this.annotations.get(annotation.provision);
      if (known) known.push(annotation);
      else this.annotations.set(annotation.provision, [annotation]);
    }
  }

  children(parent: Node): string {
    const parts: string[] = [];
    parent.forEach((child, _offset, index) => {
      parts.push(this.child(child, parent, index));
    });
    return parts.join('\n');
  }

  private child(node: Node, parent: Node, index: number): string {
    const kind = node.type.name;
    if (kind === 'title_line') return this.titleLine(node);
    if (kind === 'heading') return this.heading(node, parent);
    if (kind === 'wording') return this.wording(node, parent, index);
    if (kind === 'table') return this.table(node);
    if (kind === 'kept') return this.kept(node);
    return this.provision(node, kind);
  }

  private data(node: Node, kind: string): string {
    const id = String(node.attrs.id);
    const locked = node.attrs.number as string | null | undefined;
    const number = typeof locked === 'string' ? ` data-locked="${escapeHtml(locked)}"` : '';
    const name = labelOf(id, this.reg);
    const label =
      name === '' || kind === 'paragraph' || kind === 'point' || kind === 'subpoint'
        ? ''
        : ` aria-label="${escapeHtml(name)}"`;
    return `id="${escapeHtml(anchor(id))}" class="${kind}" data-kind="${kind}" data-id="${escapeHtml(id)}"${number}${label}`;
  }

  private provision(node: Node, kind: string): string {
    const tag = TAGS[kind] ?? 'div';
    const remarks = this.remarks(String(node.attrs.id));
    return `<${tag} ${this.data(node, kind)}>\n${this.children(node)}${remarks}\n</${tag}>`;
  }

  private remarks(id: string): string {
    const found = this.annotations.get(id);
    if (!found) return '';
    const items = found.map((a) => {
      const replies = a.replies
        .map((r) => `<li><b>${escapeHtml(r.author)}</b>: ${escapeHtml(r.text)}</li>`)
        .join('');
      const more = replies === '' ? '' : `<ul>${replies}</ul>`;
      return `<li${a.resolved ? ' class="resolved"' : ''}><b>${escapeHtml(a.author)}</b>: ${escapeHtml(a.text)}${more}</li>`;
    });
    return `\n<ul class="remarks" data-skip>${items.join('')}</ul>`;
  }

  private titleLine(node: Node): string {
    const role = String(node.attrs.role);
    const tag = role === 'title' && !this.titled ? 'h1' : 'p';
    this.titled ||= tag === 'h1';
    return `<${tag} class="title-line ${role === 'issuer' || role === 'note' ? role : 'title'}" data-kind="title_line" data-role="${escapeHtml(role)}">${this.inline(node)}</${tag}>`;
  }

  private number(id: string): string {
    const drawn = this.reg.numbers.get(id)?.drawn ?? '';
    return drawn === '' ? '' : `<span class="number" data-skip>${escapeHtml(drawn)} </span>`;
  }

  private heading(node: Node, parent: Node): string {
    const level = HEADING_LEVEL[parent.type.name] ?? 4;
    return `<h${level} data-kind="heading">${this.number(String(parent.attrs.id))}${this.inline(node)}</h${level}>`;
  }

  private wording(node: Node, parent: Node, index: number): string {
    const kind = parent.type.name;
    const leads = index === 0 && (kind === 'paragraph' || kind === 'point' || kind === 'subpoint');
    return `<p data-kind="wording">${leads ? this.number(String(parent.attrs.id)) : ''}${this.inline(node)}</p>`;
  }

  /** The words of another system's element, and the element itself where only a program reads it. */
  private kept(node: Node): string {
    const { name, text } = keptOf(node);
    const data = `${this.data(node, 'kept')} data-name="${escapeHtml(name)}" data-xml="${escapeHtml(String(node.attrs.xml))}"`;
    const words = escapeHtml(text).replaceAll('\n', '<br>');
    return `<div ${data}><p data-skip>${words}</p>${this.remarks(String(node.attrs.id))}</div>`;
  }

  private table(node: Node): string {
    const rows: string[] = [];
    node.forEach((row) => {
      const cells: string[] = [];
      row.forEach((cell) => {
        const tag = cell.type.name === 'table_header' ? 'th' : 'td';
        const widths = Array.isArray(cell.attrs.colwidth)
          ? ` data-colwidth="${(cell.attrs.colwidth as number[]).join(',')}"`
          : '';
        const span = `colspan="${Number(cell.attrs.colspan)}" rowspan="${Number(cell.attrs.rowspan)}"`;
        cells.push(`<${tag} data-kind="${cell.type.name}" ${span}${widths}>${this.children(cell)}</${tag}>`);
      });
      rows.push(`<tr data-kind="table_row">${cells.join('')}</tr>`);
    });
    return `<table ${this.data(node, 'table')}>\n${rows.join('\n')}\n</table>`;
  }

  private inline(block: Node): string {
    let html = '';
    block.forEach((node) => {
      html += tagged(
        this.piece(node),
        node.marks.map((mark: Mark) => mark.type.name),
      );
    });
    return html;
  }

  private piece(node: Node): string {
    if (node.type.name === 'hard_break') return '<br>';
    if (node.type.name === 'footnote') return this.notes.sign(String(node.attrs.text));
    if (node.type.name !== 'reference') return escapeHtml(node.text ?? '');
    const attrs = node.attrs as ReferenceAttrs;
    const data = `data-target="${escapeHtml(attrs.target)}" data-style="${escapeHtml(attrs.style)}" data-case="${escapeHtml(attrs.case)}" data-shown="${escapeHtml(attrs.shown)}"`;
    return `<a href="#${escapeHtml(encodeURIComponent(anchor(attrs.target)))}" ${data}>${escapeHtml(referenceText(attrs, this.reg).text)}</a>`;
  }
}

function billHtml(bill: Node, annotations: readonly Annotation[]): string {
  const attrs = billAttrs(bill);
  const rules = traditionLine(attrs.ownTradition);
  const notes = new FootnoteList();
  const writer = new HtmlWriter(register(bill), annotations, notes);
  const data = `data-madda="1" data-lang="${attrs.lang}" data-tradition="${attrs.tradition}" data-form="${attrs.form}" data-types="${attrs.billTypes.join(' ')}" data-model="${attrs.npmModel}"${rules === null ? '' : ` data-rules="${escapeHtml(rules)}"`}`;
  return `<main class="bill" lang="${attrs.lang}" ${data}>\n${writer.children(bill)}${notes.section(attrs.lang)}\n</main>`;
}

/** The whole file; loads nothing from elsewhere and runs no script. */
export function writeHtml(bill: Node, options: HtmlOptions): string {
  const body = options.comparison
    ? `<main class="bill redline" lang="${billAttrs(bill).lang}">\n${redlineHtml(options.comparison, options.lang)}\n</main>`
    : billHtml(bill, options.annotations ?? []);
  return `<!doctype html>
<html lang="${billAttrs(bill).lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Madda">
<title>${escapeHtml(options.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * What comes in by paste and drop. Parts of a bill keep their structure (ids that are taken are replaced); everything else
 * is reduced to lines of text with the marks we know, without soft hyphens: pages and PDFs have them strewed by programs
 * (decision 028). Foreign HTML is parsed in a document without scripts or loading.
 */
import type { Mark } from 'prosemirror-model';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, Plugin, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { isInTable, handlePaste as pasteCells } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { type ClauseLine, lineOf, textLines } from '../../shared/bill/commands/clause.ts';
import { insertLines, insertProvisions } from '../../shared/bill/commands/lines.ts';
import { insertReadyTable } from '../../shared/bill/commands/table.ts';
import { footnoteNode } from '../../shared/bill/footnotes.ts';
import { letter, roman } from '../../shared/bill/ordinals.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { joinPdfLines } from '../../shared/text/pdfLines.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { FOOTNOTE_ATTRIBUTE, takeFootnotes } from './pasteFootnotes.ts';
import { tableFrom, tableFromText } from './pasteTables.ts';

/** A law of 3,000 articles is 5 million characters of text; larger clipboards are taken as plain text. */
const MAX_HTML = 20_000_000;
/** Deeper nesting than any real page's; below it text is taken without looking for marks. */
const MAX_DEPTH = 200;
const MAX_LOCKED = 20;

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'title',
  'meta',
  'link',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'td',
  'th',
  'table',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'dl',
  'dt',
  'dd',
  'body',
  'br',
  'hr',
  'figure',
]);
const MARK_TAGS: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};

interface Run {
  text: string;
  marks: readonly Mark[];
  /** A footnote instead of text. */
  footnote?: Node;
}

/** The inline content of a line; footnotes between its words. */
function lineWith(runs: readonly Run[]): ClauseLine {
  let line = Fragment.empty;
  for (const run of runs) line = line.append(run.footnote ? Fragment.from(run.footnote) : lineOf([run]));
  return line;
}

function marksOf(element: HTMLElement, marks: readonly Mark[]): readonly Mark[] {
  const name = MARK_TAGS[element.localName];
  const { fontWeight, fontStyle } = element.style;
  let next = marks;
  const add = (mark: string) => {
    next = billSchema.marks[mark]!.create().addToSet(next);
  };
  // Google Docs wraps everything in <b style="font-weight:normal">.
  if (name && !(name === 'strong' && /^(normal|[1-4]00)$/.test(fontWeight))) add(name);
  if (/^(bold|bolder|[6-9]00)$/.test(fontWeight)) add('strong');
  if (fontStyle === 'italic') add('em');
  return next;
}

/** What was pasted, in order: lines of text, and tables between them. */
type Part = ClauseLine | Node;

/** The lines and tables of foreign HTML, with marks; the numbers of ordered lists are written out as they were shown. */
export function htmlParts(html: string): Part[] {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const notes = takeFootnotes(page.body).map(footnoteNode);
  return partsOf(page.body, notes, true);
}

/** @param notes the footnotes that marks in the text stand for. @param tables whether tables stay tables: in the cell of another one they become lines. */
function partsOf(root: HTMLElement, notes: readonly Node[], tables: boolean): Part[] {
  const lines: Part[] = [];
  let runs: Run[] = [];
  let number = '';
  const flush = (): void => {
    const first = runs[0];
    if (first) first.text = first.text.trimStart();
    const last = runs.at(-1);
    if (last) last.text = last.text.trimEnd();
    const line = lineWith(runs);
    if (line.size > 0 && line.textBetween(0, line.size).trim() !== '') lines.push(line);
    runs = [];
  };
  const push = (text: string, marks: readonly Mark[]): void => {
    const clean = withoutSoftHyphens(text.replace(/[\t\n\r\f ]+/g, ' ').replace(/\p{Cc}/gu, ''));
    const spaced = /[ \u00a0]$/.test(runs.at(-1)?.text ?? '');
    const joined = spaced || runs.length === 0 ? clean.replace(/^ /, '') : clean;
    if (joined === '') return;
    // The number of an item stands before its first words, however they are wrapped.
    if (number !== '' && joined.trim() !== '') {
      runs.push({ text: number, marks: [] });
      number = '';
    }
    runs.push({ text: joined, marks });
  };
  const visit = (node: globalThis.Node, marks: readonly Mark[], depth: number): void => {
    const text = node.textContent ?? '';
    if (node.nodeType === window.Node.TEXT_NODE) push(text, marks);
    if (node.nodeType !== window.Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const tag = element.localName;
    if (SKIPPED.has(tag) || isPageEdge(element)) return;
    if (depth > MAX_DEPTH) {
      push(text, marks);
      return;
    }
    const note = notes[Number(element.getAttribute(FOOTNOTE_ATTRIBUTE) ?? -1)];
    if (note) {
      runs.push({ text: '', marks: [], footnote: note });
      return;
    }
    const cellLines = (cell: HTMLElement): ClauseLine[] =>
      partsOf(cell, notes, false).filter((part): part is ClauseLine => part instanceof Fragment);
    const table = tables && tag === 'table' ? tableFrom(element as HTMLTableElement, cellLines) : null;
    if (table) {
      flush();
      lines.push(table);
      return;
    }
    const block = BLOCKS.has(tag);
    if (block) flush();
    if (tag === 'li') number = listNumber(element);
    const own = element.style ? marksOf(element, marks) : marks;
    for (const child of element.childNodes) visit(child, own, depth + 1);
    if (block) flush();
  };
  visit(root, [], 0);
  flush();
  return lines;
}

/** Header and footer of a page of LibreOffice: they hold its number. */
function isPageEdge(element: HTMLElement): boolean {
  return element.localName === 'div' && /^(?:header|footer)$/.test(element.title);
}

/** Lists are longer than their letters; further items are counted in figures. */
const MAX_ITEMS = 300;
const LETTERED = /^(?:a|lower-alpha|lower-latin)$/i;
const ROMAN = /^(?:i|lower-roman)$/i;
const RUSSIAN = /^(?:lower-russian|russian|cyrillic)/i;
const BULLETS = /^(?:disc|circle|square|none|-|")/i;

/** How deep a list lies in others: as it says itself (Google Docs), or by the lists around it. */
function listDepth(item: HTMLElement): number {
  const said = Number(item.getAttribute('aria-level') ?? 0);
  if (Number.isInteger(said) && said > 0) return said;
  let depth = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (/^[ou]l$/.test(at.localName)) depth++;
  return depth;
}

/** The number of an item as its list shows it, written out as our lines have numbers; '' where it has none. */
function listNumber(item: HTMLElement): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '';
  const style = item.style.listStyleType || list.style.listStyleType || list.getAttribute('type') || '';
  if (BULLETS.test(style)) return '';
  const at = [...list.children].filter((child) => child.localName === 'li').indexOf(item);
  const given = Number(item.getAttribute('value') ?? Number.NaN);
  const start = Number(list.getAttribute('start') ?? '1');
  const n = Number.isInteger(given) ? given : (Number.isFinite(start) ? Math.trunc(start) : 1) + at;
  const small = n > 0 && n <= MAX_ITEMS;
  if (small && LETTERED.test(style)) return `${letter(n, 'en')}) `;
  if (small && RUSSIAN.test(style)) return `${letter(n, 'ru')}) `;
  if (small && ROMAN.test(style)) return `(${roman(n).toLowerCase()}) `;
  return `${n}${listDepth(item) > 1 ? ') ' : '. '}`;
}

/** Bill parts as they came, without what no bill of ours would hold: endless locked numbers and shown texts. */
function bounded(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const { number, shown } = node.attrs as { number?: string | null; shown?: string };
    const attrs: Record<string, unknown> = { ...node.attrs };
    if (typeof number === 'string' && number.length > MAX_LOCKED) attrs.number = null;
    if (typeof shown === 'string') attrs.shown = shown.slice(0, 200);
    nodes.push(node.isText ? node : node.type.create(attrs, bounded(node.content), node.marks));
  });
  return Fragment.fromArray(nodes);
}

function isOurs(html: string): boolean {
  return html.includes('data-pm-slice');
}

function partsIn(data: DataTransfer, plain: boolean): Part[] {
  const given = data.getData('text/plain');
  const copied = withoutSoftHyphens(given);
  // One at the end of a line says that its word goes on.
  const text = withoutSoftHyphens(joinPdfLines(given));
  if (plain) return textLines(text);
  const html = data.getData('text/html');
  const parts = html !== '' && html.length <= MAX_HTML ? htmlParts(html) : [];
  if (parts.length > 0) return parts;
  const table = tableFromText(copied);
  return table ? [table] : textLines(text);
}

/** Neighbouring lines go in together, a table after them, in one transaction: one step back takes all out again. */
function insertParts(state: EditorState, parts: readonly Part[]): Transaction | null {
  // Without plugins: what they would add (ids) comes once, after the whole.
  let now = EditorState.create({ doc: state.doc, selection: state.selection });
  const whole = state.tr;
  const take = (tr: Transaction): void => {
    for (const step of tr.steps) whole.step(step);
    now = now.apply(tr);
  };
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]!;
    const end =
      part instanceof Fragment ? parts.findIndex((p, i) => i > at && !(p instanceof Fragment)) : at + 1;
    const group = parts.slice(at, end < 0 ? undefined : end);
    const lines = group.filter((p): p is ClauseLine => p instanceof Fragment);
    // After a table the cursor is in its last cell, and the lines belong below it.
    const intoText = at === 0 ? insertLines : insertProvisions;
    const done = part instanceof Fragment ? intoText(lines)(now, take) : insertReadyTable(part)(now, take);
    if (!done) return null;
    at += group.length;
  }
  return whole.setSelection(Selection.fromJSON(whole.doc, now.selection.toJSON())).scrollIntoView();
}

/** In a table a pasted table fills cells, and elsewhere it becomes one. */
function takeIn(view: EditorView, event: Event, data: DataTransfer | null, plain: boolean): boolean {
  if (!data || (isOurs(data.getData('text/html')) && !plain)) return false;
  const parts = partsIn(data, plain);
  const [only] = parts;
  const { state } = view;
  if (isInTable(state)) {
    if (parts.length === 1 && only && !(only instanceof Fragment))
      return pasteCells(view, event as ClipboardEvent, new Slice(Fragment.from(only), 0, 0));
    const lines = parts.flatMap((part) => (part instanceof Fragment ? [part] : textsOf(part)));
    if (lines.length > 0) insertLines(lines)(state, view.dispatch);
    return true;
  }
  const tr = parts.length > 0 ? insertParts(state, parts) : null;
  if (tr) view.dispatch(tr.setMeta('paste', true));
  return true;
}

function textsOf(table: Node): ClauseLine[] {
  const lines: ClauseLine[] = [];
  table.descendants((node) => {
    if (node.isTextblock && node.content.size > 0) lines.push(node.content);
    return !node.isTextblock;
  });
  return lines;
}

export function conservativePaste(): Plugin {
  // Ctrl+Shift+V: the words alone.
  let plain = false;
  return new Plugin({
    props: {
      handleKeyDown(_view, event) {
        plain = event.code === 'KeyV' && event.shiftKey && (event.ctrlKey || event.metaKey);
        return false;
      },
      transformPasted: (slice) => new Slice(bounded(slice.content), slice.openStart, slice.openEnd),
      handlePaste(view, event) {
        const words = plain;
        plain = false;
        return takeIn(view, event, event.clipboardData, words);
      },
      handleDrop(view, event, _slice, moved) {
        if (moved) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!at || isOurs(event.dataTransfer?.getData('text/html') ?? '')) return false;
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        return takeIn(view, event, event.dataTransfer, false);
      },
    },
  });
}

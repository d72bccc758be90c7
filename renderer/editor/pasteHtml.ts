/**
 * Foreign HTML as lines of text with the marks we know, and tables; the numbers of lists are written out as they were
 * shown, footnotes stand between the words. It is parsed in a document without scripts or loading.
 */
import type { Mark } from 'prosemirror-model';
import { Fragment, type Node } from 'prosemirror-model';
import { type ClauseLine, lineOf } from '../../shared/bill/commands/clause.ts';
import { footnoteNode } from '../../shared/bill/footnotes.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { FOOTNOTE_ATTRIBUTE, takeFootnotes } from './pasteFootnotes.ts';
import { isJunk } from './pasteJunk.ts';
import { listSign, wordSign } from './pasteLists.ts';
import { tableFrom } from './pasteTables.ts';

/** Deeper nesting than any real page's; below it text is taken without looking for marks. */
const MAX_DEPTH = 200;

const BLOCKS = new Set(
  (
    'p div li ul ol h1 h2 h3 h4 h5 h6 tr td th table blockquote pre section article header footer main aside nav dl dt ' +
    'dd body br hr figure'
  ).split(' '),
);
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
  // Google Docs has no <sup>; links are underlined by themselves.
  const { verticalAlign, textDecorationLine } = element.style;
  if (verticalAlign === 'super') add('superscript');
  if (verticalAlign === 'sub') add('subscript');
  if (/underline/.test(textDecorationLine) && element.closest('a[href]') === null) add('underline');
  return next;
}

/** What was pasted, in order: lines of text, and tables between them. */
export type Part = ClauseLine | Node;

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
    if (isJunk(element)) return;
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
    if (tag === 'li') number = listSign(element);
    if (/mso-list:\s*Ignore/i.test(element.getAttribute('style') ?? '')) {
      number = wordSign(text);
      return;
    }
    const own = element.style ? marksOf(element, marks) : marks;
    for (const child of element.childNodes) visit(child, own, depth + 1);
    if (block) flush();
    // The sign of an item without words is no other line's.
    if (tag === 'li' || (tag === 'p' && element.closest('li') === null)) number = '';
  };
  visit(root, [], 0);
  flush();
  return lines;
}

/**
 * Footnotes of pages that others wrote: a link from the text to a note at the end ("#_ftn1" of Word, "#ftnt1" of Google
 * Docs, "#fn1" of pandoc and of wikis, role "doc-noteref"). The note is taken where it is cited and left out at the end.
 */
import { footnoteText } from '../../bill/footnotes.ts';
import { type HtmlElement, htmlText } from './tree.ts';

export interface PageNotes {
  /** The words of the note that this link leads to, or null where it leads to none. */
  wordsOf(link: HtmlElement): string | null;
  /** The element is a note that was taken into the text (or the list of them), and not text of the page. */
  isNote(element: HtmlElement): boolean;
}

const NOTE_NAME = /^_?(?:ftnt?|fn|edn|endnote|footnote|note|cite[-_]?note)[-_:.]?[\w.-]*\d[\w.-]*$/i;
const BACK_NAME = /^_?(?:ftnt?|fn|edn|endnote|footnote|note|cite)[-_]?ref/i;
/** A block of notes that holds more is the text itself. */
const MAX_NOTE = 20_000;
const NOTE_BLOCKS = new Set(['li', 'p', 'div', 'aside', 'dd', 'section', 'td']);

function targetOf(link: HtmlElement): string {
  const href = link.attrs.href ?? '';
  const at = href.indexOf('#');
  return at < 0 ? '' : href.slice(at + 1);
}

function isReference(link: HtmlElement): boolean {
  const target = targetOf(link);
  if (link.name !== 'a' || target === '' || BACK_NAME.test(target)) return false;
  return (link.attrs.role ?? '') === 'doc-noteref' || NOTE_NAME.test(target);
}

/** Looks a page through once. */
export function pageNotes(root: HtmlElement): PageNotes {
  const wanted = new Set<string>();
  const blocks = new Map<string, HtmlElement>();
  const collect = (element: HtmlElement): void => {
    if (isReference(element)) wanted.add(targetOf(element));
    for (const child of element.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  if (wanted.size === 0) return { wordsOf: () => null, isNote: () => false };
  const locate = (element: HtmlElement, block: HtmlElement | null): void => {
    const here = NOTE_BLOCKS.has(element.name) ? element : block;
    for (const name of [element.attrs.id, element.attrs.name])
      if (name !== undefined && wanted.has(name) && here && !blocks.has(name)) blocks.set(name, here);
    for (const child of element.children) if (typeof child !== 'string') locate(child, here);
  };
  locate(root, null);
  const words = new Map<string, string>();
  const taken = new Set<HtmlElement>();
  for (const [name, block] of blocks) {
    const text = htmlText(block, isBackLink);
    if (text.length > MAX_NOTE || holdsReference(block, name)) continue;
    words.set(name, footnoteText(text).replace(/^(?:\[?\d{1,4}\]?[.)]?|[*†‡^↑])\s+/, ''));
    taken.add(block);
  }
  return {
    wordsOf: (link) => (isReference(link) ? (words.get(targetOf(link)) ?? null) : null),
    isNote: (element) => taken.has(element) || (onlyNotes(element, taken) && taken.size > 0),
  };
}

/** The link back to the text, with the number of the note in it. */
function isBackLink(element: HtmlElement): boolean {
  if (element.name !== 'a') return false;
  return BACK_NAME.test(targetOf(element)) || element.attrs.role === 'doc-backlink';
}

function holdsReference(block: HtmlElement, name: string): boolean {
  if (isReference(block) && targetOf(block) === name) return true;
  return block.children.some((child) => typeof child !== 'string' && holdsReference(child, name));
}

/** A list or section in which nothing but notes stands. */
function onlyNotes(element: HtmlElement, taken: ReadonlySet<HtmlElement>): boolean {
  let notes = 0;
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return false;
    } else if (taken.has(child) || onlyNotes(child, taken)) notes++;
    else if (child.name !== 'hr' && child.name !== 'br') return false;
  }
  return notes > 0;
}

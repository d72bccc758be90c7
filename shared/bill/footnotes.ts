/**
 * Footnotes of a bill. A footnote is one character of the text it stands in (U+FFFC, so that offsets hold) with its words in
 * an attribute; its number is never stored but follows from its place in the bill.
 */
import type { Node } from 'prosemirror-model';
import { billSchema } from './schema.ts';

/** What stands in the text for a footnote: Unicode's sign for an object. It is nothing between words. */
export const FOOTNOTE_SIGN = '\ufffc';

/** Text as a person reads it: without the signs of footnotes. Only for showing; offsets do not hold in it. */
export function withoutFootnoteSigns(text: string): string {
  return text.includes(FOOTNOTE_SIGN) ? text.replaceAll(FOOTNOTE_SIGN, '') : text;
}

/** Words as a footnote may hold them: one line, no control characters, no space at the ends. */
export function footnoteText(words: string): string {
  return words
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(FOOTNOTE_SIGN, '')
    .trim();
}

const { footnote } = billSchema.nodes;

/** A footnote with these words, cleaned. */
export function footnoteNode(words: string): Node {
  return footnote!.create({ text: footnoteText(words) });
}

const counts = new WeakMap<Node, number>();

/** How many footnotes stand in a node. Kept per node, so after one key only the changed branch is counted again. */
export function countFootnotes(node: Node): number {
  if (node.isText) return 0;
  if (node.type === footnote) return 1;
  const known = counts.get(node);
  if (known !== undefined) return known;
  let sum = 0;
  node.forEach((child) => {
    sum += countFootnotes(child);
  });
  counts.set(node, sum);
  return sum;
}

/** A footnote and the position before it. */
export interface FootnotePlace {
  pos: number;
  node: Node;
}

/** The footnotes of a bill in reading order; a footnote's number is its place in this list, from 1. */
export function listFootnotes(bill: Node): FootnotePlace[] {
  const list: FootnotePlace[] = [];
  const visit = (node: Node, start: number): void => {
    node.forEach((child, offset) => {
      if (child.type === footnote) list.push({ pos: start + offset, node: child });
      else if (countFootnotes(child) > 0) visit(child, start + offset + 1);
    });
  };
  if (countFootnotes(bill) > 0) visit(bill, 0);
  return list;
}

/**
 * The bridge between characters of a provision's own text (as `provisions.ts` lists it: lines joined by "\n", cells by
 * "\t", references spelled out, no soft hyphens) and positions in the document. Evidence, flags, comments and search go over it.
 */
import type { Node } from 'prosemirror-model';
import { softHyphensIn, withoutSoftHyphens } from '../text/softHyphens.ts';
import { FOOTNOTE_SIGN } from './footnotes.ts';
import { keptOf } from './kept.ts';
import { isProvisionKind } from './kinds.ts';
import { type ReferenceAttrs, type Register, referenceText } from './references.ts';

/** A stretch of a provision's text: `text` characters from `offset` are `size` positions from `pos`. */
interface Span {
  offset: number;
  length: number;
  pos: number;
  size: number;
}

export interface OwnText {
  text: string;
  spans: readonly Span[];
}

class Writer {
  text = '';
  readonly spans: Span[] = [];
  add(text: string, pos: number, size: number): void {
    this.spans.push({ offset: this.text.length, length: text.length, pos, size });
    this.text += text;
  }
  skip(text: string): void {
    this.text += text;
  }
}

/** A soft hyphen has a place in the document and none in the words. */
function writeText(text: string, pos: number, out: Writer): void {
  let done = 0;
  for (const at of softHyphensIn(text)) {
    if (at > done) out.add(text.slice(done, at), pos + done, at - done);
    out.add('', pos + at, 1);
    done = at + 1;
  }
  if (done < text.length) out.add(text.slice(done), pos + done, text.length - done);
}

function writeBlock(block: Node, start: number, reg: Register, out: Writer): void {
  // An empty line has a place, too.
  if (block.childCount === 0) out.add('', start, 0);
  block.forEach((node, offset) => {
    const pos = start + offset;
    if (node.isText) writeText(node.text!, pos, out);
    else if (node.type.name === 'hard_break') out.add('\n', pos, 1);
    else if (node.type.name === 'footnote') out.add(FOOTNOTE_SIGN, pos, 1);
    else if (node.type.name === 'reference')
      out.add(referenceText(node.attrs as ReferenceAttrs, reg).text, pos, 1);
  });
}

function writeTable(table: Node, pos: number, reg: Register, out: Writer): void {
  table.forEach((row, rowAt, r) => {
    if (r > 0) out.skip('\n');
    row.forEach((cell, cellAt, c) => {
      if (c > 0) out.skip('\t');
      cell.forEach((line, lineAt, l) => {
        if (l > 0) out.skip(' ');
        writeBlock(line, pos + rowAt + cellAt + lineAt + 4, reg, out);
      });
    });
  });
}

/**
 * A provision's own text with the places of its characters; of one that has a heading and no text of its own (articles,
 * chapters) the heading, so that a mark on it shows.
 * @param pos the position before the node.
 */
export function ownText(node: Node, pos: number, reg: Register): OwnText {
  const out = new Writer();
  if (node.type.name === 'table') writeTable(node, pos, reg, out);
  else if (node.type.name === 'kept') out.add(withoutSoftHyphens(keptOf(node).text), pos, node.nodeSize);
  else {
    const only = node.firstChild?.type.name === 'heading' ? 'heading' : null;
    node.forEach((child, offset) => {
      if (!child.isTextblock || (only !== null && child.type.name !== only)) return;
      // Empty lines before the first words are none of the text, here as in `listProvisions`.
      if (out.text !== '') out.skip('\n');
      writeBlock(child, pos + offset + 2, reg, out);
    });
  }
  return { text: out.text, spans: out.spans };
}

/** The document range of characters `from`..`to`, or null where the text has no such characters. */
export function rangeOf(own: OwnText, from: number, to: number): { from: number; to: number } | null {
  const start = own.spans.find((s) => from < s.offset + s.length && to > s.offset);
  const end = own.spans.findLast((s) => to > s.offset && from < s.offset + s.length);
  if (!start || !end || from >= to) return null;
  const first = start.length === start.size ? Math.max(0, from - start.offset) : 0;
  const last = end.length === end.size ? Math.min(end.length, to - end.offset) : end.size;
  return { from: start.pos + first, to: end.pos + last };
}

/** The character offset of a document position inside the provision's text, or null where it lies elsewhere. */
export function offsetOf(own: OwnText, pos: number): number | null {
  const span =
    own.spans.find((s) => pos >= s.pos && pos < s.pos + s.size) ??
    own.spans.find((s) => pos === s.pos + s.size);
  if (!span) return null;
  if (span.length === span.size) return span.offset + pos - span.pos;
  return pos === span.pos ? span.offset : span.offset + span.length;
}

/** Positions (before the node) of every provision by id. Linear in the number of provisions; text is not looked at. */
export function provisionPositions(bill: Node): Map<string, number> {
  const positions = new Map<string, number>();
  bill.descendants((node, pos) => {
    if (node.isTextblock) return false;
    if (isProvisionKind(node.type.name)) positions.set(String(node.attrs.id), pos);
    return node.type.name !== 'table';
  });
  return positions;
}

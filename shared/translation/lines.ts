/**
 * The lines of a bill that are said in every language: title lines, headings, wordings, lines of cells. A line is named by
 * its provision, whose id never changes, and by its place there. Drafter's notes stay in the house and in their language.
 */
import { Fragment, type Node } from 'prosemirror-model';
import type { NodeJson } from '../bill/document.ts';
import { isProvisionKind, type ProvisionKind } from '../bill/kinds.ts';
import { billSchema } from '../bill/schema.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';

export type LineRole = 'title' | 'heading' | 'lead' | 'wording' | 'cell';

export interface SourceLine {
  /** `provision/slot`: one of a kind in its bill. */
  key: string;
  provision: string;
  kind: ProvisionKind;
  /** The article, decree point, annex or other top unit that it belongs to. */
  unit: string;
  /** "t0" a title line, "h" the heading, "w0" a wording, "r1c0w0" a line of a cell. */
  slot: string;
  role: LineRole;
  /** The text itself, as a node of the bill. */
  node: Node;
  /** What it says, without marks and spacing: two lines with the same words need the same translation. */
  words: string;
  quoted: boolean;
  annex: boolean;
}

/**
 * What inline content says: words, and what is cited by id, so that renumbering says nothing new. Marks, soft hyphens, and
 * the kind and number of spaces, are not words; '' where nothing is said.
 */
export function wordsOf(content: Fragment): string {
  let text = '';
  content.forEach((node) => {
    if (node.type.name === 'reference') text += `\u27e6${String(node.attrs.target)}\u27e7`;
    else if (node.type.name === 'footnote') text += `\u27e6fn ${String(node.attrs.text)}\u27e7`;
    else text += node.text ?? ' ';
  });
  return withoutSoftHyphens(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** Inline content from JSON; null where it is none of a bill's. */
export function inlineOf(json: readonly NodeJson[]): Fragment | null {
  try {
    const content = Fragment.fromJSON(billSchema, json);
    const line = billSchema.nodes.wording!.create(null, content);
    line.check();
    return content;
  } catch {
    return null;
  }
}

/** The inline content of a line as JSON. */
export function inlineJson(content: Fragment): NodeJson[] {
  return (content.toJSON() as NodeJson[] | null) ?? [];
}

const UNITS = new Set(['part', 'section', 'chapter']);

interface Place {
  provision: string;
  kind: ProvisionKind;
  unit: string;
  quoted: boolean;
  annex: boolean;
}

/** Called for every line of the bill that is said in every language, in reading order, empty ones too. */
export type LineVisitor = (line: SourceLine) => void;

/** The lines that have words, in reading order. Linear in the size of the bill. */
export function sourceLines(bill: Node): SourceLine[] {
  const lines: SourceLine[] = [];
  visitLines(bill, (line) => {
    if (line.words !== '') lines.push(line);
  });
  return lines;
}

/** Every line, in the order of the document; those of drafter's notes are left out. */
export function visitLines(bill: Node, visit: LineVisitor): void {
  visitProvision(bill, { provision: '', kind: 'title_block', unit: '', quoted: false, annex: false }, visit);
}

const NUMBERED = new Set(['paragraph', 'point', 'subpoint']);

function visitProvision(node: Node, place: Place, visit: LineVisitor): void {
  let wordings = 0;
  let titles = 0;
  node.forEach((child) => {
    const name = child.type.name;
    if (name === 'note') return;
    if (name === 'title_line') visit(lineOf(child, place, `t${titles++}`, 'title'));
    else if (name === 'heading') visit(lineOf(child, place, 'h', 'heading'));
    else if (name === 'wording') {
      const role = wordings === 0 && NUMBERED.has(place.kind) ? 'lead' : 'wording';
      visit(lineOf(child, place, `w${wordings++}`, role));
    } else if (isProvisionKind(name)) {
      const inner = placeOf(child, name, place);
      if (name === 'table') visitCells(child, inner, visit);
      else visitProvision(child, inner, visit);
    }
  });
}

function placeOf(node: Node, kind: ProvisionKind, above: Place): Place {
  const id = String(node.attrs.id);
  const own = above.unit === '' || kind === 'article' || UNITS.has(kind) || kind === 'annex';
  return {
    provision: id,
    kind,
    unit: own || UNITS.has(above.kind) ? id : above.unit,
    quoted: above.quoted || kind === 'quoted',
    annex: above.annex || kind === 'annex',
  };
}

function visitCells(table: Node, place: Place, visit: LineVisitor): void {
  table.forEach((row, _offset, r) => {
    row.forEach((cell, _at, c) => {
      cell.forEach((line, _place, w) => {
        visit(lineOf(line, place, `r${r}c${c}w${w}`, 'cell'));
      });
    });
  });
}

// Of a bill that is read again most lines are the very same nodes.
const known = new WeakMap<Node, string>();

/** The words of a line of the bill, read once. */
export function wordsOfLine(line: Node): string {
  let words = known.get(line);
  if (words === undefined) {
    words = wordsOf(line.content);
    known.set(line, words);
  }
  return words;
}

function lineOf(node: Node, place: Place, slot: string, role: LineRole): SourceLine {
  return { ...place, key: `${place.provision}/${slot}`, slot, role, node, words: wordsOfLine(node) };
}

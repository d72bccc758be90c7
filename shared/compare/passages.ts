/** One side of a comparison, read once: its printed lines, and the provisions they belong to as a tree. */
import type { Node } from 'prosemirror-model';
import { type TextBlock, textBlocks } from '../bill/blocks.ts';
import { isDivisionKind, isProvisionKind, type ProvisionKind } from '../bill/kinds.ts';
import { type Register, register } from '../bill/references.ts';

/** A provision as the comparison sees it. */
export interface Passage {
  index: number;
  id: string;
  kind: ProvisionKind;
  /** null at the top of the bill. */
  parent: Passage | null;
  children: Passage[];
  /** Own lines (not those of the provisions inside), as indices into `Side.lines`. */
  lines: number[];
  /** Bare number. */
  number: string;
}

export interface BillSide {
  register: Register;
  lines: TextBlock[];
  /** In reading order. */
  passages: Passage[];
  byId: Map<string, Passage>;
  /** The passage of each line. */
  ownerOf: Passage[];
}

// Documents never change, and one side of a comparison is often compared again: a version with the draft as it grows.
const sides = new WeakMap<Node, BillSide>();

export function readSide(bill: Node): BillSide {
  const known = sides.get(bill);
  if (known) return known;
  const side = readAfresh(bill);
  sides.set(bill, side);
  return side;
}

function readAfresh(bill: Node): BillSide {
  const reg = register(bill);
  const lines = textBlocks(bill, reg);
  const passages: Passage[] = [];
  const byId = new Map<string, Passage>();
  const visit = (node: Node, parent: Passage | null): void => {
    node.forEach((child) => {
      if (child.isTextblock || !isProvisionKind(child.type.name)) return;
      const id = String(child.attrs.id);
      const passage: Passage = {
        index: passages.length,
        id,
        kind: child.type.name,
        parent,
        children: [],
        lines: [],
        number: reg.numbers.get(id)?.number ?? '',
      };
      passages.push(passage);
      byId.set(id, passage);
      parent?.children.push(passage);
      if (child.type.name !== 'table') visit(child, passage);
    });
  };
  visit(bill, null);
  const ownerOf = lines.map((line, i) => {
    const owner = byId.get(line.id);
    if (!owner) throw new RangeError(`a line belongs to no provision: ${line.id}`);
    owner.lines.push(i);
    return owner;
  });
  return { register: reg, lines, passages, byId, ownerOf };
}

/** Divisions and annexes: what holds units and is not one. */
export function isContainer(passage: Passage): boolean {
  return isDivisionKind(passage.kind) || passage.kind === 'annex';
}

/** An article, a decree point, the title block …: what stands directly in the bill, a division or an annex. */
export function isUnit(passage: Passage): boolean {
  return !isContainer(passage) && (passage.parent === null || isContainer(passage.parent));
}

/** Calls `visit` for the passage and all inside it, in reading order. */
export function within(passage: Passage, visit: (inner: Passage) => void): void {
  visit(passage);
  for (const child of passage.children) within(child, visit);
}

/** Text of a line as alignment reads it: references by a sign, since their text follows their targets. */
export function lineKey(line: TextBlock): string {
  if (line.rows)
    return line.rows.map((row) => row.map((c) => c.blocks.map(lineKey).join('\n')).join('\t')).join('\r');
  if (line.runs.length === 1 && line.runs[0]!.ref === undefined) return line.runs[0]!.text;
  return line.runs.map((run) => (run.ref === undefined ? run.text : '\u0001')).join('');
}

/** Own text of a passage, or with all that stands in it. */
export function textOf(side: BillSide, passage: Passage, whole: boolean): string {
  const parts: string[] = [];
  const own = (p: Passage): void => {
    for (const line of p.lines) parts.push(lineKey(side.lines[line]!));
  };
  if (whole) within(passage, own);
  else own(passage);
  return parts.join('\n');
}

export function headingOf(side: BillSide, passage: Passage): string {
  const first = side.lines[passage.lines[0] ?? -1];
  return first?.role === 'heading' ? lineKey(first) : '';
}

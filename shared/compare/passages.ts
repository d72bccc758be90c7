/** One side of a comparison, read once: its printed lines, and the provisions they belong to as a tree. */
import type { Node } from 'prosemirror-model';
import { type TextBlock, textBlocks } from '../bill/blocks.ts';
import { isDivisionKind, isNumberedKind, isProvisionKind, type ProvisionKind } from '../bill/kinds.ts';
import type { UnitRegister } from '../bill/unitRegister.ts';
import { readUnits, unitHeading } from './units.ts';

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
  /** The node, where the unit is closed: it has one line without text, and no parts. */
  closed: Node | null;
}

export interface BillSide {
  bill: Node;
  register: UnitRegister;
  lines: TextBlock[];
  /** In reading order. */
  passages: Passage[];
  /** Those of the skeleton's units, in its order. */
  units: Passage[];
  byId: Map<string, Passage>;
  /** The passage of each line. */
  ownerOf: Passage[];
}

/** @param closed units that are not looked into, because they are the same on the other side. */
export function readSide(bill: Node, closed: ReadonlySet<Node> = NOTHING): BillSide {
  const skeleton = readUnits(bill);
  const reg = skeleton.register;
  for (const unit of skeleton.units) if (!closed.has(unit.node)) reg.open(unit.node);
  const lines = textBlocks(bill, reg, closed);
  const passages: Passage[] = [];
  const units: Passage[] = [];
  const byId = new Map<string, Passage>();
  const visit = (node: Node, parent: Passage | null): void => {
    node.forEach((child) => {
      const kind = child.type.name;
      if (child.isTextblock || !isProvisionKind(kind)) return;
      const id = String(child.attrs.id);
      const isClosed = closed.has(child);
      const passage: Passage = {
        index: passages.length,
        id,
        kind,
        parent,
        children: [],
        lines: [],
        number: isNumberedKind(kind) ? (reg.numbers.get(id)?.number ?? '') : '',
        closed: isClosed ? child : null,
      };
      passages.push(passage);
      byId.set(id, passage);
      if (isUnit(passage)) units.push(passage);
      parent?.children.push(passage);
      if (!isClosed && kind !== 'table') visit(child, passage);
    });
  };
  visit(bill, null);
  const ownerOf = lines.map((line, i) => {
    const owner = byId.get(line.id);
    if (!owner) throw new RangeError(`a line belongs to no provision: ${line.id}`);
    owner.lines.push(i);
    return owner;
  });
  return { bill, register: reg, lines, passages, units, byId, ownerOf };
}

const NOTHING: ReadonlySet<Node> = new Set();

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
  if (passage.closed) return unitHeading(passage.closed);
  const first = side.lines[passage.lines[0] ?? -1];
  return first?.role === 'heading' ? lineKey(first) : '';
}

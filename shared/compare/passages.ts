/** One side of a comparison, read once: its printed lines, and the provisions they belong to as a tree. */
import type { Node } from 'prosemirror-model';
import { closedBlock, headingBlock, type TextBlock, unitBlocks } from '../bill/blocks.ts';
import { isDivisionKind, isNumberedKind, isProvisionKind, type ProvisionKind } from '../bill/kinds.ts';
import { holdsUnits, type UnitRegister } from '../bill/unitRegister.ts';
import { readUnits, type Unit, unitHeading } from './units.ts';

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
  /** Where it is a unit: the same in the skeleton. */
  unit: Unit | null;
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
  const { register: reg, units } = readUnits(bill);
  const side: BillSide = {
    bill,
    register: reg,
    lines: [],
    passages: [],
    units: [],
    byId: new Map(),
    ownerOf: [],
  };
  readContainer({ side, closed, units }, bill, null, false);
  return side;
}

interface Reading {
  side: BillSide;
  closed: ReadonlySet<Node>;
  units: readonly Unit[];
}

/** What stands in the bill, a division or an annex, with the heading of that. */
function readContainer(reading: Reading, node: Node, parent: Passage | null, annex: boolean): void {
  const { side, closed, units } = reading;
  const { register: reg } = side;
  for (const child of node.children) {
    const kind = child.type.name;
    if (child.isTextblock || !isProvisionKind(kind)) continue;
    const isClosed = closed.has(child);
    const passage = addPassage(side, child, kind, parent, isClosed);
    if (holdsUnits(child)) {
      const inAnnex = annex || kind === 'annex';
      const heading = headingBlock(child, annex, reg);
      if (heading) addLine(side, passage, heading);
      readContainer(reading, child, passage, inAnnex);
      continue;
    }
    passage.unit = units[side.units.length]!;
    side.units.push(passage);
    if (isClosed) addLine(side, passage, closedBlock(child, annex, reg));
    else readOpen(side, child, passage, annex);
  }
}

function readOpen(side: BillSide, unit: Node, passage: Passage, annex: boolean): void {
  side.register.open(unit);
  const visit = (node: Node, parent: Passage): void => {
    for (const child of node.children) {
      const kind = child.type.name;
      if (child.isTextblock || !isProvisionKind(kind)) continue;
      const inner = addPassage(side, child, kind, parent, false);
      if (kind !== 'table') visit(child, inner);
    }
  };
  if (passage.kind !== 'table') visit(unit, passage);
  for (const line of unitBlocks(unit, annex, side.register)) {
    const owner = side.byId.get(line.id);
    if (!owner) throw new RangeError(`a line belongs to no provision: ${line.id}`);
    addLine(side, owner, line);
  }
}

function addLine(side: BillSide, owner: Passage, line: TextBlock): void {
  owner.lines.push(side.lines.length);
  side.lines.push(line);
  side.ownerOf.push(owner);
}

function addPassage(
  side: BillSide,
  node: Node,
  kind: ProvisionKind,
  parent: Passage | null,
  isClosed: boolean,
): Passage {
  const id = String(node.attrs.id);
  const passage: Passage = {
    index: side.passages.length,
    id,
    kind,
    parent,
    children: isClosed ? NO_PARTS : [],
    lines: [],
    number: isNumberedKind(kind) ? (side.register.numbers.get(id)?.number ?? '') : '',
    unit: null,
    closed: isClosed ? node : null,
  };
  side.passages.push(passage);
  side.byId.set(id, passage);
  parent?.children.push(passage);
  return passage;
}

// Shared by all closed passages, which never get parts.
const NO_PARTS: Passage[] = [];

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

/** One side of a comparison, read once: its printed lines, and the provisions they belong to as a tree. */
import type { Node } from 'prosemirror-model';
import { closedBlock, headingBlock, type TextBlock, unitBlocks } from '../bill/blocks.ts';
import { isDivisionKind, isNumberedKind, isProvisionKind, type ProvisionKind } from '../bill/kinds.ts';
import type { UnitRegister } from '../bill/unitRegister.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { headingOfUnit, readUnits, type Skeleton, type Unit } from './units.ts';

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
  /** The unit, where it is closed: it has one line without text, and no parts. */
  closed: Unit | null;
}

export interface BillSide {
  bill: Node;
  register: UnitRegister;
  lines: TextBlock[];
  /** In reading order. */
  passages: Passage[];
  /** Those of the skeleton's units, in its order. */
  units: Passage[];
  byId: PassageIndex;
  /** The passage of each line. */
  ownerOf: Passage[];
}

/** The passages by id. Units are found by the skeleton's own index, which every comparison of the bill shares. */
class PassageIndex {
  private readonly skeleton: Skeleton;
  private readonly units: readonly Passage[];
  private readonly inner = new Map<string, Passage>();
  constructor(skeleton: Skeleton, units: readonly Passage[]) {
    this.skeleton = skeleton;
    this.units = units;
  }
  add(passage: Passage): void {
    this.inner.set(passage.id, passage);
  }
  get(id: string): Passage | undefined {
    const unit = this.skeleton.byId.get(id);
    return unit ? this.units[unit.index] : this.inner.get(id);
  }
  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

/** @param closed units that are not looked into, because they are the same on the other side: by their index. */
export function readSide(bill: Node, closed: readonly boolean[] = []): BillSide {
  const skeleton = readUnits(bill);
  const units: Passage[] = [];
  const side: BillSide = {
    bill,
    register: skeleton.register,
    lines: [],
    passages: [],
    units,
    byId: new PassageIndex(skeleton, units),
    ownerOf: [],
  };
  readContainer({ side, closed, units: skeleton.units }, bill, null, false);
  return side;
}

interface Reading {
  side: BillSide;
  closed: readonly boolean[];
  units: readonly Unit[];
}

/** What stands in the bill, a division or an annex, with the heading of that. */
function readContainer(reading: Reading, node: Node, parent: Passage | null, annex: boolean): void {
  const { side, units } = reading;
  const { register: reg } = side;
  for (const child of node.children) {
    const unit = units[side.units.length];
    if (child === unit?.node) {
      readUnit(reading, unit, parent, annex);
      continue;
    }
    const kind = child.type.name;
    if (child.isTextblock || !isProvisionKind(kind)) continue;
    const passage = addInner(side, child, kind, parent);
    const inAnnex = annex || kind === 'annex';
    const heading = headingBlock(child, annex, reg);
    if (heading) addLine(side, passage, heading);
    readContainer(reading, child, passage, inAnnex);
  }
}

function readUnit({ side, closed }: Reading, unit: Unit, parent: Passage | null, annex: boolean): void {
  const isClosed = closed[unit.index] === true;
  const passage: Passage = {
    index: side.passages.length,
    id: unit.id,
    kind: unit.kind,
    parent,
    children: isClosed ? NO_PARTS : [],
    lines: isClosed ? NO_LINES : [],
    number: unit.number?.number ?? '',
    unit,
    closed: isClosed ? unit : null,
  };
  side.units.push(passage);
  addPassage(side, passage);
  if (isClosed) addClosed(side, passage, closedBlock(unit, annex));
  else readOpen(side, unit, passage, annex);
}

function readOpen(side: BillSide, unit: Unit, passage: Passage, annex: boolean): void {
  side.register.open(unit);
  const visit = (node: Node, parent: Passage): void => {
    for (const child of node.children) {
      const kind = child.type.name;
      if (child.isTextblock || !isProvisionKind(kind)) continue;
      const inner = addInner(side, child, kind, parent);
      if (kind !== 'table') visit(child, inner);
    }
  };
  if (passage.kind !== 'table') visit(unit.node, passage);
  for (const line of unitBlocks(unit.node, annex, side.register)) {
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

/** A closed passage has this one line: no list that could grow is made for it, since most of two versions is closed. */
function addClosed(side: BillSide, owner: Passage, line: TextBlock): void {
  owner.lines = [side.lines.length];
  side.lines.push(line);
  side.ownerOf.push(owner);
}

/** A division, an annex, or a provision inside a unit. */
function addInner(side: BillSide, node: Node, kind: ProvisionKind, parent: Passage | null): Passage {
  const id = String(node.attrs.id);
  const passage: Passage = {
    index: side.passages.length,
    id,
    kind,
    parent,
    children: [],
    lines: [],
    number: isNumberedKind(kind) ? (side.register.numbers.get(id)?.number ?? '') : '',
    unit: null,
    closed: null,
  };
  side.byId.add(passage);
  addPassage(side, passage);
  return passage;
}

function addPassage(side: BillSide, passage: Passage): void {
  side.passages.push(passage);
  passage.parent?.children.push(passage);
}

// Shared by all closed passages, which never get parts.
const NO_PARTS: Passage[] = [];
const NO_LINES: number[] = [];

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
  if (line.runs.length === 1 && line.runs[0]!.ref === undefined)
    return withoutSoftHyphens(line.runs[0]!.text);
  return withoutSoftHyphens(line.runs.map((run) => (run.ref === undefined ? run.text : '\u0001')).join(''));
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
  if (passage.closed) return headingOfUnit(passage.closed);
  const first = side.lines[passage.lines[0] ?? -1];
  return first?.role === 'heading' ? lineKey(first) : '';
}

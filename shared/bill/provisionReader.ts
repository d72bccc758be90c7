/**
 * The list of provisions after each change, made from the one before: only units that are other nodes, have another number
 * or cite something are read again, and every provision that says the same in the same place is the very same object. The
 * result equals `listProvisions`.
 */
import { Fragment, type Node } from 'prosemirror-model';
import type { CitationStep } from './citations.ts';
import { refersToSomething } from './heldReferences.ts';
import type { ProvisionNumber } from './numbering.ts';
import { type Provision, type ProvisionPlace, placeBelow, provisionsOf } from './provisions.ts';
import { labelOf, type Register, sameStyle } from './references.ts';
import { holdsUnits } from './unitRegister.ts';

/** A unit or what holds units, as it was read. */
interface Piece {
  node: Node;
  place: ProvisionPlace;
  number: ProvisionNumber | undefined;
  path: readonly CitationStep[] | undefined;
  /** The provision itself and, of a unit, all that is inside. */
  own: readonly Provision[];
  /** What stands in a division or an annex; empty for a unit. */
  inside: readonly Piece[];
  all: readonly Provision[];
}

interface Pass {
  reg: Register;
  /** Numbers and citations are all as they were. */
  sameNumbers: boolean;
}

export interface ProvisionReader {
  (bill: Node, reg: Register): readonly Provision[];
  /** The same in small steps, for whoever must do something else meanwhile. What is left half done is as if not begun. */
  steps(bill: Node, reg: Register): Generator<void, readonly Provision[]>;
}

const TOP: ProvisionPlace = { parent: '', unit: '' };

export function createProvisionReader(): ProvisionReader {
  let last: { bill: Node; reg: Register; pieces: readonly Piece[]; list: readonly Provision[] } | null = null;
  function* steps(bill: Node, reg: Register): Generator<void, readonly Provision[]> {
    if (last?.bill === bill && last.reg === reg) return last.list;
    const before = last && sameStyle(last.reg.attrs, reg.attrs) ? last : null;
    const pass = { reg, sameNumbers: before?.reg === reg };
    const pieces: Piece[] = [];
    for (const piece of piecesIn(bill, TOP, before?.pieces ?? [], pass)) {
      pieces.push(piece);
      yield;
    }
    const list = joined([], pieces);
    last = { bill, reg, pieces, list: before && sameList(before.list, list) ? before.list : list };
    return last.list;
  }
  const read = (bill: Node, reg: Register): readonly Provision[] => {
    const run = steps(bill, reg);
    for (;;) {
      const { done, value } = run.next();
      if (done) return value;
    }
  };
  return Object.assign(read, { steps });
}

function sameList(a: readonly Provision[], b: readonly Provision[]): boolean {
  return a.length === b.length && a.every((p, i) => p === b[i]);
}

function joined(own: readonly Provision[], pieces: readonly Piece[]): Provision[] {
  const all = [...own];
  for (const piece of pieces) for (const p of piece.all) all.push(p);
  return all;
}

function* piecesIn(
  parent: Node,
  place: ProvisionPlace,
  before: readonly Piece[],
  pass: Pass,
): Generator<Piece> {
  // Mostly the same ones in the same places; else each is found by its id.
  let byId: Map<unknown, Piece> | null = null;
  let i = 0;
  for (const node of parent.children) {
    if (node.isTextblock || node.attrs.id === undefined) continue;
    let was = before[i++];
    if (was?.node.attrs.id !== node.attrs.id) {
      byId ??= new Map(before.map((piece) => [piece.node.attrs.id, piece]));
      was = byId.get(node.attrs.id);
    }
    yield pieceOf(node, place, was, pass);
  }
}

function pieceOf(node: Node, place: ProvisionPlace, was: Piece | undefined, pass: Pass): Piece {
  const stays =
    was?.place.parent === place.parent && was.place.unit === place.unit && was.node.type === node.type;
  if (stays && pass.sameNumbers && was.node === node) return was;
  const id = String(node.attrs.id);
  const number = pass.reg.numbers.get(id);
  const path = pass.reg.paths.get(id);
  const holds = holdsUnits(node);
  const head = holds ? headOf(node) : node;
  const old = stays ? was : undefined;
  const own = ownProvisions(
    head,
    place,
    old,
    was !== undefined && was.number === number && was.path === path,
    pass,
  );
  const inside = holds ? [...piecesIn(node, placeBelow(node, place), old?.inside ?? [], pass)] : [];
  const unchanged =
    old?.own === own &&
    old.inside.length === inside.length &&
    inside.every((p, i) => p.all === old.inside[i]!.all);
  const all = unchanged ? old.all : inside.length === 0 ? own : joined(own, inside);
  return { node, place, number, path, own, inside, all };
}

const heads = new WeakMap<Node, Node>();

/** What holds units without these: the same node as long as its lines are the same. */
function headOf(node: Node): Node {
  const lines = node.children.filter((child) => child.isTextblock);
  const first = lines[0];
  const known = first && heads.get(first);
  if (known?.sameMarkup(node) && sameNodes(known.children, lines)) return known;
  const head = node.copy(Fragment.fromArray(lines));
  if (first) heads.set(first, head);
  return head;
}

function sameNodes(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}

/** @param sameNumber the number and the citation of the unit are the very same ones. */
function ownProvisions(
  head: Node,
  place: ProvisionPlace,
  was: Piece | undefined,
  sameNumber: boolean,
  pass: Pass,
): readonly Provision[] {
  if (!was) return provisionsOf(head, place, pass.reg);
  const sameWords =
    (holdsUnits(head) ? headOf(was.node) : was.node) === head &&
    (pass.sameNumbers || !refersToSomething(head));
  if (sameWords && sameNumber) return was.own;
  const renumbered = sameWords && was.own.every(({ label }) => label !== '');
  const read = renumbered ? relabelled(was.own, pass.reg) : provisionsOf(head, place, pass.reg);
  return keptSame(was.own, read);
}

/** The words are the same; only numbers and labels are others. */
function relabelled(provisions: readonly Provision[], reg: Register): Provision[] {
  return provisions.map((p) => ({
    ...p,
    number: reg.numbers.get(p.id)?.number ?? '',
    label: labelOf(p.id, reg),
  }));
}

function keptSame(before: readonly Provision[], read: readonly Provision[]): readonly Provision[] {
  let byId: Map<string, Provision> | null = null;
  const list = read.map((p, i) => {
    let old = before[i];
    if (old?.id !== p.id) {
      byId ??= new Map(before.map((one) => [one.id, one]));
      old = byId.get(p.id);
    }
    return old && sameProvision(old, p) ? old : p;
  });
  return sameList(before, list) ? before : list;
}

export function sameProvision(a: Provision, b: Provision): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.text === b.text &&
      a.heading === b.heading &&
      a.label === b.label &&
      a.number === b.number &&
      a.parent === b.parent &&
      a.unit === b.unit &&
      a.kind === b.kind &&
      a.quoted === b.quoted &&
      a.note === b.note)
  );
}

/**
 * The difference of the two texts as it stands, provision by provision, with the owner of each piece. A changed text is
 * read again only where it changed; the result equals a reading from the start with the claims that were stored.
 */
import type { Node } from 'prosemirror-model';
import { type Atom, atomKey, type Difference, differenceOf, type Stretch } from './atoms.ts';
import { claim, moved, nobody, type Owners, ownersOf, segments } from './owners.ts';
import { type Author, settle } from './settle.ts';
import {
  idOf,
  kidsOf,
  orderOf,
  ownLines,
  type Site,
  type TextChange,
  TextIndex,
  textChange,
} from './sites.ts';
import type { Attribution, Claim } from './types.ts';

export interface Person {
  author: string;
  at: string;
  with: readonly string[];
}

export interface Reading {
  accepted: Node;
  working: Node;
  a: TextIndex;
  w: TextIndex;
  /** Provisions that differ, in no order. */
  differences: ReadonlyMap<string, Difference>;
  /** Who made each suggestion, by its id. */
  people: ReadonlyMap<string, Person>;
  /** Place of each provision of the working text in reading order. */
  ordinals: ReadonlyMap<string, number>;
}

/** Reads two texts from the start. What no claim speaks for belongs to nobody, and has an id that only its place decides. */
export function readFully(accepted: Node, working: Node, attributions: readonly Attribution[]): Reading {
  const change = textChange(accepted, working);
  const a = TextIndex.of(accepted);
  const w = accepted === working ? a : TextIndex.of(working);
  const owners = new Map<string, Owners>();
  const moves = new Map<string, string>();
  const people = new Map<string, Person>();
  for (const { id, author, at, with: others = [], claims } of attributions) {
    people.set(id, { author, at, with: others });
    for (const one of claims) {
      if (one.what === 'moved') moves.set(one.provision, id);
      else {
        const own = owners.get(one.provision) ?? nobody();
        owners.set(one.provision, own);
        claim(own, within(one, a.get(one.provision), w.get(one.provision)), id);
      }
    }
  }
  const ids = new Set([...change.gone, ...change.come.keys()]);
  const differences = new Map<string, Difference>();
  for (const id of ids) {
    const found = differenceOf(id, a.get(id), w.get(id), (moved) => moves.has(moved));
    owned(found, owners.get(id) ?? nobody(), moves);
    if (found.atoms.length > 0) differences.set(id, found);
  }
  const reading = { accepted, working, a, w, differences, people, ordinals: ordinalsOf(working) };
  return settled(reading, differences, { mode: 'keep' });
}

/** The reading after one of the texts, or both, changed; what is new belongs to `by`. */
export function readAgain(before: Reading, accepted: Node, working: Node, by: Author): Reading {
  if (accepted === before.accepted && working === before.working) return before;
  const inAccepted = accepted === before.accepted ? NONE : textChange(before.accepted, accepted);
  // Where nothing is suggested both are one text, and are read once.
  const one = accepted === working && before.accepted === before.working;
  const inWorking = one
    ? inAccepted
    : working === before.working
      ? NONE
      : textChange(before.working, working);
  const a = before.a.changed(inAccepted);
  const w = one && before.a === before.w ? a : before.w.changed(inWorking);
  const ids = new Set([
    ...inAccepted.gone,
    ...inAccepted.come.keys(),
    ...inWorking.gone,
    ...inWorking.come.keys(),
  ]);
  const gone = by.mode === 'keep' ? by.gone : undefined;
  const open = ({ owner }: Atom): boolean => gone?.has(owner) !== true;
  const moves = new Map<string, string>();
  for (const { atoms } of before.differences.values())
    for (const atom of atoms) if (atom.what === 'moved' && open(atom)) moves.set(atom.provision, atom.owner);
  const differences = new Map(before.differences);
  const touched = new Map<string, Difference>();
  for (const id of ids) {
    const old = differences.get(id);
    const found = differenceOf(id, a.get(id), w.get(id), (moved) => moves.has(moved), old);
    if (found.atoms.length === 0) {
      differences.delete(id);
      continue;
    }
    owned(found, old ? moved(ownersOf(old.atoms.filter(open)), old, found) : nobody(), moves);
    differences.set(id, found);
    touched.set(id, found);
  }
  const reading = {
    accepted,
    working,
    a,
    w,
    differences,
    people: before.people,
    ordinals: rearranged(before.w, inWorking) ? ordinalsOf(working) : before.ordinals,
  };
  return settled(reading, touched, by, before);
}

/** A stored claim may speak of letters that a line does not have: the file it comes from may be forged. */
function within(one: Claim, a: Site | undefined, w: Site | undefined): Claim {
  if (one.what !== 'words') return one;
  const cut = (
    at: Stretch | undefined,
    site: Site | undefined,
  ): { line: number; from: number; to: number } => {
    const { line = 0, from = 0, to = 0 } = at ?? {};
    return { line, from, to: Math.min(to, (site && ownLines(site.node)[line]?.content.size) ?? 0) };
  };
  return { ...one, accepted: cut(one.accepted, a), working: cut(one.working, w) };
}

const NONE: TextChange = { gone: new Set(), come: new Map() };

/** Gives the pieces of one provision the owners that are known; words are cut where the owner changes. */
function owned(found: Difference, owners: Owners, moves: ReadonlyMap<string, string>): void {
  found.atoms = found.atoms.flatMap((atom) => {
    if (atom.what === 'moved') return [{ ...atom, owner: moves.get(atom.provision) ?? '' }];
    if (atom.what !== 'words') return [{ ...atom, owner: owners.keys.get(atomKey(atom)) ?? '' }];
    return cut(found, atom, owners);
  });
}

function cut({ a, w }: Difference, words: Atom, owners: Owners): Atom[] {
  const accepted = ownLines(a!.node)[words.accepted!.line]!;
  const working = ownLines(w!.node)[words.working!.line]!;
  return segments(words, { accepted, working }, owners);
}

/** Words cut once more now that all owners are known: so they are cut when the project is opened again. */
function recut(difference: Difference): Atom[] {
  const { atoms } = difference;
  const shared = atoms.some((atom, i) => follows(atoms[i - 1], atom) && atoms[i - 1]!.owner !== atom.owner);
  if (!shared) return atoms;
  const owners = ownersOf(atoms);
  return joined(atoms, follows).flatMap((atom) =>
    atom.what === 'words' ? cut(difference, atom, owners) : [atom],
  );
}

function settled(
  reading: Reading,
  touched: ReadonlyMap<string, Difference>,
  by: Author,
  before?: Reading,
): Reading {
  const people = settle(reading, touched, by, before);
  for (const difference of touched.values()) difference.atoms = joined(recut(difference));
  return { ...reading, people: living(reading.differences, people) };
}

/** Only who still has a part in the difference. */
function living(
  differences: ReadonlyMap<string, Difference>,
  people: ReadonlyMap<string, Person>,
): Map<string, Person> {
  const alive = new Map<string, Person>();
  for (const { atoms } of differences.values())
    for (const { owner } of atoms) {
      const person = people.get(owner);
      if (person) alive.set(owner, person);
    }
  return alive;
}

/** What a fresh suggestion of words stands in the place of becomes part of it: the words that another had taken out there. */
export function takenOver(reading: Reading, fresh: (owner: string) => boolean): Reading {
  const differences = new Map(reading.differences);
  for (const [id, difference] of differences) {
    if (!difference.atoms.some((atom) => atom.what === 'words' && fresh(atom.owner))) continue;
    const atoms = difference.atoms.map((atom, i, all) => {
      const onlyGone = atom.what === 'words' && atom.working!.from === atom.working!.to;
      if (!onlyGone || fresh(atom.owner)) return atom;
      const heir = [all[i - 1], all[i + 1]].find(
        (other) =>
          other?.what === 'words' &&
          fresh(other.owner) &&
          other.working!.line === atom.working!.line &&
          (other.accepted!.to === atom.accepted!.from || atom.accepted!.to === other.accepted!.from),
      );
      return heir ? { ...atom, owner: heir.owner } : atom;
    });
    differences.set(id, { ...difference, atoms: joined(atoms) });
  }
  return { ...reading, differences, people: living(differences, reading.people) };
}

/** Words that adjoin in both texts. */
const follows = (last: Atom | undefined, atom: Atom): boolean =>
  atom.what === 'words' &&
  last?.what === 'words' &&
  last.accepted!.line === atom.accepted!.line &&
  last.accepted!.to === atom.accepted!.from &&
  last.working!.to === atom.working!.from;

/** Words that adjoin and have one owner are one piece. */
function joined(
  atoms: readonly Atom[],
  one = (last: Atom, atom: Atom): boolean => last.owner === atom.owner && follows(last, atom),
): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    const last = out.at(-1);
    if (!last || !one(last, atom)) out.push(atom);
    else
      out[out.length - 1] = {
        ...last,
        accepted: { ...last.accepted!, to: atom.accepted!.to },
        working: { ...last.working!, to: atom.working!.to },
      };
  }
  return out;
}

function ordinalsOf(bill: Node): Map<string, number> {
  const ordinals = new Map<string, number>();
  const visit = (node: Node): void => {
    for (const kid of kidsOf(node)) {
      ordinals.set(idOf(kid), ordinals.size);
      visit(kid);
    }
  };
  visit(bill);
  return ordinals;
}

/** Whether provisions came, went or stand in another order. */
function rearranged(before: TextIndex, { gone, come }: TextChange): boolean {
  if (gone.size !== come.size) return true;
  for (const [id, { node, parent }] of come) {
    const old = before.get(id);
    if (!old || old.parent !== parent) return true;
    const [x, y] = [orderOf(old.node), orderOf(node)];
    if (x !== y && (x.length !== y.length || x.some((member, i) => member !== y[i]))) return true;
  }
  return false;
}

/** Every piece of the difference. */
export function allAtoms(reading: Reading): Atom[] {
  return [...reading.differences.values()].flatMap((difference) => difference.atoms);
}

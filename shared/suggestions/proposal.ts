/**
 * A reviewer's whole text comes in as suggestions. What it changed in the text it was made from is put into the working
 * text wherever that says nothing else there; what does not go together with the working text becomes a rival proposal.
 * Several reviewers can come in one after the other: whose text came first decides who is a rival, not what is proposed.
 */
import type { Node } from 'prosemirror-model';
import { type MergeConflict, mergeBills } from '../compare/merge.ts';
import type { Atom } from './atoms.ts';
import { allBut, withThese } from './choose.ts';
import { listSuggestions } from './describe.ts';
import { collateral, conflictRivals, unknown, wordRivals } from './draftRivals.ts';
import { hunksOf } from './hunks.ts';
import { nextSuggestions, OpenReview } from './open.ts';
import { pairLines } from './pairs.ts';
import { findNode } from './places.ts';
import { allAtoms, type Reading, readFully } from './reading.ts';
import { wordsOf } from './settle.ts';
import { shared } from './shared.ts';
import { ownLines, placesOf } from './sites.ts';
import type { Attribution, Rival, Suggestion } from './types.ts';

export interface Incoming {
  /** The text that the reviewer had, and what it became. Both share ids with the project (`adoptIds`). */
  base: Node;
  theirs: Node;
  author: string;
  /** ISO time. */
  at: string;
  /** The file, '' where there is none. */
  source: string;
  /**
   * Who made what, where the text has changes of several people: claims with `accepted` in `base` and `working` in
   * `theirs`. What no claim speaks for is `author`'s.
   */
  by?: readonly Attribution[];
  newId: () => string;
}

export interface Proposed {
  open: OpenReview;
  /** Suggestions that came, and rivals; empty where the text brought nothing new. */
  suggestions: Suggestion[];
  rivals: Rival[];
}

/** Takes a reviewer's text in. The same text a second time brings nothing. */
export function proposal(open: OpenReview, incoming: Incoming): Proposed {
  const { base, newId, source } = incoming;
  const theirs = shared(incoming.theirs, base);
  const whole = readFully(base, theirs, incoming.by ?? []);
  let state = open;
  const owners: string[] = [];
  for (const { author, at, ids } of authorsOf(whole, incoming)) {
    owners.push(...ids);
    // With what the authors before this one wrote, since it may build on that.
    const text = withThese(whole, owners).bill;
    state = oneAuthor(state, base, text, { author, at, newId }, source);
  }
  const known = new Set(open.suggestions.map(({ id }) => id));
  const before = new Set(open.rivals.map(({ id }) => id));
  return {
    open: state,
    suggestions: state.suggestions.filter(({ id }) => !known.has(id)),
    rivals: state.rivals.filter(({ id }) => !before.has(id)),
  };
}

interface Share {
  author: string;
  at: string;
  ids: string[];
}

function authorsOf(reading: Reading, { author, at }: Incoming): Share[] {
  const shares = new Map<string, Share>();
  for (const { id } of listSuggestions(reading)) {
    const person = reading.people.get(id);
    const known = person && person.author !== '' ? { author: person.author, at: person.at } : { author, at };
    const share = shares.get(known.author) ?? { ...known, ids: [] };
    share.ids.push(id);
    shares.set(known.author, share);
  }
  return [...shares.values()];
}

function oneAuthor(
  open: OpenReview,
  base: Node,
  theirs: Node,
  by: { author: string; at: string; newId: () => string },
  source: string,
): OpenReview {
  const reading = readFully(base, theirs, []);
  if (isKnown(open, reading, by.author)) return open;
  const all = [...new Set(allAtoms(reading).map((atom) => atom.owner))];
  const left = new Set<string>();
  const conflicts = new Map<string, MergeConflict>();
  const words = new Set<Atom>();
  const ours = readFully(base, open.working, []);
  const there = new Set<string>();
  let merged = mergeBills(base, open.working, theirs);
  while (merged.conflicts.length > 0) {
    const before = left.size;
    for (const conflict of merged.conflicts) {
      const atoms = inTheWay(reading, open.working, conflict);
      if (conflict.kind === 'move' && standsAlike(reading, ours, conflict.provision))
        for (const { owner } of atoms) there.add(owner);
      else if (conflict.kind === 'words' && atoms.every(({ what }) => what === 'words')) {
        for (const atom of atoms)
          if (isTheirs(open, reading, atom, by.author)) there.add(atom.owner);
          else words.add(atom);
        if (atoms.length === 0) conflicts.set(conflict.id, conflict);
      } else conflicts.set(conflict.id, conflict);
      for (const { owner } of atoms) left.add(owner);
    }
    const { taken, bill } = allBut(reading, left.size > before ? left : all);
    for (const id of all) if (!taken.has(id)) left.add(id);
    merged = mergeBills(base, open.working, bill);
    // Nothing of theirs is left: then the merge is our text.
    if (taken.size === 0) merged = { bill: open.working, conflicts: [] };
  }
  const rivals = [
    ...wordRivals(reading, open.working, words),
    ...conflictRivals([...conflicts.values()]),
    ...collateral(reading, left, new Set([...there, ...[...words].map((atom) => atom.owner)]), conflicts),
  ];
  const bill = unstirred(open, reading, shared(merged.bill, open.working), by.author);
  const next = nextSuggestions(open, bill, by);
  const fresh = unknown(open.rivals, rivals).map((rival) => ({
    ...rival,
    id: by.newId(),
    author: by.author,
    at: by.at,
    source,
  }));
  return fresh.length === 0 ? next : new OpenReview(next.reading, [...open.rivals, ...fresh]);
}

/** Pieces of their change that a conflict is about. */
function inTheWay(reading: Reading, working: Node, conflict: MergeConflict): Atom[] {
  const { provision, kind, at } = conflict;
  const own = reading.differences.get(provision)?.atoms ?? [];
  const all = allAtoms(reading);
  const those = (...names: string[]): Atom[] =>
    all.filter((atom) => atom.provision === provision && names.includes(atom.what));
  const found =
    kind === 'words'
      ? colliding(reading, working, provision)
      : kind === 'number' || kind === 'attribute'
        ? those(`attribute ${at || 'number'}`)
        : kind === 'kind'
          ? those('kind')
          : kind === 'move'
            ? those('moved', 'order')
            : [];
  if (found.length > 0) return found;
  if (own.length > 0) return own;
  // A removal is in the way of what was added or moved into what it removes, and of what stands in it.
  const inside = all.filter((atom) => isInside(reading, atom.provision, provision));
  return inside.length > 0 ? inside : all;
}

/** What the author has put somewhere before stays there: a second merge could find another place that is as good. */
function unstirred(open: OpenReview, theirs: Reading, merged: Node, author: string): Node {
  const placed = new Set(
    open.suggestions
      .filter((suggestion) => suggestion.author === author)
      .flatMap(({ parts }) => parts)
      .flatMap(({ kind, working }) =>
        working && (kind === 'moved' || kind === 'added') ? [working.provision] : [],
      ),
  );
  if (placed.size === 0) return merged;
  const fresh = new Set(
    allAtoms(theirs).flatMap(({ what, provision }) =>
      what === 'moved' && !placed.has(provision) ? [provision] : [],
    ),
  );
  const change = readFully(open.working, merged, []);
  const stirred = allAtoms(change).filter(
    ({ what, provision }) =>
      what === 'moved' &&
      !fresh.has(provision) &&
      change.a.get(provision)!.parent === change.w.get(provision)!.parent,
  );
  return stirred.length === 0
    ? merged
    : allBut(
        change,
        stirred.map(({ owner }) => owner),
      ).bill;
}

/** Whether all that they changed is in the working text already, or waits as a rival: the same text came before. */
function isKnown(open: OpenReview, theirs: Reading, author: string): boolean {
  const own = open.suggestions.filter((suggestion) => suggestion.author === author);
  const moved = new Set(
    own
      .flatMap(({ parts }) => parts)
      .flatMap(({ kind, working }) => (kind === 'moved' && working ? [working.provision] : [])),
  );
  const waiting = new Set(open.rivals.filter((rival) => rival.author === author).map((r) => r.provision));
  if (own.length === 0 && waiting.size === 0) return false;
  const { w } = open.reading;
  const lines = (node: Node): string[] => ownLines(node).map((line) => line.textContent);
  return allAtoms(theirs).every((atom) => {
    const { provision, what, accepted, working } = atom;
    if (waiting.has(provision)) return true;
    const [is, now] = [w.get(provision)?.node, theirs.w.get(provision)?.node];
    if (what === 'added') return is !== undefined;
    if (what === 'removed') return is === undefined;
    if (!is || !now) return false;
    if (what === 'moved')
      return moved.has(provision) && w.get(provision)!.parent === theirs.w.get(provision)!.parent;
    if (what === 'kind') return is.type === now.type;
    if (what === 'words') return isTheirs(open, theirs, atom, author);
    if (what === 'table') return is.eq(now);
    if (what.startsWith('attribute '))
      return JSON.stringify(is.attrs[what.slice(10)]) === JSON.stringify(now.attrs[what.slice(10)]);
    if (what === 'line' && working) return lines(is).includes(lines(now)[working.line]!);
    if (what === 'line') return !lines(is).includes(lines(theirs.a.get(provision)!.node)[accepted!.line]!);
    return what !== 'row' || is.childCount === now.childCount;
  });
}

/** Whether the same author's suggestions say this already, in whatever pieces they are by now. */
function isTheirs(open: OpenReview, reading: Reading, atom: Atom, author: string): boolean {
  const { before, after } = wordsOf(reading, atom);
  return open.suggestions.some(
    (suggestion) =>
      suggestion.author === author &&
      suggestion.parts.some((part) => {
        if ((part.working ?? part.accepted)!.provision !== atom.provision) return false;
        return after === '' ? part.before.includes(before) : part.after.includes(after);
      }),
  );
}

/** Whether a provision stands in the working text as they have it, seen from all that neither side moved. */
function standsAlike(theirs: Reading, ours: Reading, provision: string): boolean {
  const [x, y] = [theirs.w.get(provision), ours.w.get(provision)];
  if (!x || !y || x.parent !== y.parent) return false;
  const moved = new Set(
    [...allAtoms(theirs), ...allAtoms(ours)]
      .filter(({ what }) => what === 'moved')
      .map((atom) => atom.provision),
  );
  const [p, q] = [placesOf(theirs.w.get(x.parent)!.node), placesOf(ours.w.get(y.parent)!.node)];
  return [...p.keys()].every(
    (id) =>
      moved.has(id) ||
      !q.has(id) ||
      id === provision ||
      p.get(id)! < p.get(provision)! === q.get(id)! < q.get(provision)!,
  );
}

function isInside({ a, w }: Reading, id: string, above: string): boolean {
  for (const text of [a, w]) {
    for (let at = text.get(id)?.parent; at !== undefined; at = at === '' ? undefined : text.get(at)?.parent)
      if (at === above) return true;
  }
  return false;
}

/** Their words in a provision that the working text changed too, or with no untouched word between. */
function colliding(reading: Reading, working: Node, provision: string): Atom[] {
  const difference = reading.differences.get(provision);
  const base = reading.a.get(provision)?.node;
  const ours = findNode(working, provision);
  if (!difference || !base || !ours) return [];
  const pairs = new Map(pairLines(base, ours).lines.map((pair) => [pair.a, pair.b]));
  return difference.atoms.filter((atom) => {
    if (atom.what !== 'words') return false;
    const { line, from, to } = atom.accepted!;
    const mine = pairs.get(line) ?? -1;
    if (mine < 0) return true;
    const left = ownLines(base)[line]!;
    const right = ownLines(ours)[mine]!;
    return hunksOf(left, right).some((hunk) => {
      const [low, high] = [Math.min(hunk.a1, to), Math.max(hunk.a0, from)];
      return (low >= high || !hasWord(left, low, high)) && !sameChange(reading, atom, hunk, right);
    });
  });
}

const hasWord = (line: Node, from: number, to: number): boolean =>
  /[\p{L}\p{N}\ufffc]/u.test(line.textBetween(from, to, '', '\ufffc'));

function sameChange(
  { w }: Reading,
  { provision, accepted, working }: Atom,
  hunk: { a0: number; a1: number; b0: number; b1: number },
  ours: Node,
): boolean {
  if (hunk.a0 !== accepted!.from || hunk.a1 !== accepted!.to) return false;
  const theirs = ownLines(w.get(provision)!.node)[working!.line]!;
  return theirs.content.cut(working!.from, working!.to).eq(ours.content.cut(hunk.b0, hunk.b1));
}

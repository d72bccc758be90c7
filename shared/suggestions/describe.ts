/** The pieces of a difference as a person is shown them: suggestions in reading order, each with its parts and places. */
import type { Node } from 'prosemirror-model';
import { keptOf } from '../bill/kept.ts';
import { sameButSoftHyphens } from '../text/softHyphens.ts';
import type { Atom, Difference } from './atoms.ts';
import { linesOfRow, rowStarts } from './pairs.ts';
import type { Reading } from './reading.ts';
import { touches } from './settle.ts';
import { idOf, kidsOf, ownLines, placesOf, type Site } from './sites.ts';
import type { PartKind, Place, Standing, Suggestion, SuggestionKind, SuggestionPart } from './types.ts';

interface Placed {
  part: SuggestionPart;
  /** Where it is read: provision, line, letter; of what is gone the place it had. */
  at: readonly number[];
}

/** All suggestions in the reading order of the working text; what is only in the accepted text at its old place. */
export function listSuggestions(reading: Reading): Suggestion[] {
  const found = new Map<string, Placed[]>();
  for (const [id, difference] of reading.differences)
    for (const { owner, part, atom } of partsOf(reading, id, difference)) {
      const placed = { part: standing(reading, atom, part), at: placeOf(reading, atom) };
      const list = found.get(owner);
      if (list) list.push(placed);
      else found.set(owner, [placed]);
    }
  return [...found]
    .map(([id, placed]) => ({ id, placed: placed.sort(inOrder) }))
    .sort((x, y) => inOrder(x.placed[0]!, y.placed[0]!) || (x.id < y.id ? -1 : 1))
    .map(({ id, placed }) => suggestion(reading, id, placed));
}

interface Owned {
  owner: string;
  atom: Atom;
  part: SuggestionPart;
}

const partCache = new WeakMap<Difference, readonly Owned[]>();

/** The parts of one provision; they say the same as long as its difference is the same. */
function partsOf(reading: Reading, id: string, difference: Difference): readonly Owned[] {
  const known = partCache.get(difference);
  if (known) return known;
  const parts: Owned[] = [];
  let last: Atom | null = null;
  for (const atom of difference.atoms) {
    const before = parts.at(-1);
    const follows =
      atom.what === 'words' &&
      last?.what === 'words' &&
      atom.owner === last.owner &&
      touches(difference, last, atom);
    if (follows && before) before.part = prolonged(reading, id, before.part, atom);
    else parts.push({ owner: atom.owner, atom, part: partOf(reading, atom) });
    last = atom;
  }
  partCache.set(difference, parts);
  return parts;
}

/** Where something stood depends on what is around it, which can change while it does not. */
function standing(reading: Reading, { provision, what }: Atom, part: SuggestionPart): SuggestionPart {
  return what === 'removed' || what === 'moved' ? { ...part, stood: stood(reading, provision) } : part;
}

function inOrder({ at: x }: Placed, { at: y }: Placed): number {
  for (let i = 0; i < x.length && i < y.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
}

function suggestion(reading: Reading, id: string, placed: readonly Placed[]): Suggestion {
  const parts = placed.map(({ part }) => part);
  const person = reading.people.get(id);
  const kind = kindOf(reading, parts);
  const named = kind === 'split' ? 'added' : kind === 'joined' ? 'removed' : kind;
  const main = parts.find((part) => part.kind === named) ?? parts[0]!;
  return {
    id,
    author: person?.author ?? '',
    ...(person && person.with.length > 0 ? { with: [...person.with] } : {}),
    at: person?.at ?? '',
    kind,
    provision: (main.working ?? main.accepted)!.provision,
    before: main.before,
    after: main.after,
    parts,
  };
}

/** What weighs most names the whole. */
const WEIGHT: readonly PartKind[] = [
  'added',
  'removed',
  'retyped',
  'moved',
  'table',
  'number',
  'attribute',
  'words',
  'footnote',
  'formatting',
];

function kindOf(reading: Reading, parts: readonly SuggestionPart[]): SuggestionKind {
  const kind = WEIGHT.find((name) => parts.some((part) => part.kind === name))!;
  const words = parts.some((part) => part.kind === 'words');
  const came = parts.filter((part) => part.kind === 'added');
  const went = parts.filter((part) => part.kind === 'removed');
  if (came.length > 0 && went.length === 0 && (words || split(reading, came, parts))) return 'split';
  if (went.length > 0 && (words || (came.length > 0 && parts.some((part) => part.kind === 'moved'))))
    return 'joined';
  if (went.length > 0 && came.length === 0 && parts.some((part) => part.kind === 'moved')) return 'joined';
  return kind;
}

/** A new provision took over what stood in one of its own kind. */
function split(
  { a, w }: Reading,
  came: readonly SuggestionPart[],
  parts: readonly SuggestionPart[],
): boolean {
  return parts.some((part) => {
    if (part.kind !== 'moved') return false;
    const was = a.get(a.get(part.accepted!.provision)!.parent);
    const is = w.get(w.get(part.working!.provision)!.parent);
    const fresh = came.some((other) => other.working!.provision === (is && idOf(is.node)));
    return fresh && was?.node.type === is?.node.type;
  });
}

const whole = (provision: string): Place => ({ provision, line: null, from: 0, to: 0 });

function partOf(reading: Reading, atom: Atom): SuggestionPart {
  const { provision, what, accepted, working } = atom;
  const [a, w] = [reading.a.get(provision), reading.w.get(provision)];
  const both = { accepted: a ? whole(provision) : null, working: w ? whole(provision) : null };
  const at = (place: Atom['accepted']): Place | null => (place ? { provision, ...place } : null);
  const lines = { accepted: at(accepted), working: at(working) };
  if (what === 'words') return wordsPart(reading, provision, at(accepted)!, at(working)!);
  if (what === 'added') return { kind: 'added', ...both, before: '', after: saidIn(w!.node) };
  if (what === 'removed')
    return { kind: 'removed', ...both, before: saidIn(a!.node), own: ownWords(a!.node), after: '' };
  if (what === 'moved') {
    const text = saidIn(w!.node);
    return { kind: 'moved', ...both, before: text, after: text };
  }
  if (what === 'kind')
    return { kind: 'retyped', ...both, before: a!.node.type.name, after: w!.node.type.name };
  if (what === 'table') return { kind: 'table', ...both, before: saidIn(a!.node), after: saidIn(w!.node) };
  if (what === 'row') return rowPart(atom, a, w);
  if (what === 'line') {
    const text = (site: Site | undefined, place: Atom['accepted']): string =>
      site && place ? saidIn(ownLines(site.node)[place.line]!) : '';
    return {
      kind: 'words',
      accepted: withEnd(lines.accepted, a),
      working: withEnd(lines.working, w),
      before: text(a, accepted),
      after: text(w, working),
    };
  }
  if (what === 'order') {
    const text = saidIn(ownLines(w!.node)[working!.line]!);
    return {
      kind: 'moved',
      accepted: withEnd(lines.accepted, a),
      working: withEnd(lines.working, w),
      before: text,
      after: text,
    };
  }
  if (what === 'role')
    return {
      kind: 'attribute',
      name: 'role',
      ...lines,
      before: role(a!, accepted!),
      after: role(w!, working!),
    };
  const name = what.slice('attribute '.length);
  const value = (site: Site): string => {
    const held: unknown = site.node.attrs[name];
    return held === null ? '' : typeof held === 'string' ? held : JSON.stringify(held);
  };
  return {
    kind: name === 'number' ? 'number' : 'attribute',
    name,
    ...both,
    before: value(a!),
    after: value(w!),
  };
}

const role = (site: Site, { line }: { line: number }): string =>
  String(ownLines(site.node)[line]!.attrs.role ?? '');

function withEnd(place: Place | null, site: Site | undefined): Place | null {
  return place && site ? { ...place, to: ownLines(site.node)[place.line!]!.content.size } : place;
}

const LETTER = '\ufffc';

function wordsPart(reading: Reading, provision: string, accepted: Place, working: Place): SuggestionPart {
  const [a, w] = [reading.a.get(provision)!, reading.w.get(provision)!];
  const left = ownLines(a.node)[accepted.line!]!;
  const right = ownLines(w.node)[working.line!]!;
  const before = left.textBetween(accepted.from, accepted.to, '');
  const after = right.textBetween(working.from, working.to, '');
  const notes = (line: Node, { from, to }: Place): string | null => {
    let text = '';
    let only = true;
    if (from === to) return text;
    line.nodesBetween(from, to, (node) => {
      if (node.type.name === 'footnote') text += String(node.attrs.text);
      else if (node.isInline) only = false;
    });
    return only ? text : null;
  };
  const [gone, come] = [notes(left, accepted), notes(right, working)];
  if (gone !== null && come !== null && before + after !== '' && (before + after).includes(LETTER))
    return { kind: 'footnote', accepted, working, before: gone, after: come };
  const kind = sameButSoftHyphens(before, after) ? 'formatting' : 'words';
  return { kind, accepted, working, before, after };
}

/** Words that follow each other with only a sign between read as one. */
function prolonged(reading: Reading, provision: string, part: SuggestionPart, atom: Atom): SuggestionPart {
  const accepted = { ...part.accepted!, to: atom.accepted!.to };
  const working = { ...part.working!, to: atom.working!.to };
  return wordsPart(reading, provision, accepted, working);
}

function rowPart({ provision, accepted, working }: Atom, a: Site | undefined, w: Site | undefined) {
  const place = (site: Site | undefined, row: Atom['accepted']): Place | null =>
    site && row ? { provision, line: rowStarts(site.node)[row.line] ?? 0, from: 0, to: 0 } : null;
  const text = (site: Site | undefined, row: Atom['accepted']): string =>
    site && row
      ? linesOfRow(site.node.child(row.line))
          .map((line) => line.textContent)
          .join(' | ')
      : '';
  const part: SuggestionPart = {
    kind: 'table',
    accepted: place(a, accepted),
    working: place(w, working),
    before: text(a, accepted),
    after: text(w, working),
    name: 'row',
  };
  return part;
}

/** All words of a node, lines after one another. */
export function saidIn(node: Node): string {
  if (node.type.name === 'kept') return keptOf(node).text;
  return node.isTextblock
    ? node.textBetween(0, node.content.size)
    : node.textBetween(0, node.content.size, '\n');
}

/** The words of a provision without those of the provisions in it. */
function ownWords(node: Node): string {
  return kidsOf(node).length === 0 ? saidIn(node) : ownLines(node).map(saidIn).join('\n');
}

/** Where a provision would stand in the working text if it were at its old place. */
function stood({ a, w }: Reading, id: string): Standing {
  let { parent } = a.get(id)!;
  let before: string | null = id;
  // What it stood in is gone too: it is shown where that stood.
  while (parent !== '' && !w.has(parent)) {
    before = parent;
    ({ parent } = a.get(parent)!);
  }
  const was = a.get(parent)!.node;
  const now = placesOf(w.get(parent)!.node);
  const siblings = kidsOf(was);
  for (let i = placesOf(was).get(before)! - 1; i >= 0; i--) {
    const other = idOf(siblings[i]!);
    if (now.has(other) && other !== id) return { parent, after: other };
  }
  return { parent, after: '' };
}

function placeOf(reading: Reading, atom: Atom): readonly number[] {
  const { provision, accepted, working } = atom;
  const { ordinals, w } = reading;
  const line = working?.line ?? accepted?.line ?? -1;
  const letter = working?.from ?? accepted?.from ?? 0;
  if (provision === '') return [-1, line, letter];
  if (w.has(provision)) return [ordinals.get(provision)!, line, letter];
  const { parent, after } = stood(reading, provision);
  const base = after !== '' ? lastIn(reading, after) : (ordinals.get(parent) ?? -1);
  return [base + 0.5, ...pathTo(reading, provision)];
}

/** Ordinal of the last provision inside one of the working text. */
function lastIn({ w, ordinals }: Reading, id: string): number {
  let at = id;
  for (let kids = kidsOf(w.get(at)!.node); kids.length > 0; kids = kidsOf(w.get(at)!.node))
    at = idOf(kids.at(-1)!);
  return ordinals.get(at)!;
}

/** Several removed provisions at one place keep the order they had: the place of each among its neighbours, from the top. */
function pathTo({ a }: Reading, id: string): number[] {
  const path: number[] = [];
  for (let at = id; at !== ''; at = a.get(at)!.parent)
    path.unshift(placesOf(a.get(a.get(at)!.parent)!.node).get(at)!);
  return path;
}

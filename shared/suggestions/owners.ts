/**
 * Who made which part of a difference. Owners are known by the letter: each letter that only the working text has, and
 * each that only the accepted text has, belongs to a suggestion. When a text changes, letters that stay keep their owner,
 * so that a difference which is computed anew finds its author again.
 */
import type { Node } from 'prosemirror-model';
import { type Atom, atomKey, type Difference, type Stretch } from './atoms.ts';
import { hunksOf, lineTokens } from './hunks.ts';
import { pairLines } from './pairs.ts';
import { ownLines } from './sites.ts';
import type { Claim } from './types.ts';

/** Owner of each letter of a line, '' for none. */
type Letters = string[];

export interface Owners {
  /** By `atomKey`, all but words. */
  keys: Map<string, string>;
  accepted: Map<number, Letters>;
  working: Map<number, Letters>;
}

export const nobody = (): Owners => ({ keys: new Map(), accepted: new Map(), working: new Map() });

function own(letters: Map<number, Letters>, at: Stretch | undefined, owner: string): void {
  if (!at || at.to <= at.from) return;
  let line = letters.get(at.line);
  if (!line) {
    line = [];
    letters.set(at.line, line);
  }
  for (let i = at.from; i < at.to; i++) line[i] = owner;
}

/** Puts one claim down. */
export function claim(
  owners: Owners,
  { what, accepted, working }: Omit<Claim, 'provision'>,
  owner: string,
): void {
  if (what === 'words') {
    own(owners.accepted, accepted, owner);
    own(owners.working, working, owner);
  } else
    owners.keys.set(
      atomKey({ what, ...(accepted ? { accepted } : {}), ...(working ? { working } : {}) }),
      owner,
    );
}

/** Owners of all but moves, which are known by the provision that moved. */
export function ownersOf(atoms: readonly Atom[]): Owners {
  const owners = nobody();
  for (const atom of atoms) if (atom.what !== 'moved') claim(owners, atom, atom.owner);
  return owners;
}

/** The same owners after a provision changed in one of the texts. */
export function moved(owners: Owners, before: Difference, after: Difference): Owners {
  const lines = {
    accepted: lineMap(before.a?.node, after.a?.node),
    working: lineMap(before.w?.node, after.w?.node),
  };
  const out = nobody();
  for (const side of ['accepted', 'working'] as const) {
    const site = side === 'accepted' ? 'a' : 'w';
    const [old, now] = [before[site]?.node, after[site]?.node];
    for (const [line, letters] of owners[side]) {
      const next = lines[side](line);
      if (next === undefined || !old || !now) continue;
      const [from, to] = [ownLines(old)[line], ownLines(now)[next]];
      if (from && to) out[side].set(next, from === to ? letters : movedLetters(letters, from, to));
    }
  }
  const rows = {
    accepted: rowMap(before.a?.node, after.a?.node),
    working: rowMap(before.w?.node, after.w?.node),
  };
  for (const [key, owner] of owners.keys) {
    const of = key.startsWith('row ') ? rows : lines;
    const renamed = renamedKey(key, of.accepted, of.working);
    if (renamed !== null) out.keys.set(renamed, owner);
  }
  return out;
}

type LineMap = (line: number) => number | undefined;

function lineMap(before: Node | undefined, after: Node | undefined): LineMap {
  if (!before || !after) return () => undefined;
  if (before === after) return (line) => line;
  const pairs = new Map(pairLines(before, after).lines.map((pair) => [pair.a, pair.b]));
  return (line) => {
    const next = pairs.get(line);
    return next === undefined || next < 0 ? undefined : next;
  };
}

function rowMap(before: Node | undefined, after: Node | undefined): LineMap {
  if (!before || !after) return () => undefined;
  const rows = before === after ? null : pairLines(before, after).rows;
  if (!rows) return (row) => row;
  const pairs = new Map(rows.map((pair) => [pair.a, pair.b]));
  return (row) => {
    const next = pairs.get(row);
    return next === undefined || next < 0 ? undefined : next;
  };
}

const PLACED = new Set(['line', 'order', 'role', 'row']);

function renamedKey(key: string, accepted: LineMap, working: LineMap): string | null {
  const [what, ...places] = key.split(' ');
  if (!PLACED.has(what!)) return key;
  const renamed: string[] = [];
  for (const place of places) {
    const line = (place.startsWith('a') ? accepted : working)(Number(place.slice(1)));
    if (line === undefined) return null;
    renamed.push(`${place[0]}${line}`);
  }
  return [what, ...renamed].join(' ');
}

const flat = (line: Node): string => line.textBetween(0, line.content.size, '', '\ufffc');

/** Letters that both states share keep their owner. One stroke is found by its ends; anything else word by word. */
function movedLetters(letters: Letters, before: Node, after: Node): Letters {
  const [old, now] = [flat(before), flat(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const out: Letters = [];
  const copy = (from: number, to: number, count: number): void => {
    for (let i = 0; i < count; i++) {
      const owner = letters[from + i];
      if (owner) out[to + i] = owner;
    }
  };
  if (head + tail === old.length || head + tail === now.length) {
    copy(0, 0, head);
    copy(old.length - tail, now.length - tail, tail);
    return out;
  }
  let [i, j] = [0, 0];
  for (const { a0, a1, b0, b1 } of hunksOf(before, after)) {
    copy(i, j, a0 - i);
    // A word whose marks alone changed, or of which only a part did, is still whose it was.
    if (old.slice(a0, a1) === now.slice(b0, b1)) copy(a0, b0, a1 - a0);
    [i, j] = [a1, b1];
  }
  copy(i, j, old.length - i);
  return out;
}

/** What stands between the words of a token's key and its marks. */
const STYLE = '\u0000';

interface Run {
  owner: string;
  from: number;
  to: number;
}

/**
 * Stretches with one owner. A word is not cut: it belongs to whom its first owned letter belongs to. A space belongs to
 * the word behind it, as it is typed; after the last word to that.
 */
function runsOf(line: Node, letters: Letters | undefined, from: number, to: number): Run[] {
  const tokens = lineTokens(line).filter((token) => token.from >= from && token.to <= to);
  const owners = tokens.map((token) => {
    for (let i = token.from; letters && i < token.to; i++) if (letters[i]) return letters[i]!;
    return '';
  });
  const blank = tokens.map(
    (token) => !token.key.startsWith(STYLE) && token.key.split(STYLE)[0]!.trim() === '',
  );
  const last = blank.lastIndexOf(false);
  if (last >= 0) {
    for (let i = tokens.length - 1; i > last; i--) owners[i] = owners[last]!;
    for (let i = last - 1; i >= 0; i--) if (blank[i]) owners[i] = owners[i + 1]!;
  }
  const runs: Run[] = [];
  tokens.forEach((token, i) => {
    const run = runs.at(-1);
    if (run?.owner === owners[i]) run!.to = token.to;
    else runs.push({ owner: owners[i]!, from: token.from, to: token.to });
  });
  return runs;
}

/** A hunk of words cut where its owner changes; the pieces are in the order of both texts. */
export function segments(hunk: Atom, lines: { accepted: Node; working: Node }, owners: Owners): Atom[] {
  const { accepted, working } = hunk as Required<Pick<Atom, 'accepted' | 'working'>>;
  const cut = (side: 'accepted' | 'working', at: Stretch): Run[] =>
    runsOf(lines[side], owners[side].get(at.line), at.from, at.to);
  const gone = cut('accepted', accepted);
  const come = cut('working', working);
  const out: Atom[] = [];
  let [a, w] = [accepted.from, working.from];
  const push = (owner: string, a1: number, w1: number): void => {
    out.push({
      ...hunk,
      owner,
      accepted: { line: accepted.line, from: a, to: a1 },
      working: { line: working.line, from: w, to: w1 },
    });
    [a, w] = [a1, w1];
  };
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const [g, c] = [gone[i], come[j]];
    if (g && c && g.owner === c.owner) {
      push(g.owner, g.to, c.to);
      i++;
      j++;
    } else if (c && (!g || come.slice(j).some((later) => later.owner === g.owner))) {
      push(c.owner, a, c.to);
      j++;
    } else {
      push(g!.owner, g!.to, w);
      i++;
    }
  }
  return out;
}

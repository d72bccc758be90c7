/**
 * Whose the new pieces of a difference are, and which of them are one change: a split is a new provision and the words
 * that went to it, a demotion is a move and the kinds of all that moved along.
 */
import type { Node } from 'prosemirror-model';
import type { Atom, Difference } from './atoms.ts';
import { lineTokens } from './hunks.ts';
import type { Person, Reading } from './reading.ts';
import { ownLines } from './sites.ts';

/**
 * `suggest`: new pieces are this author's, and go with what the same author made beside them. `direct`: a direct edit; new
 * pieces get ids that begin with `DIRECT`, unless they stand inside a suggestion. `keep`: nothing new is expected, since
 * suggestions were decided (`gone`) or taken back; what has no owner goes with its neighbour.
 */
export type Author =
  | { mode: 'suggest'; author: string; at: string; newId: () => string }
  | { mode: 'direct'; author: string }
  | { mode: 'keep'; gone?: ReadonlySet<string> };

export const DIRECT = 'direct:';

/** Sets the owner of each atom without one. Gives all people, with those who are new. */
export function settle(
  reading: Reading,
  touched: ReadonlyMap<string, Difference>,
  by: Author,
  before: Reading | undefined,
): Map<string, Person> {
  const people = new Map(reading.people);
  const fresh = [...touched.values()].flatMap(({ atoms }) => atoms.filter((atom) => atom.owner === ''));
  if (fresh.length > 0) {
    const groups = new Groups(fresh);
    for (const [id, difference] of touched)
      besideWords(difference, groups, by, people, unseen(id, reading, before, by));
    for (const atom of fresh) coupled(reading, atom, groups, by, people);
    sameText(reading, fresh, groups);
    groups.name((members, joined) => {
      if (joined !== null) return joined;
      const older = by.mode === 'keep' && before ? olderIn(members[0]!, reading, before, by.gone) : undefined;
      return older ?? newOwner(members, by, people);
    });
  }
  if (by.mode !== 'keep' && by.author !== '' && before) others(touched, by.author, before, people);
  return people;
}

/** Equal lines can change places when the texts do: what is left is the suggestion that was there and is not seen now. */
function olderIn(
  { provision }: Atom,
  reading: Reading,
  before: Reading,
  gone: ReadonlySet<string> | undefined,
): string | undefined {
  const owners = ({ differences }: Reading): string[] =>
    (differences.get(provision)?.atoms ?? []).map((atom) => atom.owner).filter((id) => id !== '');
  const now = owners(reading);
  const may = (id: string): boolean => !id.startsWith(DIRECT) && gone?.has(id) !== true;
  const old = owners(before).filter(may);
  return old.find((id) => !now.includes(id)) ?? old[0] ?? now.find(may);
}

function newOwner(members: readonly Atom[], by: Author, people: Map<string, Person>): string {
  if (by.mode === 'suggest') {
    const id = by.newId();
    people.set(id, { author: by.author, at: by.at, with: [] });
    return id;
  }
  const first = members[0]!;
  const place = `${first.provision} ${first.what} ${first.accepted?.line ?? ''}.${first.accepted?.from ?? ''} ${first.working?.line ?? ''}.${first.working?.from ?? ''}`;
  const id = `${by.mode === 'direct' ? DIRECT : 'unknown:'}${place}`;
  people.set(id, { author: '', at: '', with: [] });
  return id;
}

/** New atoms that are one change; a group may have joined an older suggestion. */
class Groups {
  private readonly of = new Map<Atom, Atom>();
  private readonly joined = new Map<Atom, string>();
  readonly fresh: ReadonlySet<Atom>;

  constructor(atoms: readonly Atom[]) {
    this.fresh = new Set(atoms);
  }

  private root(atom: Atom): Atom {
    let at = atom;
    for (let up = this.of.get(at); up; up = this.of.get(at)) at = up;
    return at;
  }

  unite(x: Atom, y: Atom): void {
    const [a, b] = [this.root(x), this.root(y)];
    if (a === b) return;
    this.of.set(b, a);
    const older = this.joined.get(b);
    if (older !== undefined && !this.joined.has(a)) this.joined.set(a, older);
  }

  join(atom: Atom, owner: string): void {
    const root = this.root(atom);
    if (!this.joined.has(root)) this.joined.set(root, owner);
  }

  /** Unites a new atom with a new one, or lets it join the suggestion of an older one where it may. */
  link(atom: Atom, other: Atom | undefined, mayJoin: (owner: string) => boolean): void {
    if (!other || other === atom) return;
    if (this.fresh.has(other)) this.unite(atom, other);
    else if (mayJoin(other.owner)) this.join(atom, other.owner);
  }

  name(choose: (members: readonly Atom[], joined: string | null) => string): void {
    const members = new Map<Atom, Atom[]>();
    for (const atom of this.fresh) {
      const root = this.root(atom);
      members.set(root, [...(members.get(root) ?? []), atom]);
    }
    for (const [root, group] of members) {
      const owner = choose(group, this.joined.get(root) ?? null);
      for (const atom of group) atom.owner = owner;
    }
  }
}

/** A new piece goes with an older one of the same author; where nothing is being suggested, with any. */
function mayJoin(by: Author, people: ReadonlyMap<string, Person>): (owner: string) => boolean {
  return (owner) => by.mode !== 'suggest' || people.get(owner)?.author === by.author;
}

/** Suggestions of words in this provision that stay open and that no word is seen of now: another word, equal to theirs, is. */
function unseen(id: string, reading: Reading, before: Reading | undefined, by: Author): string[] {
  if (by.mode !== 'keep' || !before) return [];
  const owners = ({ differences }: Reading): string[] =>
    (differences.get(id)?.atoms ?? []).filter((atom) => atom.what === 'words').map((atom) => atom.owner);
  const now = new Set(owners(reading));
  return [...new Set(owners(before))].filter((owner) => !now.has(owner) && by.gone?.has(owner) !== true);
}

/**
 * New words that touch others of the line, with no word between: the same author's are one suggestion.
 * @param lost suggestions whose words were equal to these and are not seen now.
 */
function besideWords(
  difference: Difference,
  groups: Groups,
  by: Author,
  people: ReadonlyMap<string, Person>,
  lost: string[],
): void {
  const words = difference.atoms.filter((atom) => atom.what === 'words');
  const near = (x: Atom | undefined, y: Atom | undefined): boolean =>
    x !== undefined && y !== undefined && touches(difference, x, y);
  words.forEach((atom, i) => {
    if (!groups.fresh.has(atom)) return;
    const older = lost.shift();
    if (older !== undefined) {
      groups.join(atom, older);
      return;
    }
    const neighbours = [words[i - 1], words[i + 1]].filter((other) =>
      other === words[i - 1] ? near(other, atom) : near(atom, other),
    ) as Atom[];
    if (by.mode === 'direct') {
      for (const other of neighbours) if (groups.fresh.has(other)) groups.unite(atom, other);
      const [left, right] = [words[i - 1], words[i + 1]];
      const inside = left && right && left.owner !== '' && left.owner === right.owner;
      if (inside && adjoins(left, atom) && adjoins(atom, right)) groups.join(atom, left.owner);
      return;
    }
    for (const other of neighbours) groups.link(atom, other, mayJoin(by, people));
    if (by.mode === 'keep' && neighbours.length === 0) {
      const older = words.find((other) => other.owner !== '' && other.working!.line === atom.working!.line);
      if (older) groups.join(atom, older.owner);
    }
  });
}

const adjoins = (x: Atom, y: Atom): boolean =>
  x.working!.line === y.working!.line &&
  x.working!.to === y.working!.from &&
  x.accepted!.to === y.accepted!.from;

/** Whether two differences of one line follow each other with no word between. */
export function touches({ w }: Difference, x: Atom, y: Atom): boolean {
  if (x.working!.line !== y.working!.line || x.accepted!.line !== y.accepted!.line) return false;
  const line = ownLines(w!.node)[x.working!.line]!;
  const between = line.textBetween(x.working!.to, y.working!.from, '', '\ufffc');
  return !/[\p{L}\p{N}\ufffc]/u.test(between);
}

function find(reading: Reading, provision: string, what: string): Atom | undefined {
  return reading.differences
    .get(provision)
    ?.atoms.find((atom) => atom.what === what && atom.provision === provision);
}

/** What came, went, moved or changed its kind together with what it stands in. */
function coupled(
  reading: Reading,
  atom: Atom,
  groups: Groups,
  by: Author,
  people: ReadonlyMap<string, Person>,
): void {
  const { provision, what } = atom;
  const may = mayJoin(by, people);
  const link = (other: string | undefined, name: string): void => {
    if (other !== undefined) groups.link(atom, find(reading, other, name), may);
  };
  const above = reading.w.get(provision)?.parent;
  const stood = reading.a.get(provision)?.parent;
  const signOf = (holder: string | undefined): void => {
    const own = holder === undefined ? [] : (reading.differences.get(holder)?.atoms ?? []);
    for (const other of own)
      if (groups.fresh.has(other) && isClosingSign(reading, other)) groups.unite(atom, other);
  };
  // The sign that opens what came (or went) inside an item came with it: "one;" is "one:" with its subpoints.
  if (['added', 'moved', 'removed'].includes(what)) for (const holder of [above, stood]) signOf(holder);
  if (what === 'added') link(above, 'added');
  if (what === 'removed') link(stood, 'removed');
  if (what === 'moved') {
    link(above, 'added');
    link(stood, 'removed');
    link(provision, 'kind');
    // What stood behind an item goes along into what the item became.
    const kind = above === undefined ? undefined : find(reading, above, 'kind');
    if (kind && groups.fresh.has(kind)) groups.unite(atom, kind);
  }
  if (what === 'kind') {
    link(above, 'kind');
    link(above, 'moved');
    link(provision, 'moved');
  }
  if (what === 'attribute number') {
    link(provision, 'kind');
    link(provision, 'moved');
  }
}

/** Words of which only the sign at the end of a line is another one, with the conjunction that stood or stands after it. */
function isClosingSign(reading: Reading, atom: Atom): boolean {
  if (atom.what !== 'words') return false;
  const line = ownLines(reading.w.get(atom.provision)!.node)[atom.working!.line]!;
  const { before, after } = wordsOf(reading, atom);
  const bare = (text: string): boolean => !/[\p{L}\p{N}\ufffc]/u.test(text);
  const joined = (text: string): boolean => bare(text.replace(/\s\p{L}+\s*$/u, ''));
  const signs = (bare(before) && joined(after)) || (joined(before) && bare(after));
  return signs && atom.working!.to === line.content.size;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What `long` has after the beginning that it shares with `short`; '' where `short` is not all shared. */
function rest(long: string, short: string): string {
  return long.startsWith(short) ? plain(long.slice(short.length)) : '';
}

/** A split or a join: words that went from one place of the text came at another in the same step. */
function sameText(reading: Reading, fresh: readonly Atom[], groups: Groups): void {
  const lost = new Map<string, Atom>();
  const gained = new Map<string, Atom>();
  const note = (map: Map<string, Atom>, text: string, atom: Atom): void => {
    if (text !== '' && !map.has(text)) map.set(text, atom);
  };
  for (const atom of fresh) {
    if (atom.what === 'words') {
      const { before, after } = wordsOf(reading, atom);
      note(lost, rest(before, after), atom);
      note(gained, rest(after, before), atom);
    } else if (atom.what === 'removed') note(lost, textOf(reading, atom), atom);
    else if (atom.what === 'line' && atom.accepted) note(lost, textOf(reading, atom), atom);
    else if (atom.what === 'added' || atom.what === 'line') note(gained, textOf(reading, atom), atom);
  }
  for (const [text, atom] of gained) {
    const other = lost.get(text);
    if (!other) continue;
    // Words that went from one line and came in another are two changes; a place that came or went makes them one.
    if (other.what !== 'words' || atom.what !== 'words') groups.unite(atom, other);
  }
}

function textOf(reading: Reading, { provision, accepted, working }: Atom): string {
  const site = working || !reading.a.has(provision) ? reading.w.get(provision) : reading.a.get(provision);
  const line = site && ownLines(site.node)[(working ?? accepted)?.line ?? 0];
  return line ? plain(line.textContent) : '';
}

/** The words of both texts that a difference of words is about. */
export function wordsOf(reading: Reading, atom: Atom): { before: string; after: string } {
  const text = (side: 'a' | 'w', at: { line: number; from: number; to: number }): string => {
    const site = reading[side].get(atom.provision);
    return site ? (ownLines(site.node)[at.line]?.textBetween(at.from, at.to, '') ?? '') : '';
  };
  return { before: text('a', atom.accepted!), after: text('w', atom.working!) };
}

/** Whoever changed what another suggested is named beside the other. */
function others(
  touched: ReadonlyMap<string, Difference>,
  author: string,
  before: Reading,
  people: Map<string, Person>,
): void {
  for (const [id, difference] of touched) {
    const old = before.differences.get(id);
    if (!old) continue;
    const owners = new Set(old.atoms.map((atom) => atom.owner));
    for (const owner of owners) {
      const person = people.get(owner);
      if (!person || person.author === author || person.with.includes(author)) continue;
      if (said(difference, owner) !== '' && said(difference, owner) !== said(old, owner))
        people.set(owner, { ...person, with: [...person.with, author] });
    }
  }
}

/** What a suggestion says in one provision, to see whether it was changed. */
function said({ atoms, w, a }: Difference, owner: string): string {
  return atoms
    .filter((atom) => atom.owner === owner)
    .map(({ what, working, accepted }) => {
      if (what === 'words') {
        const words = (line: Node, { from, to }: { from: number; to: number }): string =>
          lineTokens(line)
            .filter((token) => token.from >= from && token.to <= to && token.key.trim() !== '')
            .map((token) => token.key)
            .join(' ');
        return [
          words(ownLines(w!.node)[working!.line]!, working!),
          words(ownLines(a!.node)[accepted!.line]!, accepted!),
        ].join('\n');
      }
      if (what === 'added') return JSON.stringify(ownLines(w!.node).map((line) => line.toJSON() as unknown));
      if (what.startsWith('attribute ')) return JSON.stringify(w!.node.attrs[what.slice(10)]);
      if (what === 'kind') return w!.node.type.name;
      if (what === 'table') return JSON.stringify(w!.node.toJSON());
      return what;
    })
    .join('\n');
}

/**
 * The accepted text with some pieces of the difference taken over. With none of them it is the accepted text, with all of
 * them the working text. What is not touched is shared with the accepted text, node by node.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { billSchema } from '../bill/schema.ts';
import { type Atom, atomKey, workingOrder } from './atoms.ts';
import { type LinePairs, linesOfRow, pairLines, rowStarts } from './pairs.ts';
import type { Reading } from './reading.ts';
import { orderOf, ownLines, type Site } from './sites.ts';

export interface Applied {
  bill: Node;
  /** Provisions whose content is not what the schema asks, or which stand in nothing: the pieces do not go together. */
  faults: Set<string>;
}

/** Takes over the pieces for which `taken` answers true. */
export function applyAtoms(reading: Reading, taken: (atom: Atom) => boolean): Applied {
  return new Application(reading, taken).run();
}

const HEADED = new Set(['part', 'section', 'chapter', 'article', 'annex']);

/** The pieces that are taken of one provision. */
interface Taken {
  keys: Set<string>;
  words: Atom[];
}

class Application {
  private readonly faults = new Set<string>();
  private readonly taken = new Map<string, Taken>();
  private readonly moves = new Set<string>();
  private readonly dirty = new Set<string>();
  private readonly reading: Reading;

  constructor(reading: Reading, taken: (atom: Atom) => boolean) {
    this.reading = reading;
    for (const [id, { atoms }] of reading.differences) {
      const own: Taken = { keys: new Set(), words: [] };
      for (const atom of atoms) {
        if (!taken(atom)) continue;
        if (atom.what === 'moved') this.moves.add(atom.provision);
        else if (atom.what === 'words') own.words.push(atom);
        else own.keys.add(atomKey(atom));
        this.dirty.add(id).add(atom.provision);
      }
      if (own.keys.size > 0 || own.words.length > 0) this.taken.set(id, own);
    }
  }

  run(): Applied {
    for (const id of [...this.dirty]) this.spread(id);
    const bill = this.build('');
    return { bill, faults: this.faults };
  }

  private has(id: string, key: string): boolean {
    return this.taken.get(id)?.keys.has(key) ?? false;
  }

  private exists(id: string): boolean {
    const { a, w } = this.reading;
    if (!a.has(id)) return this.has(id, 'added');
    return w.has(id) || !this.has(id, 'removed');
  }

  private parentOf(id: string): string {
    const { a, w } = this.reading;
    const [was, is] = [a.get(id), w.get(id)];
    return is && (!was || this.moves.has(id)) ? is.parent : was!.parent;
  }

  /** A changed provision makes what it stands in another node; so does one that left. */
  private spread(id: string): void {
    const { a, w } = this.reading;
    for (const site of [a.get(id), w.get(id)])
      if (site && id !== '' && this.exists(site.parent)) this.up(site.parent);
    if (this.exists(id)) this.up(id);
  }

  private up(id: string): void {
    const path = new Set<string>();
    for (let at = id; ; at = this.parentOf(at)) {
      if (path.has(at) || !this.exists(at)) {
        this.faults.add(at).add(id);
        return;
      }
      path.add(at);
      this.dirty.add(at);
      if (at === '') return;
    }
  }

  private build(id: string): Node {
    const { a, w } = this.reading;
    const [was, is] = [a.get(id), w.get(id)];
    if (!this.dirty.has(id)) return (was ?? is)!.node;
    const node = was ? this.changed(id, was, is) : this.added(id, is!);
    if (!node.type.validContent(node.content)) this.faults.add(id);
    return node;
  }

  private added(id: string, { node }: Site): Node {
    if (node.type.name === 'table') return node;
    const lines = ownLines(node);
    const content = orderOf(node).flatMap((member) => {
      if (member.startsWith('#')) return [lines[Number(member.slice(1))]!];
      const child = member.slice(1);
      return this.exists(child) && this.parentOf(child) === id ? [this.build(child)] : [];
    });
    return node.copy(Fragment.from(content));
  }

  private changed(id: string, was: Site, is: Site | undefined): Node {
    const type = is && this.has(id, 'kind') ? is.node.type : was.node.type;
    const attrs: Record<string, unknown> = { ...was.node.attrs };
    for (const name of Object.keys(is?.node.attrs ?? {}))
      if (this.has(id, `attribute ${name}`)) attrs[name] = is!.node.attrs[name];
    if (was.node.type.name === 'table')
      return type.create(attrs, Fragment.from(is ? this.table(id, was, is) : was.node.children));
    const pairs = is ? pairLines(was.node, is.node) : null;
    const content = this.members(id, was, is, pairs).map((member, i) => {
      if (member.startsWith('c')) return this.build(member.slice(1));
      return shaped(this.line(id, member, was, is, pairs), i, type.name);
    });
    return type.create(attrs, Fragment.from(content));
  }

  /** The parts in order: what stays as the accepted text has it, what comes or moves behind what it follows in the working text. */
  private members(id: string, was: Site, is: Site | undefined, pairs: LinePairs | null): string[] {
    const stands = (child: string): boolean => this.exists(child) && this.parentOf(child) === id;
    const paired = new Map(pairs?.lines.map((pair) => [pair.a, pair.b]));
    const lineKey = (line: number): string => {
      const to = paired.get(line) ?? -1;
      return to < 0 ? `line a${line}` : `order a${line} w${to}`;
    };
    const list = orderOf(was.node).filter((member) => {
      const name = member.slice(1);
      if (member.startsWith('#')) return !is || !this.has(id, lineKey(Number(name)));
      return stands(name) && !this.moves.has(name);
    });
    if (!is) return list;
    const now = workingOrder(is, pairs!.lines);
    const present = new Set(list);
    let last: string | null = null;
    const left = this.leftBehind(id);
    for (const member of now) {
      if (!present.has(member)) {
        if (!this.comes(id, member, lineKey, stands)) continue;
        list.splice(last === null ? 0 : list.indexOf(last) + 1, 0, member);
        present.add(member);
      }
      if (!left.has(member)) last = member;
    }
    return list;
  }

  /** What stands at another place in the working text and is not taken there: nothing can be placed behind it. */
  private leftBehind(id: string): Set<string> {
    const left = new Set<string>();
    for (const { what, provision, accepted } of this.reading.differences.get(id)?.atoms ?? []) {
      if (what === 'moved' && provision !== id && !this.moves.has(provision)) left.add(`c${provision}`);
      if (what === 'order' && accepted) left.add(`#${accepted.line}`);
    }
    for (const line of [...left]) {
      if (!line.startsWith('#')) continue;
      const key = [...(this.taken.get(id)?.keys ?? [])].find((k) => k.startsWith(`order a${line.slice(1)} `));
      if (key) left.delete(line);
    }
    return left;
  }

  private comes(
    id: string,
    member: string,
    lineKey: (line: number) => string,
    stands: (child: string) => boolean,
  ): boolean {
    const name = member.slice(1);
    if (member.startsWith('w')) return this.has(id, `line w${name}`);
    if (member.startsWith('#')) return this.has(id, lineKey(Number(name)));
    return stands(name);
  }

  private line(id: string, member: string, was: Site, is: Site | undefined, pairs: LinePairs | null): Node {
    const index = Number(member.slice(1));
    if (member.startsWith('w')) return ownLines(is!.node)[index]!;
    const line = ownLines(was.node)[index]!;
    const to = pairs?.lines.find((pair) => pair.a === index)?.b ?? -1;
    return to < 0 ? line : this.mixed(id, index, to, line, ownLines(is!.node)[to]!);
  }

  /** A line that stands in both texts, with the words that are taken. */
  private mixed(id: string, a: number, w: number, line: Node, other: Node): Node {
    const words = this.taken.get(id)?.words.filter((atom) => atom.accepted!.line === a) ?? [];
    const attrs = this.has(id, `role a${a} w${w}`) ? other.attrs : line.attrs;
    if (words.length === 0) return attrs === line.attrs ? line : line.type.create(attrs, line.content);
    let content = Fragment.empty;
    let at = 0;
    for (const { accepted, working } of words) {
      content = content
        .append(line.content.cut(at, accepted!.from))
        .append(other.content.cut(working!.from, working!.to));
      at = accepted!.to;
    }
    return line.type.create(attrs, content.append(line.content.cut(at)));
  }

  private table(id: string, was: Site, is: Site): readonly Node[] {
    const [from, to] = [was.node, is.node];
    if (this.has(id, 'table')) return to.children;
    const pairs = pairLines(from, to);
    if (pairs.whole) return from.children;
    const rows = pairs.rows ?? from.children.map((_, i) => ({ a: i, b: i }));
    const [startsA, startsW] = [rowStarts(from), rowStarts(to)];
    const lines = [ownLines(from), ownLines(to)] as const;
    return rows.flatMap(({ a, b }) => {
      if (b < 0) return this.has(id, `row a${a}`) ? [] : [from.child(a)];
      if (a < 0) return this.has(id, `row w${b}`) ? [to.child(b)] : [];
      const mixed = linesOfRow(from.child(a)).map((line, k) => {
        const [x, y] = [startsA[a]! + k, startsW[b]! + k];
        return this.mixed(id, x, y, line, lines[1][y]!);
      });
      return [withLines(from.child(a), mixed)];
    });
  }
}

/** The first line of a headed provision is its heading. */
function shaped(line: Node, index: number, kind: string): Node {
  if (line.type.name === 'title_line') return line;
  const name = index === 0 && HEADED.has(kind) ? 'heading' : 'wording';
  return line.type.name === name ? line : billSchema.nodes[name]!.create(null, line.content);
}

function withLines(row: Node, lines: readonly Node[]): Node {
  let next = 0;
  const visit = (node: Node): Node => {
    if (node.isTextblock) return lines[next++]!;
    return node.copy(Fragment.from(node.children.map(visit)));
  };
  return visit(row);
}

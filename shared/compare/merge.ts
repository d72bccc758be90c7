/**
 * Three-way merge: what two people made of the same bill, put together by provision and then by words.
 *
 * By id: a provision that one side changed, moved, renumbered, added or removed is taken from that side. Where both did
 * something to the same thing that does not go together, the base stands in the merged bill and a conflict says what each
 * side has; `resolveMerge` (resolveMerge.ts) applies what a person chose. The result does not depend on who is called "ours".
 * A text that came back from elsewhere gets the ids of the base first: `adoptIds` in matchIds.ts.
 */

import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../bill/document.ts';
import { sameButSoftHyphens } from '../text/softHyphens.ts';
import { aligned } from './mergeLines.ts';
import { mergeOrder } from './mergeOrder.ts';
import { ownText, type Part, type Parts, partsOf, plainText } from './mergeParts.ts';
import { keyOf, mergeWords } from './mergeWords.ts';

/**
 * `words`: one line; `table`; `number` and `kind` of a provision; `removal`: one side removed what the other changed or
 * added to; `move`: moved to different places; `attribute` of the bill; `bill`: the structures do not go together.
 */
export type ConflictKind = 'words' | 'table' | 'number' | 'kind' | 'removal' | 'move' | 'attribute' | 'bill';

export interface MergeConflict {
  /** Names the conflict inside one merge. */
  id: string;
  /** Id of the provision, '' for the bill. */
  provision: string;
  kind: ConflictKind;
  /** As a person reads them; null where the side has no such thing. */
  base: string | null;
  ours: string | null;
  theirs: string | null;
  /** The line of the merged provision, or the attribute, that it is about. */
  at: string;
  /** The same as data, for `resolveMerge`. */
  json: { base: MergeValue; ours: MergeValue; theirs: MergeValue };
}

/** Lines, a number, an attribute; for `removal` the provision's own lines; for `move` the place: parent and part before. */
export type MergeValue = NodeJson[] | string | null | { parent: string; after: string };

export interface Merge {
  /** Valid in itself; where there are conflicts it has the base there. */
  bill: Node;
  conflicts: MergeConflict[];
}

/** Merges two bills that both came from `base`; all three share ids. */
export function mergeBills(base: Node, ours: Node, theirs: Node): Merge {
  if (ours.eq(theirs) || theirs.eq(base)) return { bill: ours, conflicts: [] };
  if (ours.eq(base)) return { bill: theirs, conflicts: [] };
  const json = { base: jsonOf(base), ours: jsonOf(ours), theirs: jsonOf(theirs) };
  const merger = new Merger(partsOf(json.base), partsOf(json.ours), partsOf(json.theirs));
  const read = readBill(merger.bill());
  if (read.ok) return { bill: read.bill, conflicts: inReadingOrder(read.bill, merger.conflicts) };
  // Each side is a bill and what they make together is none: nothing is mixed, a person chooses.
  const whole = { base: [json.base], ours: [json.ours], theirs: [json.theirs] };
  const text = { base: allText(json.base), ours: allText(json.ours), theirs: allText(json.theirs) };
  return {
    bill: base,
    conflicts: [{ id: 'bill', provision: '', kind: 'bill', at: '', ...text, json: whole }],
  };
}

/** Two bills without a common base: nothing is mixed; the first stays, and a person chooses between them. */
export function unmerged(ours: Node, theirs: Node): Merge {
  const [own, other] = [jsonOf(ours), jsonOf(theirs)];
  const text = { base: null, ours: allText(own), theirs: allText(other) };
  const json = { base: [own], ours: [own], theirs: [other] };
  return { bill: ours, conflicts: [{ id: 'bill', provision: '', kind: 'bill', at: '', ...text, json }] };
}

function inReadingOrder(bill: Node, conflicts: readonly MergeConflict[]): MergeConflict[] {
  const places = new Map([...partsOf(jsonOf(bill)).keys()].map((id, i) => [id, i]));
  const place = ({ provision }: MergeConflict): number => places.get(provision) ?? -1;
  return [...conflicts].sort((x, y) => place(x) - place(y) || (x.id < y.id ? -1 : 1));
}

const jsonOf = (bill: Node): NodeJson => bill.toJSON() as NodeJson;
const allText = (json: NodeJson): string => [...partsOf(json).values()].map(ownText).join('\n');
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** The same to whoever reads it: what differs are soft hyphens at most, which never make a conflict. */
const readsSame = (a: unknown, b: unknown): boolean =>
  sameButSoftHyphens(JSON.stringify(a) ?? '', JSON.stringify(b) ?? '');

interface Three<T> {
  base: T;
  ours: T;
  theirs: T;
}

/** What one side left alone is taken from the other; undefined where both changed it, differently. */
function oneOf<T>({ base, ours, theirs }: Three<T>, equal: (a: T, b: T) => boolean = same): T | undefined {
  if (equal(ours, theirs) || equal(theirs, base)) return ours;
  return equal(ours, base) ? theirs : undefined;
}

class Merger {
  readonly conflicts: MergeConflict[] = [];
  private readonly parts: Three<Parts>;
  private readonly kept = new Set<string>();
  private readonly parents = new Map<string, string>();

  constructor(base: Parts, ours: Parts, theirs: Parts) {
    this.parts = { base, ours: aligned(base, ours, 'x'), theirs: aligned(base, theirs, 'x') };
    this.choose();
  }

  bill(): NodeJson {
    const members = new Map<string, Set<string>>();
    for (const id of this.kept) {
      if (id === '') continue;
      const parent = this.parents.get(id)!;
      const list = members.get(parent);
      if (list) list.add(id);
      else members.set(parent, new Set([id]));
    }
    const build = (id: string, depth: number): NodeJson => {
      // Two moves into each other would never end; what comes out is no bill and is refused as a whole.
      if (depth > 60) return { type: 'text', text: '' };
      return this.built(id, members.get(id) ?? new Set(), (child) => build(child, depth + 1));
    };
    return build('', 0);
  }

  private at(id: string): Three<Part | undefined> {
    const { base, ours, theirs } = this.parts;
    return { base: base.get(id), ours: ours.get(id), theirs: theirs.get(id) };
  }

  private conflict(
    kind: ConflictKind,
    provision: string,
    at: string,
    json: Three<MergeValue>,
    text: Three<string | null>,
  ): void {
    this.conflicts.push({
      id: `${kind} ${provision} ${at}`,
      provision,
      kind,
      at,
      ...text,
      json: { ...json },
    });
  }

  /** Which provisions stay, and in which. */
  private choose(): void {
    const { base, ours, theirs } = this.parts;
    const removals = new Set<string>();
    for (const id of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
      const at = this.at(id);
      if (at.base && !(at.ours && at.theirs)) {
        const left = at.ours ?? at.theirs;
        if (!left || sameOwn(at.base, left)) continue;
        removals.add(id);
      }
      this.kept.add(id);
    }
    for (const id of this.kept) if (id !== '') this.place(id);
    // What stays needs what it stands in, even where a side removed that.
    for (const id of this.kept) {
      const parent = this.parents.get(id) ?? '';
      if (this.kept.has(parent)) continue;
      this.kept.add(parent);
      this.place(parent);
      removals.add(parent);
    }
    for (const id of removals) {
      const at = this.at(id);
      const text = (part: Part | undefined) => (part ? ownText(part) : null);
      const value = (part: Part | undefined): MergeValue =>
        part ? (part.rows ?? part.lines.map((line) => line.json)) : null;
      this.conflict(
        'removal',
        id,
        '',
        { base: value(at.base), ours: value(at.ours), theirs: value(at.theirs) },
        { base: text(at.base), ours: text(at.ours), theirs: text(at.theirs) },
      );
    }
  }

  private place(id: string): void {
    const { base, ours, theirs } = this.at(id);
    if (!base) {
      const parents = [ours, theirs].flatMap((part) => (part ? [part.parent] : [])).sort();
      this.parents.set(id, parents[0]!);
      return;
    }
    const three = {
      base: base.parent,
      ours: ours?.parent ?? base.parent,
      theirs: theirs?.parent ?? base.parent,
    };
    const parent = oneOf(three);
    if (parent === undefined) this.movedApart(id);
    this.parents.set(id, parent ?? base.parent);
  }

  private movedApart(id: string): void {
    const place = (parts: Parts): { parent: string; after: string } => {
      const { parent } = parts.get(id)!;
      const { order } = parts.get(parent)!;
      return { parent, after: order[order.indexOf(id) - 1] ?? '' };
    };
    const { base, ours, theirs } = this.parts;
    const json = { base: place(base), ours: place(ours), theirs: place(theirs) };
    const told = (parts: Parts, { parent, after }: { parent: string; after: string }): string =>
      ownText(parts.get(after) ?? parts.get(parent)!).slice(0, 200);
    this.conflict('move', id, '', json, {
      base: told(base, json.base),
      ours: told(ours, json.ours),
      theirs: told(theirs, json.theirs),
    });
  }

  private built(id: string, inside: ReadonlySet<string>, build: (child: string) => NodeJson): NodeJson {
    const at = this.at(id);
    const found = at.base ?? at.ours ?? at.theirs!;
    // A side without it changed nothing in it that is known: its removal is a conflict, and the base stands.
    const gone = at.base && !(at.ours && at.theirs);
    const three: Three<Part> = gone
      ? { base: found, ours: found, theirs: found }
      : { base: at.base ?? emptied(found), ours: at.ours ?? at.theirs!, theirs: at.theirs ?? at.ours! };
    const json = this.head(id, three, found);
    if (found.rows) return { ...json, content: this.table(id, three) };
    const lines = this.lines(id, three, json.type);
    const order = mergeOrder(
      {
        base: three.base.order,
        ours: (at.ours ?? three.ours).order,
        theirs: (at.theirs ?? three.theirs).order,
      },
      new Set([...inside, ...lines.keys()]),
      (part) => {
        if (!part.startsWith('#')) this.movedApart(part);
      },
    );
    const kept = order.filter((part) => lines.has(part));
    for (const conflict of this.conflicts)
      if (conflict.kind === 'words' && conflict.provision === id)
        conflict.at = String(kept.indexOf(conflict.at));
    const content = order.map((part) => lines.get(part) ?? build(part));
    return content.length > 0 ? { ...json, content } : json;
  }

  /** Type, number and, for the bill, its attributes. */
  private head(id: string, three: Three<Part>, found: Part): NodeJson {
    const pick = <T>(read: (part: Part) => T, clash: (values: Three<T>) => void): T => {
      const values = { base: read(three.base), ours: read(three.ours), theirs: read(three.theirs) };
      const value = oneOf(values);
      if (value !== undefined) return value;
      clash(values);
      return values.base;
    };
    const tell = (kind: ConflictKind, name: string) => (values: Three<unknown>) => {
      const say = (value: unknown): string | null =>
        value === null || value === undefined
          ? null
          : typeof value === 'string'
            ? value
            : JSON.stringify(value);
      const told = { base: say(values.base), ours: say(values.ours), theirs: say(values.theirs) };
      this.conflict(kind, id, name, told, told);
    };
    const type = pick((part) => part.json.type, tell('kind', 'type'));
    const attrs: Record<string, unknown> = {};
    for (const name of Object.keys({
      ...found.json.attrs,
      ...three.ours.json.attrs,
      ...three.theirs.json.attrs,
    }))
      attrs[name] =
        name === 'id'
          ? found.json.attrs![name]
          : pick(
              (part) => part.json.attrs?.[name] ?? null,
              tell(name === 'number' ? 'number' : 'attribute', name),
            );
    return Object.keys(attrs).length > 0 ? { type, attrs } : { type };
  }

  private table(id: string, three: Three<Part>): NodeJson[] {
    const values = {
      base: three.base.rows ?? [],
      ours: three.ours.rows ?? [],
      theirs: three.theirs.rows ?? [],
    };
    const rows = oneOf(values) ?? readAsOne(values);
    if (rows) return rows;
    const text = { base: ownText(three.base), ours: ownText(three.ours), theirs: ownText(three.theirs) };
    this.conflict('table', id, '', values, text);
    return values.base.length > 0 ? values.base : firstOf(values.ours, values.theirs);
  }

  /** The lines that stay, merged, by key. */
  private lines(id: string, three: Three<Part>, type: string): Map<string, NodeJson> {
    const by = (part: Part) => new Map(part.lines.map((line) => [line.key, line.json]));
    const all = { base: by(three.base), ours: by(three.ours), theirs: by(three.theirs) };
    const out = new Map<string, NodeJson>();
    for (const key of new Set([...all.base.keys(), ...all.ours.keys(), ...all.theirs.keys()])) {
      const values = { base: all.base.get(key), ours: all.ours.get(key), theirs: all.theirs.get(key) };
      const line = this.line(id, key, values, type);
      if (line) out.set(key, line);
    }
    return out;
  }

  private line(
    id: string,
    key: string,
    values: Three<NodeJson | undefined>,
    type: string,
  ): NodeJson | undefined {
    const { base, ours, theirs } = values;
    if (!base && (!ours || !theirs || sameLine(ours, theirs))) return ours ?? theirs;
    const merged = oneOf(values, sameLine);
    if (merged !== undefined || (!ours && !theirs)) return merged && shaped(merged, key, type);
    if (base && (!ours || !theirs)) {
      if (readsSame(base, ours ?? theirs)) return undefined;
    } else if (base) {
      const content = mergeWords(base.content ?? [], ours!.content ?? [], theirs!.content ?? []);
      if (content) {
        const shell =
          oneOf({ base: shellOf(base), ours: shellOf(ours!), theirs: shellOf(theirs!) }) ?? shellOf(base);
        return shaped(content.length > 0 ? { ...shell, content } : shell, key, type);
      }
    }
    const text = (json: NodeJson | undefined) => (json ? plainText(json) : null);
    const value = (json: NodeJson | undefined): MergeValue => (json ? [json] : null);
    this.conflict(
      'words',
      id,
      key,
      { base: value(base), ours: value(ours), theirs: value(theirs) },
      { base: text(base), ours: text(ours), theirs: text(theirs) },
    );
    return shaped(base ?? firstOf(ours!, theirs!), key, type);
  }
}

/** One of two that have no base, whoever is called "ours". */
const firstOf = <T>(x: T, y: T): T => (JSON.stringify(x) < JSON.stringify(y) ? x : y);

const shellOf = ({ content: _, ...shell }: NodeJson): NodeJson => shell;

/** Content is compared by words, marks and targets; what a reference last showed is no difference. */
function sameLine(a: NodeJson | undefined, b: NodeJson | undefined): boolean {
  if (!a || !b) return a === b;
  return same(shellOf(a), shellOf(b)) && same((a.content ?? []).map(keyOf), (b.content ?? []).map(keyOf));
}

const HEADED = new Set(['part', 'section', 'chapter', 'article', 'annex']);

/** A paragraph that became an article has its first line as its heading. */
function shaped(line: NodeJson, key: string, type: string): NodeJson {
  if (key !== '#0' || line.type === 'title_line') return line;
  return { ...line, type: HEADED.has(type) ? 'heading' : 'wording' };
}

/** Of what a side changed in nothing but soft hyphens, the other's is taken; undefined where both changed more. */
function readAsOne<T>(values: Three<T>): T | undefined {
  const { ours, theirs } = values;
  return readsSame(ours, theirs) ? firstOf(ours, theirs) : oneOf(values, readsSame);
}

/** Attributes, lines and place; the parts inside speak for themselves. */
function sameOwn(a: Part, b: Part): boolean {
  return a.parent === b.parent && same(a.json, b.json) && readsSame([a.rows, a.lines], [b.rows, b.lines]);
}

/** What a provision that both sides added was before: nothing. */
const emptied = (part: Part): Part => ({
  ...part,
  json: { type: part.json.type, attrs: { id: part.id } },
  lines: [],
  order: [],
  rows: part.rows ? [] : null,
});

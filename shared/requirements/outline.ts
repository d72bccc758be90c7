/**
 * The bill as the engine keeps it between two calls: every provision with its place, the provisions its sentences lean on,
 * and what was read in it. After a change it names the provisions that must be read again.
 */
import type { Provision } from '../bill/provisions.ts';
import { type ConceptSet, NO_CONCEPTS } from './conceptSet.ts';
import type { Exception } from './exceptions.ts';
import type { Extension } from './extensions.ts';
import type { Name } from './names.ts';

/** What speaks for or against a requirement in a provision's words. `bucket` numbers the rule, full and weakened apart. */
export interface Hit {
  bucket: number;
  from: number;
  to: number;
}

export interface Entry {
  provision: Provision;
  position: number;
  parent: Entry | null;
  parts: Entry[];
  /** The provision read before this one under the same parent, and the one after. */
  before: Entry | null;
  after: Entry | null;
  /** Its text is a rule of this bill. */
  isRule: boolean;
  /** Own heading below those above it. */
  headings: string;
  /** Concepts of its own words. */
  concepts: ConceptSet;
  hits: readonly Hit[];
  /** Names that it gives to the mechanism. */
  names: readonly Name[];
  /** What it takes from other provisions, or gives way to. */
  exceptions: readonly Exception[];
  /** What it gives to others by citing another provision. */
  extensions: readonly Extension[];
  /** Of this round: its words, or the words it leans on, changed. */
  edited: boolean;
  leadChanged: boolean;
}

const CONTAINERS = new Set(['part', 'section', 'chapter', 'annex']);
const NO_HITS: readonly Hit[] = [];
const NO_EXCEPTIONS: readonly Exception[] = [];
const NO_EXTENSIONS: readonly Extension[] = [];

/** Points go on with the sentence of a paragraph or article; what stands in a chapter is a sentence of its own. */
export function leadsIn(entry: Entry | null): entry is Entry {
  return entry !== null && !CONTAINERS.has(entry.provision.kind) && entry.provision.text !== '';
}

export interface Outline {
  /** Every entry in reading order. */
  readonly entries: readonly Entry[];
  /** Takes over a list; the answer names what must be read again, in reading order, and what is gone. */
  replace(provisions: readonly Provision[]): Changes;
  /** Takes over changed provisions; `order` (every id) is given where provisions came, went or moved. */
  update(changed: readonly Provision[], order: readonly string[] | null): Changes;
}

export interface Changes {
  reread: Entry[];
  /** Same words, other citation. */
  relabelled: Entry[];
  gone: Entry[];
  /** The order of provisions is not as before. */
  reordered: boolean;
}

/** `readsQuoted`: quoted text of another law is a rule of this bill too. */
export function createOutline(readsQuoted: boolean): Outline {
  let entries: Entry[] = [];
  let byId = new Map<string, Entry>();

  const isRule = (p: Provision): boolean =>
    p.text !== '' &&
    !p.note &&
    (!p.quoted || readsQuoted) &&
    p.kind !== 'title_block' &&
    p.kind !== 'signature';

  /** All entries linked anew; linear in the bill. */
  function rebuild(provisions: readonly Provision[]): Changes {
    const known = byId;
    const reordered =
      provisions.length !== entries.length || provisions.some((p, i) => p.id !== entries[i]?.provision.id);
    const lastOf = new Map<Entry | null, Entry>();
    const changes: Changes = { reread: [], relabelled: [], gone: [], reordered };
    byId = new Map();
    entries = provisions.map((provision, position) => {
      const old = known.get(provision.id);
      known.delete(provision.id);
      const parent = byId.get(provision.parent) ?? null;
      const entry = old ?? newEntry(provision);
      const wasRule = old?.isRule ?? false;
      const before = isRule(provision) ? (lastOf.get(parent) ?? null) : null;
      // `old.before` still has the links of the last round where it comes later now, so links are compared by entry.
      const linksChanged = !old || old.parent !== parent || old.before !== before;
      const relabelled = old !== undefined && old.provision.label !== provision.label;
      entry.edited = !old || old.provision.text !== provision.text || wasRule !== isRule(provision);
      entry.leadChanged =
        !old || old.parent !== parent || (parent !== null && (parent.leadChanged || parent.edited));
      const headings = headingsOf(provision, parent);
      const mustRead =
        entry.edited ||
        linksChanged ||
        entry.leadChanged ||
        headings !== entry.headings ||
        before?.edited === true ||
        before?.before?.edited === true ||
        (before !== null && relinked.has(before));
      if (linksChanged) relinked.add(entry);
      Object.assign(entry, { provision, position, parent, before, headings, isRule: isRule(provision) });
      entry.parts = [];
      entry.after = null;
      parent?.parts.push(entry);
      if (before) before.after = entry;
      if (entry.isRule) lastOf.set(parent, entry);
      byId.set(provision.id, entry);
      if (mustRead) changes.reread.push(entry);
      else if (relabelled) changes.relabelled.push(entry);
      return entry;
    });
    changes.gone = [...known.values()];
    settle(changes.reread);
    relinked.clear();
    return changes;
  }
  const relinked = new Set<Entry>();

  function settle(touched: readonly Entry[]): void {
    for (const entry of touched) {
      entry.edited = false;
      entry.leadChanged = false;
    }
  }

  /** Only words changed: looks at nothing but what leans on them. */
  function edit(changed: readonly Provision[]): Changes {
    const reread = new Set<Entry>();
    const changes: Changes = { reread: [], relabelled: [], gone: [], reordered: false };
    for (const provision of changed) {
      const entry = byId.get(provision.id)!;
      const old = entry.provision;
      entry.provision = provision;
      if (old.label !== provision.label) changes.relabelled.push(entry);
      if (old.heading !== provision.heading) addHeading(entry, reread);
      if (old.text === provision.text) continue;
      for (const one of [entry, entry.after, entry.after?.after]) if (one) reread.add(one);
      if (!CONTAINERS.has(provision.kind)) addParts(entry, reread);
    }
    changes.reread = [...reread].sort((a, b) => a.position - b.position);
    changes.relabelled = changes.relabelled.filter((e) => !reread.has(e));
    return changes;
  }

  function addParts(entry: Entry, into: Set<Entry>): void {
    for (const part of entry.parts) {
      into.add(part);
      if (!CONTAINERS.has(part.provision.kind)) addParts(part, into);
    }
  }

  function addHeading(entry: Entry, into: Set<Entry>): void {
    entry.headings = headingsOf(entry.provision, entry.parent);
    into.add(entry);
    for (const part of entry.parts) addHeading(part, into);
  }

  /** Neither its place nor whether it is a rule differs. */
  function sameFrame(provision: Provision): boolean {
    const entry = byId.get(provision.id);
    return (
      entry !== undefined &&
      entry.provision.kind === provision.kind &&
      entry.provision.parent === provision.parent &&
      entry.isRule === isRule(provision) &&
      (entry.provision.text === '') === (provision.text === '')
    );
  }

  return {
    get entries() {
      return entries;
    },
    replace(provisions) {
      const sameOrder =
        provisions.length === entries.length &&
        provisions.every((p, i) => p === entries[i]!.provision || p.id === entries[i]!.provision.id);
      if (!sameOrder) return rebuild(provisions);
      const changed = provisions.filter((p, i) => !same(p, entries[i]!.provision));
      return changed.every(sameFrame) ? edit(changed) : rebuild(provisions);
    },
    update(changed, order) {
      if (order === null && changed.every(sameFrame)) return edit(changed);
      const next = new Map(changed.map((p) => [p.id, p]));
      const ids = order ?? entries.map((e) => e.provision.id);
      return rebuild(ids.flatMap((id) => next.get(id) ?? byId.get(id)?.provision ?? []));
    },
  };
}

function newEntry(provision: Provision): Entry {
  return {
    provision,
    position: 0,
    parent: null,
    parts: [],
    before: null,
    after: null,
    isRule: false,
    headings: '',
    concepts: NO_CONCEPTS,
    hits: NO_HITS,
    names: [],
    exceptions: NO_EXCEPTIONS,
    extensions: NO_EXTENSIONS,
    edited: true,
    leadChanged: true,
  };
}

function headingsOf(provision: Provision, parent: Entry | null): string {
  const above = parent?.headings ?? '';
  if (provision.heading === '') return above;
  return above === '' ? provision.heading : `${above}\n${provision.heading}`;
}

function same(a: Provision, b: Provision): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.heading === b.heading &&
      a.label === b.label &&
      a.parent === b.parent &&
      a.kind === b.kind &&
      a.quoted === b.quoted &&
      a.note === b.note)
  );
}

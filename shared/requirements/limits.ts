/**
 * What the exceptions of a bill bear on. An exception cites articles and parts by number; here the numbers become provisions,
 * so that a guarantee that rests on one of them is known to be given only in part, with the place that takes the rest.
 */
import type { Span } from '../text/tokens.ts';
import type { Cited } from './citedProvisions.ts';
import type { Extension } from './extensions.ts';
import type { Entry } from './outline.ts';

/** One provision, or a sentence of it, that another place takes a part of. */
export interface Limit {
  /** The sentence of the provision that gives way; null where all of it does. */
  only: Span | null;
  /** Where the rest is taken away: the words of `by` at `at`. */
  by: Entry;
  at: Span;
}

export interface Limits {
  /** What is given by reference to another provision. */
  passed: readonly Passed[];
  /** By the id of the provision that is limited. */
  of: ReadonlyMap<string, readonly Limit[]>;
  /** Ids of provisions whose change can change the limits or their quotes. */
  watched: ReadonlySet<string>;
}

export const NO_LIMITS: Limits = { passed: [], of: new Map(), watched: new Set() };

/** A sentence that gives to others what the cited provisions give. */
export interface Passed {
  by: Entry;
  at: Extension;
  /** Ids of the cited provisions, with all that stands in them. */
  targets: ReadonlySet<string>;
}

/** Finds what each exception bears on; linear in the bill, and called only where there are exceptions. */
export function limitsOf(entries: readonly Entry[]): Limits {
  const sources = entries.filter((e) => e.exceptions.length > 0 || e.extensions.length > 0);
  if (sources.length === 0) return NO_LIMITS;
  const units = new Map<string, Entry>();
  for (const entry of entries)
    if (
      entry.provision.id === entry.provision.unit &&
      entry.provision.number !== '' &&
      !entry.provision.quoted
    )
      if (!units.has(entry.provision.number)) units.set(entry.provision.number, entry);
  const of = new Map<string, Limit[]>();
  const watched = new Set<string>();
  const add = (id: string, limit: Limit): void => {
    const list = of.get(id);
    if (list) list.push(limit);
    else of.set(id, [limit]);
    watched.add(id);
  };
  const citedBy = (by: Entry, list: readonly Cited[]): Entry[] =>
    list.flatMap((cited) => {
      const article = cited.article === '' ? unitOf(by) : units.get(cited.article);
      return article ? targetsIn(article, cited.part) : [];
    });
  const passed: Passed[] = [];
  for (const by of sources) {
    watched.add(by.provision.id);
    for (const at of by.extensions) {
      const targets = citedBy(by, at.cited).map((e) => e.provision.id);
      for (const id of targets) watched.add(id);
      passed.push({ by, at, targets: new Set(targets) });
    }
    for (const at of by.exceptions) {
      const cited = citedBy(by, at.cited).filter((t) => t !== by && !isInside(by, t));
      if (at.kind === 'takes') for (const entry of cited) add(entry.provision.id, { only: null, by, at });
      else {
        const other = cited.find((entry) => entry.provision.text !== '');
        if (!other) continue;
        watched.add(other.provision.id);
        add(by.provision.id, { only: at, by: other, at: { from: 0, to: other.provision.text.length } });
      }
    }
  }
  return { passed, of, watched };
}

function unitOf(entry: Entry): Entry | undefined {
  let at: Entry | null = entry;
  while (at && at.provision.id !== entry.provision.unit) at = at.parent;
  return at ?? undefined;
}

/** The article with all its parts, or the part with all that stands in it. A part without a number counts by its place. */
function targetsIn(article: Entry, part: string): Entry[] {
  if (part === '') return withParts(article);
  const parts = article.parts.filter((p) => p.provision.kind === 'paragraph' || p.provision.number !== '');
  const one = parts.find((p) => p.provision.number === part) ?? unnumbered(parts, Number(part));
  return one ? withParts(one) : [];
}

function unnumbered(parts: readonly Entry[], place: number): Entry | undefined {
  return parts.every((p) => p.provision.number === '') ? parts[place - 1] : undefined;
}

function withParts(entry: Entry): Entry[] {
  return [entry, ...entry.parts.flatMap(withParts)];
}

/** A point that is its own exception ("this article does not apply to …") bears on the others, not on what it stands in. */
function isInside(entry: Entry, outer: Entry): boolean {
  for (let at = entry.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

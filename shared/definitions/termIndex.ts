/**
 * The terms of a bill and their uses, kept while it changes. A provision is read again only when its words changed; a
 * term is looked for in the whole bill only when it is new.
 */
import type { Language } from '../bill/kinds.ts';
import { words } from '../text/tokens.ts';
import { fold } from '../text/words.ts';
import { isUpper, termStem } from './termWords.ts';
import type { Definition, Term, Use } from './types.ts';

/** The words of one provision, as uses are looked for in them. */
export interface TermReading {
  text: string;
  stems: readonly string[];
  from: readonly number[];
  to: readonly number[];
  definitions: readonly Definition[];
}

export function termReading(text: string, definitions: readonly Definition[], lang: Language): TermReading {
  const tokens = words(text);
  return {
    text,
    stems: tokens.map((t) => termStem(t.word, lang)),
    from: tokens.map((t) => t.from),
    to: tokens.map((t) => t.to),
    definitions,
  };
}

interface Wanted {
  key: string;
  stems: readonly string[];
  /** Only words with a capital are this term: a short name ("the Centre") is not every centre. */
  capital: boolean;
  upper: boolean;
  /** A Turkmen term that ends in an infinitive ("azatlykdan mahrum etmek") is used as any form of its verb ("… edilen"). */
  verb: readonly string[] | null;
}

/** The root of an infinitive as it stands before endings: "et-" and "ed-". */
function verbOf(term: string, lang: Language): readonly string[] | null {
  const root = lang === 'tk' ? /\s(\S{2,})m[ae]k$/u.exec(fold(term))?.[1] : undefined;
  return root === undefined ? null : [root, root.replace(/t$/, 'd')];
}

function isFormOf(stem: string, roots: readonly string[]): boolean {
  return roots.some((root) => stem.startsWith(root));
}

const BEGINS_SENTENCE = /(?:^|[.!?:…\n]|^\s*["“«(])\s*["“«(]?$/u;

function readUse(reading: TermReading, at: number, provision: string, term: Wanted): Use | null {
  const last = at + term.stems.length - 1;
  if (last >= reading.stems.length) return null;
  for (let i = at; i <= last; i++) {
    const root = i === last && i > at ? term.verb : null;
    if (!(root ? isFormOf(reading.stems[i]!, root) : reading.stems[i] === term.stems[i - at])) return null;
    if (i > at && !/^[\s\u00a0]+$/.test(reading.text.slice(reading.to[i - 1], reading.from[i]))) return null;
  }
  const from = reading.from[at]!;
  const to = reading.to[last]!;
  const upper = isUpper(reading.text.charAt(from));
  if (term.capital && !upper) return null;
  const begins = upper && BEGINS_SENTENCE.test(reading.text.slice(Math.max(0, from - 4), from));
  const defining = reading.definitions.some(
    (d) => d.key === term.key && from >= d.extent.from && to <= d.extent.to,
  );
  return {
    provision,
    from,
    to,
    words: reading.text.slice(from, to),
    sameCase: upper === term.upper || begins,
    defining,
  };
}

function wantedOf(definitions: readonly Definition[], lang: Language): Wanted {
  const first = definitions[0]!;
  const uppers = definitions.map((d) => isUpper(d.term.charAt(0)));
  return {
    key: first.key,
    stems: first.key.split(' '),
    // A word that begins its sentence has a capital for that.
    capital: definitions.every(
      (d, i) => uppers[i] && (d.form === 'short' || (d.form === 'sentence' && d.from > d.extent.from + 1)),
    ),
    upper: uppers.some(Boolean),
    verb: verbOf(first.term, lang),
  };
}

export class TermIndex {
  readonly #lang: Language;
  readonly #readings = new Map<string, TermReading>();
  /** By key, by provision. */
  readonly #definitions = new Map<string, Map<string, readonly Definition[]>>();
  readonly #uses = new Map<string, Map<string, readonly Use[]>>();
  readonly #wanted = new Map<string, Wanted>();
  #byFirst = new Map<string, Wanted[]>();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** Puts readings in the place of older ones (null: the provision is gone). `order` gives the reading order of provisions. */
  replace(changes: ReadonlyMap<string, TermReading | null>, order: (id: string) => number): void {
    const touched = new Set<string>();
    for (const [id, reading] of changes) {
      for (const { key } of this.#readings.get(id)?.definitions ?? []) {
        this.#definitions.get(key)?.delete(id);
        touched.add(key);
      }
      if (reading) this.#readings.set(id, reading);
      else this.#readings.delete(id);
      for (const definition of reading?.definitions ?? []) {
        const places = this.#definitions.get(definition.key) ?? new Map<string, readonly Definition[]>();
        places.set(id, [...(places.get(id) ?? []), definition]);
        this.#definitions.set(definition.key, places);
        touched.add(definition.key);
      }
    }
    const searched = this.#retarget(touched, order);
    for (const [id, reading] of changes) this.#scan(id, reading, searched);
  }

  /** Looks at the terms that gained or lost a definition; those that are new or changed are searched for everywhere. */
  #retarget(touched: ReadonlySet<string>, order: (id: string) => number): Set<string> {
    const searched = new Set<string>();
    let changed = false;
    for (const key of touched) {
      const definitions = this.#definitionsOf(key, order);
      const old = this.#wanted.get(key);
      if (definitions.length === 0) {
        this.#wanted.delete(key);
        this.#definitions.delete(key);
        this.#uses.delete(key);
        changed = true;
        continue;
      }
      const now = wantedOf(definitions, this.#lang);
      if (old && old.capital === now.capital && old.upper === now.upper) continue;
      this.#wanted.set(key, now);
      this.#search(now);
      searched.add(key);
      changed = true;
    }
    if (changed) {
      this.#byFirst = new Map();
      for (const term of this.#wanted.values())
        this.#byFirst.set(term.stems[0]!, [...(this.#byFirst.get(term.stems[0]!) ?? []), term]);
    }
    return searched;
  }

  #search(term: Wanted): void {
    const places = new Map<string, readonly Use[]>();
    const first = term.stems[0]!;
    for (const [id, reading] of this.#readings) {
      const uses: Use[] = [];
      for (let at = reading.stems.indexOf(first); at >= 0; at = reading.stems.indexOf(first, at + 1)) {
        const use = readUse(reading, at, id, term);
        if (use) uses.push(use);
      }
      if (uses.length > 0) places.set(id, uses);
    }
    this.#uses.set(term.key, places);
  }

  #scan(id: string, reading: TermReading | null, searched: ReadonlySet<string>): void {
    for (const [key, places] of this.#uses) if (!searched.has(key)) places.delete(id);
    if (!reading) return;
    const found = new Map<string, Use[]>();
    for (let at = 0; at < reading.stems.length; at++)
      for (const term of this.#byFirst.get(reading.stems[at]!) ?? []) {
        if (searched.has(term.key)) continue;
        const use = readUse(reading, at, id, term);
        if (use) found.set(term.key, [...(found.get(term.key) ?? []), use]);
      }
    for (const [key, uses] of found) this.#uses.get(key)!.set(id, uses);
  }

  #definitionsOf(key: string, order: (id: string) => number): Definition[] {
    return inOrder(this.#definitions.get(key) ?? new Map(), order);
  }

  /** Every term in the order of its first definition. */
  terms(order: (id: string) => number): Term[] {
    const terms: Term[] = [];
    for (const key of this.#wanted.keys()) {
      const definitions = this.#definitionsOf(key, order);
      const uses = inOrder<Use>(this.#uses.get(key) ?? new Map(), order);
      terms.push({ key, term: definitions[0]!.term, definitions, uses });
    }
    const at = (term: Term): Definition => term.definitions[0]!;
    return terms.sort(
      (a, b) =>
        order(at(a).provision) - order(at(b).provision) ||
        at(a).from - at(b).from ||
        (a.key < b.key ? -1 : 1),
    );
  }

  reading(id: string): TermReading | undefined {
    return this.#readings.get(id);
  }
}

function inOrder<T>(places: ReadonlyMap<string, readonly T[]>, order: (id: string) => number): T[] {
  return [...places.keys()].sort((a, b) => order(a) - order(b)).flatMap((id) => places.get(id)!);
}

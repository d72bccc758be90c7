/**
 * The terms of a bill and their uses, kept while it changes. A provision is read again only when its words changed; a
 * term is looked for in the whole bill only when it is new.
 */
import type { Language } from '../bill/kinds.ts';
import { words } from '../text/tokens.ts';
import { fold } from '../text/words.ts';
import { isUpper, termStem } from './termWords.ts';
import { type Definition, inOrder, type Term, type Use } from './types.ts';

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

/** A use that came, changed or went: the uses of a term in one provision, none where they went. */
export type UseChange = readonly [key: string, provision: string, uses: readonly Use[]];

const NO_USES: readonly Use[] = [];

/**
 * @param watch words that are no terms and are looked for like them (synonyms), from the keys of the terms there are.
 */
export class TermIndex {
  readonly #lang: Language;
  readonly #watch: (terms: ReadonlySet<string>) => Iterable<string>;
  readonly #readings = new Map<string, TermReading>();
  /** By key, by provision. */
  readonly #definitions = new Map<string, Map<string, readonly Definition[]>>();
  readonly #uses = new Map<string, Map<string, readonly Use[]>>();
  readonly #counts = new Map<string, number>();
  readonly #wanted = new Map<string, Wanted>();
  #watched = new Set<string>();
  #byFirst = new Map<string, Wanted[]>();
  #changed = new Map<string, Set<string>>();

  constructor(lang: Language, watch: (terms: ReadonlySet<string>) => Iterable<string> = () => []) {
    this.#lang = lang;
    this.#watch = watch;
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
    const searched = touched.size > 0 ? this.#retarget(touched, order) : new Set<string>();
    for (const [id, reading] of changes) this.#scan(id, reading, searched);
  }

  /** Looks at the terms that gained or lost a definition; those that are new or changed are searched for everywhere. */
  #retarget(touched: ReadonlySet<string>, order: (id: string) => number): Set<string> {
    const searched = new Set<string>();
    for (const key of touched) {
      const definitions = inOrder(this.#definitions.get(key) ?? new Map<string, Definition[]>(), order);
      const old = this.#watched.has(key) ? undefined : this.#wanted.get(key);
      if (definitions.length === 0) {
        this.#definitions.delete(key);
        this.#drop(key);
        continue;
      }
      const now = wantedOf(definitions, this.#lang);
      if (old && old.capital === now.capital && old.upper === now.upper) continue;
      this.#watched.delete(key);
      this.#search(now);
      searched.add(key);
    }
    const watched = new Set(this.#watch(new Set(this.#definitions.keys())));
    for (const key of this.#watched) if (!watched.has(key)) this.#drop(key);
    for (const key of watched) {
      if (this.#watched.has(key)) continue;
      this.#search({ key, stems: key.split(' '), capital: false, upper: false, verb: null });
      searched.add(key);
    }
    this.#watched = watched;
    this.#byFirst = new Map();
    for (const term of this.#wanted.values())
      this.#byFirst.set(term.stems[0]!, [...(this.#byFirst.get(term.stems[0]!) ?? []), term]);
    return searched;
  }

  #drop(key: string): void {
    for (const id of this.#uses.get(key)?.keys() ?? []) this.#mark(key, id);
    this.#wanted.delete(key);
    this.#uses.delete(key);
    this.#counts.delete(key);
    this.#watched.delete(key);
  }

  #search(term: Wanted): void {
    this.#drop(term.key);
    this.#wanted.set(term.key, term);
    this.#uses.set(term.key, new Map());
    const first = term.stems[0]!;
    for (const [id, reading] of this.#readings) {
      const uses: Use[] = [];
      for (let at = reading.stems.indexOf(first); at >= 0; at = reading.stems.indexOf(first, at + 1)) {
        const use = readUse(reading, at, id, term);
        if (use) uses.push(use);
      }
      if (uses.length > 0) this.#put(term.key, id, uses);
    }
  }

  #scan(id: string, reading: TermReading | null, searched: ReadonlySet<string>): void {
    const found = new Map<string, Use[]>();
    for (let at = 0; reading && at < reading.stems.length; at++)
      for (const term of this.#byFirst.get(reading.stems[at]!) ?? []) {
        if (searched.has(term.key)) continue;
        const use = readUse(reading, at, id, term);
        if (use) found.set(term.key, [...(found.get(term.key) ?? []), use]);
      }
    for (const [key, places] of this.#uses)
      if (!searched.has(key) && (places.has(id) || found.has(key)))
        this.#put(key, id, found.get(key) ?? NO_USES);
  }

  /** Writes the uses of a term in one provision, and keeps its count. */
  #put(key: string, id: string, uses: readonly Use[]): void {
    const places = this.#uses.get(key)!;
    const counted = (list: readonly Use[]): number =>
      list.reduce((sum, use) => sum + (use.defining ? 0 : 1), 0);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + counted(uses) - counted(places.get(id) ?? NO_USES));
    if (uses.length > 0) places.set(id, uses);
    else places.delete(id);
    this.#mark(key, id);
  }

  #mark(key: string, id: string): void {
    const ids = this.#changed.get(key);
    if (ids) ids.add(id);
    else this.#changed.set(key, new Set([id]));
  }

  /** Every term in the order of its first definition. The maps of places are those the index goes on with. */
  terms(order: (id: string) => number): Term[] {
    const terms: Term[] = [];
    for (const [key, places] of this.#definitions) {
      const definitions = inOrder(places, order);
      const uses = this.#uses.get(key) ?? new Map<string, readonly Use[]>();
      terms.push({
        key,
        term: definitions[0]!.term,
        definitions,
        uses: this.#counts.get(key) ?? 0,
        places: uses,
      });
    }
    const at = (term: Term): Definition => term.definitions[0]!;
    return terms.sort(
      (a, b) =>
        order(at(a).provision) - order(at(b).provision) ||
        at(a).from - at(b).from ||
        (a.key < b.key ? -1 : 1),
    );
  }

  /** Where watched words stand. */
  watchedUses(): Map<string, ReadonlyMap<string, readonly Use[]>> {
    return new Map([...this.#watched].map((key) => [key, this.#uses.get(key)!]));
  }

  /** What changed since it was asked last: so a window keeps its own copy without being sent everything. */
  takeChanges(): UseChange[] {
    const changes: UseChange[] = [];
    for (const [key, ids] of this.#changed) {
      if (this.#watched.has(key)) continue;
      for (const id of ids) changes.push([key, id, this.#uses.get(key)?.get(id) ?? NO_USES]);
    }
    this.#changed = new Map();
    return changes;
  }
}

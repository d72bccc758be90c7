/** Finding concepts in the words of a sentence. The lexicon is compiled once per language; a sentence is read in one pass. */
import type { Language } from '../bill/kinds.ts';
import { stem } from '../text/stems.ts';
import { CLASSES } from './lexicon/classes.ts';
import { LEXICON } from './lexicon/index.ts';

/** A concept found at words `from`..`to` (inclusive indices into the words of the provision). */
export interface Hit {
  concept: number;
  from: number;
  to: number;
  /** Words between `from` and `to` that are no words of the concept; absent where there are none. */
  skipped?: readonly number[];
}

/**
 * Words that the stemmer would throw together with others of another meaning: "information" with "to inform",
 * "government" with "governed", "international" with "internal". They match only as they are.
 */
const NOT_STEMMED: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'government information international internal personal personality university generally preventive prevention'.split(
      ' ',
    ),
  ),
  ru: new Set(),
  tk: new Set(),
};

const NAMES = Object.keys(LEXICON);
const INDEX = new Map(NAMES.map((name, i) => [name, i]));
export const CONCEPT_COUNT = NAMES.length;

/** The number of a concept. A rule that names an unknown concept is a mistake in our data: it throws. */
export function conceptIndex(name: string): number {
  const index = INDEX.get(name);
  if (index === undefined) throw new RangeError(`unknown concept: ${name}`);
  return index;
}

export function conceptName(index: number): string {
  return NAMES[index] ?? '';
}

/** One step of a way: a word test, or a gap of at most `gap` words. */
interface Step {
  atom: number;
  optional: boolean;
  gap: number;
}

interface Way {
  concept: number;
  steps: Step[];
}

/** The tests that a word passes, to look up and to go through. */
interface WordAtoms {
  set: ReadonlySet<number>;
  list: readonly number[];
}

class Vocabulary {
  readonly #lang: Language;
  readonly #atoms = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #suffixes = new Map<string, number[]>();
  readonly #numbers: number[] = [];
  readonly #known = new Map<string, WordAtoms>();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** The number of a word test such as "visit|inspect*"; the same test is compiled once. */
  atom(source: string): number {
    const known = this.#atoms.get(source);
    if (known !== undefined) return known;
    const id = this.#atoms.size;
    this.#atoms.set(source, id);
    for (const choice of source.split('|')) this.#add(choice, id);
    return id;
  }

  #add(choice: string, id: number): void {
    const put = (map: Map<string, number[]>, key: string): void => {
      const list = map.get(key);
      if (list) list.push(id);
      else map.set(key, [id]);
    };
    if (choice === '#') this.#numbers.push(id);
    else if (choice.startsWith('@')) {
      const members = CLASSES[this.#lang][choice.slice(1)];
      if (members === undefined) throw new RangeError(`unknown class: ${choice}`);
      for (const member of members.split('|')) this.#add(member, id);
    } else if (choice.startsWith('=')) put(this.#exact, choice.slice(1));
    else if (choice.endsWith('*')) put(this.#prefixes, choice.slice(0, -1));
    else if (choice.startsWith('*')) put(this.#suffixes, choice.slice(1));
    else if (choice !== '') {
      put(this.#exact, choice);
      if (!NOT_STEMMED[this.#lang].has(choice)) put(this.#stems, stem(choice, this.#lang));
    }
  }

  /** The tests that a word passes. Bills repeat their words, so this is worked out once per word form. */
  atomsOf(word: string): WordAtoms {
    const known = this.#known.get(word);
    if (known) return known;
    const found = new Set<number>();
    const take = (ids: readonly number[] | undefined): void => {
      for (const id of ids ?? []) found.add(id);
    };
    take(this.#exact.get(word));
    if (!NOT_STEMMED[this.#lang].has(word)) take(this.#stems.get(stem(word, this.#lang)));
    for (let n = 1; n <= word.length; n++) take(this.#prefixes.get(word.slice(0, n)));
    for (let n = 1; n <= word.length; n++) take(this.#suffixes.get(word.slice(-n)));
    if (/^\p{N}+(?:-\S+)?$/u.test(word)) take(this.#numbers);
    if (this.#known.size >= 50_000) this.#known.clear();
    const made: WordAtoms = { set: found, list: [...found] };
    this.#known.set(word, made);
    return made;
  }
}

export interface Reader {
  /** Concepts in the words with indices `from`..`to - 1`. */
  find(words: readonly string[], from: number, to: number): Hit[];
}

function compileWay(source: string, concept: number, vocabulary: Vocabulary): Way {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(' ').filter(Boolean)) {
    if (part.startsWith('..')) {
      gap = Number(part.slice(2));
      continue;
    }
    const optional = part.startsWith('?');
    steps.push({ atom: vocabulary.atom(optional ? part.slice(1) : part), optional, gap });
    gap = 0;
  }
  return { concept, steps };
}

/** A cheap look before a way is walked: its second word stands near enough, or may be left out. */
function mayGoOn(way: Way, atoms: readonly WordAtoms[], at: number): boolean {
  const next = way.steps[1];
  if (next === undefined || next.optional) return true;
  const end = Math.min(at + 1 + next.gap, atoms.length - 1);
  for (let i = at + 1; i <= end; i++) if (atoms[i]!.set.has(next.atom)) return true;
  return false;
}

/** The last word of the way that begins at `at`, -1 where it is not said there; `skipped` takes the words in its gaps. */
function matchWay(way: Way, atoms: readonly WordAtoms[], at: number, end: number, skipped: number[]): number {
  const walk = (step: number, word: number): number => {
    if (step === way.steps.length) return word - 1;
    const { atom, optional, gap } = way.steps[step]!;
    for (let skip = 0; skip <= gap && word + skip < end; skip++)
      if (atoms[word + skip]!.set.has(atom)) {
        const last = walk(step + 1, word + skip + 1);
        if (last < 0) continue;
        for (let n = 0; n < skip; n++) skipped.push(word + n);
        return last;
      }
    return optional ? walk(step + 1, word) : -1;
  };
  return walk(1, at + 1);
}

const NO_WAYS: readonly Way[] = [];
// Filled anew for each way that is tried; a list of its own for each would cost more than the matching.
const skipped: number[] = [];

/** Compiles the ways of a list of concepts; the number of a concept is its place in the list. */
export function compileReader(ways: readonly (readonly string[])[], lang: Language): Reader {
  const vocabulary = new Vocabulary(lang);
  const byFirst: (Way[] | undefined)[] = [];
  ways.forEach((sources, concept) => {
    for (const source of sources) {
      if (source.trim() === '') continue;
      const way = compileWay(source, concept, vocabulary);
      const first = way.steps[0]!.atom;
      const list = byFirst[first];
      if (list) list.push(way);
      else byFirst[first] = [way];
    }
  });
  return {
    find(words, from, to) {
      const atoms = words.slice(from, to).map((w) => vocabulary.atomsOf(w));
      const hits: Hit[] = [];
      for (let i = 0; i < atoms.length; i++)
        for (const atom of atoms[i]!.list)
          for (const way of byFirst[atom] ?? NO_WAYS) {
            if (!mayGoOn(way, atoms, i)) continue;
            skipped.length = 0;
            const last = way.steps.length === 1 ? i : matchWay(way, atoms, i, atoms.length, skipped);
            if (last < 0) continue;
            const hit: Hit = { concept: way.concept, from: from + i, to: from + last };
            if (skipped.length > 0) hit.skipped = skipped.map((n) => from + n);
            hits.push(hit);
          }
      return hits;
    },
  };
}

/** The ways of the built-in concepts in a language, by number. */
export function lexiconWays(lang: Language): string[][] {
  return NAMES.map((name) => (LEXICON[name]?.[lang] ?? '').split(' / '));
}

const readers = new Map<Language, Reader>();

export function conceptReader(lang: Language): Reader {
  const known = readers.get(lang);
  if (known) return known;
  const made = compileReader(lexiconWays(lang), lang);
  readers.set(lang, made);
  return made;
}

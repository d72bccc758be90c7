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

/** What is known of a word form: the tests that it passes, and the ways that may begin with it. */
interface WordForm {
  passes: ReadonlySet<number>;
  list: readonly number[];
  ways: readonly Way[];
}

class Vocabulary {
  readonly #lang: Language;
  readonly #atoms = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #suffixes = new Map<string, number[]>();
  readonly #numbers: number[] = [];
  readonly #known = new Map<string, WordForm>();
  readonly #byFirst: (Way[] | undefined)[] = [];

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

  /** The number of word tests. */
  get size(): number {
    return this.#atoms.size;
  }

  /** Takes in a way, to be tried where a word passes its first test. */
  begin(way: Way): void {
    const first = way.steps[0]!.atom;
    const list = this.#byFirst[first];
    if (list) list.push(way);
    else this.#byFirst[first] = [way];
  }

  /** The tests that a word passes. Bills repeat their words, so this is worked out once per word form. */
  formOf(word: string): WordForm {
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
    if (this.#known.size >= 20_000) this.#known.clear();
    const list = [...found];
    const made: WordForm = { passes: found, list, ways: list.flatMap((atom) => this.#byFirst[atom] ?? []) };
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

/**
 * A cheap look before a way is walked: its second word stands near enough, or may be left out. `next` says where a test is
 * next passed after the word at `at`; places of an earlier sentence are far beyond.
 */
function mayGoOn(way: Way, next: Int32Array, at: number): boolean {
  const second = way.steps[1];
  if (second === undefined || second.optional) return true;
  const place = next[second.atom]!;
  return place > at && place <= at + 1 + second.gap;
}

/**
 * The last word of the way of which `step` steps are done before `word`, -1 where it is not said there; `skipped` takes the
 * words in its gaps.
 */
function walk(steps: readonly Step[], step: number, forms: readonly WordForm[], word: number): number {
  if (step === steps.length) return word - 1;
  const { atom, optional, gap } = steps[step]!;
  const end = Math.min(gap, forms.length - 1 - word);
  for (let skip = 0; skip <= end; skip++)
    if (forms[word + skip]!.passes.has(atom)) {
      const last = walk(steps, step + 1, forms, word + skip + 1);
      if (last < 0) continue;
      for (let n = 0; n < skip; n++) skipped.push(word + n);
      return last;
    }
  return optional ? walk(steps, step + 1, forms, word) : -1;
}

/** More than any gap, so that a place of an earlier sentence is never near. */
const FAR = 64;

// Filled anew for each way that is tried; a list of its own for each would cost more than the matching.
const skipped: number[] = [];

/** Compiles the ways of a list of concepts; the number of a concept is its place in the list. */
export function compileReader(ways: readonly (readonly string[])[], lang: Language): Reader {
  const vocabulary = new Vocabulary(lang);
  ways.forEach((sources, concept) => {
    for (const source of sources)
      if (source.trim() !== '') vocabulary.begin(compileWay(source, concept, vocabulary));
  });
  // Where each test is next passed, read from the end of the sentence to its beginning. Places of a later sentence are
  // beyond all of an earlier one, so that the list need not be cleared between them.
  const next = new Int32Array(vocabulary.size);
  let base = 0;
  return {
    find(words, from, to) {
      const forms: WordForm[] = [];
      for (let i = from; i < to; i++) forms.push(vocabulary.formOf(words[i]!));
      if (base < forms.length + FAR) {
        next.fill(0x7fffffff);
        base = 0x7ffffffe;
      }
      base -= forms.length + FAR;
      const hits: Hit[] = [];
      for (let i = forms.length - 1; i >= 0; i--) {
        const { ways: begun, list } = forms[i]!;
        for (let w = begun.length - 1; w >= 0; w--) {
          const way = begun[w]!;
          if (!mayGoOn(way, next, base + i)) continue;
          skipped.length = 0;
          const last = walk(way.steps, 1, forms, i + 1);
          if (last < 0) continue;
          const hit: Hit = { concept: way.concept, from: from + i, to: from + last };
          if (skipped.length > 0) hit.skipped = skipped.map((n) => from + n);
          hits.push(hit);
        }
        for (const atom of list) next[atom] = base + i;
      }
      return hits.reverse();
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

/** What a bill defines, and where it uses it. Offsets are characters of a provision's own words (`readingText`). */
import type { Provision } from '../bill/provisions.ts';

/** A term explained in a list or a sentence ("X – …", "“X” means …"), or a short name for what stands before it ("(далее – X)"). */
export type DefinitionForm = 'list' | 'sentence' | 'short';

export interface Place {
  provision: string;
  from: number;
  to: number;
}

export interface Definition extends Place {
  /** As it is written, without article and quotation marks. */
  term: string;
  /** The stems of its words, by which uses are found in any form. */
  key: string;
  form: DefinitionForm;
  /** The words that define: a use inside of them does not make the term needed. */
  extent: { from: number; to: number };
  /** What it stands for, as far as the words say it; '' where they do not. */
  meaning: string;
  /** It holds for one article, chapter or part only ("in this section"). */
  local: boolean;
}

export interface Use extends Place {
  words: string;
  /** Written as the term is (capital or small), or at the beginning of a sentence. */
  sameCase: boolean;
  /** Part of the words that define it. */
  defining: boolean;
}

/** A term of the bill: all its definitions in reading order, and its uses by provision. */
export interface Term {
  key: string;
  term: string;
  definitions: Definition[];
  /** How often it is used; the words that define it do not count. */
  uses: number;
  places: ReadonlyMap<string, readonly Use[]>;
}

/** Every use of a term in reading order. */
export function usesOf(term: Term, order: (provision: string) => number): Use[] {
  return inOrder(term.places, order);
}

export function inOrder<T>(
  places: ReadonlyMap<string, readonly T[]>,
  order: (provision: string) => number,
): T[] {
  return [...places.keys()].sort((a, b) => order(a) - order(b)).flatMap((id) => places.get(id)!);
}

/** The words of a provision that are read: its own text; of one that has only a heading (articles, chapters), the heading. */
export function readingText(provision: Pick<Provision, 'text' | 'heading'>): string {
  return provision.text !== '' ? provision.text : provision.heading;
}

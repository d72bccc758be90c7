/** One sentence as the rules see it: its words, the concepts found in them, and what it may lean on. */
import type { Language } from '../bill/kinds.ts';
import type { Modality } from '../text/modality.ts';
import type { Span } from '../text/tokens.ts';
import type { ConceptSet } from './conceptSet.ts';
import type { Hit } from './concepts.ts';
import type { Grammar } from './grammar.ts';

export interface Sentence extends Span {
  /** Index of its first word and one past its last. */
  first: number;
  end: number;
}

/** What a sentence may lean on, as concepts. */
export interface Context {
  /** Headings of the article and of the divisions above it. */
  heading: ConceptSet;
  /** Text of the provisions that it is a part of: a point continues their sentence. */
  lead: ConceptSet;
  /** The two provisions before it under the same parent: what "it" and "such visits" refer to. */
  before: ConceptSet;
  earlier: ConceptSet;
  /** The lead ends in a prohibition ("may not:"), so each point is one. */
  leadForbids: boolean;
}

export interface Scene {
  text: string;
  tokens: readonly Span[];
  plain: readonly string[];
  sentence: Sentence;
  /** The hits of each concept that stands in the sentence. */
  found: ReadonlyMap<number, readonly Hit[]>;
  earlier: ConceptSet;
  context: Context;
  lang: Language;
  grammar: Grammar;
  /** What several rules ask of the same sentence, worked out once and only where one asks. */
  known: {
    breaks?: readonly (readonly [at: number, after: number])[];
    elsewhere?: boolean;
    modality?: Map<string, Modality>;
    negators?: readonly number[];
    hindering?: readonly Span[];
  };
}

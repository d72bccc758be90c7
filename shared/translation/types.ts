/**
 * Language versions of a bill. The draft is the source; a version in another language is not a second bill but the words
 * of each line of the source in that language, with the words of the source that they were made from (decision 017).
 */
import type { NodeJson } from '../bill/document.ts';
import type { Language, TraditionId } from '../bill/kinds.ts';

/** A language that the bill is kept in beside its own. */
export interface LanguageVersion {
  lang: Language;
  /** How numbers are drawn and provisions cited in this language. */
  tradition: TraditionId;
}

/** What a person wrote for one line of the source. */
export interface WrittenLine {
  id: string;
  /** Where it stood when it was written: the provision, and the place of the line in it (lines.ts). */
  provision: string;
  slot: string;
  /** Inline nodes of the bill's schema. None at all: the line was emptied again. */
  content: NodeJson[];
  /** The inline nodes of the source that it was made from. */
  basis: NodeJson[];
  /** false: it was put there by the program (taken from a file, not surely the right place) and nobody confirmed it. */
  sure: boolean;
}

/** A line as it is stored. */
export interface TranslatedLine extends WrittenLine {
  lang: Language;
  author: string;
  /** ISO time. */
  at: string;
}

export const LINE_STATES = ['untranslated', 'guess', 'older', 'current'] as const;
/** `older`: the source says something else than when this was written. `guess`: to be confirmed by a person. */
export type LineState = (typeof LINE_STATES)[number];

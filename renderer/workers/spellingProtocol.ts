import type { Language } from '../../shared/bill/kinds.ts';

export interface AskedWord {
  word: string;
  langs: readonly Language[];
}

export type SpellingTask =
  | { kind: 'check'; seq: number; words: readonly AskedWord[] }
  | { kind: 'suggest'; seq: number; asked: AskedWord };

export type SpellingAnswer =
  /** Indexes of the words that no dictionary knows. */
  | { kind: 'checked'; seq: number; wrong: number[] }
  | { kind: 'suggested'; seq: number; words: string[] }
  | { kind: 'failed'; seq: number; reason: string };

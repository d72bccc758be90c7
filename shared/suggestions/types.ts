/**
 * What suggesting is made of. A project with open suggestions holds two texts: the accepted one and the working one (what
 * the editor shows and the draft stores). Suggestions are the difference between the two, computed, never stored; what is
 * stored beside the texts is who made which part of it (`Attribution`), and proposals for words that the working text
 * says otherwise (`Rival`).
 */
import type { Node } from 'prosemirror-model';
import type { NodeJson } from '../bill/document.ts';
import type { MergeConflict } from '../compare/merge.ts';

export const SUGGESTION_KINDS = [
  'words',
  'formatting',
  'added',
  'removed',
  'moved',
  'split',
  'joined',
  'retyped',
  'number',
  'table',
  'footnote',
  'attribute',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** `split` and `joined` say what several parts are together; one part alone is one of these. */
export type PartKind = Exclude<SuggestionKind, 'split' | 'joined'>;

/**
 * A stretch of one of the two texts. `line` counts the text lines (headings, wordings, title lines; in a table those of
 * its cells) that a provision holds itself, from 0; null stands for the whole provision, then `from` and `to` are 0.
 * Offsets are those of the editor: a character counts one, a reference, footnote or line break counts one.
 */
export interface Place {
  /** Id of the provision, '' for the bill itself. */
  provision: string;
  line: number | null;
  from: number;
  to: number;
}

/** Behind which neighbour something stood (or stands): the provision it is in ('' the bill), and the one before it ('' none). */
export interface Standing {
  parent: string;
  after: string;
}

/** One piece of the difference. */
export interface SuggestionPart {
  kind: PartKind;
  /** Where it is in each text; null where it is in the other text only. Words that were only inserted have an empty range in the accepted text. */
  accepted: Place | null;
  working: Place | null;
  /** As a person reads it: words, a number, a kind, an attribute's value; '' where there was or is none. */
  before: string;
  after: string;
  /** Of a removed provision: its own lines. What stood in it and went as well is a part of its own. */
  own?: string;
  /** Where a removed or moved provision would stand in the working text if it were still at its old place. */
  stood?: Standing;
  /** Name of the attribute, for `attribute`. */
  name?: string;
}

/** One proposal: what is accepted or rejected at once. A split, a join, a demotion with its subpoints is one. */
export interface Suggestion {
  id: string;
  author: string;
  /** Others who worked on the same words. */
  with?: string[];
  /** ISO time of the first stroke. */
  at: string;
  kind: SuggestionKind;
  /** The provision under which it is listed: in the working text, or in the accepted text where it is only there. */
  provision: string;
  before: string;
  after: string;
  /** In reading order, at least one. */
  parts: SuggestionPart[];
}

/** What of the difference somebody made: enough to find it again when the difference is computed anew. */
export interface Claim {
  /** Id of the provision, '' for the bill. */
  provision: string;
  /** 'added', 'removed', 'moved', 'kind', 'words', 'line', 'order', 'table', 'row', 'attribute <name>'. */
  what: string;
  /** Stretches of a line in each text, for words, lines and rows; as in `Place`. */
  accepted?: { line: number; from: number; to: number };
  working?: { line: number; from: number; to: number };
}

export interface Attribution {
  /** Becomes the id of the suggestion. */
  id: string;
  author: string;
  with?: string[];
  at: string;
  claims: Claim[];
}

/** Another proposal for words that the working text changes already, or no longer has. It waits until a person decides. */
export interface Rival {
  id: string;
  author: string;
  at: string;
  /** The file it came in, '' where it came otherwise. */
  source: string;
  provision: string;
  kind: MergeConflict['kind'];
  /** Words of the common text that it is about; what the working text said of it then; what is proposed. null: no such thing. */
  quote: string | null;
  working: string | null;
  proposed: string | null;
  /** For kind `words`: the line of the common text with the stretch, and what is proposed for it. */
  words?: { line: number; common: NodeJson[]; from: number; to: number; put: NodeJson[] };
  /** For the other kinds: as `resolveMerge` takes it, with the working text as "ours". */
  conflict?: MergeConflict;
}

/** What is kept beside the working text while suggestions are open. */
export interface ReviewState {
  accepted: Node;
  attributions: readonly Attribution[];
  rivals: readonly Rival[];
}

/** The same as data. */
export interface ReviewJson {
  accepted: NodeJson;
  attributions: Attribution[];
  rivals: Rival[];
}

export const OUTCOMES = ['accepted', 'rejected', 'partly'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A line of the disposition table: what became of a suggestion, a comment or a rival proposal, and why. */
export interface Disposition {
  /** Id of the suggestion, comment or rival. */
  id: string;
  of: 'suggestion' | 'comment' | 'rival';
  author: string;
  at: string;
  provision: string;
  /** Citation of the provision when it was decided. */
  label: string;
  before: string;
  after: string;
  outcome: Outcome;
  why: string;
  decidedBy: string;
  decidedAt: string;
}

/** A colleague's copy that was taken in, and what a person must settle of it. */
import type { NodeJson } from '../bill/document.ts';
import type { MergeConflict } from '../compare/merge.ts';
import type { MergeChoice } from '../compare/resolveMerge.ts';
import type { ReviewJson } from '../suggestions/types.ts';

/** What a person chose in a conflict; `draft`: what the draft says by now stays. */
export type ConflictChoice = MergeChoice | 'draft';

export interface KeptConflict {
  conflict: MergeConflict;
  /** null while it is open. */
  choice: ConflictChoice | null;
  /** Who settled it, and when; '' while it is open. */
  author: string;
  at: string;
}

/** A text that was merged into the draft. It is kept with the project until every conflict is settled, and after. */
export interface KeptMerge {
  id: string;
  /** The file that was taken in. */
  source: string;
  /** Whose the two sides are, '' where nobody knows. */
  ours: string;
  theirs: string;
  /** ISO time. */
  at: string;
  /** Versions: the common base ('' for none), our draft before, and what came. */
  base: string;
  before: string;
  came: string;
  conflicts: KeptConflict[];
}

/** What came of taking in a colleague's copy. */
export interface MergedProject {
  /** The merge that was kept, null where their draft brought nothing new. */
  merge: KeptMerge | null;
  /** How many came that were not there. */
  versions: number;
  comments: number;
  decisions: number;
  /** Lines that both copies translated, differently: the later one counts, the other is listed. */
  translations?: number;
  /** What both drafts changed, differently; the draft has the common text there. `resolveMerge` applies choices. */
  conflicts: MergeConflict[];
  /** The draft after the merge. */
  revision: number;
  doc: NodeJson;
  /** The open suggestions of both, null where there are none. */
  review: ReviewJson | null;
}

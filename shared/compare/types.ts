/**
 * The result of a comparison: one computation, many products (screen, Word redline, PDF, JSON, comparison table).
 * `blocks` is the redline in reading order; taking every `ins` and dropping every `del` gives B, the reverse gives A.
 */
import type { Run, TextBlock } from '../bill/blocks.ts';
import type { ProvisionKind } from '../bill/kinds.ts';
import type { Evidence, RequirementState } from '../requirements/types.ts';

export const CHANGE_KINDS = [
  'added',
  'removed',
  'edited',
  'moved',
  'renumbered',
  'split',
  'merged',
  'retyped',
  'reference',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type PieceOp = 'same' | 'ins' | 'del';

/** A run of text that stands in both sides, only in B (`ins`) or only in A (`del`). */
export interface Piece extends Run {
  op: PieceOp;
  /** A `same` piece whose reference names its target by another id in A (texts without common ids); '' where A has plain text. */
  refFrom?: string;
}

/** A row of a compared table. Rows of op `same` have cells that stand in both sides; their lines carry the marks. */
export interface RedlineRow {
  op: PieceOp;
  cells: RedlineCell[];
}

export interface RedlineCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  blocks: RedlineBlock[];
}

/**
 * One printed line of the redline. `from` is the block of A, `to` the block of B; both where the line stands in both
 * sides. A moved line appears twice: at its old place with op `del`, `moved: 'from'` and only `from`; at its new place with
 * op `ins`, `moved: 'to'` and both `from` and `to`. Its pieces there say what was edited on the way (`same` where nothing);
 * as tracked changes the whole line is an insertion: see `trackedPieces` in apply.ts. `number`, role and kind of `from` and
 * `to` may differ in a line of op `same` (renumbered, retyped).
 */
export interface RedlineBlock {
  op: PieceOp;
  from?: TextBlock;
  to?: TextBlock;
  pieces: Piece[];
  moved?: 'from' | 'to';
  /** Index into `changes`, where the line belongs to one. */
  change?: number;
  /** The rows, where the line is a table; then `pieces` is empty. */
  rows?: RedlineRow[];
}

export interface Side {
  id: string;
  label: string;
  heading: string;
  kind: ProvisionKind;
  number: string;
}

export interface StrengthOfChange {
  from: string;
  to: string;
  direction: 'weaker' | 'stronger';
}

/**
 * `style`: the same number is drawn otherwise ("Article 1." and "1"); `shown`, `hidden`: the number appears because a second
 * part came, or goes with it; `locked`, `unlocked`: the same number is given by hand now, or computed again.
 */
export type NumberChange = 'style' | 'shown' | 'hidden' | 'locked' | 'unlocked';

/** An attribute of the whole bill that differs. */
export interface AttributeChange {
  name: 'lang' | 'tradition' | 'form' | 'billTypes' | 'npmModel';
  from: string;
  to: string;
}

export interface Change {
  kind: ChangeKind;
  from?: Side;
  to?: Side;
  /** Characters of text, labels and numbers aside. */
  inserted: number;
  deleted: number;
  /** A change of strength in the words ("shall" became "may"), ranked first. */
  strength?: StrengthOfChange;
  /** All of them, where there are several; `strength` is the one that is ranked. */
  strengths?: StrengthOfChange[];
  /** A renumbering that leaves the bare number: see `NumberChange`. */
  number?: NumberChange;
  /** References in it whose shown text or target changed. */
  references?: number;
  /** Only signs between the words differ. */
  punctuation?: boolean;
  /** Only marks (bold, italics …) or soft hyphens differ, not a word. */
  formatting?: boolean;
}

/** What the change did to a requirement. */
export interface ImpactItem {
  requirement: string;
  before: RequirementState;
  after: RequirementState;
  evidenceBefore: Evidence[];
  evidenceAfter: Evidence[];
  reason: string;
}

export interface Impact {
  lost: ImpactItem[];
  weakened: ImpactItem[];
  strengthened: ImpactItem[];
  gained: ImpactItem[];
}

export interface Comparison {
  changes: Change[];
  blocks: RedlineBlock[];
  stats: { inserted: number; deleted: number };
  /** Attributes of the bill itself that differ; absent where none does. */
  attributes?: AttributeChange[];
  /** True where the texts were too large or too different for words to be compared everywhere; then said to the user. */
  coarse: boolean;
}

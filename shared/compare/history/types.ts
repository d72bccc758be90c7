/**
 * The history of a project as blame and the history of an article read it: which content every unit (shared/bill/units.ts)
 * had in every version, by hash. Contents are read only where they are looked into, so a thousand versions of a long bill
 * cost what the asked provision changed, not what they hold.
 */

import type { BlockRole } from '../../bill/blocks.ts';
import type { NodeJson } from '../../bill/document.ts';
import type { Change, RedlineBlock } from '../types.ts';

/** A version, or the draft as the newest of them. */
export interface HistoryVersion {
  id: string;
  name: string;
  author: string;
  /** ISO time. */
  at: string;
  /** The version it was made from, '' for the first. */
  parent: string;
}

/** What a history can be asked; see sources.ts for histories of documents in memory and of stored versions. */
export interface History {
  version(id: string): HistoryVersion | undefined;
  /** Ids of all versions. */
  ids(): readonly string[];
  /** Hash of a unit's content in a version; '' where the version does not have the unit. */
  hashOf(version: string, unit: string): string;
  /** The division or annex a unit stands in, '' at the top; null where the version does not have the unit. */
  parentOf(version: string, unit: string): string | null;
  /** Units of the first version that the second does not have with the same content. */
  unitsNotIn(version: string, other: string): readonly string[];
  /** Content by hash: a unit, of divisions and annexes only the head. */
  content(hash: string): NodeJson;
  /** What the editor recorded between a version and its parent (operations.ts); none where nothing was recorded. */
  operations(version: string): readonly Recorded[];
}

/** The part of a recorded operation that tells where words came from. */
export interface Recorded {
  op: string;
  from: string;
  to: string;
}

/** Why words may have changed: what rests on them or was said of them. */
export interface Because {
  /** Ids of requirements whose decision rests on words that the version touched. */
  requirements: string[];
  /** Ids of comments on words that the version wrote or took out. */
  comments: string[];
}

/** Decisions and comments as far as they are held against words. */
export interface Grounds {
  decisions: readonly { requirement: string; basis: readonly { provision: string; text: string }[] }[];
  comments: readonly { id: string; provision: string; quote: string }[];
}

/** Words of one line that one version wrote. */
export interface BlamedWords {
  /** In the line as the editor counts: a reference, a footnote and a line break are one character each. */
  from: number;
  to: number;
  /** As a person reads them. */
  text: string;
  /** Id of the version that wrote them last. */
  version: string;
}

export interface BlamedLine {
  role: BlockRole;
  words: BlamedWords[];
}

/** Who wrote the own lines of a provision (each cell of a table is a line). */
export interface Blame {
  provision: string;
  lines: BlamedLine[];
  /** The versions that `lines` name, newest first. */
  versions: HistoryVersion[];
  /** By version. */
  because: Record<string, Because>;
}

/** A version in which a provision (with all in it) changed. */
export interface HistoryEntry {
  version: HistoryVersion;
  /** The version before it on this line; null where the provision stood in the very first. */
  before: HistoryVersion | null;
  kind: 'added' | 'edited' | 'moved' | 'removed';
  inserted: number;
  deleted: number;
  /** The comparison of the provision alone; `change` of a block is an index into `changes`. */
  changes: Change[];
  blocks: RedlineBlock[];
  because: Because;
}

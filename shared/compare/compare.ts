/** Two bills compared: what changed, provision by provision, and the redline with every word that differs. */
import type { Node } from 'prosemirror-model';
import { align, haveSharedIds } from './align.ts';
import { listChanges } from './changes.ts';
import { keptPlaces, pairLines, weave } from './lines.ts';
import { readSide } from './passages.ts';
import type { Comparison } from './types.ts';

export interface CompareOptions {
  /** Both texts come from one project, so the same id is the same provision. Found out by itself where not given. */
  sharedIds?: boolean;
}

/**
 * Compares bill A with bill B (documents of `billSchema`).
 * The redline reads in the order of B, with what was removed at its old place; `blocksOfSide` gives both texts back
 * exactly. Texts of any size and without anything in common get an answer; where words could not be compared, `coarse`.
 */
export function compareBills(a: Node, b: Node, options: CompareOptions = {}): Comparison {
  const left = readSide(a);
  const right = readSide(b);
  const sharedIds = options.sharedIds ?? haveSharedIds(left, right);
  const alignment = align(left, right, sharedIds);
  const refs = (id: string): string => {
    const target = left.byId.get(id);
    // A reference without a target stays what it is; one that found or lost its target says something else now.
    if (!target) return right.byId.has(id) ? `\u0000${id}` : id;
    return right.passages[alignment.toB[target.index]!]?.id ?? `\u0000${id}`;
  };
  const toB = pairLines(left, right, alignment);
  const redline = weave(left, right, toB, keptPlaces(left, toB), refs);
  const changes = listChanges({ a: left, b: right, alignment, toB, redline, refs });
  const stats = { inserted: 0, deleted: 0 };
  for (const change of changes) {
    stats.inserted += change.inserted;
    stats.deleted += change.deleted;
  }
  return { changes, blocks: redline.blocks, stats, coarse: redline.coarse };
}

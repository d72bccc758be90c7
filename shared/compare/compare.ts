/** Two bills compared: what changed, provision by provision, and the redline with every word that differs. */
import type { Node } from 'prosemirror-model';
import { type BillAttrs, billAttrs } from '../bill/document.ts';
import type { StructuralOperation } from '../bill/operations.ts';
import { alignBills } from './align.ts';
import { listChanges } from './changes.ts';
import { layOut } from './layout.ts';
import { keptPlaces, pairLines, weave } from './lines.ts';
import type { AttributeChange, Comparison, RedlineBlock } from './types.ts';

export interface CompareOptions {
  /** Both texts come from one project, so the same id is the same provision. Found out by itself where not given. */
  sharedIds?: boolean;
  /**
   * What the editor recorded on the way from A to B: taken as facts before words are compared. The other way round:
   * `reversedOperations`.
   */
  operations?: readonly StructuralOperation[];
}

/**
 * Compares bill A with bill B (documents of `billSchema`).
 * The redline reads in the order of B, with what was removed at its old place; `blocksOfSide` gives both texts back
 * exactly. Texts of any size and without anything in common get an answer; where words could not be compared, `coarse`.
 * What did not change is laid out when `blocks` is first read.
 */
export function compareBills(a: Node, b: Node, options: CompareOptions = {}): Comparison {
  const alignment = alignBills(a, b, options);
  const { a: left, b: right, refs } = alignment;
  const toB = pairLines(left, right, alignment);
  const redline = weave(left, right, toB, keptPlaces(left, right, toB, alignment.facts.moved), refs);
  const changes = listChanges({ a: left, b: right, alignment, toB, redline, refs });
  const stats = { inserted: 0, deleted: 0 };
  for (const change of changes) {
    stats.inserted += change.inserted;
    stats.deleted += change.deleted;
  }
  let blocks: RedlineBlock[] | null = null;
  const attributes = attributeChanges(billAttrs(a), billAttrs(b));
  return {
    ...(attributes.length > 0 ? { attributes } : {}),
    changes,
    get blocks() {
      blocks ??= layOut(left, right, redline, refs);
      return blocks;
    },
    stats,
    coarse: redline.coarse,
  };
}

const ATTRIBUTES = ['lang', 'tradition', 'form', 'billTypes', 'npmModel'] as const;

/** A tradition of the bill's own says so by its id, with what it was made from. */
function shownAs(attrs: BillAttrs, name: (typeof ATTRIBUTES)[number]): string {
  const own = name === 'tradition' ? attrs.ownTradition : null;
  return own ? `${attrs.tradition}/${own.id}` : String(attrs[name]);
}

function attributeChanges(a: BillAttrs, b: BillAttrs): AttributeChange[] {
  const changes: AttributeChange[] = [];
  for (const name of ATTRIBUTES) {
    const [from, to] = [shownAs(a, name), shownAs(b, name)];
    const redrawn =
      name === 'tradition' &&
      JSON.stringify(a.ownTradition ?? null) !== JSON.stringify(b.ownTradition ?? null);
    if (from !== to || redrawn) changes.push({ name, from, to });
  }
  return changes;
}

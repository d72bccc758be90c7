/**
 * What a change amounts to, for filters: each change has exactly one class, so that the counts of the classes add up to the
 * number of changes (attributes of the bill, which stand beside the changes, count as well).
 */
import type { Change, Comparison } from './types.ts';

/**
 * `substance`: words, places or ranks changed. `renumbering`: only the number, or how it is drawn or kept. `reference`: only
 * references follow their targets or name others. `punctuation`: only signs between words. `formatting`: only marks such as
 * bold. `attribute`: of the whole bill (language, tradition …). Names of them are the messages `compare:class.<class>`.
 */
export const CHANGE_CLASSES = [
  'substance',
  'renumbering',
  'reference',
  'punctuation',
  'formatting',
  'attribute',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** The class of a change. A change of two kinds has the weightier one: moved and reformatted is substance. */
export function classOf(change: Change): Exclude<ChangeClass, 'attribute'> {
  if (change.kind === 'renumbered') return 'renumbering';
  if (change.kind === 'reference') return 'reference';
  if (change.kind !== 'edited') return 'substance';
  if (change.formatting) return 'formatting';
  if (change.punctuation) return 'punctuation';
  return change.inserted + change.deleted === 0 && (change.references ?? 0) > 0 ? 'reference' : 'substance';
}

export type ClassCounts = Record<ChangeClass, number>;

/** How many changes there are of each class. */
export function countsByClass(comparison: Pick<Comparison, 'changes' | 'attributes'>): ClassCounts {
  const counts: ClassCounts = {
    substance: 0,
    renumbering: 0,
    reference: 0,
    punctuation: 0,
    formatting: 0,
    attribute: comparison.attributes?.length ?? 0,
  };
  for (const change of comparison.changes) counts[classOf(change)]++;
  return counts;
}

/** The classes that a reader does not want to see. */
export type ClassFilter = ReadonlySet<ChangeClass>;

/** Answers whether a filter hides a change. What changed the strength of the words is never hidden with punctuation. */
export function hiddenBy(filter: ClassFilter): (change: Change) => boolean {
  return (change) => !change.strength && filter.has(classOf(change));
}

/** A set of concepts as bits: small enough to be kept for every provision, and united in a handful of steps. */
import { CONCEPT_COUNT } from './concepts.ts';

export type ConceptSet = Uint32Array;

const SIZE = (CONCEPT_COUNT + 31) >>> 5;

/** An empty set; packs with concepts of their own need more room than the built-in ones. */
export function emptySet(count = CONCEPT_COUNT): ConceptSet {
  return count === CONCEPT_COUNT ? new Uint32Array(SIZE) : new Uint32Array((count + 31) >>> 5);
}

export const NO_CONCEPTS: ConceptSet = emptySet();

export function addTo(set: ConceptSet, concept: number): void {
  set[concept >>> 5]! |= 1 << (concept & 31);
}

export function has(set: ConceptSet, concept: number): boolean {
  return (set[concept >>> 5]! & (1 << (concept & 31))) !== 0;
}

/** Adds everything of `other` to `set`. */
export function unite(set: ConceptSet, other: ConceptSet): void {
  for (let i = 0; i < other.length; i++) set[i]! |= other[i]!;
}

/** Makes `set` hold exactly what `other` holds; both are of one grammar, or `other` is empty. */
export function copyInto(set: ConceptSet, other: ConceptSet): void {
  set.fill(0);
  unite(set, other);
}

/** The numbers of all concepts in a set. */
export function conceptsIn(set: ConceptSet): number[] {
  const found: number[] = [];
  for (let i = 0; i < set.length; i++)
    for (let bits = set[i]!; bits !== 0; bits &= bits - 1)
      found.push((i << 5) + 31 - Math.clz32(bits & -bits));
  return found;
}

/**
 * Places where two long lines say the same, so that what lies between can be compared by words piece by piece: for a line
 * of a million characters in which every other sentence was touched there is no other way that ends.
 *
 * An anchor is a run of `RUN` tokens that stands once in B, and in A near each multiple of `step`; anchors go up on both
 * sides. One pass over each side, whatever they say.
 */

/** So many equal tokens in a row (words, spaces and signs) are no accident in legal prose. */
const RUN = 16;

/** Starts of equal runs, [in A, in B], at most one for each `step` tokens of A; none at the beginning of both. */
export function anchorsOf(a: readonly number[], b: readonly number[], step: number): [number, number][] {
  const places = runsOf(b);
  const found: [number, number][] = [];
  let last = 0;
  for (let from = step; from + RUN <= a.length; from += step) {
    const end = Math.min(from + step, a.length) - RUN;
    for (let i = from; i <= end; i++) {
      const j = places.get(hashAt(a, i));
      if (j === undefined || j <= last || !sameRun(a, i, b, j)) continue;
      found.push([i, j]);
      last = j;
      break;
    }
  }
  return found;
}

/** Where each run stands that stands once; -1 where it stands more often. */
function runsOf(keys: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i + RUN <= keys.length; i++) {
    const hash = hashAt(keys, i);
    places.set(hash, places.has(hash) ? -1 : i);
  }
  return places;
}

function hashAt(keys: readonly number[], from: number): number {
  let hash = 0;
  for (let k = 0; k < RUN; k++) hash = (Math.imul(hash, 31) + keys[from + k]! + 1) | 0;
  return hash;
}

function sameRun(a: readonly number[], i: number, b: readonly number[], j: number): boolean {
  for (let k = 0; k < RUN; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

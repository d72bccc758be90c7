/**
 * For every rule the provisions in which it fired, in reading order. After an edit this tells which requirements could
 * differ at all: those with a changed place among the first ones that count.
 */
import type { Entry, Hit } from './outline.ts';

/** A rule that fired in so many places says nothing new in the next; keeps long bills cheap. */
const ENOUGH = 20;

export interface Place {
  entry: Entry;
  hit: Hit;
}

export class Postings {
  readonly #lists: Entry[][];

  constructor(buckets: number) {
    this.#lists = Array.from({ length: buckets }, () => []);
  }

  /** An entry was read again (`old`: its hits before); calls back for each bucket in which it counted or counts now. */
  replace(entry: Entry, old: readonly Hit[], touched: (bucket: number) => void): void {
    const before = bucketsOf(old);
    const now = bucketsOf(entry.hits);
    for (const bucket of new Set([...before, ...now])) {
      const list = this.#lists[bucket]!;
      const at = search(list, entry.position);
      // In a bucket where it stays, nothing has to move: long bills have long lists.
      if (!now.has(bucket)) list.splice(at, 1);
      else if (!before.has(bucket)) list.splice(at, 0, entry);
      if (at < ENOUGH) touched(bucket);
    }
  }

  /** Builds all lists anew, after provisions changed their order. */
  rebuild(entries: readonly Entry[]): void {
    for (const list of this.#lists) list.length = 0;
    for (const entry of entries) for (const bucket of bucketsOf(entry.hits)) this.#lists[bucket]!.push(entry);
  }

  /** The first places of the given buckets, in reading order. */
  first(buckets: readonly number[]): Place[] {
    const places: Place[] = [];
    for (const bucket of buckets) {
      let count = 0;
      for (const entry of this.#lists[bucket]!) {
        for (const hit of entry.hits)
          if (hit.bucket === bucket && count < ENOUGH) {
            places.push({ entry, hit });
            count++;
          }
        if (count >= ENOUGH) break;
      }
    }
    // Sorting is stable: within a provision the order of the rules stays.
    return places.sort((a, b) => a.entry.position - b.entry.position || a.hit.from - b.hit.from);
  }
}

function bucketsOf(hits: readonly Hit[]): Set<number> {
  return new Set(hits.map((h) => h.bucket));
}

/** Where an entry at `position` stands or would stand. */
function search(list: readonly Entry[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.position < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

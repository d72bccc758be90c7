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

  /** Takes an entry's hits out; calls back for each bucket in which it counted. */
  remove(entry: Entry, touched: (bucket: number) => void): void {
    for (const bucket of bucketsOf(entry)) {
      const list = this.#lists[bucket]!;
      const at = search(list, entry.position);
      if (list[at] !== entry) continue;
      list.splice(at, 1);
      if (at < ENOUGH) touched(bucket);
    }
  }

  add(entry: Entry, touched: (bucket: number) => void): void {
    for (const bucket of bucketsOf(entry)) {
      const list = this.#lists[bucket]!;
      const at = search(list, entry.position);
      list.splice(at, 0, entry);
      if (at < ENOUGH) touched(bucket);
    }
  }

  /** Builds all lists anew, after provisions changed their order. */
  rebuild(entries: readonly Entry[]): void {
    for (const list of this.#lists) list.length = 0;
    for (const entry of entries) for (const bucket of bucketsOf(entry)) this.#lists[bucket]!.push(entry);
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

function bucketsOf(entry: Entry): Set<number> {
  return new Set(entry.hits.map((h) => h.bucket));
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

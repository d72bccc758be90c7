/** Which nouns with a capital stand where in a bill, kept while it changes. */
import { inOrder } from '../definitions/types.ts';
import type { PlacedCapital } from './rules/terms.ts';
import type { Capitals } from './rules/undefined.ts';

export class CapitalIndex {
  readonly #own = new Map<string, Capitals>();
  /** By stem, by provision. */
  readonly #bare = new Map<string, Map<string, readonly PlacedCapital[]>>();
  /** How many provisions have the noun in a longer name. */
  readonly #named = new Map<string, number>();

  /** null where the provision has none. */
  put(id: string, capitals: Capitals | null): void {
    const old = this.#own.get(id);
    for (const { stem } of old?.bare ?? []) this.#bare.get(stem)?.delete(id);
    for (const stem of old?.named ?? []) this.#named.set(stem, this.#named.get(stem)! - 1);
    if (!capitals || (capitals.bare.length === 0 && capitals.named.size === 0)) {
      this.#own.delete(id);
      return;
    }
    this.#own.set(id, capitals);
    for (const one of capitals.bare) {
      const places = this.#bare.get(one.stem) ?? new Map<string, readonly PlacedCapital[]>();
      places.set(id, [...(places.get(id) ?? []), { ...one, provision: id }]);
      this.#bare.set(one.stem, places);
    }
    for (const stem of capitals.named) this.#named.set(stem, (this.#named.get(stem) ?? 0) + 1);
  }

  clear(): void {
    this.#own.clear();
    this.#bare.clear();
    this.#named.clear();
  }

  /** The bare places of every noun that no longer name explains and `known` does not hold, in reading order. */
  unexplained(known: ReadonlySet<string>, order: (id: string) => number): PlacedCapital[][] {
    const found: PlacedCapital[][] = [];
    for (const [stem, places] of this.#bare)
      if (places.size > 0 && !(this.#named.get(stem) ?? 0) && !known.has(stem))
        found.push(inOrder(places, order));
    return found;
  }
}

/** A map of words that is never changed: a changed one is made of the old one and what is different. */

/** Past so many differences a new map is laid out, which costs as much as the map is long. */
const MOST = 1000;

export class Layered {
  private readonly base: ReadonlyMap<string, string>;
  /** '' for what is gone. */
  private readonly over: ReadonlyMap<string, string>;

  constructor(base: ReadonlyMap<string, string>, over: ReadonlyMap<string, string> = new Map()) {
    this.base = base;
    this.over = over;
  }

  /** '' where there is nothing. */
  get(key: string): string {
    return this.over.get(key) ?? this.base.get(key) ?? '';
  }

  /** @param changes a value for each key that has another one now, '' for a key that is gone. */
  with(changes: ReadonlyMap<string, string>): Layered {
    const differing = [...changes].filter(([key, value]) => this.get(key) !== value);
    if (differing.length === 0) return this;
    const over = new Map([...this.over, ...differing]);
    if (over.size <= MOST) return new Layered(this.base, over);
    const base = new Map(this.base);
    for (const [key, value] of over) {
      if (value === '') base.delete(key);
      else base.set(key, value);
    }
    return new Layered(base);
  }
}

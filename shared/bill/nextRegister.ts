/**
 * The register of a bill after a change, made from the one before it. Units (articles, points of a decree) and what holds
 * them are numbered where they changed or come after a change; what is inside a unit is read when somebody asks for it,
 * and again only when the unit is another node or has another number. Entries that say the same are the very same objects, so
 * that whoever draws them sees at once what changed. The result equals `register(bill)`.
 */
import type { Node } from 'prosemirror-model';
import type { CitationStep } from './citations.ts';
import { type BillAttrs, billAttrs } from './document.ts';
import { Layered } from './layered.ts';
import { addNumbersWithin, type ProvisionNumber } from './numbering.ts';
import { addPaths, type Register, register, sameStyle } from './references.ts';
import { type Standing, standingIn } from './standing.ts';
import { idsInside } from './unitIds.ts';

type Path = readonly CitationStep[];

/** What is inside a unit, as it was read under these attributes of the bill and this path. */
interface Inside {
  attrs: BillAttrs;
  numbers: ReadonlyMap<string, ProvisionNumber>;
  path: Path | null;
  paths: ReadonlyMap<string, Path>;
}

const insides = new WeakMap<Node, Inside>();
const NO_PATHS: ReadonlyMap<string, Path> = new Map();

export class LivingRegister implements Register {
  readonly attrs: BillAttrs;
  /** The attributes that numbers and citations were made under: the same object while these do not change. */
  readonly style: BillAttrs;
  readonly standing: ReadonlyMap<string, Standing>;
  /** In which unit each other provision is. */
  readonly homes: Layered;
  /** Every provision has a usable id. */
  readonly whole: boolean;
  readonly numbers: ReadonlyMap<string, ProvisionNumber>;
  readonly paths: ReadonlyMap<string, Path>;

  constructor(made: Pick<LivingRegister, 'attrs' | 'style' | 'standing' | 'homes' | 'whole'>) {
    this.attrs = made.attrs;
    this.style = made.style;
    this.standing = made.standing;
    this.homes = made.homes;
    this.whole = made.whole;
    const all = (): Iterable<string> => this.ids();
    this.numbers = new Lookup((id) => this.numberOf(id), all);
    this.paths = new Lookup((id) => this.pathOf(id), all);
  }

  private numberOf(id: string): ProvisionNumber | undefined {
    const own = this.standing.get(id);
    if (own) return own.number;
    const unit = this.standing.get(this.homes.get(id))?.unit;
    return unit ? numbersInside(unit, this.style).numbers.get(id) : undefined;
  }

  private pathOf(id: string): Path | undefined {
    const own = this.standing.get(id);
    if (own) return own.path;
    const home = this.standing.get(this.homes.get(id));
    return home?.unit ? pathsInside(home.unit, this.style, home.path).get(id) : undefined;
  }

  private *ids(): Iterable<string> {
    for (const [id, { unit }] of this.standing) {
      yield id;
      if (unit) yield* idsInside(unit).ids;
    }
  }
}

/** A map whose values are found when they are asked for. */
class Lookup<V> implements ReadonlyMap<string, V> {
  readonly get: (id: string) => V | undefined;
  private readonly ids: () => Iterable<string>;

  constructor(get: (id: string) => V | undefined, ids: () => Iterable<string>) {
    this.get = get;
    this.ids = ids;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return [...this.entries()].length;
  }

  *entries(): MapIterator<[string, V]> {
    for (const id of this.ids()) {
      const value = this.get(id);
      if (value !== undefined) yield [id, value];
    }
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
    return undefined;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  forEach(work: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this.entries()) work(value, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}

function numbersInside(unit: Node, attrs: BillAttrs): Inside {
  const known = insides.get(unit);
  if (known?.attrs === attrs) return known;
  const numbers = new Map<string, ProvisionNumber>();
  addNumbersWithin(unit, attrs, numbers);
  const inside: Inside = { attrs, numbers, path: null, paths: NO_PATHS };
  insides.set(unit, inside);
  return inside;
}

function pathsInside(unit: Node, attrs: BillAttrs, path: Path): ReadonlyMap<string, Path> {
  const inside = numbersInside(unit, attrs);
  if (inside.path !== path) {
    const paths = new Map<string, Path>();
    addPaths(unit, path, inside.numbers, paths);
    inside.path = path;
    inside.paths = paths;
  }
  return inside.paths;
}

/** @param before the register of the bill before the change, null for a bill that was just opened. */
export function nextRegister(before: Register | null, bill: Node): Register {
  const attrs = billAttrs(bill);
  const old = before instanceof LivingRegister ? before : null;
  const style = old && sameStyle(old.style, attrs) ? old.style : attrs;
  const standing = standingIn(bill, style, old?.standing ?? null);
  const homes = standing && (old ? homesAfter(old, standing.entries) : homesOf(standing.entries));
  // Where two provisions have one id (until the next step mends it), the plain reading says which of them it names.
  if (!standing || !homes) return register(bill);
  return new LivingRegister({ attrs, style, standing: standing.entries, homes, whole: standing.whole });
}

/** Null where an id is given twice. */
function homesOf(standing: ReadonlyMap<string, Standing>): Layered | null {
  const homes = new Map<string, string>();
  for (const [id, { unit }] of standing) {
    if (!unit) continue;
    for (const inner of idsInside(unit).ids) {
      if (homes.has(inner) || standing.has(inner)) return null;
      homes.set(inner, id);
    }
  }
  return new Layered(homes);
}

/** The same, where only the units that are other nodes are looked into. */
function homesAfter(old: LivingRegister, standing: ReadonlyMap<string, Standing>): Layered | null {
  const changes = new Map<string, string>();
  for (const [id, { unit }] of old.standing)
    if (unit && standing.get(id)?.unit !== unit)
      for (const inner of idsInside(unit).ids) changes.set(inner, '');
  const homeOf = (id: string): string => changes.get(id) ?? old.homes.get(id);
  for (const [id, { unit }] of standing) {
    if (!unit || old.standing.get(id)?.unit === unit) continue;
    for (const inner of idsInside(unit).ids) {
      if (homeOf(inner) !== '' || standing.has(inner)) return null;
      changes.set(inner, id);
    }
  }
  for (const id of standing.keys()) if (!old.standing.has(id) && homeOf(id) !== '') return null;
  return old.homes.with(changes);
}

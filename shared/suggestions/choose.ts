/**
 * Which suggestions go together. A change inside a provision that is only suggested needs the provision, a removal needs
 * what moved out to have moved, and what the schema of a bill refuses is completed until it is a bill.
 */
import type { Node } from 'prosemirror-model';
import { applyAtoms } from './apply.ts';
import type { Atom } from './atoms.ts';
import { allAtoms, type Reading } from './reading.ts';
import { idOf, kidsOf } from './sites.ts';

export interface Choice {
  /** Suggestions whose changes are in `bill`. */
  taken: Set<string>;
  bill: Node;
}

/** The accepted text with these suggestions taken over, and whatever they need. */
export function withThese(reading: Reading, ids: Iterable<string>): Choice {
  return new Choosing(reading, new Set(ids), true).run();
}

/** The accepted text with all suggestions taken over but these, and whatever needs them. */
export function allBut(reading: Reading, ids: Iterable<string>): Choice {
  const left = new Set(allAtoms(reading).map((atom) => atom.owner));
  for (const id of ids) left.delete(id);
  return new Choosing(reading, left, false).run();
}

class Choosing {
  private readonly atoms: readonly Atom[];
  private readonly needs: [string, string][] = [];
  private readonly all: ReadonlySet<string>;
  private readonly reading: Reading;
  private readonly taken: Set<string>;
  /** More is taken where something is missing; else less. */
  private readonly grows: boolean;

  constructor(reading: Reading, taken: Set<string>, grows: boolean) {
    this.reading = reading;
    this.atoms = allAtoms(reading);
    this.all = new Set(this.atoms.map((atom) => atom.owner));
    this.taken = new Set([...taken].filter((id) => this.all.has(id)));
    this.grows = grows;
    for (const atom of this.atoms) this.needsOf(atom);
  }

  run(): Choice {
    this.close(this.taken);
    for (;;) {
      if (this.taken.size === this.all.size) return { taken: this.taken, bill: this.reading.working };
      if (this.taken.size === 0) return { taken: this.taken, bill: this.reading.accepted };
      const { bill, faults } = this.tried(this.taken);
      if (faults.size === 0) return { taken: this.taken, bill };
      this.mend(faults);
    }
  }

  private tried(taken: ReadonlySet<string>): ReturnType<typeof applyAtoms> {
    return applyAtoms(this.reading, (atom) => taken.has(atom.owner));
  }

  /** Notes which suggestions this piece cannot do without. */
  private needsOf({ provision, what, owner }: Atom): void {
    const { a, w, differences } = this.reading;
    const need = (id: string, name: string): void => {
      const other = differences.get(id)?.atoms.find((x) => x.what === name && x.provision === id);
      if (other && other.owner !== owner) this.needs.push([owner, other.owner]);
    };
    if (what === 'added' || what === 'moved') need(w.get(provision)!.parent, 'added');
    if (what !== 'removed') return;
    for (const kid of kidsOf(a.get(provision)!.node)) {
      const id = idOf(kid);
      need(id, w.has(id) ? 'moved' : 'removed');
    }
  }

  private close(taken: Set<string>): void {
    for (let more = true; more; ) {
      more = false;
      for (const [id, needed] of this.needs) {
        if (!taken.has(id) || taken.has(needed)) continue;
        if (this.grows) taken.add(needed);
        else taken.delete(id);
        more = true;
      }
    }
  }

  private turned(owners: Iterable<string>): Set<string> {
    const next = new Set(this.taken);
    for (const owner of owners)
      if (this.grows) next.add(owner);
      else next.delete(owner);
    this.close(next);
    return next;
  }

  /** Completes what is no bill: by as few suggestions as can be found near the fault, in the end by all. */
  private mend(faults: ReadonlySet<string>): void {
    const open = (owner: string): boolean => this.taken.has(owner) !== this.grows;
    for (let around = new Set(faults); ; around = this.wider(around)) {
      const near = [...new Set(this.atoms.filter((atom) => this.concerns(atom, around)).map((x) => x.owner))];
      const found = this.fewest(near.filter(open), faults);
      if (found) {
        this.become(found);
        return;
      }
      if (around.has('') && this.wider(around).size === around.size) break;
    }
    this.become(this.turned(this.all));
  }

  private become(next: ReadonlySet<string>): void {
    this.taken.clear();
    for (const id of next) this.taken.add(id);
  }

  /** Suggestions one by one until the faults are gone; then without those that did not help. null where all do not help. */
  private fewest(owners: readonly string[], faults: ReadonlySet<string>): Set<string> | null {
    const mended = (turn: readonly string[]): Set<string> | null => {
      const next = this.turned(turn);
      const left = next.size === 0 || next.size === this.all.size ? new Set() : this.tried(next).faults;
      return [...faults].some((id) => left.has(id)) ? null : next;
    };
    let used: string[] = [];
    let found: Set<string> | null = null;
    for (const owner of owners) {
      used.push(owner);
      found = mended(used);
      if (found) break;
    }
    if (!found) return null;
    for (const owner of [...used]) {
      const fewer = used.filter((id) => id !== owner);
      const next = fewer.length > 0 ? mended(fewer) : null;
      if (next) [used, found] = [fewer, next];
    }
    return found;
  }

  /** Structure only: words never make a bill invalid. */
  private concerns({ provision, what }: Atom, around: ReadonlySet<string>): boolean {
    if (what === 'words' || what === 'role') return false;
    const { a, w } = this.reading;
    return (
      around.has(provision) ||
      [a.get(provision), w.get(provision)].some((site) => site !== undefined && around.has(site.parent))
    );
  }

  private wider(around: ReadonlySet<string>): Set<string> {
    const { a, w } = this.reading;
    const next = new Set(around);
    for (const id of around)
      for (const site of [a.get(id), w.get(id)]) {
        if (!site) continue;
        next.add(site.parent);
        for (const kid of kidsOf(site.node)) next.add(idOf(kid));
      }
    return next;
  }
}

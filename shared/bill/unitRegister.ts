/**
 * The numbers and citation paths of a bill as far as somebody asks: divisions and units at once, the inside of a unit when
 * it is opened. What is asked of a closed unit opens the whole bill. So two versions of a long bill are compared without
 * numbering the paragraphs of articles that are the same.
 */
import type { Node } from 'prosemirror-model';
import type { CitationStep } from './citations.ts';
import { type BillAttrs, billAttrs } from './document.ts';
import { isDivisionKind, isNumberedKind, isProvisionKind, type ProvisionKind } from './kinds.ts';
import { addNumbers, addNumbersWithin, Counters, numberOne, type ProvisionNumber } from './numbering.ts';
import { addPaths, pathBelow, pathOf, type Register } from './references.ts';

/** What holds units and is not one. */
export function holdsUnits(node: Node): boolean {
  return isDivisionKind(node.type.name) || node.type.name === 'annex';
}

/** A map that looks further where it does not know a key. */
class Growing<V> extends Map<string, V> {
  private readonly learn: (id: string) => V | undefined;
  constructor(learn: (id: string) => V | undefined) {
    super();
    this.learn = learn;
  }
  override get(id: string): V | undefined {
    return super.get(id) ?? this.learn(id);
  }
  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }
  /** What it knows by now. */
  held(id: string): V | undefined {
    return super.get(id);
  }
}

/** A unit as the register meets it, in reading order. */
export interface UnitPlace {
  id: string;
  kind: ProvisionKind;
  node: Node;
  /** Absent where its kind has none. */
  number: ProvisionNumber | undefined;
  /** The path of its own is this and its number: `pathOf`. Shared by all units of a division. */
  above: readonly CitationStep[];
}

export class UnitRegister implements Register {
  readonly attrs: BillAttrs;
  readonly numbers: Growing<ProvisionNumber>;
  readonly paths: Growing<readonly CitationStep[]>;
  private readonly bill: Node;
  private readonly opened = new Set<Node>();
  /** What the maps hold so far: what was opened, all units, or every provision. */
  private known: 'opened' | 'units' | 'all' = 'opened';

  /**
   * Walks over divisions and units once: the tree of a long bill lies scattered in memory.
   * @param meet is told each unit.
   */
  constructor(bill: Node, meet: (unit: UnitPlace) => void = () => {}) {
    this.bill = bill;
    this.attrs = billAttrs(bill);
    this.numbers = new Growing((id) => this.learn(this.numbers, id));
    this.paths = new Growing((id) => this.learn(this.paths, id));
    this.walk({ meet, counters: new Counters() }, bill, '', []);
  }

  private walk(pass: Walk, parent: Node, scope: string, above: readonly CitationStep[]): void {
    for (const node of parent.children) {
      const kind = node.type.name;
      if (node.isTextblock || !isProvisionKind(kind)) continue;
      const id = String(node.attrs.id);
      const number = isNumberedKind(kind)
        ? numberOne(node, kind, parent, scope, pass.counters, this.attrs)
        : undefined;
      if (!holdsUnits(node)) {
        pass.meet({ id, kind, node, number, above });
        continue;
      }
      const path = ownPath(kind, number, above);
      if (number) this.numbers.set(id, number);
      this.paths.set(id, path);
      this.walk(pass, node, id, pathBelow(kind, above, path));
    }
  }

  /** Reads the inside of a unit. */
  open({ id, kind, node, number, above }: UnitPlace): void {
    if (this.opened.has(node)) return;
    this.opened.add(node);
    const path = ownPath(kind, number, above);
    if (number) this.numbers.set(id, number);
    this.paths.set(id, path);
    addNumbersWithin(node, this.attrs, this.numbers);
    addPaths(node, path, this.numbers, this.paths);
  }

  /** Somebody asks for what the maps do not hold: all units, and where that is not enough, what is in them. */
  private learn<V>(map: Growing<V>, id: string): V | undefined {
    if (this.known === 'opened') {
      this.known = 'units';
      addNumbers(this.bill, this.numbers, holdsUnits);
      addPaths(this.bill, [], this.numbers, this.paths, holdsUnits);
    }
    const found = map.held(id);
    if (found !== undefined || this.known === 'all') return found;
    this.known = 'all';
    addNumbers(this.bill, this.numbers, () => true);
    addPaths(this.bill, [], this.numbers, this.paths);
    return map.held(id);
  }
}

const ownPath = (
  kind: ProvisionKind,
  number: ProvisionNumber | undefined,
  above: readonly CitationStep[],
): readonly CitationStep[] => (isNumberedKind(kind) ? pathOf(kind, number, above) : above);

interface Walk {
  meet: (unit: UnitPlace) => void;
  counters: Counters;
}

/**
 * The numbers and citation paths of a bill as far as somebody asks: divisions and units at once, the inside of a unit when
 * it is opened. What is asked of a closed unit opens the whole bill. So two versions of a long bill are compared without
 * numbering the paragraphs of articles that are the same.
 */
import type { Node } from 'prosemirror-model';
import type { CitationStep } from './citations.ts';
import { type BillAttrs, billAttrs } from './document.ts';
import { isDivisionKind, isProvisionKind } from './kinds.ts';
import { addNumbers, addNumbersWithin, type ProvisionNumber } from './numbering.ts';
import { addPaths, type Register } from './references.ts';

/** What holds units and is not one. */
export function holdsUnits(node: Node): boolean {
  return isDivisionKind(node.type.name) || node.type.name === 'annex';
}

/** A map that looks further where it does not know a key. */
class Growing<V> extends Map<string, V> {
  private readonly grow: () => void;
  constructor(grow: () => void) {
    super();
    this.grow = grow;
  }
  override get(id: string): V | undefined {
    const known = super.get(id);
    if (known !== undefined) return known;
    this.grow();
    return super.get(id);
  }
  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

export class UnitRegister implements Register {
  readonly attrs: BillAttrs;
  readonly numbers: Growing<ProvisionNumber>;
  readonly paths: Growing<readonly CitationStep[]>;
  private readonly bill: Node;
  private readonly opened = new Set<Node>();
  private whole = false;

  constructor(bill: Node) {
    this.bill = bill;
    this.attrs = billAttrs(bill);
    const all = () => this.openAll();
    this.numbers = new Growing(all);
    this.paths = new Growing(all);
    addNumbers(bill, this.numbers, holdsUnits);
    addPaths(bill, [], this.numbers, this.paths, holdsUnits);
  }

  /** Reads the inside of a unit. */
  open(unit: Node): void {
    if (this.whole || this.opened.has(unit)) return;
    this.opened.add(unit);
    addNumbersWithin(unit, this.attrs, this.numbers);
    addPaths(unit, this.paths.get(String(unit.attrs.id))!, this.numbers, this.paths);
  }

  private openAll(): void {
    if (this.whole) return;
    const visit = (node: Node): void => {
      node.forEach((child) => {
        if (!isProvisionKind(child.type.name)) return;
        if (holdsUnits(child)) visit(child);
        else if (child.type.name !== 'table') this.open(child);
      });
    };
    visit(this.bill);
    this.whole = true;
  }
}

/**
 * Numbers, computed from the tree and never stored (unless locked).
 *
 * Counting rule: an automatic number is one more than the last number of its rank in its count. A locked number that is
 * a plain one ("12") moves the count to it; an inserted one ("12-1", "12¹", "12A") leaves the count where it was.
 * Provisions inside quoted text of another law carry only the numbers they are given.
 */
import type { Node } from 'prosemirror-model';
import { type BillAttrs, billAttrs } from './document.ts';
import { isNumberedKind, NUMBERED_KINDS, type NumberedKind } from './kinds.ts';
import { rankOf } from './traditions.ts';

export interface ProvisionNumber {
  /** Bare number: "5", "5-1", "а"; '' where none is drawn. */
  number: string;
  /** As drawn before the text: "Статья 5.", "(1)", "а)"; '' where none is drawn. */
  drawn: string;
  locked: boolean;
  /** Position in its count, for ordinals in words and for citations of provisions drawn without a number. */
  count: number;
}

export type Numbers = ReadonlyMap<string, ProvisionNumber>;

/** The keys of counts that go on through the whole bill. */
const WHOLE = Object.fromEntries(NUMBERED_KINDS.map((kind) => [kind, `/${kind}`])) as Record<
  NumberedKind,
  string
>;

/** Counts that go on through the whole bill, by rank; and those that begin anew, by the provision they begin in. */
export class Counters {
  private readonly counts = new Map<string, number>();
  current(key: string): number {
    return this.counts.get(key) ?? 0;
  }
  set(key: string, value: number): void {
    this.counts.set(key, value);
  }
  /** How far the counts of the whole bill have come. */
  standing(): readonly number[] {
    return NUMBERED_KINDS.map((kind) => this.current(WHOLE[kind]));
  }
  /** Goes on from there. */
  goOn(standing: readonly number[]): void {
    for (const [i, kind] of NUMBERED_KINDS.entries()) this.counts.set(WHOLE[kind], standing[i]!);
  }
}

function siblingsOfRank(parent: Node, kind: string): number {
  let count = 0;
  parent.forEach((child) => {
    if (child.type.name === kind) count++;
  });
  return count;
}

/** The number of one provision; the counts go on. `scope` is the id of the provision around it. */
export function numberOne(
  node: Node,
  kind: NumberedKind,
  parent: Node,
  scope: string,
  counters: Counters,
  attrs: BillAttrs,
): ProvisionNumber {
  const rank = rankOf(kind, attrs);
  const key = rank.restarts ? `${scope}/${kind}` : WHOLE[kind];
  const given = node.attrs.number as string | null;
  if (given !== null) {
    if (/^\d+$/.test(given)) counters.set(key, Number(given));
    return {
      number: given,
      drawn: given === '' ? '' : rank.draw(given, attrs.lang),
      locked: true,
      count: counters.current(key),
    };
  }
  const count = counters.current(key) + 1;
  counters.set(key, count);
  const silent = rank.silentWhenAlone && siblingsOfRank(parent, kind) === 1;
  const number = silent ? '' : rank.format(count, attrs.lang);
  const drawn = silent && kind !== 'annex' ? '' : rank.draw(number, attrs.lang);
  return { number, drawn, locked: false, count };
}

/**
 * Numbers of every numbered provision, by id. Linear in the size of the tree; text is not looked at.
 * @param enters where it says no, the parts of a provision are left out; `addNumbersWithin` gives them later.
 */
export function computeNumbers(bill: Node, enters: (node: Node) => boolean = () => true): Numbers {
  const numbers = new Map<string, ProvisionNumber>();
  addNumbers(bill, numbers, enters);
  return numbers;
}

/** The same into `numbers`; where `enters` says no, the parts of a provision are left to `addNumbersWithin`. */
export function addNumbers(
  bill: Node,
  numbers: Map<string, ProvisionNumber>,
  enters: (node: Node) => boolean,
): void {
  visitNumbers({ attrs: billAttrs(bill), counters: new Counters(), numbers, enters }, bill, '', false);
}

/** The numbers inside one article or other unit: whatever stands in a unit counts from its beginning. */
export function addNumbersWithin(unit: Node, attrs: BillAttrs, numbers: Map<string, ProvisionNumber>): void {
  const pass = { attrs, counters: new Counters(), numbers, enters: () => true };
  visitNumbers(pass, unit, String(unit.attrs.id), unit.type.name === 'quoted');
}

interface NumberPass {
  attrs: BillAttrs;
  counters: Counters;
  numbers: Map<string, ProvisionNumber>;
  enters: (node: Node) => boolean;
}

function visitNumbers(pass: NumberPass, parent: Node, scope: string, quoted: boolean): void {
  const { attrs, counters, numbers } = pass;
  parent.forEach((node) => {
    if (node.isTextblock || node.isLeaf || node.type.name === 'table') return;
    const id = String(node.attrs.id ?? '');
    const kind = node.type.name;
    if (isNumberedKind(kind)) {
      if (quoted) {
        const given = (node.attrs.number as string | null) ?? '';
        const drawn = given === '' ? '' : rankOf(kind, attrs).draw(given, attrs.lang);
        numbers.set(id, { number: given, drawn, locked: true, count: 0 });
      } else numbers.set(id, numberOne(node, kind, parent, scope, counters, attrs));
    }
    if (pass.enters(node)) visitNumbers(pass, node, id, quoted || kind === 'quoted');
  });
}

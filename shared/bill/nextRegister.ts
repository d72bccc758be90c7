/**
 * The register of a bill after a change, made from the one before it: what is inside a unit (an article, a point of a
 * decree) is read again only where the unit is another node. Entries that say the same are the very same objects, so
 * that whoever draws them sees at once what changed. The result equals `register(bill)`.
 */
import type { Node } from 'prosemirror-model';
import type { CitationStep } from './citations.ts';
import { type BillAttrs, billAttrs } from './document.ts';
import { isProvisionKind } from './kinds.ts';
import { addNumbersWithin, computeNumbers, type ProvisionNumber } from './numbering.ts';
import { addPaths, type Register } from './references.ts';
import { sameRules } from './tradition/shipped.ts';
import { holdsUnits } from './unitRegister.ts';

type Path = readonly CitationStep[];

/** What is inside a unit, as it was read under this path and these attributes of the bill. */
interface Inside {
  attrs: BillAttrs;
  path: Path;
  numbers: ReadonlyMap<string, ProvisionNumber>;
  paths: ReadonlyMap<string, Path>;
}

const insides = new WeakMap<Node, Inside>();

/** @param before the register of the bill before the change, null for a bill that was just opened. */
export function nextRegister(before: Register | null, bill: Node): Register {
  const own = billAttrs(bill);
  const attrs = before && sameStyle(before.attrs, own) ? before.attrs : own;
  const numbers = new Map<string, ProvisionNumber>();
  for (const [id, number] of computeNumbers(bill, holdsUnits))
    numbers.set(id, kept(before?.numbers.get(id), number, sameNumber));
  const paths = new Map<string, Path>();
  addPaths(bill, [], numbers, paths, holdsUnits);
  for (const [id, path] of paths) paths.set(id, kept(before?.paths.get(id), path, samePath));
  const visit = (parent: Node): void => {
    parent.forEach((child) => {
      if (child.isTextblock || !isProvisionKind(child.type.name)) return;
      if (holdsUnits(child)) visit(child);
      else if (child.type.name !== 'table') {
        const inside = insideOf(child, attrs, paths.get(String(child.attrs.id)) ?? []);
        for (const [id, number] of inside.numbers) numbers.set(id, number);
        for (const [id, path] of inside.paths) paths.set(id, path);
      }
    });
  };
  visit(bill);
  return { attrs: own, numbers, paths };
}

function insideOf(unit: Node, attrs: BillAttrs, path: Path): Inside {
  const known = insides.get(unit);
  if (known && known.attrs === attrs && known.path === path) return known;
  let numbers = known?.attrs === attrs ? known.numbers : null;
  if (!numbers) {
    const read = new Map<string, ProvisionNumber>();
    addNumbersWithin(unit, attrs, read);
    numbers = read;
  }
  const paths = new Map<string, Path>();
  addPaths(unit, path, numbers, paths);
  const inside = { attrs, path, numbers, paths };
  insides.set(unit, inside);
  return inside;
}

function kept<T>(old: T | undefined, made: T, same: (a: T, b: T) => boolean): T {
  return old !== undefined && same(old, made) ? old : made;
}

/** Numbers and citations depend on these attributes and no other. */
function sameStyle(a: BillAttrs, b: BillAttrs): boolean {
  return a === b || (a.lang === b.lang && sameRules(a, b));
}

function sameNumber(a: ProvisionNumber, b: ProvisionNumber): boolean {
  return a.number === b.number && a.drawn === b.drawn && a.locked === b.locked && a.count === b.count;
}

function samePath(a: Path, b: Path): boolean {
  return (
    a.length === b.length &&
    a.every((step, i) => step.kind === b[i]!.kind && sameNumber(step.number, b[i]!.number))
  );
}

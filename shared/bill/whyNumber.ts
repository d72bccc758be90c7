/** Why a provision has the number it has, for whoever asks (lexml's users ask it most). */
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { billAttrs } from './document.ts';
import { isNumberedKind, type NumberedKind } from './kinds.ts';
import { computeNumbers } from './numbering.ts';
import { rankOf } from './traditions.ts';

export type WhyNumber =
  /** Counted: `previous` is the one it follows in the count, null for the first; `inside` where its count begins afresh. */
  | ({ kind: 'automatic'; previous: string | null; inside: boolean } & Passed)
  /** Given by hand; `automatic` is what it would be by itself ('' where none would be drawn). */
  | ({ kind: 'locked'; automatic: string; previous: string | null } & Passed)
  /** In quoted text of another law: only the number it has there. */
  | { kind: 'quoted' };

interface Passed {
  /** What stands between it and `previous` with a number that leaves the count where it was (5-1, 12A), the nearest last. */
  passed?: readonly string[];
}

interface Found {
  node: Node;
  pos: number;
  parent: Node;
  quoted: boolean;
}

/** Null for a provision that has no number of its own, or is not in the bill. */
export function whyNumber(bill: Node, id: string): WhyNumber | null {
  const found = find(bill, id);
  if (!found || !isNumberedKind(found.node.type.name)) return null;
  if (found.quoted) return { kind: 'quoted' };
  const kind = found.node.type.name;
  const inside = rankOf(kind, billAttrs(bill)).restarts;
  const before = inside ? siblingsBefore(found, kind) : sameKindBefore(bill, kind, id);
  const last = before.findLastIndex(counts);
  const between = before.slice(last + 1).map((node) => String(node.attrs.id));
  const passed = between.length > 0 ? { passed: between } : {};
  const previous = last < 0 ? null : String(before[last]!.attrs.id);
  if (found.node.attrs.number === null) return { kind: 'automatic', previous, inside, ...passed };
  const freed = EditorState.create({ doc: bill }).tr.setNodeAttribute(found.pos, 'number', null).doc;
  return { kind: 'locked', automatic: computeNumbers(freed).get(id)?.number ?? '', previous, ...passed };
}

/** As in numbering.ts: what is counted, or given a plain number, moves the count; an inserted one does not. */
const counts = ({ attrs: { number } }: Node): boolean => number === null || /^\d+$/.test(String(number));

function find(bill: Node, id: string): Found | null {
  let found: Found | null = null;
  const visit = (parent: Node, start: number, quoted: boolean): void => {
    parent.forEach((node, offset) => {
      if (found || node.isTextblock || node.isLeaf) return;
      if (node.attrs.id === id) found = { node, pos: start + offset, parent, quoted };
      else visit(node, start + offset + 1, quoted || node.type.name === 'quoted');
    });
  };
  visit(bill, 0, false);
  return found;
}

function siblingsBefore({ parent, node }: Found, kind: NumberedKind): Node[] {
  return parent.children.slice(0, parent.children.indexOf(node)).filter((child) => child.type.name === kind);
}

function sameKindBefore(bill: Node, kind: NumberedKind, id: string): Node[] {
  const before: Node[] = [];
  let done = false;
  bill.descendants((node) => {
    if (done || node.isTextblock || node.type.name === 'quoted') return false;
    if (node.attrs.id === id) done = true;
    else if (node.type.name === kind) before.push(node);
    return !done;
  });
  return before;
}

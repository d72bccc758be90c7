/**
 * Which provision a table, a note or a quotation hangs on is not printed: it is read as part of whatever it stands behind.
 * Where the printed order is the same, it stays where it hung.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { isProvisionKind } from '../bill/kinds.ts';

const HANGS = new Set(['table', 'note', 'quoted', 'kept']);

interface Hook {
  parent: string;
  /** The provisions in front of it there, the nearest first. */
  before: readonly string[];
}

/** @param came shares ids with `base`. */
export function placesKept(base: Node, came: Node): Node {
  const hooks = hooksOf(base);
  let bill = came;
  for (const [id, { parent }] of hooksOf(came)) {
    const hook = hooks.get(id);
    if (hook && hook.parent !== parent) bill = rehung(bill, id, hook) ?? bill;
  }
  return bill;
}

const idOf = (node: Node): string => (isProvisionKind(node.type.name) ? String(node.attrs.id) : '');

function hooksOf(bill: Node): Map<string, Hook> {
  const hooks = new Map<string, Hook>();
  const visit = (node: Node): void => {
    const before: string[] = [];
    node.forEach((child) => {
      const id = idOf(child);
      if (id === '') return;
      if (HANGS.has(child.type.name)) hooks.set(id, { parent: idOf(node), before: [...before].reverse() });
      if (child.type.name !== 'table') visit(child);
      before.push(id);
    });
  };
  visit(bill);
  return hooks;
}

/** null where it would be read in another order, or is no bill. */
function rehung(bill: Node, id: string, hook: Hook): Node | null {
  let taken: Node | null = null;
  bill.descendants((node) => {
    if (idOf(node) === id) taken = node;
    return taken === null && !node.isTextblock;
  });
  if (!taken) return null;
  const moved = hung(without(bill, id), taken, hook);
  if (order(moved).join('\n') !== order(bill).join('\n')) return null;
  try {
    moved.check();
    return moved;
  } catch {
    return null;
  }
}

function mapped(node: Node, change: (children: Node[], node: Node) => Node[]): Node {
  const children = node.children.map((child) =>
    idOf(child) === '' || child.type.name === 'table' ? child : mapped(child, change),
  );
  return node.copy(Fragment.from(change(children, node)));
}

const without = (bill: Node, id: string): Node =>
  mapped(bill, (children) => children.filter((child) => idOf(child) !== id));

function hung(bill: Node, hanging: Node, { parent, before }: Hook): Node {
  return mapped(bill, (children, node) => {
    if (idOf(node) !== parent) return children;
    const places = before.map((id) => children.findIndex((child) => idOf(child) === id));
    const after = places.find((at) => at >= 0) ?? children.findLastIndex((child) => child.isTextblock);
    return children.toSpliced(after + 1, 0, hanging);
  });
}

/** The lines as they are read, each by the provision that it belongs to. */
function order(bill: Node): string[] {
  const lines: string[] = [];
  const visit = (node: Node, owner: string): void => {
    node.forEach((child) => {
      if (child.isTextblock || child.isLeaf) lines.push(`${idOf(child) || owner} ${child.textContent}`);
      else visit(child, idOf(child) || owner);
    });
  };
  visit(bill, '');
  return lines;
}

/**
 * Numbers of a text that came back. The numbers in a Word file are words: where a provision still shows the one it was sent
 * out with, nobody renumbered it, whatever now stands around it, and it keeps the number rule it had. A provision that is
 * shown without a number was hardly unnumbered on purpose: it stood alone and has company now, or was typed between
 * numbered ones; a new one is numbered like its neighbours.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { isNumberedKind, isProvisionKind } from '../bill/kinds.ts';
import { type Register, register } from '../bill/references.ts';

interface Known {
  /** As it was printed, '' for none. */
  shown: string;
  rule: unknown;
}

/**
 * @param base the text that went out.
 * @returns a function for the texts of one file, first to last, which share ids with `base` and with one another.
 */
export function numbersKept(base: Node): (came: Node) => Node {
  const known = new Map<string, Known>();
  note(base, register(base), known);
  return (came) => {
    const reg = register(came);
    const kept = ruled(came, reg, known);
    note(kept, reg, known);
    return kept;
  };
}

/** Numbers that are not known yet, or were changed. */
function note(bill: Node, reg: Register, known: Map<string, Known>): void {
  bill.descendants((node) => {
    const id = String(node.attrs.id);
    if (!isNumberedKind(node.type.name)) return !node.isTextblock;
    const [shown, old] = [shownIn(reg, id), known.get(id)];
    // A number that only follows from what stands around it is not what the file shows.
    const follows = old !== undefined && node.attrs.number === old.rule;
    if (!follows) known.set(id, { shown, rule: node.attrs.number });
    return true;
  });
}

function shownIn(reg: Register, id: string): string {
  const number = reg.numbers.get(id);
  return number && number.drawn !== '' ? number.number : '';
}

function ruled(node: Node, reg: Register, known: ReadonlyMap<string, Known>): Node {
  const children = node.children.map((child) =>
    isProvisionKind(child.type.name) && child.type.name !== 'table' ? ruled(child, reg, known) : child,
  );
  const same = children.every((child, i) => child === node.child(i));
  const content = same ? node.content : Fragment.from(children);
  const rule = ruleOf(node, reg, known);
  if (rule === node.attrs.number) return same ? node : node.copy(content);
  return node.type.create({ ...node.attrs, number: rule }, content, node.marks);
}

function ruleOf(node: Node, reg: Register, known: ReadonlyMap<string, Known>): unknown {
  const { number } = node.attrs;
  if (!isNumberedKind(node.type.name)) return number;
  const id = String(node.attrs.id);
  const old = known.get(id);
  if (number === '') return old ? old.rule : null;
  return old && old.shown === shownIn(reg, id) ? old.rule : number;
}

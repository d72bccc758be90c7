/**
 * Numbers of a text that came back. A provision that a word processor shows without a number was hardly unnumbered on
 * purpose: it stood alone and has company now, or was typed between numbered ones. It keeps the number rule it had; a new
 * one is numbered like its neighbours.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { isNumberedKind, isProvisionKind } from '../bill/kinds.ts';

/** @param came shares ids with `base`. */
export function withNumbersOf(base: Node, came: Node): Node {
  const rules = new Map<string, unknown>();
  base.descendants((node) => {
    if (isNumberedKind(node.type.name)) rules.set(String(node.attrs.id), node.attrs.number);
    return !node.isTextblock;
  });
  return ruled(came, rules);
}

function ruled(node: Node, rules: ReadonlyMap<string, unknown>): Node {
  const children = node.children.map((child) =>
    isProvisionKind(child.type.name) && child.type.name !== 'table' ? ruled(child, rules) : child,
  );
  const same = children.every((child, i) => child === node.child(i));
  const content = same ? node.content : Fragment.from(children);
  if (!isNumberedKind(node.type.name) || node.attrs.number !== '') return same ? node : node.copy(content);
  const id = String(node.attrs.id);
  const number = rules.has(id) ? rules.get(id) : null;
  return number === '' && same ? node : node.type.create({ ...node.attrs, number }, content, node.marks);
}

/**
 * References of a text that came back. A file shows the words of a reference and where it leads; in which case they stand
 * ("статье 5" is the dative and the prepositional) is guessed. Where the words are the same, it is the reference it was.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { isProvisionKind } from '../bill/kinds.ts';
import { type ReferenceAttrs, type Register, referenceText, register } from '../bill/references.ts';

/** @param came shares ids with `base`. */
export function referencesKept(base: Node, came: Node): Node {
  const known = new Map<string, ReferenceAttrs[]>();
  visit(base, '', (owner, attrs) => known.set(owner, [...(known.get(owner) ?? []), attrs]));
  if (known.size === 0) return came;
  return kept(came, '', known, register(came));
}

const ownerOf = (node: Node, owner: string): string =>
  isProvisionKind(node.type.name) ? String(node.attrs.id) : owner;

function visit(node: Node, owner: string, found: (owner: string, attrs: ReferenceAttrs) => void): void {
  const here = ownerOf(node, owner);
  node.forEach((child) => {
    if (child.type.name === 'reference') found(here, child.attrs as ReferenceAttrs);
    else if (!child.isText) visit(child, here, found);
  });
}

function kept(
  node: Node,
  owner: string,
  known: ReadonlyMap<string, readonly ReferenceAttrs[]>,
  reg: Register,
): Node {
  const here = ownerOf(node, owner);
  const children = node.children.map((child) => {
    if (child.isText) return child;
    if (child.type.name !== 'reference') return kept(child, here, known, reg);
    const attrs = child.attrs as ReferenceAttrs;
    const text = referenceText(attrs, reg).text;
    const old = known
      .get(here)
      ?.find((one) => one.target === attrs.target && referenceText(one, reg).text === text);
    return old ? child.type.create(old, null, child.marks) : child;
  });
  return children.every((child, i) => child === node.child(i)) ? node : node.copy(Fragment.from(children));
}

/**
 * References of a text that came back. A file shows the words of a reference and where it leads; in which case they stand
 * ("статье 5" is the dative and the prepositional) is guessed, and so is whether plain words are one. Where the words are
 * the same, they are what they were.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { isProvisionKind } from '../bill/kinds.ts';
import { type ReferenceAttrs, type Register, referenceText, register } from '../bill/references.ts';

/** What a provision said itself: its references, and its words without them. */
interface Said {
  references: ReferenceAttrs[];
  plain: string;
}

/** @param came shares ids with `base`. */
export function referencesKept(base: Node, came: Node): Node {
  const known = new Map<string, Said>();
  collect(base, '', known);
  return kept(came, '', known, register(came));
}

const ownerOf = (node: Node, owner: string): string =>
  isProvisionKind(node.type.name) ? String(node.attrs.id) : owner;

function collect(node: Node, owner: string, known: Map<string, Said>): void {
  const here = ownerOf(node, owner);
  const said = known.get(here) ?? { references: [], plain: '' };
  known.set(here, said);
  node.forEach((child) => {
    if (child.type.name === 'reference') {
      said.references.push(child.attrs as ReferenceAttrs);
      said.plain += '\n';
    } else if (child.isText) said.plain += child.text ?? '';
    else collect(child, here, known);
  });
  if (node.isTextblock) said.plain += '\n';
}

function kept(node: Node, owner: string, known: ReadonlyMap<string, Said>, reg: Register): Node {
  const here = ownerOf(node, owner);
  const said = known.get(here);
  const children = node.children.map((child) => {
    if (child.isText) return child;
    if (child.type.name !== 'reference') return kept(child, here, known, reg);
    return said ? asItWas(child, said, reg) : child;
  });
  if (children.every((child, i) => child === node.child(i))) return node;
  // Neighbouring texts with the same marks become one.
  return node.copy(Fragment.fromArray(children));
}

function asItWas(reference: Node, { references, plain }: Said, reg: Register): Node {
  const attrs = reference.attrs as ReferenceAttrs;
  const { text } = referenceText(attrs, reg);
  const same = references.find((one) => one.target === attrs.target && referenceText(one, reg).text === text);
  if (same) return reference.type.create(same, null, reference.marks);
  const isNew = references.some((one) => one.target === attrs.target) || !plain.includes(text) || text === '';
  return isNew ? reference : reference.type.schema.text(text, reference.marks);
}

/** A text that comes from outside becomes the draft: its provisions keep the ids of those they match. */
import { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../bill/document.ts';
import { isProvisionKind } from '../bill/kinds.ts';
import { billSchema } from '../bill/schema.ts';
import { alignBills } from './align.ts';

/**
 * The incoming bill with the ids of `base` wherever a provision matches one of it, so that comments, decisions and
 * references live on; the others get new ids. References inside follow their targets.
 * @param incoming a bill that `readBill` accepts; anything else throws.
 * @param newId must give ids that neither bill uses.
 */
export function adoptIds(base: Node, incoming: Node | NodeJson, newId: () => string): Node {
  const text = incoming instanceof Node ? incoming : documentOf(incoming);
  const { a, b, toA } = alignBills(base, text, { open: true });
  const ids = new Map<string, string>();
  for (const passage of b.passages) {
    const match = a.passages[toA[passage.index]!];
    // A provision that nobody knows may keep an id that is free; one that is taken by another provision is given anew.
    ids.set(passage.id, match?.id ?? (a.byId.has(passage.id) ? newId() : passage.id));
  }
  return Node.fromJSON(billSchema, renamed(text.toJSON() as NodeJson, ids));
}

function documentOf(json: NodeJson): Node {
  const read = readBill(json);
  if (!read.ok) throw new RangeError(`not a bill: ${read.reason}`);
  return read.bill;
}

function renamed(node: NodeJson, ids: ReadonlyMap<string, string>): NodeJson {
  const next: NodeJson = { ...node };
  if (node.attrs && isProvisionKind(node.type))
    next.attrs = { ...node.attrs, id: ids.get(String(node.attrs.id)) ?? node.attrs.id };
  else if (node.attrs && node.type === 'reference')
    next.attrs = { ...node.attrs, target: ids.get(String(node.attrs.target)) ?? node.attrs.target };
  if (node.content) next.content = node.content.map((child) => renamed(child, ids));
  return next;
}

/** The bill of a document as it came: read once, so that the app and the editor hold the very same nodes of it. */
import type { Node } from 'prosemirror-model';
import { type BillResult, type NodeJson, readBill } from '../../shared/bill/document.ts';

const read = new WeakMap<NodeJson, Node>();

/** @param doc is never changed after it was read. */
export function billOf(doc: NodeJson): BillResult {
  const known = read.get(doc);
  if (known) return { ok: true, bill: known };
  const result = readBill(doc);
  if (result.ok) read.set(doc, result.bill);
  return result;
}

/** Bills as the store holds them, read. */
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { Damaged } from '../store/damaged.ts';
import { readVersion } from '../store/versions.ts';

export function billOf(json: NodeJson, format?: number): Node {
  const read = readBill(json, format);
  if (!read.ok) throw new Damaged(read.reason);
  return read.bill;
}

export function storedBill(db: Database, version: string): Node | null {
  const stored = version === '' ? null : readVersion(db, version);
  return stored ? billOf(stored.doc, stored.format) : null;
}

/** What the editor did to the structure, kept with the draft and, once it is kept, with the version. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import {
  compactOperations,
  OPERATIONS,
  reversedOperations,
  type StructuralOperation,
} from '../../../shared/bill/operations.ts';
import { checkRows } from './damaged.ts';

/** Name of the draft among the versions in this table. */
const DRAFT = '';

const row = z.strictObject({ op: z.enum(OPERATIONS), from: z.string().min(1), to: z.string().min(1) });

/** Those of a version since its parent, or, with '', of the draft since the version it stands on; oldest first. */
export function operationsOf(db: Database, version: string): StructuralOperation[] {
  const rows = db
    .prepare('SELECT op, source AS "from", target AS "to" FROM operation WHERE version = ? ORDER BY seq')
    .all(version);
  return checkRows(row, rows);
}

/** Adds to those of the draft; the list stays short. Runs inside the caller's transaction. */
export function addOperations(db: Database, operations: readonly StructuralOperation[]): void {
  if (operations.length === 0) return;
  const all = compactOperations([...operationsOf(db, DRAFT), ...operations]);
  db.prepare('DELETE FROM operation WHERE version = ?').run(DRAFT);
  insert(db, DRAFT, all);
}

function insert(db: Database, version: string, operations: readonly StructuralOperation[]): void {
  const put = db.prepare(
    'INSERT OR IGNORE INTO operation (version, seq, op, source, target) VALUES (?, ?, ?, ?, ?)',
  );
  operations.forEach(({ op, from, to }, seq) => {
    put.run(version, seq, op, from, to);
  });
}

/** The draft was kept as this version, and its operations with it; null: it is a version already, and they say nothing. */
export function keepOperations(db: Database, version: string | null): void {
  if (version === null) db.prepare('DELETE FROM operation WHERE version = ?').run(DRAFT);
  else db.prepare('UPDATE OR REPLACE operation SET version = ? WHERE version = ?').run(version, DRAFT);
}

/** Takes over those of versions that another copy of the project has. */
export function takeOperations(db: Database, other: Database): void {
  const versions = other
    .prepare('SELECT DISTINCT version FROM operation WHERE version <> ?')
    .pluck()
    .all(DRAFT);
  const known = db.prepare('SELECT 1 FROM operation WHERE version = ? LIMIT 1');
  for (const version of checkRows(z.string(), versions))
    if (known.get(version) === undefined) insert(db, version, operationsOf(other, version));
}

/**
 * What leads from one text to another, where one was made from the other (over any number of versions); else nothing.
 * @param a a version's id, or '' for the draft; `b` as well.
 * @param parents of the versions by id; of the draft by ''.
 */
export function operationsBetween(
  db: Database,
  a: string,
  b: string,
  parents: ReadonlyMap<string, string>,
): StructuralOperation[] {
  const down = way(a, b, parents);
  if (down) return compactOperations(down.flatMap((version) => operationsOf(db, version)));
  const up = way(b, a, parents);
  return up ? reversedOperations(compactOperations(up.flatMap((version) => operationsOf(db, version)))) : [];
}

/** The versions after `from` up to `to`, oldest first; null where `to` was not made from it. */
function way(from: string, to: string, parents: ReadonlyMap<string, string>): string[] | null {
  const out: string[] = [];
  for (let at = to; at !== from; ) {
    if (out.includes(at)) return null;
    out.push(at);
    const parent = parents.get(at);
    // The parent of the first version is nothing, which is not the draft.
    if (parent === undefined || parent === '') return null;
    at = parent;
  }
  return out.reverse();
}

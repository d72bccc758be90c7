/** The draft in the store: units by rank, changed one by one, each change a revision. */
import type { Database } from 'better-sqlite3';
import { generateKeyBetween } from 'fractional-indexing';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { joinUnits, type Unit, type UnitChanges } from '../../../shared/bill/units.ts';
import { putContent, unitOf } from './content.ts';
import { Damaged, parseJson } from './damaged.ts';
import { readMeta, writeMeta } from './meta.ts';
import { unpacked } from './packed.ts';

/** The two texts of a project that are kept unit by unit: what the editor shows, and what of it is accepted (review.ts). */
export type UnitTable = 'draft_unit' | 'accepted_unit';

const ATTRS: Record<UnitTable, string> = { draft_unit: 'attrs', accepted_unit: 'acceptedAttrs' };

interface UnitRow {
  id: string;
  parent: string;
  rank: string;
  type: string;
  hash: string;
}

export function draftRevision(db: Database): number {
  return Number(readMeta(db, 'revision') ?? 0);
}

export function draftAttrs(db: Database, table: UnitTable = 'draft_unit'): Record<string, unknown> {
  const attrs = parseJson(readMeta(db, ATTRS[table]) ?? '{}');
  if (typeof attrs !== 'object' || attrs === null || Array.isArray(attrs))
    throw new Damaged('attributes of the bill');
  return attrs as Record<string, unknown>;
}

/** Units in reading order, without their content. */
export function draftOrder(db: Database, table: UnitTable = 'draft_unit'): UnitRow[] {
  const rows = db
    .prepare(`SELECT id, parent, rank, type, hash FROM ${table} ORDER BY parent, rank`)
    .all() as UnitRow[];
  const children = new Map<string, UnitRow[]>();
  for (const row of rows) {
    // '' stands for the bill itself: a unit of that id would hold itself.
    if (row.id === '') throw new Damaged('a unit without an id');
    const list = children.get(row.parent);
    if (list) list.push(row);
    else children.set(row.parent, [row]);
  }
  const ordered: UnitRow[] = [];
  const visit = (parent: string): void => {
    for (const row of children.get(parent) ?? []) {
      ordered.push(row);
      visit(row.id);
    }
  };
  visit('');
  // A unit whose parent is gone would be out of sight: it is listed last, where the check of the skeleton finds it.
  const reached = new Set(ordered);
  return ordered.length === rows.length ? ordered : [...ordered, ...rows.filter((row) => !reached.has(row))];
}

/** The draft as bill JSON (not yet checked: see `readBill`). @throws Damaged where rows are not those that were written. */
export function readDraft(db: Database, table: UnitTable = 'draft_unit'): NodeJson {
  const content = new Map(
    (
      db.prepare(`SELECT hash, json FROM content WHERE hash IN (SELECT hash FROM ${table})`).all() as {
        hash: string;
        json: unknown;
      }[]
    ).map((row) => [row.hash, row.json]),
  );
  const rows = draftOrder(db, table);
  const ids = new Set(rows.map((row) => row.id));
  if (rows.some((row) => row.parent !== '' && !ids.has(row.parent)))
    throw new Damaged('a unit stands under one that is not there');
  const units: Unit[] = rows.map((row) => ({
    id: row.id,
    parent: row.parent,
    json: unitOf(row.hash, content.get(row.hash)),
  }));
  return joinUnits(draftAttrs(db, table), units);
}

/**
 * Applies one save and moves the revision on. Runs inside the caller's transaction.
 * @returns whether the order or the set of units changed (the caller then checks the skeleton).
 */
export function applyChanges(db: Database, changes: UnitChanges): { structural: boolean; revision: number } {
  const structural = applyToUnits(db, changes, 'draft_unit');
  const revision = draftRevision(db) + 1;
  writeMeta(db, 'revision', String(revision));
  dropOrphans(db);
  return { structural, revision };
}

/** Applies changes to one of the two texts; answers whether the order or the set of its units changed. */
export function applyToUnits(db: Database, changes: UnitChanges, table: UnitTable): boolean {
  const find = db.prepare(`SELECT id, parent, rank, type, hash FROM ${table} WHERE id = ?`);
  const next = db.prepare(
    `SELECT rank FROM ${table} WHERE parent = ? AND rank > ? AND id <> ? ORDER BY rank LIMIT 1`,
  );
  const upsert = db.prepare(
    `INSERT INTO ${table} (id, parent, rank, type, hash) VALUES (@id, @parent, @rank, @type, @hash)
     ON CONFLICT (id) DO UPDATE SET parent = @parent, rank = @rank, type = @type, hash = @hash`,
  );
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  let structural = changes.removed.length > 0;
  for (const id of changes.removed) remove.run(id);
  for (const put of changes.put) {
    const hash = putContent(db, JSON.stringify(put.json));
    const was = find.get(put.id) as UnitRow | undefined;
    const row: UnitRow = { id: put.id, parent: put.parent, rank: was?.rank ?? '', type: put.json.type, hash };
    if (put.after !== null || was?.parent !== put.parent) {
      structural = true;
      const left = put.after ? rankUnder(find.get(put.after) as UnitRow | undefined, put.parent) : null;
      const right = (next.get(put.parent, left ?? '', put.id) as { rank: string } | undefined)?.rank ?? null;
      row.rank = generateKeyBetween(left, right);
    }
    if (was && was.type !== row.type) structural = true;
    upsert.run(row);
  }
  if (changes.attrs) writeMeta(db, ATTRS[table], JSON.stringify(changes.attrs));
  return structural;
}

/** The rank of the unit before, where it really stands under the same parent; else null (the front). */
function rankUnder(row: UnitRow | undefined, parent: string): string | null {
  return row && row.parent === parent ? row.rank : null;
}

/** Content that only superseded drafts named is of no use to anyone; versions keep theirs. Done in passing, rarely. */
function dropOrphans(db: Database): void {
  if (draftRevision(db) % 500 !== 0) return;
  const named = new Set<unknown>();
  for (const { entries } of db.prepare('SELECT entries FROM chunk').iterate() as Iterable<{
    entries: unknown;
  }>)
    for (const entry of parseJson(unpacked(entries)) as unknown[][]) named.add(entry[2]);
  const loose = db
    .prepare(
      'SELECT hash FROM content WHERE hash NOT IN (SELECT hash FROM draft_unit) AND hash NOT IN (SELECT hash FROM accepted_unit)',
    )
    .pluck()
    .all();
  const drop = db.prepare('DELETE FROM content WHERE hash = ?');
  for (const hash of loose) if (!named.has(hash)) drop.run(hash);
}

/**
 * Replaces the whole draft by these units; no suggestions are open then, unless the caller puts them beside it (review.ts).
 * Runs inside the caller's transaction.
 */
export function writeDraft(db: Database, attrs: Record<string, unknown>, units: readonly Unit[]): number {
  writeUnits(db, attrs, units, 'draft_unit');
  endReview(db);
  const revision = draftRevision(db) + 1;
  writeMeta(db, 'revision', String(revision));
  return revision;
}

/** The draft is the accepted text; nothing is kept of suggestions. Runs inside the caller's transaction. */
export function endReview(db: Database): void {
  db.exec('DELETE FROM accepted_unit; DELETE FROM attribution; DELETE FROM rival;');
  db.prepare("DELETE FROM meta WHERE key IN ('review', 'acceptedAttrs')").run();
}

/** Replaces one of the two texts. */
export function writeUnits(
  db: Database,
  attrs: Record<string, unknown>,
  units: readonly Unit[],
  table: UnitTable,
): void {
  db.prepare(`DELETE FROM ${table}`).run();
  const last = new Map<string, string>();
  const insert = db.prepare(`INSERT INTO ${table} (id, parent, rank, type, hash) VALUES (?, ?, ?, ?, ?)`);
  for (const unit of units) {
    const rank = generateKeyBetween(last.get(unit.parent) ?? null, null);
    last.set(unit.parent, rank);
    insert.run(unit.id, unit.parent, rank, unit.json.type, putContent(db, JSON.stringify(unit.json)));
  }
  writeMeta(db, ATTRS[table], JSON.stringify(attrs));
}

/** Rows that were written through this connection so far: while it is the same, nothing of the project has changed. */
export function writesTo(db: Database): number {
  return db.prepare('SELECT total_changes()').pluck().get() as number;
}

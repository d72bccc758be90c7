/**
 * What was merged into the draft, and the conflicts that a person settles one by one. They are rows of the project, so an
 * unfinished merge survives the closing of the app and travels with the file.
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { measureJson } from '../../../shared/api/bounds.ts';
import type { ConflictChoice, KeptConflict, KeptMerge } from '../../../shared/api/merges.ts';
import type { MergeConflict } from '../../../shared/compare/merge.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';

const mergeRow = z.strictObject({
  id: z.string().min(1),
  source: z.string(),
  ours: z.string(),
  theirs: z.string(),
  at: z.string(),
  base: z.string(),
  before: z.string(),
  came: z.string(),
  undone: z.int(),
});
const conflictRow = z.strictObject({
  merge: z.string(),
  id: z.string(),
  seq: z.int(),
  conflict: z.string(),
  choice: z.string().nullable(),
  author: z.string(),
  at: z.string(),
});
type ConflictRow = z.infer<typeof conflictRow>;

const node = z.custom<{ type: string }>(
  // Bounded in depth: what a forged file nests without end could not be sent on.
  (value) => typeof (value as { type?: unknown } | null)?.type === 'string' && measureJson(value) === 'fits',
);
const value = z.union([
  z.array(node),
  z.string(),
  z.null(),
  z.strictObject({ parent: z.string(), after: z.string() }),
]);
const words = z.string().nullable();
const conflictSchema = z.strictObject({
  id: z.string(),
  provision: z.string(),
  kind: z.enum(['words', 'table', 'number', 'kind', 'removal', 'move', 'attribute', 'bill']),
  base: words,
  ours: words,
  theirs: words,
  at: z.string(),
  json: z.strictObject({ base: value, ours: value, theirs: value }),
});
const choiceSchema = z.union([
  z.enum(['base', 'ours', 'theirs', 'both', 'draft']),
  z.strictObject({ text: z.string() }),
]);

function keptOf(row: ConflictRow): KeptConflict {
  const conflict = checkRows(conflictSchema, [parseJson(row.conflict)])[0] as MergeConflict;
  const choice = row.choice === null ? null : checkRows(choiceSchema, [parseJson(row.choice)])[0]!;
  return { conflict, choice, author: row.author, at: row.at };
}

/** Newest first; one that was taken back is not among them. */
export function listMerges(db: Database): KeptMerge[] {
  const conflicts = db.prepare('SELECT * FROM merge_conflict WHERE merge = ? ORDER BY seq, id');
  const rows = db.prepare('SELECT * FROM merge WHERE undone = 0 ORDER BY at DESC, id DESC').all();
  return checkRows(mergeRow, rows).map(({ undone: _, ...merge }) => ({
    ...merge,
    conflicts: checkRows(conflictRow, conflicts.all(merge.id)).map(keptOf),
  }));
}

/** Keeps a merge with its conflicts; one of the same name that was taken back begins anew. */
export function keepMerge(
  db: Database,
  merge: Omit<KeptMerge, 'conflicts'>,
  conflicts: readonly MergeConflict[],
): void {
  db.prepare('DELETE FROM merge_conflict WHERE merge = ?').run(merge.id);
  db.prepare(
    `INSERT OR REPLACE INTO merge (id, source, ours, theirs, at, base, before, came, undone)
     VALUES (@id, @source, @ours, @theirs, @at, @base, @before, @came, 0)`,
  ).run(merge);
  const put = db.prepare(
    `INSERT OR IGNORE INTO merge_conflict (merge, id, seq, conflict, choice, author, at) VALUES (?, ?, ?, ?, NULL, '', '')`,
  );
  for (const [seq, conflict] of conflicts.entries())
    put.run(merge.id, conflict.id, seq, JSON.stringify(conflict));
}

/** Writes down a choice, or opens the conflict again with null. null where there is no such conflict. */
export function settle(
  db: Database,
  place: { merge: string; conflict: string },
  choice: ConflictChoice | null,
  by: { author: string; at: string },
): KeptConflict | null {
  const { author, at } = choice === null ? { author: '', at: by.at } : by;
  db.prepare(
    `UPDATE merge_conflict SET choice = ?, author = ?, at = ? WHERE merge = ? AND id = ?
       AND merge IN (SELECT id FROM merge WHERE undone = 0)`,
  ).run(choice === null ? null : JSON.stringify(choice), author, at, place.merge, place.conflict);
  const row = db
    .prepare(
      'SELECT c.* FROM merge_conflict AS c JOIN merge AS m ON m.id = c.merge WHERE c.merge = ? AND c.id = ? AND m.undone = 0',
    )
    .get(place.merge, place.conflict);
  return row === undefined ? null : keptOf(checkRows(conflictRow, [row])[0]!);
}

export function findMerge(db: Database, id: string): KeptMerge | null {
  return listMerges(db).find((merge) => merge.id === id) ?? null;
}

export function takeBack(db: Database, id: string): void {
  db.prepare('UPDATE merge SET undone = 1 WHERE id = ?').run(id);
}

/** Whether this version came in by a merge that was taken back, and by no other since: it may be merged again. */
export function wasTakenBack(db: Database, came: string): boolean {
  const row = db
    .prepare('SELECT count(*) AS times, coalesce(sum(undone), 0) AS undone FROM merge WHERE came = ?')
    .get(came) as { times: number; undone: number };
  return row.times > 0 && row.times === row.undone;
}

/** One of two states of a conflict, the same in both copies: the one of the later moment, settled before open. */
function later(mine: ConflictRow, other: ConflictRow): ConflictRow {
  const key = ({ at, choice, author }: ConflictRow): string => JSON.stringify([at, choice ?? '', author]);
  return key(mine) >= key(other) ? mine : other;
}

/**
 * What the other copy has merged and what is settled there. Its draft has the common text where a conflict is open:
 * whoever takes that draft in must know of the words that wait.
 */
export function takeMerges(db: Database, other: Database): void {
  const putMerge = db.prepare(
    `INSERT OR IGNORE INTO merge (id, source, ours, theirs, at, base, before, came, undone)
     VALUES (@id, @source, @ours, @theirs, @at, @base, @before, @came, @undone)`,
  );
  for (const row of checkRows(mergeRow, other.prepare('SELECT * FROM merge WHERE undone = 0').all()))
    putMerge.run(row);
  const find = db.prepare('SELECT * FROM merge_conflict WHERE merge = ? AND id = ?');
  const put = db.prepare(
    `INSERT OR REPLACE INTO merge_conflict (merge, id, seq, conflict, choice, author, at)
     VALUES (@merge, @id, @seq, @conflict, @choice, @author, @at)`,
  );
  const rows = other
    .prepare('SELECT c.* FROM merge_conflict AS c JOIN merge AS m ON m.id = c.merge WHERE m.undone = 0')
    .all();
  for (const row of checkRows(conflictRow, rows)) {
    // Everything that is stored is read once before it is taken: a wrong row is refused with its file.
    keptOf(row);
    const known = find.get(row.merge, row.id);
    const mine = known === undefined ? null : checkRows(conflictRow, [known])[0]!;
    const { choice, author, at } = mine ? later(mine, row) : row;
    put.run({ ...(mine ?? row), choice, author, at });
  }
  const orphan = db.prepare('SELECT 1 FROM merge_conflict WHERE merge NOT IN (SELECT id FROM merge) LIMIT 1');
  if (orphan.get() !== undefined) throw new Damaged('a conflict of no merge');
}

/**
 * Whether a database is built as ours are: the same tables, indexes and triggers in the same words, and nothing else. A file that
 * came by mail could bring a view that never ends in the place of a table, or a trigger that deletes versions: it is
 * looked at before anything of it is run.
 */
import Database from 'better-sqlite3';
import { type Migration, migrate } from './migrations.ts';

const SCHEMA = `SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
  WHERE NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4')) ORDER BY 1`;

function shapeOf(db: Database.Database): string {
  return (db.prepare(SCHEMA).pluck().all() as string[]).join('\n');
}

/** What a project made by these steps up to `version` is built of. */
function shapeAfter(steps: readonly Migration[], version: number): string {
  const db = new Database(':memory:');
  try {
    migrate(
      db,
      steps.filter((step) => step.version <= version),
    );
    return shapeOf(db);
  } finally {
    db.close();
  }
}

/** True for a database that the steps up to `version` and nothing else have built. */
export function hasShape(db: Database.Database, steps: readonly Migration[], version: number): boolean {
  return shapeOf(db) === shapeAfter(steps, version);
}

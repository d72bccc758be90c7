/**
 * One process writes a project at a time. The lock is a small database of its own, held open in an exclusive
 * transaction: the operating system lets go of it when the process dies, however it dies, so there are no stale locks.
 * Locks live in the app's own folder, not beside the user's files.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';

export interface ProjectLock {
  release(): void;
}

function canonical(path: string): string {
  return join(realpathSync(dirname(path)), basename(path));
}

/** null where another process (or another opening in this one) holds the project. */
export function takeLock(path: string, folder: string): ProjectLock | null {
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(canonical(path)).digest('hex').slice(0, 32);
  const db = new Database(join(folder, `${name}.lock`), { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return {
    release: () => {
      if (db.open) db.close();
    },
  };
}

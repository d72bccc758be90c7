/**
 * One process writes a project at a time. The lock is a small database of its own, held open in an exclusive
 * transaction: the operating system lets go of it when the process dies, however it dies, so there are no stale locks.
 * Locks live in the app's own folder, not beside the user's files.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';

export interface ProjectLock {
  release(): void;
}

/** One name for a file however it was reached: links are followed, in its folder and in its own name. */
export function canonical(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    // A file that is still to be made, or a folder that is not there.
  }
  try {
    return join(realpathSync(dirname(full)), basename(full));
  } catch {
    return full;
  }
}

/** Says which file stands at a path now, so that one put in its place is noticed; null where there is none. */
export function identityOf(path: string): string | null {
  const info = statSync(path, { bigint: true, throwIfNoEntry: false });
  return info ? `${info.dev}:${info.ino}` : null;
}

/** The folder of locks cannot be used. */
export class NoLocks extends Error {}

/**
 * Held by name, and by identity where the file is there: a second name of the same file (a hard link) would have a
 * journal of its own, and two journals destroy a database.
 * @returns null where another process (or another opening in this one) holds the project.
 * @throws NoLocks where there is no place for locks.
 */
export function takeLock(path: string, folder: string): ProjectLock | null {
  const held: ProjectLock[] = [];
  const release = (): void => {
    for (const lock of held) lock.release();
  };
  try {
    mkdirSync(folder, { recursive: true });
    const identity = identityOf(path);
    for (const name of identity === null ? [canonical(path)] : [canonical(path), identity]) {
      const lock = hold(join(folder, `${fileNameFor(name)}.lock`));
      if (!lock) {
        release();
        return null;
      }
      held.push(lock);
    }
    return { release };
  } catch (error) {
    release();
    throw new NoLocks(error instanceof Error ? error.message : String(error));
  }
}

function fileNameFor(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

function hold(file: string): ProjectLock | null {
  const db = new Database(file, { timeout: 0 });
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

/**
 * Opening and making project files. Every way a file can be wrong is told apart before anything is written:
 * no file, no project, damaged, from a newer Madda, not writable, open in another window.
 */
import { accessSync, closeSync, constants, existsSync, openSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type ApiError, type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { Damaged } from './damaged.ts';
import { APPLICATION_ID, recogniseFile } from './format.ts';
import { foldJournal, journalBeside, openAlone, sealJournal, setJournalsAside } from './journal.ts';
import { NoLocks, type ProjectLock, takeLock } from './lock.ts';
import { LATEST, MIGRATIONS, type Migration, migrate } from './migrations.ts';
import { copyInto } from './seal.ts';
import { hasShape } from './shape.ts';

export interface OpenedFile {
  db: Database.Database;
  lock: ProjectLock | null;
  readOnlyBecause: 'inUse' | 'readOnly' | null;
  /** Names of journals that lay beside the file, belong to another one and were put out of the way. */
  setAside: string[];
}

/**
 * FULL: an acknowledged save is on the disk even when the power fails, not only when the process is killed. The journal is
 * folded by us alone: SQLite, folding by itself, would begin one without a seal (journal.ts).
 */
function configure(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('wal_autocheckpoint = 0');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 2000');
}

/** Makes an empty project; refuses to touch an existing file. */
export function createFile(path: string, locks: string): ApiResult<OpenedFile> {
  try {
    // Made here, and only where there was nothing: of two that ask at once, one gets it.
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    return writeFailure(error, path);
  }
  let lock: ProjectLock | null = null;
  try {
    lock = takeLock(path, locks);
    if (!lock) {
      rmSync(path, { force: true });
      return fail('inUse', { name: basename(path) });
    }
    const db = new Database(path);
    try {
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma('foreign_keys = ON');
      migrate(db);
      configure(db);
      foldJournal(db);
      sealJournal(db);
      return ok({ db, lock, readOnlyBecause: null, setAside: [] });
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    rmSync(path, { force: true });
    lock?.release();
    return writeFailure(error, path);
  }
}

/** Opens an existing project; a project that cannot be written, or is held by another process, opens to be read. */
export function openFile(
  path: string,
  locks: string,
  steps: readonly Migration[] = MIGRATIONS,
): ApiResult<OpenedFile> {
  const name = basename(path);
  const latest = steps.at(-1)?.version ?? LATEST;
  let file: ReturnType<typeof recogniseFile>;
  try {
    file = recogniseFile(path);
  } catch (error) {
    return fail('damagedProject', { name, detail: reasonOf(error) });
  }
  if (file.kind === 'missing') return fail('notFound', { path });
  if (file.kind === 'unreadable') return fail('unreadable', { name });
  if (file.kind === 'notAProject') return fail('notAProject', { name });
  if (file.userVersion > latest) return fail('newerProject', { name });
  const writable = isWritable(path);
  const held = writable ? tryLock(path, locks) : 'readOnly';
  const lock = typeof held === 'string' ? null : held;
  const readOnlyBecause = typeof held === 'string' ? held : null;
  let db: Database.Database | null = null;
  const setAside: string[] = [];
  try {
    const beside = readOnlyBecause === 'readOnly' ? 'none' : journalBeside(path, locks);
    if (beside === 'broken') throw new Damaged('neither whole alone nor with its journal');
    if (beside === 'foreign' && lock) setAside.push(...setJournalsAside(path));
    const alone = readOnlyBecause === 'readOnly' || (beside === 'foreign' && !lock);
    db = alone ? openAlone(path) : new Database(path, { readonly: readOnlyBecause === 'inUse' });
    db.pragma('trusted_schema = OFF');
    if (!hasShape(db, steps, file.userVersion)) throw new Damaged('not built as a project is');
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('integrity check failed');
    if (readOnlyBecause === null) {
      configure(db);
      foldJournal(db);
      if (file.userVersion < latest) {
        backUp(db, path, file.userVersion);
        sealJournal(db);
        migrate(db, steps);
        foldJournal(db);
      }
    }
    return ok({ db, lock, readOnlyBecause, setAside });
  } catch (error) {
    db?.close();
    lock?.release();
    const code = (error as { code?: string }).code ?? '';
    // Not the file is at fault: the disk is full while a step of the schema is made, or files cannot be opened.
    // A second name (hard link) of a file that is open has no journal of its own to read from.
    if (readOnlyBecause === 'inUse' && /^SQLITE_(IOERR|CANTOPEN)/.test(code)) return fail('inUse', { name });
    if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EMFILE') return writeFailure(error, path);
    return fail('damagedProject', { name, detail: reasonOf(error) });
  }
}

/** Without a place for locks nobody can be kept from writing at the same time, so the project is only read. */
function tryLock(path: string, locks: string): ProjectLock | 'inUse' | 'readOnly' {
  try {
    return takeLock(path, locks) ?? 'inUse';
  } catch (error) {
    if (error instanceof NoLocks) return 'readOnly';
    throw error;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function backUp(db: Database.Database, path: string, version: number): void {
  const target = `${path}.before-${version}.bak`;
  if (!existsSync(target)) copyInto(db, target);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The right sentence for a write that failed. */
export function writeFailure(error: unknown, path: string): { ok: false; error: ApiError } {
  const code = (error as { code?: string }).code ?? '';
  const name = basename(path);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return fail('diskFull');
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_READONLY_DIRECTORY'].includes(code))
    return fail('readOnly', { name });
  if (code === 'SQLITE_CANTOPEN' || code === 'ENOENT' || code === 'ENOTDIR')
    return fail('noFolder', { path: dirname(path) });
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return fail('nameInvalid', { name });
  // A short read: the file ends before its own header says.
  const damage = ['SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ'];
  if (error instanceof Damaged || code.startsWith('SQLITE_CORRUPT') || damage.includes(code))
    return fail('damagedProject', { name, detail: reasonOf(error) });
  if (code === 'EEXIST' || code === 'EISDIR') return fail('exists', { name });
  return fail('writeFailed', { detail: reasonOf(error) });
}

/**
 * The journal that SQLite keeps beside an open project: folded into the file between two calls, begun with a seal
 * (seal.ts), and set aside where it is found beside a file that it does not belong to.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { stateOfFile, statesOfSeal, UNSEALED, writeSeal } from './seal.ts';
import { readLog } from './walFile.ts';

/** The write-ahead log, and the journal of a file that is not in that mode yet. */
const JOURNALS = ['-wal', '-journal'] as const;

/** First byte of a page of rows (sqlite.org/fileformat2.html, 1.6): the seal is alone on such a page. */
const TABLE_LEAF = 0x0d;

/** Databases whose journal was folded and begins anew with the next write, which must be a seal. */
const unsealed = new WeakSet<Database.Database>();

/**
 * What was written goes into the file itself; before anything more is, the journal that begins then must be sealed. On a
 * full disk, or while another program reads, the journal stays as it is: what was saved is in it as well.
 * @returns whether the file holds everything now.
 */
export function foldJournal(db: Database.Database): boolean {
  const patience = db.pragma('busy_timeout', { simple: true });
  db.pragma('busy_timeout = 0');
  try {
    const [done] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    // Also where others read: SQLite may begin the journal anew as soon as they are gone.
    unsealed.add(db);
    return done?.busy === 0;
  } catch {
    return false;
  } finally {
    db.pragma(`busy_timeout = ${Number(patience)}`);
  }
}

/**
 * One write, whole or not at all, in a journal that begins with a seal: where the write is refused there is no seal either,
 * and the file stays what it was to the last byte.
 */
export function writeSealed<T>(db: Database.Database, work: () => T): T {
  const due = unsealed.has(db);
  const write = db.transaction(() => {
    if (due) writeSeal(db);
    return work();
  });
  const result = write.immediate();
  unsealed.delete(db);
  return result;
}

/** The seal alone, before what is written in other ways. Costs something once after each folding. @throws where the disk is full. */
export function sealJournal(db: Database.Database): void {
  if (!unsealed.has(db)) return;
  // What is written next flushes it to the disk along with itself; without that nothing needs it.
  db.pragma('synchronous = NORMAL');
  try {
    writeSeal(db);
  } finally {
    db.pragma('synchronous = FULL');
  }
  unsealed.delete(db);
}

/** A read-only folder has no room for a journal, and one that is another file's must not be read: the file alone. */
export function openAlone(path: string): Database.Database {
  const bytes = readFileSync(path);
  // Bytes 18 and 19 of the header say "write-ahead log"; a database in memory has none.
  bytes[18] = 1;
  bytes[19] = 1;
  return new Database(bytes, { readonly: true });
}

/**
 * What lies beside a file that is not open for writing anywhere, or not by us. `foreign`: a journal that was written over
 * another file; the file is whole without it. `broken`: the file is not whole, and the journal does not make it so.
 */
export function journalBeside(path: string, scratch: string): 'none' | 'own' | 'foreign' | 'broken' {
  const log = readLog(`${path}-wal`, (page) =>
    page[0] === TABLE_LEAF ? statesOfSeal(page.toString('latin1')) : null,
  );
  const undo = (statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (log.pages === 0 && !undo) return 'none';
  const states = log.found.flatMap(({ from, to }) => [from, to]);
  // A journal of an older Madda says nothing of its file.
  if (states.length === 0) states.push(UNSEALED);
  if (!undo && states.includes(alone(path, stateOfFile) ?? '')) return 'own';
  if (alone(path, isWhole)) return 'foreign';
  return wholeTogether(path, scratch) ? 'own' : 'broken';
}

/** What is seen in the file without its journal; null where it cannot be read. */
function alone<T>(path: string, look: (db: Database.Database) => T): T | null {
  let db: Database.Database | null = null;
  try {
    db = openAlone(path);
    return look(db);
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

const isWhole = (db: Database.Database): boolean => db.pragma('quick_check(1)', { simple: true }) === 'ok';

/** A crash while the journal was being folded leaves a file that is whole only with it. Tried on copies. */
function wholeTogether(path: string, scratch: string): boolean {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'journal-'));
  try {
    const copy = join(folder, 'copy');
    for (const end of ['', ...JOURNALS])
      if (existsSync(`${path}${end}`)) cpSync(`${path}${end}`, `${copy}${end}`);
    const db = new Database(copy);
    try {
      return isWhole(db);
    } finally {
      db.close();
    }
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts journals beside a file out of the way, under names that nothing reads by itself. Gives the names. */
export function setJournalsAside(path: string): string[] {
  // Only an index into the journal, made anew from it.
  rmSync(`${path}-shm`, { force: true });
  return JOURNALS.flatMap((end) => {
    const size = statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0) {
      rmSync(`${path}${end}`, { force: true });
      return [];
    }
    let n = 1;
    while (existsSync(asideName(path, n))) n++;
    renameSync(`${path}${end}`, asideName(path, n));
    return [basename(asideName(path, n))];
  });
}

const asideName = (path: string, n: number): string => `${path}.journal-${n}.bak`;

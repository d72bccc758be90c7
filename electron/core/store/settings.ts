/**
 * The settings of a project: one value, and beside it a log of when each entry was last put in, changed or taken out, so
 * that two copies can be put together and what one of them took out does not come back.
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type ProjectSettings, readSettings } from '../../../shared/api/settings.ts';
import { entriesOf, type SettingsEntry, settingsOfEntries } from '../../../shared/api/settingsEntries.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { readMeta, writeMeta } from './meta.ts';
import { momentAfter } from './moment.ts';

const logRow = z.strictObject({
  part: z.string(),
  entry: z.string(),
  present: z.int(),
  author: z.string(),
  at: z.string(),
});
type LogRow = z.infer<typeof logRow>;

/** Damage in the settings must not keep anybody from the bill: what can be read of them counts; `whole` is false then. */
export function storedSettings(db: Database): ReturnType<typeof readSettings> {
  const stored = readMeta(db, 'settings');
  try {
    return readSettings(stored === null ? undefined : parseJson(stored));
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return readSettings(null);
  }
}

const keyOf = ({ part, entry }: Pick<SettingsEntry, 'part' | 'entry'>): string =>
  JSON.stringify([part, entry]);

function logOf(db: Database): Map<string, LogRow> {
  return new Map(
    checkRows(logRow, db.prepare('SELECT * FROM setting_log ORDER BY part, entry').all()).map((row) => [
      keyOf(row),
      row,
    ]),
  );
}

function putLog(db: Database, row: LogRow): void {
  db.prepare(
    'INSERT OR REPLACE INTO setting_log (part, entry, present, author, at) VALUES (@part, @entry, @present, @author, @at)',
  ).run(row);
}

const byKey = (settings: ProjectSettings): Map<string, SettingsEntry> =>
  new Map(entriesOf(settings).map((one) => [keyOf(one), one]));

/** Keeps the settings, and writes down which entries are others than before. Runs inside the caller's transaction. */
export function putSettings(
  db: Database,
  settings: ProjectSettings,
  { author, at }: { author: string; at: string },
): void {
  const [before, after, log] = [byKey(storedSettings(db).settings), byKey(settings), logOf(db)];
  for (const [key, { part, entry }] of new Map([...before, ...after])) {
    if (JSON.stringify(before.get(key)?.value) === JSON.stringify(after.get(key)?.value)) continue;
    putLog(db, {
      part,
      entry,
      present: after.has(key) ? 1 : 0,
      author,
      at: momentAfter(at, log.get(key)?.at),
    });
  }
  writeMeta(db, 'settings', JSON.stringify(settings));
}

/**
 * Entries of another copy. Of each the state that was written last counts; where nobody wrote down when (files of before),
 * an entry that either has. The same in both copies. Runs inside the caller's transaction.
 */
export function takeSettings(db: Database, other: Database): void {
  const own = storedSettings(db);
  // What cannot be read here is not written anew by taking something in.
  if (!own.whole) return;
  const [mine, theirs] = [byKey(own.settings), byKey(storedSettings(other).settings)];
  const [log, otherLog] = [logOf(db), logOf(other)];
  const kept = new Map(mine);
  for (const key of new Set([...mine.keys(), ...theirs.keys(), ...log.keys(), ...otherLog.keys()])) {
    const here = stateOf(mine.get(key), log.get(key));
    const there = stateOf(theirs.get(key), otherLog.get(key));
    if (here >= there) continue;
    const [entry, row] = [theirs.get(key), otherLog.get(key)];
    if (entry) kept.set(key, entry);
    else kept.delete(key);
    if (row) putLog(db, row);
  }
  const merged = JSON.stringify(settingsOfEntries([...kept.values()]));
  if (merged !== JSON.stringify(own.settings)) writeMeta(db, 'settings', merged);
}

/** The later moment sorts last; of the same, what is there, then what it says. */
function stateOf(entry: SettingsEntry | undefined, row: LogRow | undefined): string {
  return JSON.stringify([row?.at ?? '', entry ? 1 : 0, row?.author ?? '', entry?.value ?? null]);
}

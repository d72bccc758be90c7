/**
 * By what a file and its journal know each other. SQLite plays any journal that lies beside a file into it; where a crash
 * left one and another copy was then put in the file's place, that would mix the two. So the first thing written into a
 * journal is a seal: the name of the state of the file it goes on from, and the name of the state that it makes. A file is
 * the journal's own only where it is in one of the states that the journal names (decision 025).
 */
import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';

/** Of a file from before there were seals. */
export const UNSEALED = '0'.repeat(32);

const SEAL = /madda-seal ([0-9a-f]{32}) ([0-9a-f]{32})/;

/** The states that a seal names: the one it goes on from, and the one it makes. null where there is none. */
export function statesOfSeal(words: string): { from: string; to: string } | null {
  const found = SEAL.exec(words);
  return found ? { from: found[1]!, to: found[2]! } : null;
}

/** One row, alone on its page. */
export const SEAL_TABLE = 'CREATE TABLE seal (one INTEGER PRIMARY KEY CHECK (one = 1), words TEXT NOT NULL)';

/** Nothing of a file is run that only calls itself a seal. */
function hasSeal(db: Database.Database): boolean {
  const built = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'seal'").pluck().all();
  return built.length === 1 && built[0] === SEAL_TABLE;
}

/** The state that the file is in; of one from before there were seals, or whose seal was forged, `UNSEALED`. */
export function stateOfFile(db: Database.Database): string {
  if (!hasSeal(db)) return UNSEALED;
  const words: unknown = db.prepare('SELECT words FROM seal WHERE one = 1').pluck().get();
  return statesOfSeal(String(words))?.to ?? UNSEALED;
}

/** Writes a new seal, where the file has room for one. @throws where the disk is full, or the file cannot be written. */
export function writeSeal(db: Database.Database): void {
  if (!hasSeal(db)) return;
  const words = `madda-seal ${stateOfFile(db)} ${randomBytes(16).toString('hex')}`;
  db.prepare('INSERT OR REPLACE INTO seal (one, words) VALUES (1, ?)').run(words);
}

/**
 * A whole copy of a database that stays open. It has a state of its own: the pages of a copy are in other places, and a
 * journal of the original must not be played into it.
 */
export function copyInto(db: Database.Database, target: string): void {
  db.prepare('VACUUM INTO ?').run(target);
  const copy = new Database(target);
  try {
    writeSeal(copy);
  } finally {
    copy.close();
  }
}

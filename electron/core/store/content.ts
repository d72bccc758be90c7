/** Content by hash: the same unit is stored once, however many versions name it. */
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}

/** Stores a text in `content` and gives its hash. */
export function putContent(db: Database, json: string): string {
  const hash = hashOf(json);
  db.prepare('INSERT OR IGNORE INTO content (hash, json) VALUES (?, ?)').run(hash, json);
  return hash;
}

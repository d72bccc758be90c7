/** Content by hash: the same unit is stored once, however many versions name it. */
import { createHash, hash as hashBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { Damaged, parseJson } from './damaged.ts';
import { packed, unpacked, unpackedBytes } from './packed.ts';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}

/** Stores a text in `content` and gives its hash. */
export function putContent(db: Database, json: string): string {
  const hash = hashOf(json);
  db.prepare('INSERT OR IGNORE INTO content (hash, json) VALUES (?, ?)').run(hash, packed(json));
  return hash;
}

/** The unit behind a hash; Damaged where it is gone, or its words are not those that were stored under the hash. */
export function unitOf(hash: string, stored: unknown): NodeJson {
  const json = unpacked(stored);
  if (hashOf(json) !== hash) throw new Damaged(`content ${hash} is not what was stored`);
  return parseJson(json) as NodeJson;
}

/** The text of the unit behind a hash, as UTF-8 that is not read; Damaged as in `unitOf`. */
export function bytesBehind(hash: string, stored: unknown): Buffer {
  const bytes = unpackedBytes(stored);
  if (hashBytes('sha256', bytes, 'base64url').slice(0, 32) !== hash)
    throw new Damaged(`content ${hash} is not what was stored`);
  return bytes;
}

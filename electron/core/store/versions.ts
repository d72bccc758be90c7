/**
 * Versions: immutable rows that name the content of each unit by hash. The list of units is itself cut into chunks at
 * places that depend on the unit ids alone, so a version with one edit adds one content, one chunk and one row.
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { VersionInfo } from '../../../shared/api/project.ts';
import { BILL_FORMAT, type NodeJson } from '../../../shared/bill/document.ts';
import { joinUnits, type Unit } from '../../../shared/bill/units.ts';
import type { Coverage } from '../../../shared/requirements/types.ts';
import { cutChunks } from './chunks.ts';
import { hashOf, unitOf } from './content.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { draftAttrs, draftOrder, type UnitTable } from './draft.ts';
import { packed, unpacked } from './packed.ts';

export type Entry = [id: string, parent: string, hash: string];

interface VersionRow {
  id: string;
  seq: number;
  name: string;
  note: string;
  author: string;
  at: string;
  words: number;
  articles: number;
  coverage: string | null;
  automatic: number;
  parent: string;
  attrs: string;
  format: number;
  manifest: string;
}

const listedSchema = z.object({
  id: z.string(),
  seq: z.number(),
  name: z.string(),
  note: z.string(),
  author: z.string(),
  at: z.iso.datetime(),
  words: z.number(),
  articles: z.number(),
  coverage: z.string().nullable(),
  automatic: z.number(),
  parent: z.string(),
});
const coverageSchema = z.object({
  met: z.number(),
  partly: z.number(),
  missing: z.number(),
  conflict: z.number(),
  notApplicable: z.number(),
}) satisfies z.ZodType<Coverage>;
const heldSchema = z.object({ id: z.string(), parent: z.string() });
const hashesSchema = z.array(z.string());
const entriesSchema = z.array(z.tuple([z.string(), z.string(), z.string()]));

function coverageOf(json: string): Coverage {
  return checkRows(coverageSchema, [parseJson(json)])[0]!;
}

const LISTED = 'id, seq, name, note, author, at, words, articles, coverage, automatic, parent';

function infoOf(row: Omit<VersionRow, 'attrs' | 'format' | 'manifest'>): VersionInfo {
  return {
    id: row.id,
    name: row.name,
    note: row.note,
    author: row.author,
    at: row.at,
    words: row.words,
    articles: row.articles,
    coverage: row.coverage === null ? null : coverageOf(row.coverage),
    automatic: row.automatic === 1,
    parent: row.parent,
  };
}

function draftChunks(db: Database, table: UnitTable = 'draft_unit'): { hash: string; json: string }[] {
  const entries = draftOrder(db, table).map((row): Entry => [row.id, row.parent, row.hash]);
  return cutChunks(entries, ([id]) => id).map((chunk) => {
    const json = JSON.stringify(chunk);
    return { hash: hashOf(json), json };
  });
}

/** Whether this version holds exactly what the draft holds. */
export function isDraftKeptAs(db: Database, id: string): boolean {
  const row = db.prepare('SELECT manifest, attrs FROM version WHERE id = ?').get(id) as
    | { manifest: string; attrs: string }
    | undefined;
  const manifest = JSON.stringify(draftChunks(db).map((chunk) => chunk.hash));
  return row?.manifest === manifest && row.attrs === JSON.stringify(draftAttrs(db));
}

/** The versions of `db` that hold exactly what the draft of `other` (a copy, or `db` itself) holds: id and parent. */
export function versionsHoldingDraft(db: Database, other: Database): { id: string; parent: string }[] {
  const manifest = JSON.stringify(draftChunks(other).map((chunk) => chunk.hash));
  const rows = db
    .prepare('SELECT id, parent FROM version WHERE manifest = ? AND attrs = ? ORDER BY id')
    .all(manifest, JSON.stringify(draftAttrs(other)));
  return checkRows(heldSchema, rows);
}

/** Keeps the draft, or its accepted text, as it stands as a version. Runs inside the caller's transaction. */
export function keepVersion(db: Database, info: VersionInfo, table: UnitTable = 'draft_unit'): VersionInfo {
  const put = db.prepare('INSERT OR IGNORE INTO chunk (hash, entries) VALUES (?, ?)');
  const chunks = draftChunks(db, table);
  for (const { hash, json } of chunks) put.run(hash, packed(json));
  const manifest = chunks.map((chunk) => chunk.hash);
  const seq = Number(
    (db.prepare('SELECT coalesce(max(seq), 0) + 1 AS seq FROM version').get() as { seq: number }).seq,
  );
  db.prepare(
    `INSERT INTO version (id, seq, name, note, author, at, words, articles, coverage, automatic, parent, attrs, format, manifest)
     VALUES (@id, @seq, @name, @note, @author, @at, @words, @articles, @coverage, @automatic, @parent, @attrs, @format, @manifest)`,
  ).run({
    ...info,
    seq,
    coverage: info.coverage === null ? null : JSON.stringify(info.coverage),
    automatic: info.automatic ? 1 : 0,
    attrs: JSON.stringify(draftAttrs(db, table)),
    format: BILL_FORMAT,
    manifest: JSON.stringify(manifest),
  });
  return info;
}

/** Newest first; by time, since versions of a colleague's copy come in later than they were made. */
export function listVersions(db: Database): VersionInfo[] {
  return checkRows(
    listedSchema,
    db.prepare(`SELECT ${LISTED} FROM version ORDER BY at DESC, seq DESC`).all(),
  ).map(infoOf);
}

/** The version with this id or, failing that, the newest with this name. */
export function findVersion(db: Database, idOrName: string): VersionInfo | null {
  const row = db
    .prepare(
      `SELECT ${LISTED} FROM version WHERE id = ? OR name = ? ORDER BY id = ? DESC, at DESC, seq DESC LIMIT 1`,
    )
    .get(idOrName, idOrName, idOrName);
  return row === undefined ? null : infoOf(checkRows(listedSchema, [row])[0]!);
}

/** The units that a chunk names, in order. @throws Damaged where it is not what was stored. */
export function readChunk(db: Database, hash: string): Entry[] {
  const stored = db.prepare('SELECT entries FROM chunk WHERE hash = ?').get(hash) as
    | { entries: unknown }
    | undefined;
  const entries = unpacked(stored?.entries);
  if (hashOf(entries) !== hash) throw new Damaged(`chunk ${hash} is not what was stored`);
  return checkRows(entriesSchema, [parseJson(entries)])[0]!;
}

/** The hashes of the chunks of every version. */
export function versionChunks(db: Database): Map<string, string[]> {
  const rows = db.prepare('SELECT id, manifest FROM version').all() as { id: string; manifest: string }[];
  return new Map(rows.map(({ id, manifest }) => [id, checkRows(hashesSchema, [parseJson(manifest)])[0]!]));
}

/** The units of the draft, in order. */
export function draftUnits(db: Database): Entry[] {
  return draftOrder(db).map((row): Entry => [row.id, row.parent, row.hash]);
}

/** A unit by the hash of its content. @throws Damaged where it is not what was stored. */
export function readContent(db: Database, hash: string): NodeJson {
  const row = db.prepare('SELECT json FROM content WHERE hash = ?').get(hash) as
    | { json: unknown }
    | undefined;
  return unitOf(hash, row?.json);
}

/** A version's bill as JSON with the format it was written in; null where there is no such version. */
export function readVersion(
  db: Database,
  id: string,
): { info: VersionInfo; doc: NodeJson; format: number } | null {
  const row = db.prepare('SELECT * FROM version WHERE id = ?').get(id) as VersionRow | undefined;
  if (!row) return null;
  const content = db.prepare('SELECT json FROM content WHERE hash = ?');
  const units: Unit[] = [];
  for (const hash of checkRows(hashesSchema, [parseJson(row.manifest)])[0]!) {
    for (const [unit, parent, unitHash] of readChunk(db, hash)) {
      const unitRow = content.get(unitHash) as { json: unknown } | undefined;
      units.push({ id: unit, parent, json: unitOf(unitHash, unitRow?.json) });
    }
  }
  return {
    info: infoOf(row),
    doc: joinUnits(parseJson(row.attrs) as Record<string, unknown>, units),
    format: row.format,
  };
}

/**
 * Taking in what another copy of the same project holds: its versions, comments and decisions. Rows are only added, or
 * become what either copy said last in a way that does not depend on the order, so that two copies that take in each
 * other hold the same, and taking in a copy twice changes nothing.
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { readBill } from '../../../shared/bill/document.ts';
import { addCommentEvent, newestEvents } from './comments.ts';
import { hashOf } from './content.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { readMeta } from './meta.ts';
import { unpacked } from './packed.ts';
import { listVersions, readVersion, versionsHoldingDraft } from './versions.ts';

const commentRow = z.strictObject({
  id: z.string().min(1),
  provision: z.string(),
  quote: z.string(),
  start: z.int(),
  stop: z.int(),
  author: z.string(),
  at: z.string(),
  text: z.string(),
  resolved: z.int(),
  deleted: z.int(),
  requirement: z.string(),
});
const eventRow = z.strictObject({
  comment: z.string(),
  what: z.enum(['assigned', 'resolved']),
  at: z.string(),
  author: z.string(),
  value: z.string(),
});
const replyRow = z.strictObject({
  id: z.string().min(1),
  comment: z.string(),
  author: z.string(),
  at: z.string(),
  text: z.string(),
});
const decisionRow = z.strictObject({
  requirement: z.string(),
  at: z.string(),
  author: z.string(),
  withdrawn: z.int(),
  state: z.string(),
  how: z.string(),
  reason: z.string(),
  citation: z.string(),
  basis: z.string(),
});
const versionRow = z.strictObject({
  id: z.string().min(1),
  seq: z.int(),
  name: z.string(),
  note: z.string(),
  author: z.string(),
  at: z.string(),
  words: z.int(),
  articles: z.int(),
  coverage: z.string().nullable(),
  automatic: z.int(),
  parent: z.string(),
  attrs: z.string(),
  format: z.int(),
  manifest: z.string(),
});

/** Copies the versions that are not there yet, oldest first; every one is read to its end before. Gives their number. */
export function takeVersions(db: Database, other: Database): number {
  const known = new Set(listVersions(db).map((v) => v.id));
  const rows = checkRows(versionRow, other.prepare('SELECT * FROM version ORDER BY at, seq').all());
  const fresh = rows.filter((row) => !known.has(row.id));
  const chunkOf = other.prepare('SELECT entries FROM chunk WHERE hash = ?');
  const contentOf = other.prepare('SELECT json FROM content WHERE hash = ?');
  const putChunk = db.prepare('INSERT OR IGNORE INTO chunk (hash, entries) VALUES (?, ?)');
  const putContent = db.prepare('INSERT OR IGNORE INTO content (hash, json) VALUES (?, ?)');
  const putVersion = db.prepare(
    `INSERT INTO version (id, seq, name, note, author, at, words, articles, coverage, automatic, parent, attrs, format, manifest)
     VALUES (@id, (SELECT coalesce(max(seq), 0) + 1 FROM version), @name, @note, @author, @at, @words, @articles, @coverage, @automatic, @parent, @attrs, @format, @manifest)`,
  );
  for (const row of fresh) {
    const stored = readVersion(other, row.id)!;
    const bill = readBill(stored.doc, stored.format);
    if (!bill.ok) throw new Damaged(`version ${row.id}: ${bill.reason}`);
    for (const hash of parseJson(row.manifest) as string[]) {
      const { entries } = chunkOf.get(hash) as { entries: unknown };
      putChunk.run(hash, entries);
      for (const [, , content] of parseJson(unpacked(entries)) as [string, string, string][])
        putContent.run(content, (contentOf.get(content) as { json: unknown }).json);
    }
    const { seq: _, ...values } = row;
    putVersion.run(values);
  }
  return fresh.length;
}

/**
 * Comments, replies and what was done with them, of both. A comment that either copy deleted stays deleted; whom it is for
 * and whether it is settled is what was done last (settled in either copy, where nobody wrote down when); where its words
 * were moved differently, the place that sorts last counts in both. Gives the number of changed comments.
 */
export function takeComments(db: Database, other: Database): number {
  const rows = checkRows(commentRow, other.prepare('SELECT * FROM comment').all());
  const own = new Map(
    checkRows(commentRow, db.prepare('SELECT * FROM comment').all()).map((row) => [row.id, row]),
  );
  const touched = new Set<string>();
  const put = db.prepare(
    `INSERT INTO comment (id, provision, quote, start, stop, author, at, text, resolved, deleted, requirement)
     VALUES (@id, @provision, @quote, @start, @stop, @author, @at, @text, @resolved, @deleted, @requirement)
     ON CONFLICT (id) DO UPDATE SET provision = excluded.provision, quote = excluded.quote, start = excluded.start,
       stop = excluded.stop, resolved = excluded.resolved, deleted = excluded.deleted`,
  );
  for (const row of rows) {
    if (own.has(row.id)) continue;
    put.run(row);
    if (row.deleted === 0) touched.add(row.id);
  }
  for (const comment of takeCommentEvents(db, other)) touched.add(comment);
  const settled = newestEvents(db, 'resolved');
  const resolvedOf = (row: CommentRow, mine: CommentRow): number => {
    const last = settled.get(row.id);
    return last === undefined ? Math.max(row.resolved, mine.resolved) : Number(last === '1');
  };
  for (const row of rows) {
    const mine = own.get(row.id);
    if (!mine) continue;
    const { provision, quote, start, stop } = placeOf(mine) > placeOf(row) ? mine : row;
    const deleted = Math.max(row.deleted, mine.deleted);
    const merged = { ...mine, provision, quote, start, stop, resolved: resolvedOf(row, mine), deleted };
    if (JSON.stringify(mine) === JSON.stringify(merged)) continue;
    put.run(merged);
    touched.add(row.id);
  }
  const reply = db.prepare(
    'INSERT OR IGNORE INTO comment_reply (id, comment, author, at, text) VALUES (@id, @comment, @author, @at, @text)',
  );
  for (const row of checkRows(replyRow, other.prepare('SELECT * FROM comment_reply').all()))
    if (reply.run(row).changes > 0) touched.add(row.comment);
  return touched.size;
}

type CommentRow = z.infer<typeof commentRow>;

const placeOf = (row: CommentRow): string => JSON.stringify([row.provision, row.start, row.stop, row.quote]);

/** The log of what was done with comments. Gives the comments with which something new was done. */
function takeCommentEvents(db: Database, other: Database): string[] {
  const find = db.prepare(
    'SELECT value FROM comment_event WHERE comment = @comment AND what = @what AND at = @at AND author = @author',
  );
  const fresh = checkRows(eventRow, other.prepare('SELECT * FROM comment_event').all()).filter((row) => {
    // One person does one thing in one moment; if a file says otherwise, both copies keep the same.
    const mine = find.pluck().get({ comment: row.comment, what: row.what, at: row.at, author: row.author });
    return typeof mine !== 'string' || mine < row.value;
  });
  for (const row of fresh) addCommentEvent(db, row);
  return fresh.map((row) => row.comment);
}

/** The log of decisions of both. Gives the number of rows that came. */
export function takeDecisions(db: Database, other: Database): number {
  const find = db.prepare('SELECT * FROM decision WHERE requirement = ? AND at = ? AND author = ?');
  const put = db.prepare(
    `INSERT OR REPLACE INTO decision (requirement, at, author, withdrawn, state, how, reason, citation, basis)
     VALUES (@requirement, @at, @author, @withdrawn, @state, @how, @reason, @citation, @basis)`,
  );
  let came = 0;
  for (const row of checkRows(decisionRow, other.prepare('SELECT * FROM decision').all())) {
    const mine = find.get(row.requirement, row.at, row.author);
    // One person cannot decide twice in one moment; if a file says so, both copies keep the same one.
    if (mine !== undefined && JSON.stringify(checkRows(decisionRow, [mine])[0]) >= JSON.stringify(row))
      continue;
    put.run(row);
    came++;
  }
  return came;
}

/** The nearest version that both drafts come from, '' where there is none. */
export function lastCommonVersion(db: Database, other: Database): string {
  const theirs = new Set(ancestry(other));
  return ancestry(db).find((id) => theirs.has(id)) ?? '';
}

/**
 * The version of `db` that holds the draft of another copy and was made of it; '' where none was. A text that a person went
 * back to is no such version, though an old one holds the same: going back is a change like any other.
 */
export function versionMadeOfDraft(db: Database, other: Database): string {
  const own = new Map(versionsHoldingDraft(other, other).map(({ id, parent }) => [id, parent]));
  const stood = new Set<string>();
  // The version that the draft stands on; where that holds the same text, the one before it too.
  let at = readMeta(other, 'standsOn') ?? '';
  for (stood.add(at); own.has(at) && !stood.has(own.get(at)!); stood.add(at)) at = own.get(at)!;
  return (
    versionsHoldingDraft(db, other).find(({ id, parent }) => stood.has(id) || stood.has(parent))?.id ?? ''
  );
}

/** The version a draft stands on, the one that stood on, and so on. */
function ancestry(db: Database): string[] {
  const parents = new Map(listVersions(db).map((v) => [v.id, v.parent]));
  const chain: string[] = [];
  for (let id = readMeta(db, 'standsOn') ?? ''; parents.has(id); id = parents.get(id)!) {
    if (chain.includes(id)) break;
    chain.push(id);
  }
  return chain;
}

/** A name that the same text has in every copy. */
export function draftVersionId(doc: unknown): string {
  return `draft-${hashOf(JSON.stringify(doc))}`;
}

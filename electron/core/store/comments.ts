/** Comments and their replies. A deleted comment keeps its row, so that a merged copy does not bring it back. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Comment } from '../../../shared/api/contract.ts';
import { checkRows } from './damaged.ts';

const said = { author: z.string(), at: z.iso.datetime({ offset: true, local: true }), text: z.string() };
const commentSchema = z.object({
  id: z.string(),
  provision: z.string(),
  quote: z.string(),
  start: z.number(),
  stop: z.number(),
  resolved: z.number(),
  ...said,
});
const replySchema = z.object({ comment: z.string(), ...said });

export function listComments(db: Database): Comment[] {
  const rows = checkRows(
    commentSchema,
    db
      .prepare(
        'SELECT id, provision, quote, start, stop, author, at, text, resolved FROM comment WHERE deleted = 0 ORDER BY at, id',
      )
      .all(),
  );
  const replies = checkRows(
    replySchema,
    db.prepare('SELECT comment, author, at, text FROM comment_reply ORDER BY at, id').all(),
  );
  return rows.map(({ start, stop, resolved, ...row }) => ({
    ...row,
    from: start,
    to: stop,
    resolved: resolved === 1,
    replies: replies
      .filter((r) => r.comment === row.id)
      .map(({ author, at, text }) => ({ author, at, text })),
  }));
}

export function findComment(db: Database, id: string): Comment | null {
  return listComments(db).find((c) => c.id === id) ?? null;
}

export function addComment(db: Database, comment: Comment): void {
  db.prepare(
    `INSERT INTO comment (id, provision, quote, start, stop, author, at, text, resolved, deleted)
     VALUES (@id, @provision, @quote, @from, @to, @author, @at, @text, @resolved, 0)`,
  ).run({ ...comment, resolved: comment.resolved ? 1 : 0 });
}

export function addReply(
  db: Database,
  reply: { id: string; comment: string; author: string; at: string; text: string },
): void {
  db.prepare(
    'INSERT INTO comment_reply (id, comment, author, at, text) VALUES (@id, @comment, @author, @at, @text)',
  ).run(reply);
}

export function updateComment(db: Database, comment: Comment): void {
  db.prepare(
    'UPDATE comment SET provision = @provision, quote = @quote, start = @from, stop = @to, resolved = @resolved WHERE id = @id',
  ).run({ ...comment, resolved: comment.resolved ? 1 : 0 });
}

export function deleteComment(db: Database, id: string): void {
  db.prepare('UPDATE comment SET deleted = 1 WHERE id = ?').run(id);
}

/**
 * Comments, their replies, and what was done with them. A deleted comment keeps its row, so that a merged copy does not
 * bring it back; whom it is for and whether it is settled are logs of which the newest row counts.
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Comment, CommentPlace } from '../../../shared/api/comments.ts';
import { checkRows } from './damaged.ts';

const said = { author: z.string(), at: z.iso.datetime({ offset: true, local: true }), text: z.string() };
const commentSchema = z.object({
  id: z.string(),
  provision: z.string(),
  quote: z.string(),
  start: z.number(),
  stop: z.number(),
  resolved: z.number(),
  requirement: z.string(),
  ...said,
});
const replySchema = z.object({ comment: z.string(), ...said });
const eventSchema = z.object({ comment: z.string(), value: z.string() });

/** Something that was done with a comment: who is to see to it ('' for nobody), or whether it is settled ('1' or '0'). */
export interface CommentEvent {
  comment: string;
  what: 'assigned' | 'resolved';
  at: string;
  author: string;
  value: string;
}

/** The newest value of a kind of event, by comment. Two of the same moment are told apart by who did them. */
export function newestEvents(db: Database, what: CommentEvent['what']): Map<string, string> {
  const rows = db
    .prepare('SELECT comment, value FROM comment_event WHERE what = ? ORDER BY at, author, value')
    .all(what);
  return new Map(checkRows(eventSchema, rows).map(({ comment, value }) => [comment, value]));
}

/** When something was done with a comment last, '' where nothing was. */
export function doneLast(db: Database, comment: string): string {
  const found = db
    .prepare("SELECT coalesce(max(at), '') FROM comment_event WHERE comment = ?")
    .pluck()
    .get(comment);
  return String(found);
}

export function addCommentEvent(db: Database, event: CommentEvent): void {
  db.prepare(
    `INSERT OR REPLACE INTO comment_event (comment, what, at, author, value)
     VALUES (@comment, @what, @at, @author, @value)`,
  ).run(event);
}

export function listComments(db: Database): Comment[] {
  const rows = checkRows(
    commentSchema,
    db
      .prepare(
        'SELECT id, provision, quote, start, stop, author, at, text, resolved, requirement FROM comment WHERE deleted = 0 ORDER BY at, id',
      )
      .all(),
  );
  const replies = checkRows(
    replySchema,
    db.prepare('SELECT comment, author, at, text FROM comment_reply ORDER BY at, id').all(),
  );
  const assigned = newestEvents(db, 'assigned');
  const forWhom = (id: string): { assignee?: string } => {
    const assignee = assigned.get(id) ?? '';
    return assignee === '' ? {} : { assignee };
  };
  return rows.map(({ start, stop, resolved, requirement, ...row }) => ({
    ...row,
    ...(requirement === '' ? {} : { requirement }),
    ...forWhom(row.id),
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
    `INSERT INTO comment (id, provision, quote, start, stop, author, at, text, resolved, deleted, requirement)
     VALUES (@id, @provision, @quote, @from, @to, @author, @at, @text, @resolved, 0, @requirement)`,
  ).run({ ...comment, requirement: comment.requirement ?? '', resolved: comment.resolved ? 1 : 0 });
  if (comment.assignee)
    addCommentEvent(db, {
      comment: comment.id,
      what: 'assigned',
      at: comment.at,
      author: comment.author,
      value: comment.assignee,
    });
}

export function addReply(
  db: Database,
  reply: { id: string; comment: string; author: string; at: string; text: string },
): void {
  db.prepare(
    'INSERT INTO comment_reply (id, comment, author, at, text) VALUES (@id, @comment, @author, @at, @text)',
  ).run(reply);
}

/** Its place and whether it is settled, as they stand; what was done and by whom is told by `addCommentEvent`. */
export function updateComment(db: Database, comment: Comment): void {
  db.prepare(
    'UPDATE comment SET provision = @provision, quote = @quote, start = @from, stop = @to, resolved = @resolved WHERE id = @id',
  ).run({ ...comment, resolved: comment.resolved ? 1 : 0 });
}

/** The places of comments whose words moved. Who settled them, and what was said, stays as it is. */
export function moveComments(db: Database, places: readonly CommentPlace[]): void {
  const move = db.prepare(
    'UPDATE comment SET provision = @provision, quote = @quote, start = @from, stop = @to WHERE id = @id AND deleted = 0',
  );
  for (const place of places) move.run(place);
}

export function deleteComment(db: Database, id: string): void {
  db.prepare('UPDATE comment SET deleted = 1 WHERE id = ?').run(id);
}

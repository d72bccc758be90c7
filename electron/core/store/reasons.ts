/**
 * Reasons that a person wrote into the comparison table, kept for the two texts that it compares. One that was thrown away
 * keeps its row, so that a merged copy does not bring it back.
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { TableReason } from '../../../shared/api/papers.ts';
import { checkRows } from './damaged.ts';

const row = z.strictObject({
  a: z.string(),
  b: z.string(),
  element: z.string(),
  text: z.string(),
  author: z.string(),
  at: z.string(),
  dropped: z.int(),
});
type Row = z.infer<typeof row>;

const PUT = `INSERT OR REPLACE INTO table_reason (a, b, element, text, author, at, dropped)
  VALUES (@a, @b, @element, @text, @author, @at, @dropped)`;

export function listReasons(db: Database, a: string, b: string): TableReason[] {
  const rows = db
    .prepare('SELECT * FROM table_reason WHERE a = ? AND b = ? AND dropped = 0 ORDER BY element')
    .all(a, b);
  return checkRows(row, rows).map(({ element, text }) => ({ element, text }));
}

/** When the reason of a row was written or thrown away last, '' where none was. */
export function reasonedLast(db: Database, a: string, b: string, element: string): string {
  const found = db
    .prepare('SELECT at FROM table_reason WHERE a = ? AND b = ? AND element = ?')
    .pluck()
    .get(a, b, element);
  return found === undefined ? '' : String(found);
}

/** Writes a reason, or (null) throws it away. */
export function putReason(
  db: Database,
  { text, ...place }: Omit<Row, 'text' | 'dropped'> & { text: string | null },
): void {
  put(db, { ...place, text: text ?? '', dropped: text === null ? 1 : 0 });
}

function put(db: Database, row: Row): void {
  db.prepare(PUT).run(row);
}

/** The draft was kept as a version: what was written beside the draft stands beside that version too. */
export function carryReasons(db: Database, version: string): void {
  const copy = (side: 'a' | 'b'): void => {
    const [a, b] = side === 'a' ? ['@version', 'b'] : ['a', '@version'];
    db.prepare(
      `INSERT OR IGNORE INTO table_reason (a, b, element, text, author, at)
       SELECT ${a}, ${b}, element, text, author, at FROM table_reason WHERE ${side} = 'draft' AND dropped = 0`,
    ).run({ version });
  };
  copy('a');
  copy('b');
}

/** Reasons of another copy; of two for one row the later counts, the same in both copies. */
export function takeReasons(db: Database, other: Database): void {
  const find = db.prepare('SELECT * FROM table_reason WHERE a = ? AND b = ? AND element = ?');
  const key = ({ at, author, text, dropped }: Row): string => JSON.stringify([at, author, text, dropped]);
  for (const theirs of checkRows(row, other.prepare('SELECT * FROM table_reason').all())) {
    const known = find.get(theirs.a, theirs.b, theirs.element);
    if (known !== undefined && key(checkRows(row, [known])[0]!) >= key(theirs)) continue;
    put(db, theirs);
  }
}

/**
 * Open suggestions in the store: the accepted text beside the draft, who suggested what, rival proposals, and what became
 * of those that were decided. All of it is written in the transaction that writes the draft.
 */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { ReviewChanges } from '../../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { attributionSchema, dispositionSchema, rivalSchema } from '../../../shared/suggestions/schemas.ts';
import type { Disposition, ReviewJson } from '../../../shared/suggestions/types.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { applyToUnits, draftAttrs, draftOrder, endReview, readDraft, writeUnits } from './draft.ts';
import { readMeta, writeMeta } from './meta.ts';

/** Whether suggestions are open: then the accepted text stands beside the draft. */
export function reviewIsOpen(db: Database): boolean {
  return readMeta(db, 'review') === 'open';
}

/** The text in which nothing is only suggested. */
export function acceptedTable(db: Database): 'draft_unit' | 'accepted_unit' {
  return reviewIsOpen(db) ? 'accepted_unit' : 'draft_unit';
}

/** What is kept beside the draft; null where no suggestions are open. @throws Damaged where it is not what was written. */
export function readReview(db: Database): ReviewJson | null {
  if (!reviewIsOpen(db)) return null;
  const accepted = readDraft(db, 'accepted_unit');
  const bill = readBill(accepted);
  if (!bill.ok) throw new Damaged(`the accepted text: ${bill.reason}`);
  return {
    accepted,
    attributions: listed(db, 'attribution', attributionSchema),
    rivals: listed(db, 'rival', rivalSchema),
  };
}

type ListTable = 'attribution' | 'rival';

function listed<T>(db: Database, table: ListTable, schema: z.ZodType<T>): T[] {
  const rows = db.prepare(`SELECT json FROM ${table} ORDER BY seq, id`).all() as { json: unknown }[];
  return checkRows(
    schema,
    rows.map((row) => parseJson(row.json)),
  );
}

/** Writes only the rows that differ: a save after one key touches one of them. */
function putList(db: Database, table: ListTable, items: readonly { id: string }[]): void {
  const known = new Map(
    (
      db.prepare(`SELECT id, seq, json FROM ${table}`).all() as { id: string; seq: number; json: string }[]
    ).map((row) => [row.id, row]),
  );
  const put = db.prepare(`INSERT OR REPLACE INTO ${table} (id, seq, json) VALUES (?, ?, ?)`);
  items.forEach((item, seq) => {
    const json = JSON.stringify(item);
    const was = known.get(item.id);
    known.delete(item.id);
    if (was?.seq !== seq || was.json !== json) put.run(item.id, seq, json);
  });
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  for (const id of known.keys()) remove.run(id);
}

/** The accepted text begins as the draft now stands. Called before the draft is changed. */
export function openReview(db: Database): void {
  endReview(db);
  db.exec(
    'INSERT INTO accepted_unit (id, parent, rank, type, hash) SELECT id, parent, rank, type, hash FROM draft_unit',
  );
  writeMeta(db, 'acceptedAttrs', JSON.stringify(draftAttrs(db)));
  writeMeta(db, 'review', 'open');
}

/**
 * Takes one save of the review over. Runs inside the caller's transaction.
 * @returns the units of the accepted text where their order or set changed (the caller checks the skeleton), else null.
 */
export function applyReview(db: Database, changes: ReviewChanges): ReturnType<typeof draftOrder> | null {
  const structural = changes.accepted !== null && applyToUnits(db, changes.accepted, 'accepted_unit');
  putList(db, 'attribution', changes.attributions);
  putList(db, 'rival', changes.rivals);
  return structural ? draftOrder(db, 'accepted_unit') : null;
}

/** Puts a whole review beside the draft. Runs inside the caller's transaction. @throws Damaged where it holds no bill. */
export function writeReview(db: Database, review: ReviewJson | null): void {
  endReview(db);
  if (!review) return;
  const bill = readBill(review.accepted);
  if (!bill.ok) throw new Damaged(`the accepted text: ${bill.reason}`);
  writeUnits(db, { ...bill.bill.attrs }, cutUnits(bill.bill), 'accepted_unit');
  writeMeta(db, 'review', 'open');
  putList(db, 'attribution', review.attributions);
  putList(db, 'rival', review.rivals);
}

/** A review that was kept as one value. @throws Damaged where it is none. */
export function checkReview(stored: unknown): ReviewJson {
  const { accepted, attributions, rivals } = (stored ?? {}) as Record<string, unknown>;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
  if (!readBill(accepted).ok) throw new Damaged('the accepted text of a review');
  return {
    accepted: accepted as NodeJson,
    attributions: checkRows(attributionSchema, list(attributions)),
    rivals: checkRows(rivalSchema, list(rivals)),
  };
}

interface DispositionRow extends Omit<Disposition, 'of' | 'decidedBy' | 'decidedAt'> {
  subject: string;
  decided_by: string;
  decided_at: string;
}

/** In the order of the decisions. */
export function listDispositions(db: Database): Disposition[] {
  const rows = db.prepare('SELECT * FROM disposition ORDER BY decided_at, id').all() as DispositionRow[];
  return checkRows(
    dispositionSchema,
    rows.map(({ subject, decided_by, decided_at, ...row }) => ({
      ...row,
      of: subject,
      decidedBy: decided_by,
      decidedAt: decided_at,
    })),
  );
}

export function putDisposition(db: Database, { of, decidedBy, decidedAt, ...row }: Disposition): void {
  db.prepare(
    `INSERT OR REPLACE INTO disposition
       (id, subject, author, at, provision, label, before, after, outcome, why, decided_by, decided_at)
     VALUES (@id, @of, @author, @at, @provision, @label, @before, @after, @outcome, @why, @decidedBy, @decidedAt)`,
  ).run({ ...row, of, decidedBy, decidedAt });
}

/** Dispositions of both copies; of one subject the later decision counts. Gives the number that came. */
export function takeDispositions(db: Database, other: Database): number {
  const own = new Map(listDispositions(db).map((d) => [d.id, d]));
  let came = 0;
  for (const theirs of listDispositions(other)) {
    const mine = own.get(theirs.id);
    if (mine && rankOf(mine) >= rankOf(theirs)) continue;
    putDisposition(db, theirs);
    came++;
  }
  return came;
}

const rankOf = (d: Disposition): string => `${d.decidedAt} ${JSON.stringify(d)}`;

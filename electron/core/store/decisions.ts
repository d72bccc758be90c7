/** Decisions on requirements: a log to which rows are only added; the newest row of a requirement is the one that counts. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Decision, STATES } from '../../../shared/requirements/types.ts';
import { checkRows, parseJson } from './damaged.ts';

const rowSchema = z.object({
  requirement: z.string(),
  at: z.iso.datetime(),
  author: z.string(),
  state: z.enum(STATES),
  how: z.enum(['confirmed', 'overruled', 'elsewhere']),
  reason: z.string(),
  citation: z.string(),
  basis: z.string(),
});
const basisSchema = z.array(
  z.object({
    provision: z.string(),
    text: z.string(),
    pack: z.string().optional(),
    version: z.number().optional(),
    from: z.int().nonnegative().optional(),
    to: z.int().nonnegative().optional(),
    signed: z.object({ text: z.string(), author: z.string(), at: z.string() }).optional(),
  }),
);

/** Every decision that a person made and did not take back at once, also those that were decided otherwise later. */
export function allDecisions(db: Database): Decision[] {
  return decisionsOf(
    db.prepare('SELECT * FROM decision WHERE withdrawn = 0 ORDER BY requirement, at, author').all(),
  );
}

function decisionsOf(rows: readonly unknown[]): Decision[] {
  return checkRows(rowSchema, rows).map((row) => ({
    ...row,
    basis: checkRows(basisSchema, [parseJson(row.basis)])[0]!,
  }));
}

/** Decisions in force. */
export function listDecisions(db: Database): Decision[] {
  return decisionsOf(
    db
      .prepare(
        `SELECT * FROM decision AS d WHERE withdrawn = 0 AND NOT EXISTS (
         SELECT 1 FROM decision AS later WHERE later.requirement = d.requirement
           AND (later.at > d.at OR (later.at = d.at AND later.author > d.author)))
       ORDER BY requirement`,
      )
      .all(),
  );
}

/** When a requirement was decided on last, '' where it never was. */
export function decidedLast(db: Database, requirement: string): string {
  const found = db
    .prepare("SELECT coalesce(max(at), '') FROM decision WHERE requirement = ?")
    .pluck()
    .get(requirement);
  return String(found);
}

const INSERT = `INSERT OR REPLACE INTO decision (requirement, at, author, withdrawn, state, how, reason, citation, basis)
  VALUES (@requirement, @at, @author, @withdrawn, @state, @how, @reason, @citation, @basis)`;

export function addDecision(db: Database, decision: Decision): void {
  db.prepare(INSERT).run({ ...decision, withdrawn: 0, basis: JSON.stringify(decision.basis) });
}

/** Takes the decision on a requirement back; what was decided stays in the log. */
export function withdrawDecision(db: Database, requirement: string, author: string, at: string): void {
  db.prepare(INSERT).run({
    requirement,
    at,
    author,
    withdrawn: 1,
    state: 'missing',
    how: 'confirmed',
    reason: '',
    citation: '',
    basis: '[]',
  });
}

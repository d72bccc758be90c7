/** Thrown by the store where a row cannot be what Madda wrote; the services answer `damagedProject` (services/guard.ts). */
import type { z } from 'zod';

export class Damaged extends Error {}

export function parseJson(json: unknown): unknown {
  try {
    if (typeof json === 'string') return JSON.parse(json);
  } catch {
    // Said below, in the same words as for what is no text.
  }
  throw new Damaged('a stored value is not JSON');
}

/** Rows as the schema says, or Damaged: SQLite itself lets any column hold any value. */
export function checkRows<T>(schema: z.ZodType<T>, rows: readonly unknown[]): T[] {
  return rows.map((row) => {
    const parsed = schema.safeParse(row);
    if (!parsed.success)
      throw new Damaged(`a stored row is wrong in ${parsed.error.issues[0]?.path.join('.')}`);
    return parsed.data;
  });
}

/** A tradition on its way: as a file of its own, and inside other formats as one line of JSON. */
import type { Tradition } from './shape.ts';
import { traditionSchema } from './shape.ts';

/** The end of the name of a tradition file. */
export const TRADITION_EXTENSION = '.tradition.json';

/** Larger files are no traditions. */
const MOST_CHARS = 200_000;

/** The file that a colleague can open: JSON that a person can read. */
export function writeTradition(tradition: Tradition): string {
  return `${JSON.stringify(tradition, null, 2)}\n`;
}

export type TraditionRead = { ok: true; tradition: Tradition } | { ok: false; where: string };

/** Reads a file; what is none is refused, with the place in it that is not as it must be ('' where it is no JSON at all). */
export function readTradition(text: string): TraditionRead {
  if (text.length > MOST_CHARS) return { ok: false, where: '' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, where: '' };
  }
  const read = traditionSchema.safeParse(json);
  if (read.success) return { ok: true, tradition: read.data };
  return { ok: false, where: read.error.issues[0]?.path.join(' › ') ?? '' };
}

/** A bill's own tradition as one line, null where it has none. */
export function traditionLine(own: Tradition | null | undefined): string | null {
  return own ? JSON.stringify(own) : null;
}

/** The same back; null for a line that is none, which leaves the bill to the tradition it was made from. */
export function fromTraditionLine(line: string | undefined): Tradition | null {
  const read = line === undefined ? null : readTradition(line);
  return read?.ok ? read.tradition : null;
}

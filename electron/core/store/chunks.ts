/** Lists that versions share piece by piece: cut at places that depend on the ids alone, so that one edit changes one piece. */
import { hashOf } from './content.ts';

/** Past this many a piece ends wherever it is. */
const LONGEST = 64;

/** About one id in 16 ends a piece: a kilobyte when packed, and a list of pieces that stays short. */
const endsChunk = (id: string): boolean =>
  Number.parseInt(Buffer.from(hashOf(id)).toString('hex').slice(0, 4), 16) % 16 === 0;

export function cutChunks<T>(items: readonly T[], idOf: (item: T) => string): T[][] {
  const chunks: T[][] = [];
  let current: T[] = [];
  for (const item of items) {
    current.push(item);
    if (endsChunk(idOf(item)) || current.length >= LONGEST) {
      chunks.push(current);
      current = [];
    }
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}

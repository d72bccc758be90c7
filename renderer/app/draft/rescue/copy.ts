/** The copy of a save that did not reach the disk: what it holds, and how one that was found is read. Pure. */
import { z } from 'zod';
import { argumentSchemas } from '../../../../shared/api/schemas.ts';
import type { Outstanding } from '../../autosave.ts';

const FORMAT = 1;

const save = argumentSchemas.saveDraft;
const copySchema = z.strictObject({
  id: z.string().min(1),
  format: z.literal(FORMAT),
  /** The project it belongs to: no other is ever offered it. */
  path: z.string().min(1),
  /** ISO time of the last word in it. */
  at: z.iso.datetime(),
  /** What would have been sent. */
  save: save.omit({ project: true }),
  /** What it takes the place of, so that nobody else's words are written over unseen. */
  before: save.shape.changes,
});

export type RescueCopy = z.infer<typeof copySchema>;
type Comments = RescueCopy['save']['comments'];

export function copyOf(
  about: { id: string; path: string; at: string },
  { base, changes, before, operations, review }: Outstanding,
  comments: NonNullable<Comments>,
): RescueCopy {
  return {
    ...about,
    format: FORMAT,
    save: {
      base,
      changes,
      operations,
      ...(review === undefined ? {} : { review }),
      ...(comments.length > 0 ? { comments } : {}),
    },
    before,
  };
}

const named = z.looseObject({ id: z.string(), format: z.number(), path: z.string() });

/**
 * Sorts what was found: the copies of one project, oldest first, and the ids of those that are damaged. What another
 * version of Madda left is neither, and stays where it is.
 */
export function sortFound(
  found: readonly unknown[],
  path: string,
): { copies: RescueCopy[]; damaged: string[] } {
  const copies: RescueCopy[] = [];
  const damaged: string[] = [];
  for (const value of found) {
    const about = named.safeParse(value);
    if (!about.success || about.data.format !== FORMAT || about.data.path !== path) continue;
    const copy = copySchema.safeParse(value);
    if (copy.success) copies.push(copy.data);
    else damaged.push(about.data.id);
  }
  return { copies: copies.sort((a, b) => a.at.localeCompare(b.at)), damaged };
}

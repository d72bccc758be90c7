/**
 * An older file comes in once more: what was rejected here is not proposed anew. A suggestion is the same where one author
 * made the same words of the same words in the same provision, and not later than it was decided; made again afterwards it
 * is meant, and comes. What was added has a new id with each reading, and is known by its words alone.
 */
import { type OpenReview, rejectSuggestions } from './open.ts';
import type { Disposition, Suggestion } from './types.ts';

/** What a line of the disposition table says of a suggestion that was rejected. */
type Rejected = Pick<
  Disposition,
  'of' | 'outcome' | 'author' | 'provision' | 'before' | 'after' | 'decidedAt'
>;

export interface WithoutRejected {
  open: OpenReview;
  /** What came and was rejected before; it is in neither text now. */
  again: Suggestion[];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const keyOf = (one: Pick<Rejected, 'author' | 'provision' | 'before' | 'after'>): string =>
  JSON.stringify([
    one.author,
    flat(one.before) === '' ? '' : one.provision,
    flat(one.before),
    flat(one.after),
  ]);

/**
 * @param before the review before the file came in: what was open then stays open.
 * @param after with all that the file brought.
 * @param dated the file says when each was made; else they are taken for older than the decision.
 */
export function withoutRejected(
  before: OpenReview,
  after: OpenReview,
  dispositions: readonly Rejected[],
  dated = true,
): WithoutRejected {
  const decided = new Map<string, string>();
  for (const one of dispositions) {
    if (one.of !== 'suggestion' || one.outcome !== 'rejected') continue;
    if (flat(one.before) === '' && flat(one.after) === '') continue;
    const last = decided.get(keyOf(one));
    if (last === undefined || last < one.decidedAt) decided.set(keyOf(one), one.decidedAt);
  }
  if (decided.size === 0) return { open: after, again: [] };
  const known = new Set(before.suggestions.map(({ id }) => id));
  const again = after.suggestions.filter((one) => {
    const at = known.has(one.id) ? undefined : decided.get(keyOf(one));
    return at !== undefined && !(dated && new Date(one.at).getTime() > new Date(at).getTime());
  });
  if (again.length === 0) return { open: after, again };
  // Alone: a suggestion that cannot go without a fresh one is proposed anew with it.
  let open = after;
  const gone: Suggestion[] = [];
  for (const one of again) {
    const without = rejectSuggestions(open, [one.id]);
    if (without.also.length > 0) continue;
    open = without.open;
    gone.push(one);
  }
  return { open, again: gone };
}

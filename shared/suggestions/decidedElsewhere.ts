/** Suggestions that are open in one copy of a project and were decided in another. */
import type { Copy } from './mergeReviews.ts';
import { acceptSuggestions, openReview, rejectSuggestions } from './open.ts';
import type { Disposition } from './types.ts';

/**
 * The copy after what was decided in the other one: else a suggestion that was turned down there would come back with
 * the words of this one. What was decided and is open there all the same (it was taken back) stays as it is.
 * @param decisions those written down in the other copy.
 */
export function decidedElsewhere(copy: Copy, other: Copy, decisions: readonly Disposition[]): Copy {
  if (!copy.review || decisions.length === 0) return copy;
  const there = openReview(other.review, other.working);
  const open = new Set([...there.suggestions, ...there.rivals].map(({ id }) => id));
  const outcomes = new Map(
    decisions.filter(({ id }) => !open.has(id)).map(({ id, outcome }) => [id, outcome]),
  );
  const before = openReview(copy.review, copy.working);
  const being = (outcome: Disposition['outcome']): string[] =>
    before.suggestions.map(({ id }) => id).filter((id) => outcomes.get(id) === outcome);
  const kept = rejectSuggestions(before, being('rejected')).open;
  const { state, working } = acceptSuggestions(kept, being('accepted')).open;
  return { review: { ...state, rivals: state.rivals.filter(({ id }) => !outcomes.has(id)) }, working };
}

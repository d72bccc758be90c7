/** The open suggestions of two copies of a project, over the texts that both come to. */
import type { Node } from 'prosemirror-model';
import { type MergeConflict, mergeBills } from '../compare/merge.ts';
import { resolveMerge } from '../compare/resolveMerge.ts';
import { nextOver, OpenReview, openReview } from './open.ts';
import { readFully } from './reading.ts';
import type { Attribution, ReviewState } from './types.ts';

export interface Copy {
  review: ReviewState | null;
  working: Node;
}

/** Stands for what the other copy brought, until it is known who made it. */
const OTHER = '\u0000other';

/**
 * What was accepted in either copy is accepted, and each suggestion keeps its author and id.
 * @param base the version both copies come from, null where there is none: then our accepted text stays.
 * @param working the merged working text.
 * @returns null where nothing is open.
 */
export function mergeReviews(ours: Copy, theirs: Copy, base: Node | null, working: Node): OpenReview | null {
  if (!ours.review && !theirs.review) return null;
  const accepted = base ? mergedAccepted(base, ours, theirs) : acceptedIn(ours);
  const claimed = (copy: Copy): Attribution[] => {
    const open = openReview(copy.review, copy.working);
    let count = 0;
    const by = { author: OTHER, at: '', newId: () => `${OTHER}${++count}` };
    return nextOver(open, accepted, working, by)
      .attributions.filter(({ author }) => author !== OTHER)
      .map(({ with: others, ...attribution }) => {
        const known = others?.filter((name) => name !== OTHER) ?? [];
        return known.length > 0 ? { ...attribution, with: known } : attribution;
      });
  };
  const reading = readFully(accepted, working, [...claimed(theirs), ...claimed(ours)]);
  const rivals = new Map(
    [...(theirs.review?.rivals ?? []), ...(ours.review?.rivals ?? [])].map((rival) => [rival.id, rival]),
  );
  const open = new OpenReview(reading, [...rivals.values()]);
  return open.isEmpty ? null : open;
}

const acceptedIn = ({ review, working }: Copy): Node => review?.accepted ?? working;

/**
 * Where both accepted something else for the same words and the drafts have the same conflict, the base stands in the
 * accepted text as it does in the merged draft: what a person then chooses there is no suggestion. Where only the accepted
 * texts are at odds, ours stays.
 */
function mergedAccepted(base: Node, ours: Copy, theirs: Copy): Node {
  const merge = mergeBills(base, acceptedIn(ours), acceptedIn(theirs));
  if (merge.conflicts.length === 0) return merge.bill;
  const open = new Set(mergeBills(base, ours.working, theirs.working).conflicts.map(placeOf));
  const read = resolveMerge(
    merge,
    Object.fromEntries(
      merge.conflicts.map(
        (conflict) => [conflict.id, open.has(placeOf(conflict)) ? 'base' : 'ours'] as const,
      ),
    ),
  );
  return read.ok ? read.bill : acceptedIn(ours);
}

const placeOf = ({ kind, provision, at }: MergeConflict): string => [kind, provision, at].join('\u0000');

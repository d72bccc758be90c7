/** The comments of a bill as a list: where each stands, which are asked for, in which order, and which one comes next. */
import type { Comment } from '../api/comments.ts';
import type { Provision } from '../bill/provisions.ts';
import { type Located, locate } from '../requirements/anchors.ts';
import { mentions } from './mentions.ts';
import { samePerson } from './people.ts';

export interface PlacedComment {
  comment: Comment;
  /** Where its words stand now; null where they are gone, and for a comment on a requirement. */
  at: Located | null;
  /** `words`: on words or a provision that is there; `lost`: what it was made on is gone. */
  on: 'words' | 'requirement' | 'lost';
}

export function placeComments(
  comments: readonly Comment[],
  provisions: readonly Provision[],
): PlacedComment[] {
  return comments.map((comment) => {
    if (comment.requirement && comment.quote === '') return { comment, at: null, on: 'requirement' };
    const at = locate(comment, provisions);
    return { comment, at, on: at ? 'words' : 'lost' };
  });
}

/** `author/…`: what one person wrote or answered. */
export type Whose = 'all' | 'forMe' | 'mentionsMe' | 'lost' | `author/${string}`;

export interface CommentFilter {
  state: 'open' | 'resolved' | 'all';
  whose: Whose;
}

export const EVERY_OPEN: CommentFilter = { state: 'open', whose: 'all' };

/** @param me the name of the person at the desk, '' where it is not known: then nothing is theirs. */
export function passes(placed: PlacedComment, filter: CommentFilter, me: string): boolean {
  const { comment, on } = placed;
  if (filter.state !== 'all' && comment.resolved !== (filter.state === 'resolved')) return false;
  if (filter.whose === 'all') return true;
  if (filter.whose === 'lost') return on === 'lost';
  if (filter.whose === 'forMe') return samePerson(comment.assignee ?? '', me);
  if (filter.whose === 'mentionsMe')
    return me.trim() !== '' && mentions([comment.text, ...comment.replies.map((r) => r.text)], me.trim());
  const author = filter.whose.slice('author/'.length);
  return samePerson(comment.author, author) || comment.replies.some((r) => samePerson(r.author, author));
}

export type CommentOrder = 'place' | 'time';

const RANK: Record<PlacedComment['on'], number> = { words: 0, requirement: 1, lost: 2 };

/** The last time anything was said in a thread. */
function lastSaid({ comment }: PlacedComment): string {
  return [comment.at, ...comment.replies.map((r) => r.at)].sort().at(-1) ?? comment.at;
}

/**
 * By place: as one reads the bill, then those on requirements, then those that lost their words. By time: what was said
 * last comes first.
 */
export function inOrder(
  placed: readonly PlacedComment[],
  order: CommentOrder,
  provisions: readonly Provision[],
): PlacedComment[] {
  if (order === 'time') return [...placed].sort((x, y) => (lastSaid(x) < lastSaid(y) ? 1 : -1));
  const rank = new Map(provisions.map((p, i) => [p.id, i]));
  const line = ({ at }: PlacedComment): number => (at ? (rank.get(at.provision) ?? 0) : 0);
  return [...placed].sort(
    (x, y) =>
      RANK[x.on] - RANK[y.on] ||
      line(x) - line(y) ||
      (x.at?.from ?? 0) - (y.at?.from ?? 0) ||
      (x.comment.at < y.comment.at ? -1 : 1),
  );
}

/** The one after (or before) the comment that was looked at last, round the end; null where there is none. */
export function stepFrom(list: readonly PlacedComment[], from: string, step: 1 | -1): PlacedComment | null {
  const at = list.findIndex(({ comment }) => comment.id === from);
  if (at < 0) return list.at(step === 1 ? 0 : -1) ?? null;
  return list[(at + step + list.length) % list.length] ?? null;
}

/** The places of comments, as the editor follows them: shown in the lists at rest, and stored with the draft. */

import { BOUNDS } from '../../../shared/api/bounds.ts';
import type { Comment, CommentPlace } from '../../../shared/api/comments.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';
import { type Anchor, locate } from '../../../shared/requirements/anchors.ts';

type Places = ReadonlyMap<string, Anchor>;

const same = (a: Anchor, b: Anchor): boolean =>
  a.provision === b.provision && a.from === b.from && a.to === b.to && a.quote === b.quote;

/** Whether who reads the text alone would find the words where they are, or miss them, all of them, where they are gone. */
function foundAt(comment: Comment, place: Anchor, provisions: readonly Provision[]): boolean {
  const at = locate(comment, provisions);
  // Words that went letter by letter were fewer and fewer when they were looked at last.
  if (place.to < place.from) return !at && comment.quote === place.quote;
  if (!at) return false;
  return at.provision === place.provision && at.from === place.from && at.to === place.to;
}

/** The comments with their new places where the old ones would lead elsewhere; the very same list where none does. */
export function withPlaces(
  comments: readonly Comment[],
  places: Places,
  provisions: readonly Provision[],
): readonly Comment[] {
  const moved = comments.map((comment) => {
    const place = places.get(comment.id);
    if (!place || same(comment, place) || foundAt(comment, place, provisions)) return comment;
    return { ...comment, ...place };
  });
  return moved.every((comment, i) => comment === comments[i]) ? comments : moved;
}

/** Which places are still to be stored. */
export interface StoredPlaces {
  /** Those that are others than on the disk. */
  moved(places: Places | null): CommentPlace[];
  saved(places: readonly CommentPlace[]): void;
  /** A place was stored by other means. */
  forget(comment: string): void;
}

/** @param comments as they are on the disk. */
export function storedPlaces(comments: readonly Comment[]): StoredPlaces {
  const known = new Map<string, Anchor>(comments.map((comment) => [comment.id, comment]));
  return {
    moved: (places) =>
      [...(places ?? [])].flatMap(([id, place]) => {
        const was = known.get(id);
        // Words that no comment may have on the disk must not keep the draft from being saved.
        const settled = (was && same(was, place)) || place.quote.length > BOUNDS.text;
        return settled ? [] : [{ id, ...place }];
      }),
    saved: (places) => {
      for (const place of places) known.set(place.id, place);
    },
    forget: (comment) => void known.delete(comment),
  };
}

/** How the comments are shown, which one was looked at last, and what a person is being asked about one. */
import { create } from 'zustand';
import {
  type CommentFilter,
  type CommentOrder,
  EVERY_OPEN,
  inOrder,
  type PlacedComment,
  passes,
  placeComments,
} from '../../shared/review/list.ts';
import { useApp } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';

interface CommentsChoice {
  filter: CommentFilter;
  order: CommentOrder;
  /** Ids of comments, '' for none: looked at last; being answered. */
  current: string;
  replying: string;
  /** To whom a comment is to be given who is not known yet; or the person's own list. */
  asking: { comment: string } | 'people' | null;
}

export const useComments = create<CommentsChoice>(() => ({
  filter: EVERY_OPEN,
  order: 'place',
  current: '',
  replying: '',
  asking: null,
}));

/** The comments as the panel lists them now. */
export function listedComments(): PlacedComment[] {
  const { comments, provisions } = useDraft.getState();
  const { filter, order } = useComments.getState();
  const me = useApp.getState().preferences.author;
  const placed = placeComments(comments, provisions).filter((one) => passes(one, filter, me));
  return inOrder(placed, order, provisions);
}

export function showComments(filter: Partial<CommentFilter>): void {
  useComments.setState({ filter: { ...EVERY_OPEN, ...filter } });
  useDraft.setState({ tab: 'comments', reviewPart: 'comments' });
}

/** The panel with this comment in view, whatever was filtered. */
export function showComment(comment: string): void {
  useDraft.setState({ tab: 'comments', reviewPart: 'comments' });
  if (!listedComments().some((one) => one.comment.id === comment))
    useComments.setState({ filter: { state: 'all', whose: 'all' } });
  useComments.setState({ current: comment });
}

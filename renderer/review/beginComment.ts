/** Starts a comment: on the selected words, on the whole provision where nothing is selected, or on a requirement. */
import { create } from 'zustand';
import { useDraft } from '../app/draft/draftStore.ts';
import type { Anchor } from '../app/draft/projectActions.ts';

export type CommentOn = { anchor: Anchor } | { requirement: string };

export const useNewComment = create<{ on: CommentOn | null }>(() => ({ on: null }));

export function beginComment(): void {
  const { selection } = useDraft.getState();
  if (!selection) return;
  const words = selection.words ?? { from: 0, to: 0, quote: '' };
  useNewComment.setState({ on: { anchor: { provision: selection.provision, ...words } } });
  useDraft.setState({ tab: 'comments', reviewPart: 'comments' });
}

/** The panel stays with the requirement. */
export function beginCommentOn(requirement: string): void {
  useNewComment.setState({ on: { requirement } });
}

/** Starts a comment on the selected words, or on the whole provision where nothing is selected. */
import { create } from 'zustand';
import { useDraft } from '../app/draft/draftStore.ts';
import type { Anchor } from '../app/draft/projectActions.ts';

export const useNewComment = create<{ anchor: Anchor | null }>(() => ({ anchor: null }));

export function beginComment(): void {
  const { selection } = useDraft.getState();
  if (!selection) return;
  const words = selection.words ?? { from: 0, to: 0, quote: '' };
  useNewComment.setState({ anchor: { provision: selection.provision, ...words } });
  useDraft.setState({ tab: 'comments' });
}

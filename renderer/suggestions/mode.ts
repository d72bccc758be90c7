/** Turning suggesting on and off, and choosing how suggestions are shown. */
import { ensureAuthor } from '../app/askAuthor.ts';
import { type ReviewView, useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';

/** Suggestions carry a name, so it is asked for first; false where none was given. */
export async function setSuggestingMode(on: boolean): Promise<boolean> {
  if (on && !(await ensureAuthor())) return false;
  draftEditor.current?.suggest(on);
  useDraft.setState({ suggesting: on, ...(on ? { reviewPart: 'suggestions' as const } : {}) });
  return true;
}

export function setReviewView(reviewView: ReviewView): void {
  useDraft.setState({ reviewView });
}

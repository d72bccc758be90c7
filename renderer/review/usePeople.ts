/** The people whom the open project knows. */
import { useMemo } from 'react';
import { peopleOf } from '../../shared/review/people.ts';
import { useApp } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';

const NOBODY: string[] = [];

export function usePeople(): readonly string[] {
  const comments = useDraft((s) => s.comments);
  const versions = useDraft((s) => s.versions);
  const decisions = useDraft((s) => s.decisions);
  const dispositions = useDraft((s) => s.dispositions);
  const review = useDraft((s) => s.review);
  const self = useApp((s) => s.preferences.author);
  const own = useApp((s) => s.preferences.people ?? NOBODY);
  return useMemo(
    () =>
      peopleOf({
        comments,
        versions,
        decisions,
        dispositions,
        suggestions: review?.suggestions ?? [],
        self,
        own,
      }),
    [comments, versions, decisions, dispositions, review, self, own],
  );
}

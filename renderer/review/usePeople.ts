/** The people whom the open project knows. */
import { useApp } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { PeopleKept } from './peopleKept.ts';

const NOBODY: string[] = [];
const NOTHING: { author: string }[] = [];
const kept = new PeopleKept();

export function usePeople(): readonly string[] {
  const self = useApp((s) => s.preferences.author);
  const own = useApp((s) => s.preferences.people ?? NOBODY);
  return useDraft(({ comments, versions, decisions, dispositions, review }) =>
    kept.of({
      comments,
      versions,
      decisions,
      dispositions,
      suggestions: review?.suggestions ?? NOTHING,
      self,
      own,
    }),
  );
}

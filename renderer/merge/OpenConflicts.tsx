/** Reminds of conflicts that wait, where one works: a merge can be left and gone on with, also on another day. */
import { useEffect } from 'react';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { forgetMergesBut, loadMerges, openCount, showMerge, useMerge } from './mergeStore.ts';

/** Reads the merges of the project that is open, each time another one is. */
export function useMergesOfProject(): void {
  const project = useDraft((s) => s.project);
  const path = useDraft((s) => s.path);
  // A project that is opened anew is still the same one.
  useEffect(() => forgetMergesBut(path), [path]);
  useEffect(() => {
    if (project !== '') void loadMerges();
  }, [project]);
}

/** In the status line: nothing where nothing waits. */
export function OpenConflicts() {
  const { t } = useMessages();
  const count = useMerge((s) => openCount(s.merges));
  const busy = useMerge((s) => s.busy);
  if (busy)
    return (
      <span className="save muted" role="status">
        {t('merge:busy')}
      </span>
    );
  if (count === 0) return null;
  return (
    <span className="save partly">
      ◐ {t('merge:open', { count })}
      <Button tone="link" onPress={showMerge}>
        {t('merge:continue')}
      </Button>
    </span>
  );
}

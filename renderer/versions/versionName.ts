import { useMemo } from 'react';
import { useMessages } from '../app/appStore.ts';

/** "Draft" for the draft, else the version's own name. */
export function useVersionName(): (version: { id: string; name: string }) => string {
  const { t } = useMessages();
  return useMemo(
    () =>
      ({ id, name }) =>
        id === 'draft' ? t('app:chip.draft') : name,
    [t],
  );
}

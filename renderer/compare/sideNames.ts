import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { useCompare } from './compareStore.ts';

/** What the two texts of a comparison are called. */
export function useSideNames(): (source: string) => string {
  const { t } = useMessages();
  const versions = useDraft((s) => s.versions);
  const file = useCompare((s) => s.file?.name ?? '');
  return (source) =>
    source === 'draft'
      ? t('app:chip.draft')
      : source === 'file'
        ? file
        : (versions.find((v) => v.id === source)?.name ?? '');
}

import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { lastChoice } from './exportChoice.ts';
import { PagesView } from './PagesView.tsx';
import { togglePrintPreview } from './previewStore.ts';

/** The page that the cursor is on, as it will be printed, beside the text: it follows the cursor and what is typed. */
export function PrintPreview() {
  const { t } = useMessages();
  const project = useDraft((s) => s.project);
  const provisions = useDraft((s) => s.provisions);
  const here = useDraft((s) => s.selection?.unit ?? '');
  const reading = useDraft((s) => s.reading);
  const asked = useMemo(
    () => ({
      project,
      source: reading?.info.id ?? 'draft',
      options: { annotations: false, against: '', lineNumbers: lastChoice().lineNumbers },
      provision: here,
    }),
    [project, here, reading],
  );
  return (
    <aside className="side print-preview" aria-label={t('exchange:preview.title')}>
      <div className="side-head">
        <h2>{t('exchange:preview.title')}</h2>
        <IconButton label={t('exchange:preview.close')} onPress={togglePrintPreview}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <PagesView asked={asked} text={provisions} />
    </aside>
  );
}

import { useState } from 'react';
import type { VersionInfo } from '../../shared/api/project.ts';
import { useMessages } from '../app/appStore.ts';
import { openExport } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { startComparison } from '../compare/compareStore.ts';
import { formatTime } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

/** Above a version that is being read: which it is, and the ways on from it. */
export function ReadingBar({ info }: { info: VersionInfo }) {
  const m = useMessages();
  const { t } = m;
  const readOnly = useDraft((s) => s.readOnly);
  const [restoring, setRestoring] = useState(false);
  return (
    <div className="notice info">
      <span className="text">
        {t('app:version.reading', { name: info.name, at: formatTime(info.at, m.lang, new Date()) })}
      </span>
      <Button onPress={() => startComparison(info.id, 'draft')}>{t('app:version.compareDraft')}</Button>
      <Button onPress={() => openExport(info.id, '')}>{t('app:cmd.export')}</Button>
      {readOnly ? null : <Button onPress={() => setRestoring(true)}>{t('app:version.restore')}</Button>}
      <Button tone="primary" onPress={() => useDraft.setState({ reading: null })}>
        {t('app:version.back')}
      </Button>
      {restoring ? <RestoreDialog version={info} onClose={() => setRestoring(false)} /> : null}
    </div>
  );
}

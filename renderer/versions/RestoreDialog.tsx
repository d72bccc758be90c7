import { useState } from 'react';
import type { VersionInfo } from '../../shared/api/project.ts';
import { useMessages } from '../app/appStore.ts';
import { restoreVersion } from '../app/draft/projectActions.ts';
import { Button } from '../ui/Button.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';

/** Says what becomes of the draft before anything is done. */
export function RestoreDialog({ version, onClose }: { version: VersionInfo; onClose: () => void }) {
  const { t } = useMessages();
  const [busy, setBusy] = useState(false);
  const restore = async (): Promise<void> => {
    setBusy(true);
    await restoreVersion(version);
    onClose();
  };
  return (
    <ModalDialog
      title={t('app:restore.title', { name: version.name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" isPending={busy} onPress={() => void restore()} autoFocus>
            {t('app:version.restore')}
          </Button>
        </>
      }
    >
      <p>{t('app:restore.text')}</p>
    </ModalDialog>
  );
}

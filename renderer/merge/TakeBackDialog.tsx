import { useState } from 'react';
import type { KeptMerge } from '../../shared/api/merges.ts';
import { useMessages } from '../app/appStore.ts';
import { Button } from '../ui/Button.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { takeMergeBack } from './mergeStore.ts';

/** Says what stays and what goes before a merge is taken back. */
export function TakeBackDialog({ merge, onClose }: { merge: KeptMerge; onClose: () => void }) {
  const { t } = useMessages();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    await takeMergeBack(merge);
    onClose();
  };
  return (
    <ModalDialog
      title={t('merge:takeBack.title', { name: merge.source || merge.theirs })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" isPending={busy} onPress={() => void go()} autoFocus>
            {t('merge:takeBack')}
          </Button>
        </>
      }
    >
      <p>{t('merge:takeBack.text')}</p>
    </ModalDialog>
  );
}

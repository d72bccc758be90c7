import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { useMessages } from '../appStore.ts';
import { useDraft } from './draftStore.ts';
import { closeProject } from './session.ts';

/** Closing saves first; only where that fails a person is asked. */
export function useClosing(): { asking: boolean; begin: () => void; stay: () => void } {
  const [asking, setAsking] = useState(false);
  return {
    asking,
    begin: () => void closeProject().then((closed) => setAsking(!closed)),
    stay: () => setAsking(false),
  };
}

export function CloseDialog({ onStay }: { onStay: () => void }) {
  const { t } = useMessages();
  const save = useDraft((s) => s.save);
  return (
    <ModalDialog
      title={t('app:closing.title')}
      onClose={onStay}
      footer={
        <>
          <Button tone="danger" onPress={() => void closeProject(true)}>
            {t('app:closing.discard')}
          </Button>
          <Button tone="primary" onPress={onStay} autoFocus>
            {t('app:closing.stay')}
          </Button>
        </>
      }
    >
      <p>{t('app:closing.text')}</p>
      {save.kind === 'failed' ? (
        <div className="conflict">
          <ErrorText error={save.error} />
        </div>
      ) : null}
    </ModalDialog>
  );
}

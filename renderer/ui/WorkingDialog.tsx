/** What the host is doing for so long, with a button that stops it. */
import { useMessages } from '../app/appStore.ts';
import { Button } from './Button.tsx';
import { ModalDialog } from './ModalDialog.tsx';
import { stopWork, useWorking } from './stoppable.ts';

export function WorkingDialog() {
  const { t } = useMessages();
  const now = useWorking((s) => s.now);
  if (!now) return null;
  const stop = (): void => void stopWork();
  return (
    <ModalDialog
      title={t('exchange:working.title')}
      onClose={stop}
      closable={!now.stopping}
      footer={
        <Button onPress={stop} isDisabled={now.stopping} autoFocus>
          {t('exchange:working.stop')}
        </Button>
      }
    >
      <p className="busy" role="status">
        <i />
        {now.stopping ? t('exchange:working.stopping') : now.text}
      </p>
      <p className="muted">{t('exchange:working.safe')}</p>
    </ModalDialog>
  );
}

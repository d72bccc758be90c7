/** The foot of a dialog that writes a file: leave it, or write. */
import type { ReactNode } from 'react';
import { useApp, useMessages } from '../app/appStore.ts';
import { Button } from '../ui/Button.tsx';
import type { ExportOutcome } from './ExportResult.tsx';

/** @param children what stands before the two buttons. @param ready whether what is chosen can be written. */
export function ExportActions({
  outcome,
  ready,
  onLeave,
  children,
}: {
  outcome: ExportOutcome;
  ready: boolean;
  onLeave: () => void;
  children?: ReactNode;
}) {
  const { t } = useMessages();
  const { dialogs } = useApp((s) => s.capabilities);
  return (
    <div className="row">
      {children}
      <span className="grow" />
      <Button onPress={onLeave}>{outcome.kind === 'done' ? t('app:close') : t('app:cancel')}</Button>
      <Button tone="primary" type="submit" isPending={outcome.kind === 'busy'} isDisabled={!ready}>
        {dialogs ? t('app:export.saveAs') : t('app:export.download')}
      </Button>
    </div>
  );
}

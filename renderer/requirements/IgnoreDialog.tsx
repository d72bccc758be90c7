import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Flag } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { letFlagStand } from './decisionActions.ts';

/** Words that were flagged stay as they are, and why. What the requirement is answered is another question. */
export function IgnoreDialog({ flag, onClose }: { flag: Flag; onClose: () => void }) {
  const { t } = useMessages();
  const lang = useDraft((s) => s.attrs.lang);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = useOneAtATime(async () => {
    setTried(true);
    if (reason.trim() !== '' && (await letFlagStand(flag, reason.trim()))) onClose();
  });
  return (
    <ModalDialog title={t('requirements:ui.letStandTitle')} onClose={onClose}>
      <p className="muted">{flag.message}</p>
      <blockquote className="quoted-words" lang={lang}>
        {flag.evidence.quote}
      </blockquote>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={t('requirements:ui.reason')}
          help={t('requirements:ui.letStandHelp')}
          value={reason}
          onChange={setReason}
          wrong={tried && reason.trim() === '' ? t('requirements:ui.letStandNeeded') : ''}
          maxLength={2000}
          lines
          autoFocus
        />
        <div className="row">
          <span className="grow" />
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('requirements:ui.letStandStore')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import type { Answer } from './decide.ts';

/** Why a suggestion is accepted or rejected: a line of the disposition table. */
export function ReasonDialog({
  answer,
  onReason,
  onClose,
}: {
  answer: Answer;
  onReason: (why: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages();
  const [why, setWhy] = useState('');
  const act = answer === 'accepted' ? 'accept' : 'reject';
  return (
    <ModalDialog title={t(`suggestions:${act}Why`)} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onReason(why.trim());
        }}
      >
        <Field
          label={t('suggestions:why')}
          help={t('suggestions:whyHelp')}
          value={why}
          onChange={setWhy}
          maxLength={2000}
          lines
          autoFocus
        />
        <div className="row">
          <span className="grow" />
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit">
            {t(`suggestions:${act}`)}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

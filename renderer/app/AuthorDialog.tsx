/** The name that stands under comments, decisions and versions: asked once, when it is first needed. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { create } from 'zustand';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { savePreferences, useApp, useMessages } from './appStore.ts';

const useAsking = create<{ answer: ((given: boolean) => void) | null }>(() => ({ answer: null }));

/** True where there is a name now; false where the person did not want to give one. */
export function ensureAuthor(): Promise<boolean> {
  if (useApp.getState().preferences.author.trim() !== '') return Promise.resolve(true);
  return new Promise((resolve) => useAsking.setState({ answer: resolve }));
}

export function AuthorDialog() {
  const answer = useAsking((s) => s.answer);
  return answer ? <AskAuthor answer={answer} /> : null;
}

function AskAuthor({ answer }: { answer: (given: boolean) => void }) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const end = (given: boolean): void => {
    useAsking.setState({ answer: null });
    answer(given);
  };
  const submit = async (): Promise<void> => {
    await savePreferences({ author: name.trim() });
    end(true);
  };
  return (
    <ModalDialog title={t('app:author.title')} onClose={() => end(false)}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void submit();
        }}
      >
        <Field
          label={t('app:author.label')}
          help={t('app:author.help')}
          value={name}
          onChange={setName}
          maxLength={120}
          autoFocus
        />
        <div className="row">
          <span className="grow" />
          <Button onPress={() => end(false)}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isDisabled={name.trim() === ''}>
            {t('app:continue')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

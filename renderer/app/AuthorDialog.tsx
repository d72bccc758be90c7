/**
 * The name that stands under comments, suggestions, decisions and versions: asked when it is first needed, and changed when
 * somebody else writes here. What is written already keeps the name it has.
 */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { usePeople } from '../review/usePeople.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { notify, savePreferences, useApp, useMessages } from './appStore.ts';
import { useAsking } from './askAuthor.ts';

export function AuthorDialog() {
  const answer = useAsking((s) => s.answer);
  return answer ? <AskAuthor answer={answer} /> : null;
}

/** So many names are chosen from at a glance; whoever is not among them is written. */
const MOST_NAMES = 6;

function AskAuthor({ answer }: { answer: (given: boolean) => void }) {
  const { t } = useMessages();
  const [before] = useState(() => useApp.getState().preferences.author.trim());
  const [name, setName] = useState(before);
  // Whoever wrote here before is not written a second time with another letter.
  const known = usePeople().filter((one) => one !== before);
  const end = (given: boolean): void => {
    useAsking.setState({ answer: null });
    answer(given);
  };
  const submit = async (): Promise<void> => {
    const given = name.trim();
    if (given !== before) await savePreferences({ author: given });
    if (before !== '' && given !== before) notify('good', t('app:author.changed', { name: given }));
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
          help={t(before === '' ? 'app:author.help' : 'app:author.changeHelp')}
          value={name}
          onChange={setName}
          maxLength={120}
          autoFocus
        />
        {known.length > 0 ? (
          <div className="row wrap">
            <span className="muted">{t('app:author.known')}</span>
            {known.slice(0, MOST_NAMES).map((one) => (
              <Button key={one} tone="link" onPress={() => setName(one)}>
                {one}
              </Button>
            ))}
          </div>
        ) : null}
        <div className="row">
          <span className="grow" />
          <Button onPress={() => end(false)}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isDisabled={name.trim() === ''}>
            {t(before === '' ? 'app:continue' : 'app:author.use')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

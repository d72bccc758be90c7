/** What is asked about comments: another person to give one to, and the person's own list. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { samePerson } from '../../shared/review/people.ts';
import { savePreferences, useApp, useMessages } from '../app/appStore.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { giveComment } from './AssignMenu.tsx';
import { useComments } from './commentsStore.ts';

const close = (): void => useComments.setState({ asking: null });

const ownPeople = (): string[] => useApp.getState().preferences.people ?? [];

async function remember(name: string): Promise<void> {
  if (!ownPeople().some((one) => samePerson(one, name)))
    await savePreferences({ people: [...ownPeople(), name] });
}

export function CommentDialogs() {
  const asking = useComments((s) => s.asking);
  if (asking === null) return null;
  return asking === 'people' ? <OwnPeople /> : <OtherPerson comment={asking.comment} />;
}

function OtherPerson({ comment }: { comment: string }) {
  const { t } = useMessages();
  return (
    <ModalDialog title={t('comments:other')} onClose={close}>
      <NameForm
        act={t('comments:give')}
        help={t('comments:otherHelp')}
        onName={async (name) => {
          await remember(name);
          await giveComment(comment, name);
          close();
        }}
      />
    </ModalDialog>
  );
}

function OwnPeople() {
  const { t } = useMessages();
  const people = useApp((s) => s.preferences.people);
  return (
    <ModalDialog title={t('comments:peopleTitle')} onClose={close}>
      <div className="stack">
        <p className="muted">{t('comments:peopleHelp')}</p>
        {people && people.length > 0 ? (
          <ul className="own-people">
            {people.map((name) => (
              <li key={name} className="row">
                <span>{name}</span>
                <span className="grow" />
                <IconButton
                  label={t('comments:forget', { name })}
                  onPress={() => void savePreferences({ people: people.filter((one) => one !== name) })}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        ) : (
          <p className="empty">{t('comments:peopleNone')}</p>
        )}
        <NameForm act={t('comments:addPerson')} onName={remember} />
      </div>
    </ModalDialog>
  );
}

function NameForm({
  act,
  help,
  onName,
}: {
  act: string;
  help?: string;
  onName: (name: string) => Promise<void>;
}) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const ready = name.trim() !== '';
  const submit = useOneAtATime(async () => {
    await onName(name.trim().replace(/\s+/g, ' '));
    setName('');
  });
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) submit();
      }}
    >
      <Field
        label={t('comments:otherName')}
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
        {...(help === undefined ? {} : { help })}
      />
      <div className="row">
        <span className="grow" />
        <Button onPress={close}>{t('app:close')}</Button>
        <Button tone="primary" type="submit" isDisabled={!ready}>
          {act}
        </Button>
      </div>
    </Form>
  );
}

import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { savePreferences, useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { addComment } from '../app/draft/projectActions.ts';
import { local } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Field, type Option } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { type CommentOn, useNewComment } from './beginComment.ts';
import { CommentDialogs } from './CommentDialogs.tsx';
import { useComments } from './commentsStore.ts';
import { MentionField } from './MentionField.tsx';
import { usePeople } from './usePeople.ts';

/** Every dialog about comments. */
export function NewCommentDialog() {
  const on = useNewComment((s) => s.on);
  return (
    <>
      {on ? <NewComment on={on} /> : null}
      <CommentDialogs />
    </>
  );
}

/** What the comment is on, as a person reads it. */
function useSubject(on: CommentOn): string {
  const { lang } = useMessages();
  const label = useDraft((s) =>
    'anchor' in on ? (s.provisions.find((p) => p.id === on.anchor.provision)?.label ?? '') : '',
  );
  const requirement = usePanel((s) =>
    'requirement' in on
      ? s.rows.find((row) => row.requirement.id === on.requirement)?.requirement
      : undefined,
  );
  const subject = requirement ? local(requirement.title, lang) : label;
  return subject && `· ${subject}`;
}

function NewComment({ on }: { on: CommentOn }) {
  const { t } = useMessages();
  const author = useApp((s) => s.preferences.author);
  const lang = useDraft((s) => s.attrs.lang);
  const people = usePeople();
  const subject = useSubject(on);
  // Asked only once: where there is a name already, the field is not shown.
  const [askName] = useState(author.trim() === '');
  const [name, setName] = useState(author);
  const [text, setText] = useState('');
  const [assignee, setAssignee] = useState<Option<string>['id']>('nobody');
  const form = useRef<HTMLFormElement>(null);
  const close = (): void => useNewComment.setState({ on: null });
  const ready = text.trim() !== '' && name.trim() !== '';
  const submit = useOneAtATime(async () => {
    if (!ready) {
      // Sent by key, and nobody has signed yet.
      if (text.trim() !== '') form.current?.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
      return;
    }
    if (askName) await savePreferences({ author: name.trim() });
    const given = assignee.startsWith('to/') ? { assignee: assignee.slice('to/'.length) } : {};
    const added = await addComment(on, text.trim(), given);
    if (!added) return;
    useComments.setState({ current: added.id });
    close();
  });
  const quote = 'anchor' in on ? on.anchor.quote : '';
  return (
    <ModalDialog title={t('app:comments.new', { label: subject }).trim()} onClose={close}>
      {quote ? (
        <q className="bill-font quoted-words" lang={lang}>
          {quote}
        </q>
      ) : null}
      <Form
        className="stack"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <MentionField label={t('app:comments.text')} value={text} onChange={setText} onSend={submit} />
        {people.length > 0 ? (
          <Choice
            label={t('comments:assignTo')}
            value={assignee}
            options={[
              { id: 'nobody', text: t('comments:nobody') },
              ...people.map((one) => ({ id: `to/${one}`, text: one })),
            ]}
            onChange={setAssignee}
          />
        ) : null}
        {askName ? (
          <Field
            label={t('app:author.label')}
            help={t('app:author.help')}
            value={name}
            onChange={setName}
            maxLength={120}
          />
        ) : null}
        <div className="row">
          <span className="grow" />
          <Button onPress={close}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isDisabled={!ready}>
            {t('app:comments.add')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

import { useState } from 'react';
import { Form } from 'react-aria-components';
import { savePreferences, useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { type Anchor, addComment } from '../app/draft/projectActions.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useNewComment } from './beginComment.ts';

export function NewCommentDialog() {
  const anchor = useNewComment((s) => s.anchor);
  return anchor ? <NewComment anchor={anchor} /> : null;
}

function NewComment({ anchor }: { anchor: Anchor }) {
  const { t } = useMessages();
  const author = useApp((s) => s.preferences.author);
  const label = useDraft((s) => s.provisions.find((p) => p.id === anchor.provision)?.label ?? '');
  const lang = useDraft((s) => s.attrs.lang);
  // Asked only once: where there is a name already, the field is not shown.
  const [askName] = useState(author.trim() === '');
  const [name, setName] = useState(author);
  const [text, setText] = useState('');
  const close = (): void => useNewComment.setState({ anchor: null });
  const ready = text.trim() !== '' && name.trim() !== '';
  const submit = async (): Promise<void> => {
    if (!ready) return;
    if (askName) await savePreferences({ author: name.trim() });
    if (await addComment(anchor, text.trim())) close();
  };
  return (
    <ModalDialog title={t('app:comments.new', { label })} onClose={close}>
      {anchor.quote ? (
        <q className="bill-font quoted-words" lang={lang}>
          {anchor.quote}
        </q>
      ) : null}
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={t('app:comments.text')}
          value={text}
          onChange={setText}
          maxLength={10_000}
          lines
          autoFocus
        />
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

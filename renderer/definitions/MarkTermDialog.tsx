import { useState } from 'react';
import { Form } from 'react-aria-components';
import { lastListEntry, listEntryText, shortNameText } from '../../shared/definitions/write.ts';
import { currentMessages, notify, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { useLint } from '../lint/lintStore.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { type Selected, useTermDialogs } from './dialogs.ts';

/** Makes a term of the selected words: a short name in brackets after them, or an entry of the list of terms. */
export function MarkTermDialog() {
  const selected = useTermDialogs((s) => s.marking);
  return selected ? <MarkTerm selected={selected} /> : null;
}

const close = (): void => useTermDialogs.setState({ marking: null });

/** A short name begins with a capital: so it is told from the plain word. */
function proposed(quote: string): string {
  const last = quote.trim().split(/\s+/).at(-1) ?? '';
  return last.charAt(0).toUpperCase() + last.slice(1);
}

function MarkTerm({ selected }: { selected: Selected }) {
  const { t } = useMessages();
  const { lang, tradition } = useDraft((s) => s.attrs);
  const terms = useLint((s) => s.result?.terms) ?? [];
  const list = lastListEntry(terms);
  const [how, setHow] = useState<'short' | 'list'>('short');
  const [short, setShort] = useState(proposed(selected.quote));
  const [listed, setListed] = useState(selected.quote.trim());
  const [meaning, setMeaning] = useState('');
  const name = (how === 'short' ? short : listed).trim();
  const preview =
    how === 'short'
      ? `${selected.quote}${shortNameText(name, lang)}`
      : listEntryText(name, meaning, lang, tradition);
  const ready = name !== '' && (how === 'short' || (meaning.trim() !== '' && list !== null));
  const define = (): void => {
    if (!ready) return;
    close();
    const editor = draftEditor.current;
    if (how === 'list') {
      editor?.insertClause(preview, list);
      return;
    }
    const at = selected.from + selected.quote.trimEnd().length;
    const edit = {
      provision: selected.provision,
      from: at,
      to: at,
      old: '',
      text: shortNameText(name, lang),
    };
    if (!editor?.applyEdits([edit])) notify('info', currentMessages().t('lint:ui.stale'));
  };
  return (
    <ModalDialog title={t('definitions:mark.title')} onClose={close}>
      <q className="bill-font quoted-words" lang={lang}>
        {selected.quote}
      </q>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          define();
        }}
      >
        <Field
          label={t('definitions:mark.name')}
          value={how === 'short' ? short : listed}
          onChange={how === 'short' ? setShort : setListed}
          maxLength={120}
          autoFocus
        />
        <Choice
          label={t('definitions:mark.how')}
          value={how}
          options={[
            { id: 'short', text: t('definitions:mark.short') },
            { id: 'list', text: t('definitions:mark.list') },
          ]}
          onChange={setHow}
        />
        {how === 'list' ? (
          <Field
            label={t('definitions:mark.meaning')}
            value={meaning}
            onChange={setMeaning}
            wrong={list === null ? t('definitions:mark.noList') : ''}
            maxLength={5000}
            lines
          />
        ) : null}
        <p className="muted">{t('definitions:mark.preview')}</p>
        <p className="bill-font mark-preview" lang={lang}>
          {preview}
        </p>
        <div className="row">
          <span className="grow" />
          <Button onPress={close}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isDisabled={!ready}>
            {t('definitions:mark.define')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

import { useState } from 'react';
import { Form } from 'react-aria-components';
import { savePreferences, useApp, useMessages } from '../app/appStore.ts';
import { closeDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { saveVersion } from '../app/draft/projectActions.ts';
import { coverageOfRows } from '../requirements/rows.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';

export function SaveVersionDialog() {
  const { t } = useMessages();
  const author = useApp((s) => s.preferences.author);
  const versions = useDraft((s) => s.versions);
  const [askName] = useState(author.trim() === '');
  const [by, setBy] = useState(author);
  const [name, setName] = useState(() =>
    t('app:version.suggested', { number: versions.filter((v) => !v.automatic).length + 1 }),
  );
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  // A button that is off says nothing; pressed too early, it says what is missing.
  const [tried, setTried] = useState(false);
  const taken = versions.some((v) => v.name === name.trim());
  const ready = name.trim() !== '' && !taken && by.trim() !== '' && !busy;
  const missing = (value: string, says: 'app:version.nameNeeded' | 'app:author.needed'): string =>
    tried && value.trim() === '' ? t(says) : '';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!ready) return;
    setBusy(true);
    if (askName) await savePreferences({ author: by.trim() });
    const { rows } = usePanel.getState();
    const coverage = rows.length > 0 ? coverageOfRows(rows).coverage : null;
    const saved = await saveVersion(name.trim(), note.trim(), coverage);
    setBusy(false);
    if (saved) closeDialog();
  };
  return (
    <ModalDialog title={t('app:version.title')} onClose={closeDialog}>
      <p className="muted">{t('app:version.lead')}</p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={t('app:version.name')}
          value={name}
          onChange={setName}
          wrong={taken ? t('app:version.taken') : missing(name, 'app:version.nameNeeded')}
          maxLength={120}
          autoFocus
        />
        <Field
          label={t('app:version.note')}
          help={t('app:version.noteHelp')}
          value={note}
          onChange={setNote}
          maxLength={2000}
          lines
        />
        {askName ? (
          <Field
            label={t('app:author.label')}
            help={t('app:author.help')}
            wrong={missing(by, 'app:author.needed')}
            value={by}
            onChange={setBy}
            maxLength={120}
          />
        ) : null}
        <div className="row">
          <span className="grow" />
          <Button onPress={closeDialog}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isDisabled={busy}>
            {t('app:version.save')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

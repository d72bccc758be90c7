import { useState } from 'react';
import { Form } from 'react-aria-components';
import { STATE_MARKS } from '../../shared/requirements/marks.ts';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { type RequirementState, STATES } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { local } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { sayOf } from './decisionActions.ts';
import type { Row } from './rows.ts';

export type DecisionKind = 'overruled' | 'elsewhere';

/** Another word than the engine's, with its reason; or: answered in another act, with its citation. */
export function DecisionDialog({
  row,
  kind,
  initial,
  onClose,
}: {
  row: Row;
  kind: DecisionKind;
  /** The state that was chosen already. */
  initial?: RequirementState;
  onClose: () => void;
}) {
  const { t, lang } = useMessages();
  const [state, setState] = useState<RequirementState>(
    initial ?? (row.finding.state === 'met' ? 'partly' : 'met'),
  );
  const [reason, setReason] = useState('');
  const [citation, setCitation] = useState('');
  const [tried, setTried] = useState(false);
  const complete = kind === 'overruled' ? reason.trim() !== '' : citation.trim() !== '';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!complete) return;
    const stored = await sayOf(row, {
      state: kind === 'elsewhere' ? 'met' : state,
      how: kind,
      reason: reason.trim(),
      citation: kind === 'elsewhere' ? citation.trim() : '',
    });
    if (stored) onClose();
  };
  return (
    <ModalDialog title={t(`requirements:ui.${kind}Title`)} onClose={onClose}>
      <p className="muted">
        {local(row.requirement.title, lang)} · {sourceText(row.requirement.pinpoint, lang)}
      </p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {kind === 'overruled' ? (
          <Choice
            label={t('requirements:ui.newState')}
            value={state}
            options={STATES.map((id) => ({
              id,
              text: `${STATE_MARKS[id]} ${t(`requirements:ui.state.${id}`)}`,
            }))}
            onChange={setState}
          />
        ) : (
          <Field
            label={t('requirements:ui.citation')}
            help={t('requirements:ui.citationHelp')}
            value={citation}
            onChange={setCitation}
            wrong={tried && citation.trim() === '' ? t('requirements:ui.citationNeeded') : ''}
            autoFocus
          />
        )}
        <Field
          label={t('requirements:ui.reason')}
          help={t('requirements:ui.reasonHelp')}
          value={reason}
          onChange={setReason}
          wrong={
            tried && kind === 'overruled' && reason.trim() === '' ? t('requirements:ui.reasonNeeded') : ''
          }
          maxLength={2000}
          lines
        />
        <div className="row">
          <span className="grow" />
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('requirements:ui.store')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

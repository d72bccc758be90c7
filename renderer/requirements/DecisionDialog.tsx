import { useState } from 'react';
import { Form } from 'react-aria-components';
import { quoted } from '../../shared/exchange/conformity.ts';
import { STATE_MARKS } from '../../shared/requirements/marks.ts';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { type Evidence, type RequirementState, STATES } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { local } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Field, Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { sayOf } from './decisionActions.ts';
import type { DecisionKind } from './panelStore.ts';
import type { Row } from './rows.ts';

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
  const words = useSelectedWords();
  const billLang = useDraft((s) => s.attrs.lang);
  // Where the engine found nothing, the words that were selected are what it rests on.
  const [linking, setLinking] = useState(row.finding.evidence.length === 0);
  const canLink = kind === 'overruled' && (state === 'met' || state === 'partly');
  const complete = kind === 'overruled' ? reason.trim() !== '' : citation.trim() !== '';
  const submit = useOneAtATime(async () => {
    setTried(true);
    if (!complete) return;
    const stored = await sayOf(
      row,
      {
        state: kind === 'elsewhere' ? 'met' : state,
        how: kind,
        reason: reason.trim(),
        citation: kind === 'elsewhere' ? citation.trim() : '',
      },
      canLink && linking && words ? [words] : [],
    );
    if (stored) onClose();
  });
  return (
    <ModalDialog title={t(`requirements:ui.${kind}Title`)} onClose={onClose}>
      <p className="muted">
        {local(row.requirement.title, lang)} · {sourceText(row.requirement.pinpoint, lang)}
      </p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
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
        {canLink ? (
          words ? (
            <Tick
              label={t('requirements:ui.linkWords', { label: words.label })}
              help={quoted(shortened(words.quote), billLang)}
              value={linking}
              onChange={setLinking}
            />
          ) : (
            <p className="help muted">{t('requirements:ui.linkHelp')}</p>
          )
        ) : null}
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

/** The words that are selected in the draft, as evidence; null where none are, or where they changed in this moment. */
function useSelectedWords(): Evidence | null {
  const selection = useDraft((s) => s.selection);
  const provisions = useDraft((s) => s.provisions);
  const own = provisions.find((p) => p.id === selection?.provision);
  const words = selection?.words;
  if (!own || !words || own.text.slice(words.from, words.to) !== words.quote || words.quote.trim() === '')
    return null;
  return { provision: own.id, label: own.label, ...words };
}

const GLANCE = 160;

function shortened(quote: string): string {
  return quote.length > GLANCE ? `${quote.slice(0, GLANCE).trimEnd()}…` : quote;
}

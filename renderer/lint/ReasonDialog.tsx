import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { ignoreFinding, switchOff } from './actions.ts';
import { ruleName } from './findings.ts';
import { type LintState, useLint } from './lintStore.ts';

/** Why a finding may stand, or why a rule is not wanted: asked before either is kept. */
export function ReasonDialog() {
  const asking = useLint((s) => s.asking);
  return asking ? <Asking asking={asking} /> : null;
}

function Asking({ asking }: { asking: NonNullable<LintState['asking']> }) {
  const m = useMessages();
  const { t } = m;
  const lang = useDraft((s) => s.attrs.lang);
  const [reason, setReason] = useState('');
  const off = asking.kind === 'off';
  const close = (): void => useLint.setState({ asking: null });
  const keep = useOneAtATime(async () => {
    const text = reason.trim();
    if (text === '') return;
    if (await (off ? switchOff(asking.rule, text) : ignoreFinding(asking, text))) close();
  });
  return (
    <ModalDialog title={t(off ? 'lint:ui.offTitle' : 'lint:ui.ignoreTitle')} onClose={close}>
      <p className="lint-rule-name">{ruleName(asking.rule, m)}</p>
      {!off && asking.quote !== '' ? (
        <q className="quoted-words" lang={lang}>
          {asking.quote}
        </q>
      ) : null}
      <p className="muted">{t(off ? 'lint:ui.offHelp' : 'lint:ui.ignoreHelp')}</p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Field
          label={t('lint:ui.reason')}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          lines
          autoFocus
        />
        <div className="row">
          <span className="grow" />
          <Button onPress={close}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isDisabled={reason.trim() === ''}>
            {t(off ? 'lint:ui.offTitle' : 'lint:ui.keep')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

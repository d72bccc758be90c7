/** Writes the bill in one of its languages, or several side by side as a table. */
import { useState } from 'react';
import { Form, Radio, RadioGroup } from 'react-aria-components';
import type { Language } from '../../shared/bill/kinds.ts';
import { PAPER_FORMATS } from '../../shared/exchange/papers.ts';
import type { ExportFormat } from '../../shared/exchange/types.ts';
import { progressOf } from '../../shared/translation/align.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { bridge } from '../bridge.ts';
import { ExportActions } from '../exchange/ExportActions.tsx';
import { type ExportOutcome, ExportResult, handedOver, pathFor } from '../exchange/ExportResult.tsx';
import { Choice, Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import type { Side, SourceText } from './rows.ts';
import { closeTranslationDialog, flushTranslations, useTranslation } from './translationStore.ts';

const WHATS = ['table', 'bill'] as const;

export function ExportLanguagesDialog({
  source,
  sides,
}: {
  source: SourceText;
  sides: ReadonlyMap<Language, Side>;
}) {
  const m = useMessages();
  const { t } = m;
  const columns = useTranslation((s) => s.columns);
  const project = useDraft((s) => s.project);
  const title = useDraft((s) => s.title || s.name);
  const { dialogs } = useApp((s) => s.capabilities);
  const [what, setWhat] = useState<(typeof WHATS)[number]>('table');
  const [lang, setLang] = useState<Language>(columns[0] ?? [...sides.keys()][0]!);
  const [chosen, setChosen] = useState<readonly Language[]>([source.lang, ...columns]);
  const [wanted, setFormat] = useState<ExportFormat>('docx');
  const [outcome, setOutcome] = useState<ExportOutcome>({ kind: 'asking' });
  const formats = PAPER_FORMATS[what === 'bill' ? 'bill' : 'languages'];
  const format = formats.includes(wanted) ? wanted : 'docx';
  const order = [source.lang, ...sides.keys()];
  const asked = what === 'bill' ? [lang] : chosen;
  const counts = asked.flatMap((one) => {
    const side = sides.get(one);
    return side ? [progressOf(side.alignment.lines)] : [];
  });
  const open = counts.reduce((sum, one) => sum + one.untranslated, 0);
  const older = counts.reduce((sum, one) => sum + one.older, 0);
  const ready = asked.length > 0;
  const run = async (): Promise<void> => {
    if (!ready || outcome.kind === 'busy') return;
    const path = await pathFor(dialogs, title, format);
    if (path === null) return;
    setOutcome({ kind: 'busy' });
    await flushTranslations();
    const options =
      what === 'bill'
        ? { paper: 'bill' as const, annotations: false, against: '', language: lang }
        : {
            paper: 'languages' as const,
            annotations: false,
            against: '',
            columns: order.filter((one) => chosen.includes(one)),
          };
    const written = await call(() =>
      bridge.exportBill({ project, source: 'draft', format, options, path, uiLang: m.lang }),
    );
    if (!written.ok) return setOutcome({ kind: 'failed', error: written.error });
    setOutcome(handedOver(written.value));
  };
  return (
    <ModalDialog title={t('translation:export.title')} onClose={closeTranslationDialog} wide>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <RadioGroup
          className="field"
          aria-label={t('translation:export.what')}
          value={what}
          onChange={(value) => {
            setWhat(value === 'bill' ? 'bill' : 'table');
            setOutcome({ kind: 'asking' });
          }}
        >
          <div className="cards two">
            {WHATS.map((one) => (
              <Radio key={one} value={one} className="radio card">
                <span>
                  <span className="card-title">{t(`translation:export.${one}`)}</span>
                  <span className="card-help">{t(`translation:export.${one}Help`)}</span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <div className="two">
          {what === 'bill' ? (
            <Choice
              label={t('translation:export.language')}
              value={lang}
              options={[...sides.keys()].map((id) => ({ id, text: t(`translation:lang.${id}`) }))}
              onChange={setLang}
            />
          ) : (
            <fieldset className="field tr-columns">
              <legend>{t('translation:export.columns')}</legend>
              {order.map((one) => (
                <Tick
                  key={one}
                  label={t(`translation:lang.${one}`)}
                  value={chosen.includes(one)}
                  onChange={(value) =>
                    setChosen(value ? [...chosen, one] : chosen.filter((other) => other !== one))
                  }
                />
              ))}
            </fieldset>
          )}
          <Choice
            label={t('app:export.format')}
            value={format}
            options={formats.map((id) => ({ id, text: t(`app:format.${id}`) }))}
            onChange={setFormat}
          />
        </div>
        {ready ? null : <p className="wrong">{t('translation:export.atLeastOne')}</p>}
        {open > 0 ? <p className="partly">◐ {t('translation:export.open', { count: open })}</p> : null}
        {older > 0 ? <p className="partly">◐ {t('translation:export.older', { count: older })}</p> : null}
        <ExportResult outcome={outcome} />
        <ExportActions outcome={outcome} ready={ready} onLeave={closeTranslationDialog} />
      </Form>
    </ModalDialog>
  );
}

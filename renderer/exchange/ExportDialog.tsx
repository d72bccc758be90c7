import { FileCode, FileText, ScrollText, Table2 } from 'lucide-react';
import { useState } from 'react';
import { Form, Radio, RadioGroup } from 'react-aria-components';
import type { ExportedFile, Paper } from '../../shared/api/contract.ts';
import type { ApiError } from '../../shared/api/errors.ts';
import { PAPER_FORMATS } from '../../shared/exchange/papers.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/exchange/types.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { closeDialog, useDialogs } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { saveNow } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { downloadFile } from './download.ts';
import { formatIn, keepChoice, lastChoice } from './exportChoice.ts';

/** The papers that are written today. */
const OFFERED: readonly Paper[] = ['bill', 'comparison', 'conformity'];

/** Formats that can show the changes against another version. */
const REDLINES: readonly ExportFormat[] = ['docx', 'pdf', 'html'];
const ANNOTATED: readonly ExportFormat[] = ['docx', 'pdf', 'html'];

type Outcome =
  | { kind: 'asking' }
  | { kind: 'busy' }
  | { kind: 'done'; file: ExportedFile; redline: boolean }
  | { kind: 'failed'; error: ApiError };

export function ExportDialog() {
  const m = useMessages();
  const { t } = m;
  const { exportSource, exportAgainst, exportPaper } = useDialogs();
  const [last] = useState(lastChoice);
  const project = useDraft((s) => s.project);
  const name = useDraft((s) => s.title || s.name);
  const versions = useDraft((s) => s.versions);
  const { dialogs } = useApp((s) => s.capabilities);
  const [chosenPaper, setPaper] = useState<Paper>(exportPaper ?? last.paper);
  const paper = chosenPaper === 'comparison' && versions.length === 0 ? 'bill' : chosenPaper;
  const [wanted, setFormat] = useState<ExportFormat>(last.format);
  const format = formatIn(paper, wanted);
  const [source, setSource] = useState(exportSource);
  const [annotations, setAnnotations] = useState(exportAgainst === '' && last.annotations);
  const [against, setAgainst] = useState(exportAgainst);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'asking' });
  const sources = [
    { id: 'draft', text: t('app:chip.draft') },
    ...[...versions].reverse().map((v) => ({ id: v.id, text: v.name })),
  ];
  const bill = paper === 'bill';
  const table = paper === 'comparison';
  const others = sources.filter((one) => one.id !== source);
  // A comparison table needs another text: the one that was chosen, else the newest version.
  const base =
    others.find((one) => one.id === against) ?? others.find((one) => one.id !== 'draft') ?? others[0];
  const canRedline = bill && REDLINES.includes(format);
  const canAnnotate = bill && ANNOTATED.includes(format);
  const redlineAgainst = canRedline && against !== source ? against : '';
  const wantedAgainst = table ? (base?.id ?? '') : redlineAgainst;
  const run = async (): Promise<void> => {
    const path = await pathFor(dialogs, name, format);
    if (path === null) return;
    keepChoice({ paper, format, annotations });
    setOutcome({ kind: 'busy' });
    if (source === 'draft') await saveNow();
    const result = await call(() =>
      bridge.exportBill({
        project,
        source,
        format,
        options: { paper, annotations: annotations && canAnnotate, against: wantedAgainst },
        path,
        uiLang: m.lang,
      }),
    );
    if (!result.ok) return setOutcome({ kind: 'failed', error: result.error });
    if (result.value.bytes) downloadFile(result.value.fileName, result.value.bytes);
    setOutcome({ kind: 'done', file: result.value, redline: redlineAgainst !== '' });
  };
  return (
    <ModalDialog title={t('app:export.title')} onClose={closeDialog} wide>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <RadioGroup
          className="field"
          aria-label={t('app:export.paper')}
          value={paper}
          onChange={(value) => {
            const chosen = OFFERED.find((p) => p === value);
            if (chosen) setPaper(chosen);
          }}
        >
          <span className="label">{t('app:export.paper')}</span>
          <div className="cards formats">
            {OFFERED.map((one) => (
              <Radio
                key={one}
                value={one}
                className="radio card"
                isDisabled={one === 'comparison' && versions.length === 0}
              >
                {one === 'bill' ? <ScrollText size={17} aria-hidden /> : <Table2 size={17} aria-hidden />}
                <span>
                  <span className="card-title">{t(`app:export.paper.${one}`)}</span>
                  <span className="card-help">
                    {one === 'comparison' && versions.length === 0
                      ? t('app:export.needsVersion')
                      : t(`app:export.paperHelp.${one}`)}
                  </span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <RadioGroup
          className="field"
          aria-label={t('app:export.format')}
          value={format}
          onChange={(value) => {
            const chosen = EXPORT_FORMATS.find((f) => f === value);
            if (chosen) setFormat(chosen);
          }}
        >
          <span className="label">{t('app:export.format')}</span>
          <div className="cards formats">
            {EXPORT_FORMATS.map((one) => (
              <Radio
                key={one}
                value={one}
                className="radio card"
                isDisabled={!PAPER_FORMATS[paper].includes(one)}
              >
                {one === 'docx' || one === 'pdf' ? (
                  <FileText size={17} aria-hidden />
                ) : (
                  <FileCode size={17} aria-hidden />
                )}
                <span>
                  <span className="card-title">{t(`app:format.${one}`)}</span>
                  <span className="card-help">{t(`app:formatHelp.${one}`)}</span>
                </span>
              </Radio>
            ))}
          </div>
          {bill ? null : <span className="help">{t('app:export.tableFormats')}</span>}
        </RadioGroup>
        <div className="two">
          <Choice label={t('app:export.source')} value={source} options={sources} onChange={setSource} />
          {bill ? (
            <Choice
              label={t('app:export.against')}
              value={canRedline ? against : ''}
              options={[
                { id: '', text: t('app:export.noRedline') },
                ...(canRedline ? sources.filter((one) => one.id !== source) : []),
              ]}
              onChange={setAgainst}
              help={canRedline ? undefined : t('app:export.redlineFormats')}
            />
          ) : null}
          {table && base ? (
            <Choice
              label={t('app:export.currentText')}
              value={base.id}
              options={others}
              onChange={setAgainst}
            />
          ) : null}
        </div>
        {bill ? (
          <Tick
            label={t('app:export.annotations')}
            help={canAnnotate ? t('app:export.annotationsHelp') : t('app:export.redlineFormats')}
            value={annotations && canAnnotate}
            onChange={setAnnotations}
            disabled={!canAnnotate}
          />
        ) : null}
        <Result outcome={outcome} />
        <div className="row">
          <span className="grow" />
          <Button onPress={closeDialog}>{outcome.kind === 'done' ? t('app:close') : t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isPending={outcome.kind === 'busy'}>
            {dialogs ? t('app:export.saveAs') : t('app:export.download')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

function Result({ outcome }: { outcome: Outcome }) {
  const m = useMessages();
  const { t } = m;
  if (outcome.kind === 'asking') return null;
  if (outcome.kind === 'busy')
    return (
      <p className="busy" role="status">
        <i />
        {t('app:export.busy')}
      </p>
    );
  if (outcome.kind === 'failed')
    return (
      <p className="notice bad inline" role="alert">
        {m.error(outcome.error)}
      </p>
    );
  const { file, redline } = outcome;
  return (
    <div className="notice good inline" role="status">
      <span className="text">
        {t(file.bytes ? 'app:export.downloaded' : 'app:export.written', {
          name: file.fileName,
          path: file.path,
        })}
        {redline && file.proven ? (
          <>
            <br />✓ {t('app:export.proven')}
          </>
        ) : null}
      </span>
    </div>
  );
}

/** Where the file goes: asked for on the desktop, '' for a download; null where the person cancelled. */
async function pathFor(dialogs: boolean, name: string, extension: string): Promise<string | null> {
  if (!dialogs) return '';
  const chosen = await call(() => bridge.chooseTarget({ purpose: 'export', name, extension }));
  return chosen.ok ? (chosen.value?.path ?? null) : null;
}

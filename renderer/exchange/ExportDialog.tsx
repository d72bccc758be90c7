import { FileCode, FileText, NotebookText, ScrollText, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form, Radio, RadioGroup } from 'react-aria-components';
import type { Paper } from '../../shared/api/papers.ts';
import { PAPER_FORMATS, REDLINE_FORMATS, showsChanges } from '../../shared/exchange/papers.ts';
import { EXPORT_FORMATS } from '../../shared/exchange/types.ts';
import type { MessageKey } from '../../shared/messages/index.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { closeDialog, useDialogs } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { showKept } from '../app/draft/projectActions.ts';
import { saveNow } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Tick } from '../ui/Field.tsx';
import { inSight } from '../ui/inSight.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { tellWhy } from '../ui/stoppable.ts';
import { ExportActions } from './ExportActions.tsx';
import { ExportOptions, isCountry } from './ExportOptions.tsx';
import { type ExportOutcome, ExportResult, handedOver, pathFor } from './ExportResult.tsx';
import { type ExportChoice, formatIn, keepChoice, lastChoice } from './exportChoice.ts';
import { PagesView } from './PagesView.tsx';

/** The papers that are written today. */
const OFFERED: readonly Paper[] = ['bill', 'comparison', 'conformity', 'disposition', 'note'];

const TITLES: Record<Paper, { title: MessageKey; help: MessageKey }> = {
  bill: { title: 'app:export.paper.bill', help: 'app:export.paperHelp.bill' },
  comparison: { title: 'app:export.paper.comparison', help: 'app:export.paperHelp.comparison' },
  conformity: { title: 'app:export.paper.conformity', help: 'app:export.paperHelp.conformity' },
  disposition: { title: 'suggestions:dispositions.title', help: 'suggestions:dispositions.help' },
  note: { title: 'exchange:paper.note.title', help: 'exchange:paper.note.help' },
  languages: { title: 'translation:paper.title', help: 'translation:paper.help' },
};

const ICONS: Record<Paper, typeof ScrollText> = {
  bill: ScrollText,
  comparison: Table2,
  conformity: Table2,
  disposition: Table2,
  note: NotebookText,
  languages: Table2,
};

export function ExportDialog() {
  const m = useMessages();
  const { t } = m;
  const { exportSource, exportAgainst, exportPaper, exportOutside: outside } = useDialogs();
  const [last] = useState(lastChoice);
  const project = useDraft((s) => s.project);
  const name = useDraft((s) => s.title || s.name);
  const versions = useDraft((s) => s.versions);
  const suggested = useDraft((s) => (s.review?.suggestions.length ?? 0) > 0);
  const { dialogs } = useApp((s) => s.capabilities);
  // A paper that was asked for from elsewhere comes before the last one.
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    ...last,
    paper: exportPaper ?? last.paper,
    annotations: exportAgainst === '' && last.annotations,
  }));
  const [looking, setLooking] = useState(false);
  const provisions = useDraft((s) => s.provisions);
  const [outcome, setOutcome] = useState<ExportOutcome>({ kind: 'asking' });
  // What was said of the last file says nothing of the next one.
  const asking = (): void => setOutcome((now) => (now.kind === 'busy' ? now : { kind: 'asking' }));
  const choose = (more: Partial<ExportChoice>): void => {
    setChoice((now) => ({ ...now, ...more }));
    asking();
  };
  const chosenPaper = choice.paper;
  const [source, setSource] = useState(exportSource);
  const [against, setAgainst] = useState(exportAgainst);
  // Without another text there is nothing to put beside this one.
  const alone = versions.length === 0 && !outside;
  // What is said of the project's text is not said of one from elsewhere.
  const foreign = source === outside?.id;
  const possible = (one: Paper): boolean => (one === 'comparison' ? !alone : one === 'bill' || !foreign);
  const paper = possible(chosenPaper) ? chosenPaper : 'bill';
  const format = formatIn(paper, choice.format);
  const { annotations } = choice;
  const sources = [
    { id: 'draft', text: t('app:chip.draft') },
    ...(suggested ? [{ id: 'accepted', text: t('suggestions:acceptedText') }] : []),
    ...[...versions].reverse().map((v) => ({ id: v.id, text: v.name })),
    ...(outside ? [{ id: outside.id, text: outside.name }] : []),
  ];
  const bill = paper === 'bill';
  const table = paper === 'comparison';
  const others = sources.filter((one) => one.id !== source);
  // A comparison table needs another text: the one that was chosen, else the newest version.
  const base =
    others.find((one) => one.id === against) ?? others.find((one) => one.id !== 'draft') ?? others[0];
  const note = paper === 'note';
  const compares = showsChanges(paper, format);
  const canAnnotate = bill && !foreign && REDLINE_FORMATS.includes(format);
  const chosenAgainst = (bill || note) && against !== source ? against : '';
  const wantedAgainst = table ? (base?.id ?? '') : chosenAgainst;
  // A format that cannot show what was asked for is refused, not written without it.
  const impossible = wantedAgainst !== '' && !compares;
  const ready = !impossible && (format !== 'xml' || isCountry(choice.country));
  const options = {
    paper,
    annotations: annotations && canAnnotate,
    against: wantedAgainst,
    anonymous: choice.anonymous && bill && REDLINE_FORMATS.includes(format),
    lineNumbers: choice.lineNumbers && bill,
    pdfComments: choice.pdfComments && bill,
    standard: choice.standard,
    ...(outside && (foreign || wantedAgainst === outside.id) ? { outside } : {}),
    ...(format === 'xml' && choice.country !== '' ? { country: choice.country } : {}),
  };
  const pages =
    looking && bill && format === 'pdf' && !impossible ? { project, source, options, provision: '' } : null;
  const work = useRef('');
  const leave = (): void => {
    if (outcome.kind === 'busy') void call(() => bridge.stopWork({ work: work.current }));
    else closeDialog();
  };
  const run = async (): Promise<void> => {
    if (!ready || outcome.kind === 'busy') return;
    const path = await pathFor(dialogs, name, format);
    if (path === null) return;
    keepChoice({ ...choice, paper, format });
    setOutcome({ kind: 'busy' });
    work.current = crypto.randomUUID();
    if (source === 'draft') await saveNow();
    const result = await call(() =>
      bridge.exportBill({
        project,
        source,
        format,
        options,
        path,
        uiLang: m.lang,
        work: work.current,
      }),
    );
    if (!result.ok && result.error.code === 'cancelled') {
      setOutcome({ kind: 'asking' });
      return tellWhy(result.error);
    }
    if (!result.ok) return setOutcome({ kind: 'failed', error: result.error });
    if (result.value.kept) showKept(result.value.kept);
    setOutcome(handedOver(result.value, bill && wantedAgainst !== ''));
  };
  return (
    <ModalDialog title={t('app:export.title')} onClose={leave} wide>
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
            if (chosen) choose({ paper: chosen });
          }}
        >
          <span className="label">{t('app:export.paper')}</span>
          <div className="cards formats">
            {OFFERED.map((one) => (
              <Radio key={one} value={one} className="radio card" isDisabled={!possible(one)}>
                <PaperIcon paper={one} />
                <span>
                  <span className="card-title">{t(TITLES[one].title)}</span>
                  <span className="card-help">
                    {one === 'comparison' && alone ? t('app:export.needsVersion') : t(TITLES[one].help)}
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
            if (chosen) choose({ format: chosen });
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
          {bill ? null : (
            <span className="help">
              {t(note ? 'exchange:paper.note.formats' : 'app:export.tableFormats')}
            </span>
          )}
        </RadioGroup>
        <div className="two">
          <Choice
            label={t('app:export.source')}
            value={source}
            options={sources}
            onChange={(id) => {
              setSource(id);
              asking();
            }}
          />
          {bill || note ? (
            <Choice
              label={note ? t('exchange:paper.note.since') : t('app:export.against')}
              value={against === source ? '' : against}
              options={[
                { id: '', text: note ? t('exchange:paper.note.noChanges') : t('app:export.noRedline') },
                ...(compares || impossible ? others : []),
              ]}
              onChange={(id) => {
                setAgainst(id);
                asking();
              }}
              help={compares ? undefined : t('app:export.redlineFormats')}
            />
          ) : null}
          {table && base ? (
            <Choice
              label={t('app:export.currentText')}
              value={base.id}
              options={others}
              onChange={(id) => {
                setAgainst(id);
                asking();
              }}
            />
          ) : null}
        </div>
        {bill ? (
          <Tick
            label={t('app:export.annotations')}
            help={canAnnotate ? t('app:export.annotationsHelp') : t('app:export.redlineFormats')}
            value={annotations && canAnnotate}
            onChange={(value) => choose({ annotations: value })}
            disabled={!canAnnotate}
          />
        ) : null}
        <ExportOptions
          asked={{ paper, format, annotated: annotations && canAnnotate && wantedAgainst === '' }}
          choice={choice}
          onChange={choose}
        />
        {impossible ? (
          <p className="notice bad inline" role="alert">
            {t('exchange:options.cannotCompare', { format: t(`app:format.${format}`) })}
          </p>
        ) : null}
        {pages ? (
          <PagesView ref={inSight} asked={pages} text={source === 'draft' ? provisions : source} />
        ) : null}
        <ExportResult outcome={outcome} />
        <ExportActions outcome={outcome} ready={ready} onLeave={leave}>
          {bill && format === 'pdf' && !impossible ? (
            <Button tone="quiet" onPress={() => setLooking(!looking)} aria-expanded={looking}>
              {t(looking ? 'exchange:preview.hide' : 'exchange:preview.show')}
            </Button>
          ) : null}
        </ExportActions>
      </Form>
    </ModalDialog>
  );
}

function PaperIcon({ paper }: { paper: Paper }) {
  const Icon = ICONS[paper];
  return <Icon size={17} aria-hidden />;
}

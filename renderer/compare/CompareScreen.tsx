/** The comparison: what it does to the guarantees first, then the changes, then the text with every word marked. */
import { ArrowLeft, ArrowRight, ChevronDown, ChevronUp, FileUp, SquarePen } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Paper } from '../../shared/api/papers.ts';
import { currentMessages, useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { openExport, useDialogs } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { selectTextRead } from '../app/selectTextRead.ts';
import { chooseOneFile } from '../app/start/chooseOneFile.ts';
import { BILL_FILES } from '../app/start/entrances.ts';
import { bridge } from '../bridge.ts';
import { ExportDialog } from '../exchange/ExportDialog.tsx';
import { formatNumber } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { stoppable, tellWhy } from '../ui/stoppable.ts';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { COMPARE_STEPS, type Compared } from '../workers/compareProtocol.ts';
import { ChangeList } from './ChangeList.tsx';
import {
  chooseSide,
  compareWithFile,
  leaveComparison,
  showInDraftFromComparison,
  startComparison,
  stopComparison,
  storedName,
  useCompare,
} from './compareStore.ts';
import { FilterBar } from './FilterBar.tsx';
import { type ListedChange, listedChanges, showsBy } from './filters.ts';
import { ImpactList } from './ImpactList.tsx';
import { RedlineView } from './RedlineView.tsx';
import { loadReasons } from './reasons.ts';
import { useSideNames } from './sideNames.ts';
import { stepArticle, stepChange } from './stepping.ts';
import { TableView } from './TableView.tsx';

const NOTHING: { loud: ListedChange[]; quiet: ListedChange[] } = { loud: [], quiet: [] };

export function CompareScreen() {
  const { t } = useMessages();
  const { result, current, view, filters, quietOpen } = useCompare();
  const exporting = useDialogs((s) => s.open === 'export');
  const { loud, quiet } = useMemo(
    () => (result ? listedChanges(result.comparison.changes, showsBy(filters)) : NOTHING),
    [result, filters],
  );
  const listed = useMemo(
    () => [...loud, ...(quietOpen || loud.length === 0 ? quiet : [])].map(({ index }) => index),
    [loud, quiet, quietOpen],
  );
  useKeys();
  useEffect(() => {
    if (result) void loadReasons();
  }, [result]);
  return (
    <div className="compare comparison">
      <header className="bar">
        <IconButton label={t('compare:ui.back')} onPress={leaveComparison}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('compare:ui.title')}</h1>
        <Sides />
        <span className="grow" />
        <Segments
          label={t('compare:ui.view')}
          value={view}
          options={[
            { id: 'columns', text: t('compare:ui.columns') },
            { id: 'redline', text: t('compare:ui.redline') },
            { id: 'table', text: t('compare:ui.table') },
          ]}
          onChange={(next) => useCompare.setState({ view: next })}
        />
        <IconButton
          label={t('compare:ui.previous')}
          shortcut="Shift F7"
          onPress={() => stepChange(-1)}
          isDisabled={listed.length === 0}
        >
          <ChevronUp size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={t('compare:ui.next')}
          shortcut="F7"
          onPress={() => stepChange(1)}
          isDisabled={listed.length === 0}
        >
          <ChevronDown size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={t('compare:ui.showInDraft')}
          shortcut="Ctrl Enter"
          onPress={() => showInDraftFromComparison(current)}
          isDisabled={current < 0}
        >
          <SquarePen size={16} aria-hidden />
        </IconButton>
        <Button
          tone="primary"
          isDisabled={result === null}
          onPress={() => exportCompared(view === 'table' ? 'comparison' : 'bill')}
        >
          {t(view === 'table' ? 'compare:ui.exportTable' : 'compare:ui.export')}
        </Button>
      </header>
      {result ? <FilterBar result={result} /> : null}
      <div className="compare-body">
        <nav className="compare-side" aria-label={t('compare:ui.changesPane')}>
          {result ? (
            <>
              <ImpactList result={result} />
              <ChangeList result={result} loud={loud} quiet={quiet} />
            </>
          ) : null}
        </nav>
        <main className="compare-main" aria-label={t('compare:ui.text')}>
          <Progress />
          {result && view === 'table' ? <TableView result={result} /> : null}
          {result && view !== 'table' ? <RedlineView result={result} view={view} /> : null}
        </main>
      </div>
      <CompareStatus result={result} listed={listed} />
      {exporting ? <ExportDialog /> : null}
    </div>
  );
}

/** F7 (or F8, as in the draft) goes on, with Shift back; Alt ↑ and Alt ↓ by articles; Ctrl Enter shows the place in the draft. */
function useKeys(): void {
  useLeaveByEscape(leaveComparison);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (useDialogs.getState().open || document.querySelector('.overlay')) return;
      if (selectTextRead(event)) return;
      const { current, oneByOne } = useCompare.getState();
      if (event.key === 'F7' || event.key === 'F8') {
        event.preventDefault();
        stepChange(event.shiftKey ? -1 : 1);
      } else if (oneByOne && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        stepArticle(event.key === 'ArrowUp' ? -1 : 1);
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        if (current >= 0) showInDraftFromComparison(current);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function Sides() {
  const { t } = useMessages();
  const { a, b, file } = useCompare();
  const versions = useDraft((s) => s.versions);
  const options = [
    { id: 'draft', text: t('app:chip.draft') },
    ...[...versions].reverse().map((v) => ({ id: v.id, text: v.name })),
    ...(file ? [{ id: 'file', text: file.name }] : []),
  ];
  return (
    <div className="row sides">
      <Choice
        label={t('compare:ui.from')}
        hideLabel
        value={a}
        options={options}
        onChange={(id) => chooseSide('a', id)}
      />
      <ArrowRight size={15} aria-hidden className="muted" />
      <Choice
        label={t('compare:ui.to')}
        hideLabel
        value={b}
        options={options}
        onChange={(id) => chooseSide('b', id)}
      />
      <FileButton />
    </div>
  );
}

function exportCompared(paper: Paper): void {
  const { a, b, file } = useCompare.getState();
  const outside = a === 'file' || b === 'file' ? file : null;
  openExport(storedName(b), storedName(a), paper, outside);
}

/** A bill in any file that Madda reads, or the draft of another project. */
async function chooseOther(): Promise<void> {
  const file = await chooseOneFile('compareWith', [...BILL_FILES, '.madda']);
  if (!file) return;
  const { fileName, bytes } = file;
  const lang = useDraft.getState().attrs.lang;
  const read = fileName.toLowerCase().endsWith('.madda')
    ? await call(() => bridge.readProjectFile({ fileName, bytes }))
    : await stoppable(currentMessages().t('app:busy.reading', { name: fileName }), (work) =>
        call(() => bridge.readBillFile({ fileName, bytes, lang, work })),
      );
  if (read.ok) compareWithFile({ id: read.value.id, name: fileName, doc: read.value.doc });
  else tellWhy(read.error);
}

function FileButton() {
  const { t } = useMessages();
  return (
    <IconButton label={t('compare:ui.file')} onPress={() => void chooseOther()}>
      <FileUp size={16} aria-hidden />
    </IconButton>
  );
}

function Progress() {
  const { t } = useMessages();
  const { status, step, reason, a, b } = useCompare();
  if (status === 'slow')
    return (
      <div className="compare-note">
        <span className="busy" role="status">
          <i />
          {t('compare:ui.working')} {t(`compare:ui.step.${step}`)}
        </span>
        <progress
          value={COMPARE_STEPS.indexOf(step) + 1}
          max={COMPARE_STEPS.length + 1}
          aria-label={t('compare:ui.working')}
        />
        <Button onPress={stopComparison}>{t('compare:ui.stop')}</Button>
      </div>
    );
  if (status === 'failed')
    return (
      <div className="compare-note stack" role="alert">
        <p className="conflict">▲ {t('compare:ui.failed')}</p>
        {reason ? <p className="muted">{t('compare:ui.failedBecause', { reason })}</p> : null}
        <Button onPress={() => startComparison(a, b)}>{t('app:save.again')}</Button>
      </div>
    );
  if (status === 'idle')
    return (
      <p className="compare-note muted">
        {a === ''
          ? t('compare:ui.noVersions')
          : a === b
            ? t('compare:ui.sameSides')
            : t('compare:ui.stopped')}
      </p>
    );
  return null;
}

function CompareStatus({ result, listed }: { result: Compared | null; listed: number[] }) {
  const m = useMessages();
  const { t } = m;
  const { a, b, current } = useCompare();
  const name = useSideNames();
  const hidden = useHidden(result);
  const at = listed.indexOf(current);
  if (!result) return <footer className="status" />;
  const { stats, coarse } = result.comparison;
  return (
    <footer className="status">
      <span className="tabular">
        {at >= 0
          ? t('compare:ui.changeOf', { number: at + 1, count: listed.length })
          : t('compare:ui.changes', { count: listed.length })}
      </span>
      <span className="tabular">
        {t('compare:ui.characters', {
          inserted: formatNumber(stats.inserted, m.lang),
          deleted: formatNumber(stats.deleted, m.lang),
        })}
      </span>
      {hidden > 0 ? (
        <span className="partly">◐ {t('compare:ui.hiddenByFilter', { count: hidden })}</span>
      ) : null}
      {coarse ? <span className="partly">◐ {t('compare:ui.coarse')}</span> : null}
      <span className="grow" />
      <span className={result.proven ? 'met' : 'conflict'} data-testid="proof">
        {result.proven
          ? `✓ ${t('compare:ui.proven', { a: name(a), b: name(b) })}`
          : `▲ ${t('compare:ui.unproven')}`}
      </span>
    </footer>
  );
}

/** How many changes the filters keep out of sight: nobody should take a filtered text for the whole. */
function useHidden(result: Compared | null): number {
  const filters = useCompare((s) => s.filters);
  return useMemo(() => {
    const shows = showsBy(filters);
    return result ? result.comparison.changes.filter((change) => !shows(change)).length : 0;
  }, [result, filters]);
}

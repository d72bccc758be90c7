/** The comparison: what it does to the guarantees first, then the changes, then the text with every word marked. */
import { ArrowLeft, ArrowRight, ChevronDown, ChevronUp, FileUp, FoldVertical, SquarePen } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { notifyError, useApp, useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { openExport, useDialogs } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { BILL_FILES, bytesOf } from '../app/start/entrances.ts';
import { bridge } from '../bridge.ts';
import { ExportDialog } from '../exchange/ExportDialog.tsx';
import { formatNumber } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import type { Compared } from '../workers/compareProtocol.ts';
import { ChangeList } from './ChangeList.tsx';
import {
  chooseSide,
  compareWithFile,
  leaveComparison,
  showInDraftFromComparison,
  stopComparison,
  useCompare,
} from './compareStore.ts';
import { ImpactList } from './ImpactList.tsx';
import { RedlineView } from './RedlineView.tsx';
import { type ChangeFilter, listedChanges } from './sections.ts';
import { useSideNames } from './sideNames.ts';
import { TableView } from './TableView.tsx';

type View = 'columns' | 'redline' | 'table';

export function CompareScreen() {
  const { t } = useMessages();
  const { a, b, result, current } = useCompare();
  const [view, setView] = useState<View>('columns');
  const [filter, setFilter] = useState<ChangeFilter>('substance');
  const [quiet, setQuiet] = useState(true);
  const exporting = useDialogs((s) => s.open === 'export');
  const listed = useMemo(
    () => (result ? listedChanges(result.comparison.changes, filter) : []),
    [result, filter],
  );
  const step = (by: 1 | -1): void => {
    if (listed.length === 0) return;
    const at = listed.findIndex((one) => one.index === current);
    const next =
      listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length];
    if (next) useCompare.setState({ current: next.index });
  };
  const stepRef = useRef(step);
  stepRef.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (useDialogs.getState().open) return;
      if (event.key === 'F8') {
        event.preventDefault();
        stepRef.current(event.shiftKey ? -1 : 1);
      }
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        const at = useCompare.getState().current;
        if (at >= 0) showInDraftFromComparison(at);
      }
      if (event.key === 'Escape' && event.target === document.body) leaveComparison();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const exportable = b !== 'file' && a !== 'file' && result !== null;
  return (
    <div className="compare">
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
          onChange={setView}
        />
        <IconButton
          label={t('compare:ui.hideUnchanged')}
          isDisabled={view === 'table'}
          pressed={quiet}
          onPress={() => setQuiet(!quiet)}
        >
          <FoldVertical size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={t('compare:ui.previous')}
          shortcut="Shift F8"
          onPress={() => step(-1)}
          isDisabled={listed.length === 0}
        >
          <ChevronUp size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={t('compare:ui.next')}
          shortcut="F8"
          onPress={() => step(1)}
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
          isDisabled={!exportable}
          onPress={() => openExport(b, a, view === 'table' ? 'comparison' : 'bill')}
        >
          {t(view === 'table' ? 'compare:ui.exportTable' : 'compare:ui.export')}
        </Button>
      </header>
      <div className="compare-body">
        <nav className="compare-side" aria-label={t('compare:ui.changesPane')}>
          {result ? (
            <>
              <ImpactList result={result} />
              <ChangeList result={result} filter={filter} onFilter={setFilter} listed={listed} />
            </>
          ) : null}
        </nav>
        <main className="compare-main" aria-label={t('compare:ui.text')}>
          <Progress />
          {result && view === 'table' ? <TableView result={result} /> : null}
          {result && view !== 'table' ? <RedlineView result={result} view={view} quiet={quiet} /> : null}
        </main>
      </div>
      <CompareStatus result={result} listed={listed.map((one) => one.index)} />
      {exporting ? <ExportDialog /> : null}
    </div>
  );
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

function FileButton() {
  const { t } = useMessages();
  const dialogs = useApp((s) => s.capabilities.dialogs);
  const read = async (fileName: string, bytes: Uint8Array): Promise<void> => {
    const lang = useDraft.getState().attrs.lang;
    const result = await call(() => bridge.readBillFile({ fileName, bytes, lang }));
    if (result.ok) compareWithFile(fileName, result.value.doc);
    else notifyError(result.error);
  };
  const label = t('compare:ui.file');
  if (!dialogs)
    return (
      <FileTrigger
        acceptedFileTypes={BILL_FILES}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void bytesOf(file).then((bytes) => bytes && read(file.name, bytes));
        }}
      >
        <IconButton label={label}>
          <FileUp size={16} aria-hidden />
        </IconButton>
      </FileTrigger>
    );
  const choose = async (): Promise<void> => {
    const chosen = await call(() => bridge.chooseFile({ purpose: 'importBill' }));
    if (!chosen.ok) notifyError(chosen.error);
    else if (chosen.value?.bytes) await read(chosen.value.fileName, chosen.value.bytes);
  };
  return (
    <IconButton label={label} onPress={() => void choose()}>
      <FileUp size={16} aria-hidden />
    </IconButton>
  );
}

function Progress() {
  const { t } = useMessages();
  const { status, reason, a, b } = useCompare();
  if (status === 'slow')
    return (
      <div className="compare-note">
        <span className="busy" role="status">
          <i />
          {t('compare:ui.working')}
        </span>
        <Button onPress={stopComparison}>{t('compare:ui.stop')}</Button>
      </div>
    );
  if (status === 'failed')
    return (
      <p className="compare-note conflict" role="alert">
        {t('compare:ui.failed', { reason })}
      </p>
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

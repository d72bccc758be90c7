/** Coverage over the versions, and several bills beside the draft, requirement by requirement. */

import { ArrowLeft, Printer, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Provision } from '../../shared/bill/provisions.ts';
import { together } from '../../shared/bill/together.ts';
import { countStates } from '../../shared/requirements/coverage.ts';
import { type SideBySideCell, type SideBySideRow, sideBySide } from '../../shared/requirements/sideBySide.ts';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import type { Evidence } from '../../shared/requirements/types.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { oldestFirst, useDraft } from '../app/draft/draftStore.ts';
import { showInDraft, usePanel } from '../app/draft/goto.ts';
import { bytesOf } from '../app/start/entrances.ts';
import { local } from '../i18n/local.ts';
import { coverageOfRows, placesOf, type Row } from '../requirements/rows.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CoverageBar } from '../ui/CoverageBar.tsx';
import { Choice } from '../ui/Field.tsx';
import { reachable } from '../ui/reachable.ts';
import { Segments } from '../ui/Segments.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { CoverageChart } from './CoverageChart.tsx';
import {
  addFile,
  addVersion,
  type Column,
  readAgain,
  removeColumn,
  useSideBySide,
} from './sideBySideStore.ts';

const FILTERS = ['all', 'differing', 'weaker', 'stronger'] as const;
type Filter = (typeof FILTERS)[number];

function leave(): void {
  useApp.setState({ screen: 'draft' });
}

export function SideBySideScreen() {
  const { t, lang: uiLang } = useMessages();
  const rows = usePanel((s) => s.rows);
  const project = useDraft((s) => s.project);
  const versions = useDraft((s) => s.versions);
  const settings = useDraft((s) => s.settings);
  const billTypes = useDraft((s) => s.attrs.billTypes);
  const own = useSideBySide((s) => s.project);
  const all = useSideBySide((s) => s.columns);
  const columns = own === project ? all : NO_COLUMNS;
  const [filter, setFilter] = useState<Filter>('all');
  const { coverage } = useMemo(() => coverageOfRows(rows), [rows]);
  const table = useMemo(() => tableOf(rows, columns), [rows, columns]);
  // What a reading depends on, in one word.
  const depends = `${settings.packs.join()}|${billTypes.join()}|${uiLang}`;
  useEffect(() => {
    if (depends !== '') readAgain();
  }, [depends]);
  useLeaveByEscape(leave);
  const shown = table.filter((row) => passes(row, filter));
  return (
    <div className="matrix side-by-side">
      <header className="bar">
        <IconButton label={t('coverage:back')} onPress={leave}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('coverage:title')}</h1>
        <span className="grow" />
        <Adding columns={columns} />
        <IconButton label={t('coverage:print')} onPress={() => window.print()}>
          <Printer size={16} aria-hidden />
        </IconButton>
      </header>
      <main className="matrix-body" aria-label={t('coverage:title')} ref={reachable}>
        <CoverageChart
          versions={oldestFirst(versions)}
          now={coverage}
          onChoose={(id) => void addVersion(id)}
        />
        <div className="matrix-tools">
          <Segments
            label={t('coverage:filters')}
            look="filters"
            value={filter}
            options={FILTERS.map((id) => ({
              id,
              text: `${t(`coverage:filter.${id}`)} · ${table.filter((row) => passes(row, id)).length}`,
            }))}
            onChange={setFilter}
          />
        </div>
        {columns.length === 0 ? <p className="empty pad">{t('coverage:empty')}</p> : null}
        <table>
          <colgroup>
            <col className="col-requirement" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('requirements:matrix.requirement')}</th>
              <th scope="col">
                {t('app:chip.draft')}
                <CoverageBar coverage={coverage} thin />
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.requirement.id} row={row} columns={columns} rows={rows} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 ? <p className="empty pad">{t('requirements:ui.none')}</p> : null}
      </main>
    </div>
  );
}

const NO_COLUMNS: readonly Column[] = [];

function tableOf(rows: readonly Row[], columns: readonly Column[]): SideBySideRow[] {
  const packs = [...new Set(rows.map((row) => row.pack))];
  // What a person decided counts in the draft.
  const draft = rows.map((row) => ({ ...row.finding, state: row.state }));
  return sideBySide(packs, [
    { id: 'draft', findings: draft },
    ...columns.map(({ id, findings }) => ({ id, findings: findings ?? [] })),
  ]);
}

function passes(row: SideBySideRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'differing') return row.differs;
  // Where the draft gives less, another column gives more.
  const wanted = filter === 'weaker' ? 'stronger' : 'weaker';
  return row.cells.some((cell) => cell?.against === wanted);
}

function Adding({ columns }: { columns: readonly Column[] }) {
  const { t } = useMessages();
  const versions = useDraft((s) => s.versions);
  const free = versions.filter(({ id }) => !columns.some((column) => column.id === id));
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    const bytes = file ? await bytesOf(file) : null;
    if (file && bytes) await addFile(file.name, bytes);
  };
  return (
    <>
      {free.length > 0 ? (
        <Choice
          label={t('coverage:addVersion')}
          hideLabel
          value=""
          options={[
            { id: '', text: t('coverage:addVersion') },
            ...[...free].reverse().map(({ id, name }) => ({ id, text: name })),
          ]}
          onChange={(id) => {
            if (id !== '') void addVersion(id);
          }}
        />
      ) : null}
      <FileTrigger
        acceptedFileTypes={['.docx', '.xml', '.html', '.htm', '.md', '.txt']}
        onSelect={(files) => void take(files)}
      >
        <Button>{t('coverage:addFile')}</Button>
      </FileTrigger>
    </>
  );
}

function ColumnHead({ column }: { column: Column }) {
  const { t } = useMessages();
  return (
    <th scope="col">
      <span className="row">
        <span className="grow" lang={column.lang}>
          {column.name}
        </span>
        <IconButton
          label={t('coverage:remove', { name: column.name })}
          onPress={() => removeColumn(column.id)}
        >
          <X size={14} aria-hidden />
        </IconButton>
      </span>
      {column.findings ? (
        <CoverageBar coverage={countStates(column.findings.map(({ state }) => state))} thin />
      ) : (
        <span className="busy" role="status">
          <i />
          {t('coverage:reading')}
        </span>
      )}
    </th>
  );
}

function Line({
  row,
  columns,
  rows,
}: {
  row: SideBySideRow;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const { lang } = useMessages();
  const billLang = useDraft((s) => s.attrs.lang);
  const provisions = useDraft((s) => s.provisions);
  const own = rows.find(({ requirement }) => requirement.id === row.requirement.id);
  const place = own ? placesOf(own.finding).find((one) => isThere(one, provisions)) : undefined;
  return (
    <tr data-requirement={row.requirement.id}>
      <th scope="row">
        {local(row.requirement.title, lang)}
        <span className="matrix-source">{sourceText(row.requirement.source, lang)}</span>
      </th>
      {row.cells.map((cell, i) => (
        <td key={columns[i - 1]?.id ?? 'draft'} data-against={cell?.against ?? ''}>
          {cell ? (
            <Cell
              cell={cell}
              lang={i === 0 ? billLang : (columns[i - 1]?.lang ?? '')}
              onGo={i === 0 && place ? () => showInDraft(place) : undefined}
            />
          ) : null}
        </td>
      ))}
    </tr>
  );
}

function isThere(place: Evidence, provisions: readonly Provision[]): boolean {
  return place.quote !== '' && provisions.some(({ id }) => id === place.provision);
}

function Cell({ cell, lang, onGo }: { cell: SideBySideCell; lang: string; onGo: (() => void) | undefined }) {
  const { t } = useMessages();
  return (
    <>
      <span className="cell-state">
        <StateMark state={cell.state} silent /> {t(`requirements:ui.state.${cell.state}`)}
        {cell.against === 'stronger' || cell.against === 'weaker' ? (
          <b className={cell.against}>
            {cell.against === 'stronger' ? '▲' : '▼'} {t(`coverage:${cell.against}`)}
          </b>
        ) : null}
      </span>
      {cell.quote === '' ? null : (
        <details className="cell-words">
          <summary>
            <b lang={lang}>{together(cell.label, lang)}</b> <q lang={lang}>{cell.quote}</q>
          </summary>
          {cell.reason}
          {onGo ? (
            <Button tone="link" onPress={onGo}>
              {t('requirements:ui.goTo', { label: cell.label })}
            </Button>
          ) : null}
        </details>
      )}
    </>
  );
}

/** The conformity table as a view: No / Partial / Yes for each requirement, its words in the bill, and what is said of it. */

import { ArrowLeft, Printer, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { ANSWERS } from '../../shared/exchange/conformity.ts';
import type { RequirementState } from '../../shared/requirements/types.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { openExport, useDialogs } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { ExportDialog } from '../exchange/ExportDialog.tsx';
import { DecisionDialog } from '../requirements/DecisionDialog.tsx';
import { coverageOfRows, type Row } from '../requirements/rows.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CoverageBar } from '../ui/CoverageBar.tsx';
import { reachable } from '../ui/reachable.ts';
import { Segments } from '../ui/Segments.tsx';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { AnswersDialog } from './AnswersDialog.tsx';
import { STATE_OF, takeAnswers } from './answersBack.ts';
import { MatrixLine } from './MatrixLine.tsx';
import { hasWords, type MatrixFilter, matrixOf, passesMatrix } from './matrixRows.ts';

/** Where the table was scrolled to, so that a look at the words in the bill does not lose the place. */
let lastPlace = 0;

function leave(): void {
  useApp.setState({ screen: 'draft' });
}

export function MatrixScreen() {
  const m = useMessages();
  const { t } = m;
  const rows = usePanel((s) => s.rows);
  const provisions = useDraft((s) => s.provisions);
  const title = useDraft((s) => s.title || s.name);
  const lang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const exporting = useDialogs((s) => s.open === 'export');
  const [filter, setFilter] = useState<MatrixFilter>('all');
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState<{ row: Row; state: RequirementState } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => matrixOf(rows, provisions, m.lang), [rows, provisions, m.lang]);
  const all = useMemo(() => groups.flatMap((g) => g.rows), [groups]);
  const shown = useMemo(
    () =>
      groups.flatMap((group) => {
        const kept = group.rows.filter((one) => passesMatrix(one, filter) && hasWords(one, typed));
        return kept.length > 0 ? [{ ...group, rows: kept }] : [];
      }),
    [groups, filter, typed],
  );
  const { coverage, suspect } = useMemo(() => coverageOfRows(rows), [rows]);
  useEffect(() => {
    const at = scroller.current;
    reachable(at);
    if (at) at.scrollTop = lastPlace;
  }, []);
  useLeaveByEscape(leave);
  const count = (one: MatrixFilter): number => all.filter((row) => passesMatrix(row, one)).length;
  const name: Record<MatrixFilter, string> = {
    all: t('requirements:ui.filter.all'),
    no: t('requirements:matrix.no'),
    partial: t('requirements:matrix.partial'),
    yes: t('requirements:matrix.yes'),
    waiting: t('requirements:ui.filter.waiting'),
    suspect: t('requirements:ui.state.suspect'),
  };
  const filters: MatrixFilter[] = [
    'all',
    ...ANSWERS,
    'waiting',
    ...(suspect > 0 ? ['suspect' as const] : []),
  ];
  return (
    <div className="matrix">
      <header className="bar">
        <IconButton label={t('requirements:matrix.back')} onPress={leave}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('requirements:matrix.title')}</h1>
        <span className="chip bar-chip" lang={lang}>
          {title}
        </span>
        <span className="grow" />
        {readOnly ? null : (
          <Button onPress={() => void takeAnswers()}>{t('suggestions:answers.open')}</Button>
        )}
        <Button onPress={() => useApp.setState({ screen: 'sideBySide' })}>{t('coverage:title')}</Button>
        <IconButton label={t('requirements:matrix.print')} onPress={() => window.print()}>
          <Printer size={16} aria-hidden />
        </IconButton>
        <Button tone="primary" onPress={() => openExport('draft', '', 'conformity')}>
          {t('app:cmd.export')}
        </Button>
      </header>
      <search className="matrix-tools">
        <Segments
          label={t('requirements:ui.filters')}
          look="filters"
          value={filter}
          options={filters.map((id) => ({ id, text: `${name[id]} · ${count(id)}` }))}
          onChange={setFilter}
        />
        <SearchField
          className="matrix-search"
          aria-label={t('requirements:matrix.find')}
          value={typed}
          onChange={setTyped}
        >
          <Search size={14} aria-hidden />
          <Input placeholder={t('requirements:matrix.find')} />
        </SearchField>
        <span className="grow" />
        <span className="matrix-coverage">
          <span className="muted tabular">
            {coverage.met} {t('requirements:ui.of', { count: all.length })}
          </span>
          <CoverageBar coverage={coverage} suspect={suspect} />
        </span>
      </search>
      <main
        className="matrix-body"
        aria-label={t('requirements:matrix.title')}
        ref={scroller}
        onScroll={(event) => {
          lastPlace = event.currentTarget.scrollTop;
        }}
      >
        <header className="print-only">
          <h1>{t('requirements:matrix.title')}</h1>
          <p lang={lang}>{title}</p>
        </header>
        <table>
          <colgroup>
            <col className="col-requirement" />
            {ANSWERS.map((answer) => (
              <col key={answer} className="col-answer" />
            ))}
            <col className="col-words" />
            <col className="col-comments" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('requirements:matrix.requirement')}</th>
              {ANSWERS.map((answer) => (
                <th scope="col" key={answer} className="answer">
                  {name[answer]}
                </th>
              ))}
              <th scope="col">{t('requirements:matrix.words')}</th>
              <th scope="col">{t('requirements:matrix.comments')}</th>
            </tr>
          </thead>
          {shown.map((group) => (
            <tbody key={group.key}>
              <tr className="matrix-group">
                <th colSpan={6} scope="rowgroup">
                  {group.title}
                </th>
              </tr>
              {group.rows.map((one) => (
                <MatrixLine
                  key={one.printed.requirement}
                  row={one.row}
                  printed={one.printed}
                  onAsk={(answer) => setAsking({ row: one.row, state: STATE_OF[answer] })}
                />
              ))}
            </tbody>
          ))}
        </table>
        {shown.length === 0 ? (
          <p className="empty pad">
            {rows.length === 0 ? t('requirements:ui.noPacks') : t('requirements:ui.none')}
          </p>
        ) : null}
      </main>
      {asking ? (
        <DecisionDialog
          row={asking.row}
          kind="overruled"
          initial={asking.state}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {exporting ? <ExportDialog /> : null}
      <AnswersDialog />
    </div>
  );
}

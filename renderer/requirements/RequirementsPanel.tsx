/** Is it good enough: every requirement with its state, its words in the draft, and what a person said. */
import { Highlighter, Settings2, Table2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { STATE_MARKS } from '../../shared/requirements/marks.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { openDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { Hint, IconButton } from '../ui/Button.tsx';
import { CoverageBar } from '../ui/CoverageBar.tsx';
import { IgnoredList } from './IgnoredList.tsx';
import { OrphanList } from './OrphanList.tsx';
import { PanelFilters } from './PanelFilters.tsx';
import { usePanelChoice } from './panelStore.ts';
import { RequirementItem } from './RequirementItem.tsx';
import {
  coverageOfRows,
  type Filter,
  groupKey,
  groupsOf,
  keptOrphans,
  passes,
  type Row,
  unitAt,
} from './rows.ts';

export function RequirementsPanel({ rows }: { rows: readonly Row[] }) {
  const m = useMessages();
  const { t } = m;
  const unit = useDraft((s) => unitAt(s.provisions, s.selection?.unit ?? ''));
  const checked = useDraft((s) => s.check !== null);
  const failed = useDraft((s) => s.checkFailed);
  const open = usePanel((s) => s.openRow);
  const { filter, group, billType, allEvidence } = usePanelChoice();
  const kinds = useDraft((s) => s.attrs.billTypes);
  const readOnly = useDraft((s) => s.readOnly);
  const unitIds = unit.ids;
  const { coverage, suspect } = useMemo(() => coverageOfRows(rows), [rows]);
  const asked = rows.length - coverage.notApplicable;
  const narrowed = useMemo(
    () =>
      rows.filter(
        (row) =>
          (group === '' || groupKey(row) === group) &&
          (billType === '' || row.requirement.billTypes.includes(billType)),
      ),
    [rows, group, billType],
  );
  // The open row stays in view whatever the filter.
  const shown = useMemo(
    () =>
      filter === 'orphans' || filter === 'ignored'
        ? []
        : rows.filter(
            (row) => row.requirement.id === open || (narrowed.includes(row) && passes(row, filter, unitIds)),
          ),
    [rows, narrowed, filter, unitIds, open],
  );
  const orphans = useDraft((s) => keptOrphans(rows, s.provisions));
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const all = useMemo(() => new Map(groupsOf(rows).map((group) => [group.key, group])), [rows]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === '') return;
    // The row is drawn open in the next frame.
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector('.req.open .req-line')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [open]);
  const count = (one: Filter | 'orphans' | 'ignored'): number => {
    if (one === 'orphans') return orphans.length;
    if (one === 'ignored') return narrowed.reduce((sum, row) => sum + row.ignored.length, 0);
    return narrowed.filter((row) => passes(row, one, unitIds)).length;
  };
  const setFilter = (chosen: Filter): void => usePanelChoice.setState({ filter: chosen });
  return (
    <div className="requirements">
      <div className="cov" data-waiting={(rows.length === 0 && !checked && !failed) || undefined}>
        <div className="cov-numbers">
          <AriaButton className="number-link" onPress={() => setFilter('met')}>
            <b>{coverage.met}</b> {t('requirements:ui.of', { count: asked })}
          </AriaButton>
          <span className="grow" />
          {coverage.conflict > 0 ? (
            <TooltipTrigger delay={350} closeDelay={0}>
              <AriaButton className="number-link conflict" onPress={() => setFilter('conflict')}>
                {STATE_MARKS.conflict} {t('requirements:ui.conflicts', { count: coverage.conflict })}
              </AriaButton>
              <Hint shortcut="F8">{t('app:cmd.nextFlag')}</Hint>
            </TooltipTrigger>
          ) : null}
          <IconButton label={t('app:cmd.matrix')} onPress={() => useApp.setState({ screen: 'matrix' })}>
            <Table2 size={15} aria-hidden />
          </IconButton>
          <IconButton label={t('app:cmd.packs')} onPress={() => openDialog('packs')}>
            <Settings2 size={15} aria-hidden />
          </IconButton>
        </div>
        <CoverageBar coverage={coverage} suspect={suspect} />
        <div className="row kind-row">
          <AriaButton
            className="number-link kind-link"
            isDisabled={readOnly}
            onPress={() => openDialog('billKind')}
            aria-label={`${t('requirements:kind.title')}: ${kinds.map((one) => t(`requirements:kind.${one}`)).join(', ')}`}
          >
            {kinds.map((one) => t(`requirements:kind.${one}`)).join(', ')}
          </AriaButton>
          <span className="grow" />
          <IconButton
            label={t('requirements:ui.allEvidence')}
            pressed={allEvidence}
            onPress={() => usePanelChoice.setState({ allEvidence: !allEvidence })}
          >
            <Highlighter size={15} aria-hidden />
          </IconButton>
        </div>
        <PanelFilters rows={rows} unit={unit.label} count={count} />
      </div>
      <div className="req-list" ref={list}>
        {failed ? (
          <p className="empty pad conflict">{t('requirements:ui.failed', { reason: failed })}</p>
        ) : null}
        {!checked && !failed ? (
          <p className="busy pad" role="status">
            <i />
            {t('requirements:ui.checking')}
          </p>
        ) : null}
        {filter === 'orphans' ? <OrphanList orphans={orphans} /> : null}
        {filter === 'ignored' ? <IgnoredList rows={narrowed} /> : null}
        {checked && shown.length === 0 && filter !== 'orphans' && filter !== 'ignored' ? (
          <p className="empty pad">
            {rows.length === 0 ? t('requirements:ui.noPacks') : t('requirements:ui.none')}
          </p>
        ) : null}
        {groups.map((group) => {
          const whole = all.get(group.key)?.rows ?? group.rows;
          const counted = whole.filter((row) => row.state !== 'notApplicable');
          const met = counted.filter((row) => row.state === 'met').length;
          return (
            <section key={group.key} aria-label={local(group.title, m.lang)}>
              <h3 className="grp">
                <span>{groupTitle(group.code, local(group.title, m.lang))}</span>
                <span className={`tabular ${met === counted.length ? 'met' : 'partly'}`}>
                  {met}/{counted.length}
                </span>
              </h3>
              {group.rows.map((row) => (
                <RequirementItem key={row.requirement.id} row={row} open={open === row.requirement.id} />
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}

/** "D · Functional independence"; the codes of extra packs say nothing to a reader and are left out. */
function groupTitle(code: string, title: string): string {
  return /^[A-Z]$/.test(code) ? `${code} · ${title}` : title;
}

import { useEffect, useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { textOfRuns } from '../../shared/bill/blocks.ts';
import type { Change } from '../../shared/compare/types.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';
import { Segments } from '../ui/Segments.tsx';
import type { Compared } from '../workers/compareProtocol.ts';
import { useCompare } from './compareStore.ts';
import { type ChangeFilter, type ListedChange, listedChanges } from './sections.ts';

const FILTERS: ChangeFilter[] = ['substance', 'moved', 'renumbered', 'form'];

export function ChangeList({
  result,
  filter,
  onFilter,
  listed,
}: {
  result: Compared;
  filter: ChangeFilter;
  onFilter: (filter: ChangeFilter) => void;
  listed: readonly ListedChange[];
}) {
  const m = useMessages();
  const { t } = m;
  const current = useCompare((s) => s.current);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current >= 0) list.current?.querySelector('.chg.on')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { changes } = result.comparison;
  const headings = useMemo(() => headingFinder(result), [result]);
  return (
    <section className="change-list" aria-labelledby="changes-title">
      <h2 className="eyebrow" id="changes-title">
        {t('compare:ui.changes', { count: changes.length })}
      </h2>
      <Segments
        label={t('compare:ui.filter')}
        look="filters"
        value={filter}
        options={FILTERS.map((id) => ({
          id,
          text: `${t(`compare:ui.filter.${id}`)} ${listedChanges(changes, id).length}`,
        }))}
        onChange={onFilter}
      />
      <div ref={list}>
        {listed.length === 0 ? <p className="empty pad">{t('compare:ui.none')}</p> : null}
        {listed.map(({ index, change }) => (
          <AriaButton
            key={index}
            className={index === current ? 'chg on' : 'chg'}
            aria-current={index === current}
            onPress={() => useCompare.setState({ current: index })}
          >
            <span className="chg-place">{placeOf(change)}</span>
            <span className="chg-name">
              {headings(change) || t(`app:kind.${(change.to ?? change.from)?.kind ?? 'article'}`)}
              {change.strength ? (
                <small className={change.strength.direction === 'weaker' ? 'weak' : 'gain'}>
                  {t('compare:ui.strength', { from: change.strength.from, to: change.strength.to })}
                </small>
              ) : null}
            </span>
            <Amount change={change} m={m} />
          </AriaButton>
        ))}
      </div>
    </section>
  );
}

/** What a change is about: its own heading, or that of the article it stands in. */
function headingFinder({ comparison, unitsA, unitsB }: Compared): (change: Change) => string {
  const found = new Map<string, string>();
  for (const { from, to } of comparison.blocks) {
    if (from?.role === 'heading') found.set(`a/${from.id}`, textOfRuns(from.runs));
    if (to?.role === 'heading') found.set(`b/${to.id}`, textOfRuns(to.runs));
  }
  return ({ from, to }) =>
    (to ?? from)?.heading ||
    (to ? found.get(`b/${unitsB[to.id] ?? to.id}`) : found.get(`a/${unitsA[from?.id ?? ''] ?? ''}`)) ||
    '';
}

function placeOf(change: Change): string {
  const now = change.to?.label ?? '';
  const then = change.from?.label ?? '';
  return now && then && now !== then ? `${now} ← ${then}` : now || then;
}

function Amount({ change, m }: { change: Change; m: Messages }) {
  const words = change.inserted + change.deleted > 0;
  return (
    <span className="pm tabular">
      {words && change.inserted > 0 ? <span className="plus">+{change.inserted}</span> : null}{' '}
      {words && change.deleted > 0 ? <span className="minus">−{change.deleted}</span> : null}
      {words && change.kind === 'edited' ? null : (
        <span className={change.kind === 'moved' ? 'move' : 'muted'}>
          {m.t(`compare:ui.kind.${change.kind}`)}
        </span>
      )}
    </span>
  );
}

import { useEffect, useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { textOfRuns } from '../../shared/bill/blocks.ts';
import { together } from '../../shared/bill/together.ts';
import { quietLine, sentenceOf } from '../../shared/compare/summary.ts';
import type { AttributeChange, Change } from '../../shared/compare/types.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import type { Compared } from '../workers/compareProtocol.ts';
import { useCompare } from './compareStore.ts';
import type { ListedChange } from './filters.ts';

/** The longest place that stands beside a heading; a longer one stands above it. */
const BESIDE = 13;

/** The changes that are shown: what says something new line by line, what is quiet behind one line that opens. */
export function ChangeList({
  result,
  loud,
  quiet,
}: {
  result: Compared;
  loud: readonly ListedChange[];
  quiet: readonly ListedChange[];
}) {
  const m = useMessages();
  const { t } = m;
  const { current, quietOpen, filters } = useCompare();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current >= 0) list.current?.querySelector('.chg.on')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { changes } = result.comparison;
  const attributes = filters.hidden.has('attribute') ? [] : (result.comparison.attributes ?? []);
  const headings = useMemo(() => headingFinder(result), [result]);
  const shown = loud.length + quiet.length + attributes.length;
  const all = changes.length + (result.comparison.attributes?.length ?? 0);
  const lang = useDraft((s) => s.attrs.lang);
  const row = ({ index, change }: ListedChange) => {
    const place = placeOf(change, lang);
    return (
      <AriaButton
        key={index}
        className={index === current ? 'chg on' : 'chg'}
        data-long={place.length > BESIDE || undefined}
        aria-current={index === current}
        aria-label={sentenceOf(change, m)}
        onPress={() => useCompare.setState({ current: index })}
      >
        <span className="chg-place">{place}</span>
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
    );
  };
  return (
    <section className="change-list" aria-labelledby="changes-title">
      <h2 className="eyebrow" id="changes-title">
        {shown === all
          ? t('compare:ui.changes', { count: all })
          : t('compare:ui.changesShown', { shown, count: all })}
      </h2>
      <div ref={list}>
        {shown === 0 ? <p className="empty pad">{t('compare:ui.none')}</p> : null}
        {attributes.map((one) => (
          <div key={one.name} className="chg attribute">
            <span className="chg-place">{t('compare:ui.bill')}</span>
            <span className="chg-name">
              {t(`compare:ui.attribute.${one.name}`)}
              <small>
                {settingOf(one, one.from, m)} → {settingOf(one, one.to, m)}
              </small>
            </span>
          </div>
        ))}
        {loud.map(row)}
        {quiet.length > 0 ? (
          <>
            <AriaButton
              className="chg-quiet"
              aria-expanded={quietOpen}
              onPress={() => useCompare.setState({ quietOpen: !quietOpen })}
            >
              <span aria-hidden>{quietOpen ? '▾' : '▸'}</span>{' '}
              {quietLine(
                quiet.map(({ change }) => change),
                m,
              )}
            </AriaButton>
            {quietOpen ? quiet.map(row) : null}
          </>
        ) : null}
      </div>
    </section>
  );
}

/** A setting of the bill, as the app calls it elsewhere. */
function settingOf({ name }: AttributeChange, value: string, m: Messages): string {
  if (name === 'lang') return LANGUAGE_NAMES[value as keyof typeof LANGUAGE_NAMES] ?? value;
  return m.dynamic(`app:${name}.${value}`) || value;
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

function placeOf(change: Change, lang: string): string {
  const now = together(change.to?.label ?? '', lang);
  const then = together(change.from?.label ?? '', lang);
  return now && then && now !== then ? `${now} ← ${then}` : now || then;
}

/** What a change without words of its own is called; '' for one that has them. */
function nameOf(change: Change, { t }: Messages): string {
  if (change.number) return t(`compare:ui.number.${change.number}`);
  if (change.formatting && change.kind === 'edited') return t('compare:ui.kind.formatting');
  if (change.punctuation && change.kind === 'edited') return t('compare:ui.kind.punctuation');
  const words = change.inserted + change.deleted > 0;
  return words && change.kind === 'edited' ? '' : t(`compare:ui.kind.${change.kind}`);
}

function Amount({ change, m }: { change: Change; m: Messages }) {
  const name = nameOf(change, m);
  return (
    <span className="pm tabular">
      {change.inserted > 0 ? <span className="plus">+{change.inserted}</span> : null}{' '}
      {change.deleted > 0 ? <span className="minus">−{change.deleted}</span> : null}
      {name ? <span className={change.kind === 'moved' ? 'move' : 'muted'}>{name}</span> : null}
    </span>
  );
}

import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { goTo, type Item } from './mergeStore.ts';
import { usePlaces, wordsForKind } from './names.ts';

/** Every conflict by its place, in reading order; what is settled has a tick. */
export function ConflictList({ items, current }: { items: readonly Item[]; current: Item | null }) {
  const m = useMessages();
  const { t } = m;
  const placeOf = usePlaces();
  const lang = useDraft((s) => s.attrs.lang);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current) list.current?.querySelector('.chg.on')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section aria-labelledby="conflicts-title" className="change-list">
      <h2 className="eyebrow" id="conflicts-title">
        {t('merge:conflicts')}
      </h2>
      {items.length === 0 ? <p className="empty pad">{t('merge:none')}</p> : null}
      <ol ref={list}>
        {items.map((item) => {
          const { conflict, choice } = item.kept;
          const here = item.merge.id === current?.merge.id && conflict.id === current.kept.conflict.id;
          const place = placeOf(conflict.provision);
          return (
            <li key={`${item.merge.id}/${conflict.id}`}>
              <AriaButton
                className={here ? 'chg on' : 'chg'}
                aria-current={here}
                onPress={() => goTo(item)}
                data-settled={choice !== null}
              >
                <span className="chg-place">{together(place.label, lang)}</span>
                <span className="chg-name">
                  <span lang={lang}>{place.heading}</span>
                  <small className="muted">{wordsForKind(conflict, m)}</small>
                </span>
                <span className={choice === null ? 'weak' : 'gain'} aria-hidden>
                  {choice === null ? '◐' : '✓'}
                </span>
                <span className="visually-hidden">
                  {choice === null ? '' : t(`merge:chosen.${typeof choice === 'object' ? 'text' : choice}`)}
                </span>
              </AriaButton>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

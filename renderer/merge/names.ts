/** What places, sides and kinds of conflicts are called. */
import { useMemo } from 'react';
import type { KeptMerge } from '../../shared/api/merges.ts';
import type { MergeConflict } from '../../shared/compare/merge.ts';
import type { MessageKey, Messages } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import type { Side } from './standing.ts';

export interface Place {
  label: string;
  heading: string;
}

/** How a provision of the draft is cited, and the heading of the article it stands in. */
export function usePlaces(): (provision: string) => Place {
  const { t } = useMessages();
  const provisions = useDraft((s) => s.provisions);
  return useMemo(() => {
    const byId = new Map(provisions.map((p) => [p.id, p]));
    return (id) => {
      const found = byId.get(id);
      if (!found) return { label: id === '' ? t('merge:place.bill') : '—', heading: '' };
      const heading = found.heading || byId.get(found.unit)?.heading || '';
      return { label: found.label || t(`app:kind.${found.kind}`), heading };
    };
  }, [provisions, t]);
}

const ATTRIBUTES = ['lang', 'tradition', 'form', 'billTypes', 'npmModel'] as const;

export function wordsForKind({ kind, at }: MergeConflict, { t }: Messages): string {
  if (kind !== 'attribute') return t(`merge:kind.${kind}`);
  const known = ATTRIBUTES.find((name) => name === at);
  return t('merge:kind.attribute', { name: t(known ? `merge:attribute.${known}` : 'merge:attribute.other') });
}

export function sideName(side: Side, merge: Pick<KeptMerge, 'ours' | 'theirs'>, { t }: Messages): string {
  if (side === 'base') return t('merge:base');
  const name = merge[side];
  return name === '' ? t(`merge:${side}`) : t(`merge:${side}.named`, { name });
}

/** A value that is no words of the bill, as a person reads it. */
export function shownValue({ kind, at }: MergeConflict, value: string | null, m: Messages): string | null {
  if (value === null) return kind === 'removal' ? m.t('merge:removed') : null;
  if (kind === 'kind') return m.dynamic(`app:kind.${value}`) || value;
  if (kind === 'move') return m.t('merge:movedBehind', { text: value });
  if (kind !== 'attribute') return value;
  if (at === 'lang' && value in LANGUAGE_NAMES) return LANGUAGE_NAMES[value as keyof typeof LANGUAGE_NAMES];
  const key = `app:${at}.${value}` as MessageKey;
  return m.dynamic(key) || value;
}

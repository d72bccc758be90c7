import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type Ref, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ErrorCode } from '../../shared/api/errors.ts';
import type { PreviewedPages } from '../../shared/exchange/types.ts';
import { useMessages } from '../app/appStore.ts';
import { IconButton, Button as TextButton } from '../ui/Button.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { type AskedPages, usePages } from './usePages.ts';

/** The setter's own failures: nobody asked for a file, so nothing is to be said of one. */
const UNSET: ReadonlySet<ErrorCode> = new Set(['exportFailed', 'badBill', 'internal']);

/** Work that is done before this needs no word about it. */
const WORTH_SAYING = 600;

/** One page of the printed bill, and buttons to leaf. */
export function PagesView({
  asked,
  text,
  ref,
}: {
  asked: AskedPages;
  text: unknown;
  ref?: Ref<HTMLElement>;
}) {
  const { t } = useMessages();
  const { shown, busy, stopped, error, turnTo, stop, again } = usePages(asked, text);
  const slow = useSlow(busy);
  const place = shown ? { page: shown.page, total: shown.total } : { page: 0, total: 0 };
  const where = shown ? t(shown.whole ? 'exchange:preview.page' : 'exchange:preview.pageOfPart', place) : '';
  return (
    <section ref={ref} className="pages-view" aria-label={t('exchange:preview.title')} aria-busy={busy}>
      <div className="pages-bar">
        <IconButton
          label={t('exchange:preview.previous')}
          isDisabled={!shown || shown.page <= 1}
          onPress={() => turnTo(place.page - 1)}
        >
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <span className="pages-where" role="status">
          {where}
        </span>
        <IconButton
          label={t('exchange:preview.next')}
          isDisabled={!shown || shown.page >= shown.total}
          onPress={() => turnTo(place.page + 1)}
        >
          <ChevronRight size={16} aria-hidden />
        </IconButton>
        <span className="grow" />
        {busy && (slow || !shown) ? (
          <span className="busy" role="status">
            <i />
            {t('exchange:preview.busy')}
            {slow ? (
              <TextButton tone="link" onPress={stop}>
                {t('exchange:preview.stop')}
              </TextButton>
            ) : null}
          </span>
        ) : null}
        {stopped ? <span className="muted">{t('exchange:preview.stopped')}</span> : null}
      </div>
      {shown && !shown.whole ? (
        <p className="pages-part">
          {shown.part === ''
            ? t('exchange:preview.beginning')
            : t('exchange:preview.part', { part: shown.part })}
        </p>
      ) : null}
      {error ? (
        <div className="notice bad inline" role="alert">
          <span className="text">
            <ErrorText error={error} says={UNSET.has(error.code) ? t('exchange:preview.failed') : ''} />
          </span>
          <TextButton tone="link" onPress={again}>
            {t('exchange:preview.again')}
          </TextButton>
        </div>
      ) : null}
      {shown ? <Page shown={shown} label={where} /> : null}
    </section>
  );
}

function Page({ shown, label }: { shown: PreviewedPages; label: string }) {
  const { t } = useMessages();
  const [large, setLarge] = useState(false);
  const svg = shown.pages.find((one) => one.page === shown.page)?.svg ?? '';
  const address = useMemo(() => `data:image/svg+xml,${encodeURIComponent(svg)}`, [svg]);
  return (
    <div className="pages-paper">
      <Button
        className={large ? 'pages-sheet large' : 'pages-sheet'}
        aria-label={`${label}. ${t(large ? 'exchange:preview.fit' : 'exchange:preview.enlarge')}`}
        aria-pressed={large}
        onPress={() => setLarge(!large)}
      >
        <img src={address} alt="" draggable={false} />
      </Button>
    </div>
  );
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!busy) return;
    const timer = window.setTimeout(() => setSlow(true), WORTH_SAYING);
    return () => window.clearTimeout(timer);
  }, [busy]);
  return slow;
}

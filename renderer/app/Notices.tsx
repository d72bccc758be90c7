import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect } from 'react';
import { bridge } from '../bridge.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ErrorText, TechnicalReason } from '../ui/ErrorText.tsx';
import { dismissNotice, useApp, useMessages } from './appStore.ts';
import { call } from './call.ts';
import { useConnection } from './connection.ts';
import { useDraft } from './draft/draftStore.ts';
import { useKept } from './draft/rescue/keeper.ts';
import { needsAnotherFile, saveElsewhere } from './draft/saveElsewhere.ts';

const ICONS = { bad: CircleAlert, good: CircleCheck, info: Info };

/** Plain sentences: across the top what stands in the way of saving, in a corner what has just happened. */
export function Notices() {
  const lost = useConnection((s) => s.lost);
  const { t } = useMessages();
  const failed = useDraft((s) => (s.save.kind === 'failed' ? s.save.error : null));
  const retrying = useDraft((s) => s.save.kind === 'failed' && s.save.retrying);
  const kept = useKept((s) => s.kept);
  useHeartbeat(lost);
  return (
    <>
      <div className="notices" aria-live="polite">
        {lost ? (
          <div className="notice bad" role="alert">
            <CircleAlert size={16} aria-hidden />
            <span className="text">
              {t('app:lost')}
              {kept ? ` ${t('app:rescue.safe')}` : ''}
            </span>
          </div>
        ) : null}
        {failed && !lost ? (
          <div className="notice bad" role="alert">
            <CircleAlert size={16} aria-hidden />
            <span className="text">
              <ErrorText error={failed} says={failed.code === 'staleRevision' ? t('app:save.stale') : ''} />
              {retrying ? ` ${t('app:save.byItself')}` : ''}
              {kept ? ` ${t('app:rescue.safe')}` : ''}
            </span>
            {needsAnotherFile(failed.code) ? (
              <Button onPress={() => void saveElsewhere()}>{t('app:cmd.saveCopy')}</Button>
            ) : null}
          </div>
        ) : null}
      </div>
      <Toasts />
    </>
  );
}

/** What happened just now, over the window: nothing below them moves. They are read and reached while a dialog is open, too. */
function Toasts() {
  const notices = useApp((s) => s.notices);
  const { t } = useMessages();
  return (
    <section
      className="toasts"
      aria-live="polite"
      aria-label={t('merge:notices')}
      data-react-aria-top-layer="true"
    >
      {notices.map((notice) => {
        const Icon = ICONS[notice.tone];
        return (
          <div
            key={notice.id}
            className={`notice toast ${notice.tone}`}
            role={notice.tone === 'bad' ? 'alert' : undefined}
          >
            <Icon size={16} aria-hidden />
            <span className="text">
              {notice.text}
              <TechnicalReason text={notice.technical ?? ''} below={notice.text} />
            </span>
            <IconButton label={t('app:dismiss')} onPress={() => dismissNotice(notice.id)}>
              <X size={15} aria-hidden />
            </IconButton>
          </div>
        );
      })}
    </section>
  );
}

/** While the host does not answer it is asked now and then, so that the window knows when it is back. */
function useHeartbeat(lost: boolean): void {
  useEffect(() => {
    if (!lost) return;
    const timer = window.setInterval(() => void call(() => bridge.capabilities({})), 3000);
    return () => window.clearInterval(timer);
  }, [lost]);
}

import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect } from 'react';
import { bridge } from '../bridge.ts';
import { IconButton } from '../ui/Button.tsx';
import { dismissNotice, useApp, useMessages } from './appStore.ts';
import { call } from './call.ts';
import { useConnection } from './connection.ts';
import { useDraft } from './draft/draftStore.ts';

const ICONS = { bad: CircleAlert, good: CircleCheck, info: Info };

/** Plain sentences across the top of the window: what happened, and what is safe. */
export function Notices() {
  const notices = useApp((s) => s.notices);
  const lost = useConnection((s) => s.lost);
  const m = useMessages();
  const { t } = m;
  const failed = useDraft((s) => (s.save.kind === 'failed' ? s.save.error : null));
  useHeartbeat(lost);
  return (
    <div className="notices" aria-live="polite">
      {lost ? (
        <div className="notice bad" role="alert">
          <CircleAlert size={16} aria-hidden />
          <span className="text">{t('app:lost')}</span>
        </div>
      ) : null}
      {failed && !lost ? (
        <div className="notice bad" role="alert">
          <CircleAlert size={16} aria-hidden />
          <span className="text">
            {failed.code === 'staleRevision' ? t('app:save.stale') : m.error(failed)}
          </span>
        </div>
      ) : null}
      {notices.map((notice) => {
        const Icon = ICONS[notice.tone];
        return (
          <div
            key={notice.id}
            className={`notice ${notice.tone}`}
            role={notice.tone === 'bad' ? 'alert' : undefined}
          >
            <Icon size={16} aria-hidden />
            <span className="text">{notice.text}</span>
            <IconButton label={t('app:dismiss')} onPress={() => dismissNotice(notice.id)}>
              <X size={15} aria-hidden />
            </IconButton>
          </div>
        );
      })}
    </div>
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

import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { dismissNotice, useApp, useMessages } from './appStore.ts';
import { useConnection } from './connection.ts';

const ICONS = { bad: CircleAlert, good: CircleCheck, info: Info };

/** Plain sentences across the top of the window: what happened, and what is safe. */
export function Notices() {
  const notices = useApp((s) => s.notices);
  const lost = useConnection((s) => s.lost);
  const { t } = useMessages();
  return (
    <div className="notices" aria-live="polite">
      {lost ? (
        <div className="notice bad" role="alert">
          <CircleAlert size={16} aria-hidden />
          <span className="text">{t('app:lost')}</span>
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

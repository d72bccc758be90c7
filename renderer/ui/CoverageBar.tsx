import type { Coverage } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';

/** How much of what is asked the bill gives. `suspect` is part of the states and shown as its own stretch. */
export function CoverageBar({
  coverage,
  suspect = 0,
  thin = false,
}: {
  coverage: Coverage;
  suspect?: number;
  thin?: boolean;
}) {
  const { t } = useMessages();
  const parts = [
    ['met', Math.max(0, coverage.met - suspect)],
    ['partly', coverage.partly],
    ['suspect', suspect],
    ['conflict', coverage.conflict],
    ['missing', coverage.missing],
  ] as const;
  const label = parts
    .filter(([, n]) => n > 0)
    .map(([state, n]) => `${t(`requirements:ui.state.${state}`)}: ${n}`)
    .join(', ');
  // Before anything was read, or where nothing is asked of the bill, the bar is empty and says nothing.
  const spoken = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <div className={thin ? 'coverage thin' : 'coverage'} {...spoken}>
      {parts.map(([state, n]) =>
        n > 0 ? <i key={state} className={state} style={{ flexGrow: n }} /> : null,
      )}
    </div>
  );
}

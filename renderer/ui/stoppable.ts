/** Long work that a person can stop: what is being done is shown with a button beside it (WorkingDialog.tsx). */
import { create } from 'zustand';
import type { ApiError, ApiResult } from '../../shared/api/errors.ts';
import { currentMessages, notify, notifyError } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { bridge } from '../bridge.ts';

/** What takes no longer than this is not worth a dialog. */
const SHOWN_AFTER = 300;

interface Working {
  /** What is being done, in a person's words. */
  text: string;
  work: string;
  stopping: boolean;
}

export const useWorking = create<{ now: Working | null }>(() => ({ now: null }));

/**
 * Asks the host for something that may take long.
 * @param ask is given the name by which the host can stop it; where it was stopped, the answer is `cancelled`.
 */
export async function stoppable<T>(
  text: string,
  ask: (work: string) => Promise<ApiResult<T>>,
): Promise<ApiResult<T>> {
  const work = crypto.randomUUID();
  const timer = window.setTimeout(
    () => useWorking.setState({ now: { text, work, stopping: false } }),
    SHOWN_AFTER,
  );
  try {
    return await ask(work);
  } finally {
    window.clearTimeout(timer);
    useWorking.setState((s) => (s.now?.work === work ? { now: null } : s));
  }
}

export async function stopWork(): Promise<void> {
  const { now } = useWorking.getState();
  if (!now || now.stopping) return;
  useWorking.setState({ now: { ...now, stopping: true } });
  await call(() => bridge.stopWork({ work: now.work }));
}

/** Who stopped it reads that it was stopped, not that something failed. */
export function tellWhy(error: ApiError): void {
  if (error.code === 'cancelled') notify('info', currentMessages().error(error));
  else notifyError(error);
}

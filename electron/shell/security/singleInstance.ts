/** One process per user: a second start brings the first one's window forward, so no project is opened twice unseen. */
import type { App } from 'electron';

/** @returns false in a second process, which is then told to end. */
export function keepSingleInstance(app: App, onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', onSecond);
  return true;
}

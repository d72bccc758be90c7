/** One process per user: a second start brings the first one's window forward, so no project is opened twice unseen. */
import type { App } from 'electron';

/**
 * @param onSecond told what the second process was started with, and where.
 * @returns false in a second process, which is then told to end.
 */
export function keepSingleInstance(app: App, onSecond: (argv: string[], cwd: string) => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, argv, cwd) => onSecond(argv, cwd));
  return true;
}

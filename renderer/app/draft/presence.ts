/**
 * This window says now and then that it still holds the project, and that it goes when it is closed, so that the pen passes
 * on; and a window that is loaded again takes up the project it had, instead of finding it "open in another window".
 */
import { create } from 'zustand';
import { bridge } from '../../bridge.ts';
import { call } from '../call.ts';
import { goneHandles, letGoFor, showHeld } from './heldWindows.ts';

/** Well below the minute of silence after which the host gives the pen to another window. */
const EVERY = 20_000;
/** A window that is gone may only be loading again: one that is open beside it waits so long before it takes its place. */
const GRACE = 5_000;
/** Two clocks do not tick as one. */
const A_LITTLE = 200;
const HELD = 'madda.held';

/**
 * `behind`: the window that holds the pen has written since this one, which only reads, was shown the text. `waits`: the pen
 * is with another window of the same host, and comes here when that one lets go of it.
 */
export const usePresence = create<{ behind: boolean; waits: boolean }>(() => ({
  behind: false,
  waits: false,
}));

export interface Held {
  project: string;
  path: string;
}

let end: (() => void) | null = null;

/**
 * From now on the host hears of this window, until it lets go.
 * @param shown the revision that a window shows which can only read; null where it writes itself.
 * @param onPen another window let go of the project that could only be read here.
 * @param onGone the host no longer knows the project: it was started again.
 */
export function holdProject(held: Held, shown: number | null, onPen: () => void, onGone: () => void): void {
  letGo();
  window.sessionStorage.setItem(HELD, JSON.stringify(held));
  end = shown === null ? write(held, onGone) : read(held, shown, onPen, onGone);
}

export function letGo(): void {
  end?.();
  end = null;
  usePresence.setState({ behind: false, waits: false });
  window.sessionStorage.removeItem(HELD);
}

/** Says now and then that the window is there, and that it goes when it goes. @returns ends that. */
function write({ project }: Held, onGone: () => void): () => void {
  const ask = async (): Promise<void> => {
    const touched = await call(() => bridge.touchProject({ project }));
    if (!touched.ok && touched.error.code === 'projectClosed') onGone();
  };
  const touch = (): void => void ask();
  const depart = (): void => void bridge.touchProject({ project, leaving: true });
  const timer = window.setInterval(touch, EVERY);
  const release = showHeld(project);
  // The address of a host that was started again was opened in this window.
  window.addEventListener('hashchange', touch);
  window.addEventListener('pagehide', depart);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('hashchange', touch);
    window.removeEventListener('pagehide', depart);
    release();
  };
}

/** Asks now and then, and when somebody comes to the window, whether one may write by now. @returns ends that. */
function read({ project }: Held, shown: number, onPen: () => void, onGone: () => void): () => void {
  const missing = missingWindows();
  let over = false;
  let asking = false;
  let timer = 0;
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    window.clearTimeout(timer);
    const later = await missing();
    const touched = await call(() => bridge.touchProject({ project }));
    asking = false;
    if (over) return;
    const { freeIn = null, revision = shown } = touched.ok ? touched.value : {};
    timer = window.setTimeout(touch, Math.min(EVERY, later, (freeIn || EVERY) + A_LITTLE));
    if (touched.ok) usePresence.setState({ behind: revision > shown, waits: freeIn !== null });
    if (freeIn === 0) onPen();
    if (!touched.ok && touched.error.code === 'projectClosed') onGone();
  };
  const touch = (): void => void ask();
  touch();
  window.addEventListener('hashchange', touch);
  // Whoever comes back to a window that reads is told at once.
  window.addEventListener('focus', touch);
  return () => {
    over = true;
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', touch);
    window.removeEventListener('focus', touch);
  };
}

/**
 * @returns looks for windows that are gone without a word, lets go in the name of those that have been missing for a while,
 *   and answers in how many milliseconds it should look again.
 */
function missingWindows(): () => Promise<number> {
  const since = new Map<string, number>();
  return async () => {
    const now = performance.now();
    const gone = await goneHandles();
    for (const handle of gone) if (!since.has(handle)) since.set(handle, now);
    const long = gone.filter((handle) => now - (since.get(handle) ?? now) >= GRACE);
    await letGoFor(long);
    return gone.length > long.length ? GRACE + A_LITTLE : EVERY;
  };
}

function isHeld(value: unknown): value is Held {
  return (
    typeof value === 'object' &&
    value !== null &&
    'project' in value &&
    typeof value.project === 'string' &&
    'path' in value &&
    typeof value.path === 'string'
  );
}

/** What this tab held before it was loaded again; null for a new tab (a copy of a tab must not take its project away). */
export function heldBefore(): Held | null {
  const [entry] = performance.getEntriesByType('navigation');
  const reloaded = entry !== undefined && 'type' in entry && entry.type === 'reload';
  const text = window.sessionStorage.getItem(HELD);
  if (!reloaded || text === null) return null;
  try {
    const held: unknown = JSON.parse(text);
    return isHeld(held) ? held : null;
  } catch {
    return null;
  }
}

/**
 * This window says now and then that it still holds the project, and that it goes when it is closed, so that the pen passes
 * on; and a window that is loaded again takes up the project it had, instead of finding it "open in another window".
 */
import { create } from 'zustand';
import { bridge } from '../../bridge.ts';
import { call } from '../call.ts';

/** Well below the minute of silence after which the host gives the pen to another window. */
const EVERY = 20_000;
const HELD = 'madda.held';

/** `behind`: the window that holds the pen has written since this one, which only reads, was shown the text. */
export const usePresence = create<{ behind: boolean }>(() => ({ behind: false }));

let timer: number | null = null;
let touch: (() => void) | null = null;
let depart: (() => void) | null = null;

export interface Held {
  project: string;
  path: string;
}

/**
 * @param shown the revision that a window shows which can only read; null where it writes itself.
 * @param onPen another window let go of the project that could only be read here.
 * @param onGone the host no longer knows the project: it was started again.
 */
export function holdProject(held: Held, shown: number | null, onPen: () => void, onGone: () => void): void {
  letGo();
  const readOnly = shown !== null;
  window.sessionStorage.setItem(HELD, JSON.stringify(held));
  const ask = async (): Promise<void> => {
    const touched = await call(() => bridge.touchProject({ project: held.project }));
    if (touched.ok && readOnly && !touched.value.readOnly) onPen();
    else if (touched.ok && readOnly) usePresence.setState({ behind: touched.value.revision > shown });
    if (!touched.ok && touched.error.code === 'projectClosed') onGone();
  };
  touch = () => void ask();
  timer = window.setInterval(touch, EVERY);
  // The address of a host that was started again was opened in this window.
  window.addEventListener('hashchange', touch);
  // Whoever comes back to a window that reads is told at once.
  if (readOnly) window.addEventListener('focus', touch);
  depart = () => void bridge.touchProject({ project: held.project, leaving: true });
  if (!readOnly) window.addEventListener('pagehide', depart);
}

export function letGo(): void {
  if (timer !== null) window.clearInterval(timer);
  timer = null;
  if (touch !== null) window.removeEventListener('hashchange', touch);
  if (touch !== null) window.removeEventListener('focus', touch);
  usePresence.setState({ behind: false });
  touch = null;
  if (depart !== null) window.removeEventListener('pagehide', depart);
  depart = null;
  window.sessionStorage.removeItem(HELD);
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

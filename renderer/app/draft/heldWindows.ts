/**
 * Which windows of this browser write a project, and which of them are gone without a word: a page or a browser that crashed
 * says no goodbye, and the host would wait for it for a minute. A lock of the browser (Web Locks) lives exactly as long as
 * its page; beside it lies the handle of the project (browserStore.ts). Where the lock is free the page is gone for sure.
 */
import { bridge } from '../../bridge.ts';
import { allOn, keepOn, takeOff } from '../browserStore.ts';
import { call } from '../call.ts';

const nameOf = (project: string): string => `madda.held.${project}`;

/** From now on other windows can see that this one is there. @returns ends that. */
export function showHeld(project: string): () => void {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const locked = navigator.locks?.request(nameOf(project), async () => {
    await keepOn('held', { id: project });
    await released;
    await takeOff('held', project);
  });
  // Without locks, or with a page that goes, the host waits for its minute.
  locked?.catch(() => {});
  return release;
}

const isGone = (project: string): Promise<boolean> =>
  navigator.locks.request(nameOf(project), { ifAvailable: true }, (lock) => lock !== null);

const isHandle = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** The handles of projects that windows had which are gone. */
export async function goneHandles(): Promise<string[]> {
  if (!navigator.locks) return [];
  const handles: string[] = [];
  for (const one of await allOn('held'))
    if (isHandle(one) && (await isGone(one.id).catch(() => false))) handles.push(one.id);
  return handles;
}

/** Lets go in the name of windows that are gone, so that whoever opens the project can write. */
export async function letGoFor(handles: readonly string[]): Promise<void> {
  for (const project of handles) {
    const closed = await call(() => bridge.closeProject({ project }));
    if (closed.ok) await takeOff('held', project);
  }
}

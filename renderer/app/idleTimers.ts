/** Timers that go off when the browser has nothing to draw, so that they do not stand between a key and its frame. */
import type { Timers } from './autosave.ts';

/** Where the browser has no such moment, it is waited for no longer than this, in milliseconds. */
const AT_LATEST = 100;

/** @returns what cancels it. */
export function whenIdle(run: () => void): number {
  return window.requestIdleCallback(() => run(), { timeout: AT_LATEST });
}

export function idleTimers(): Timers {
  const idle = new Map<number, number>();
  return {
    now: () => Date.now(),
    set(run, ms) {
      const timer = window.setTimeout(() => {
        const asked = whenIdle(() => {
          idle.delete(timer);
          run();
        });
        idle.set(timer, asked);
      }, ms);
      return timer;
    },
    clear(timer) {
      window.clearTimeout(timer);
      const asked = idle.get(timer);
      if (asked !== undefined) window.cancelIdleCallback(asked);
      idle.delete(timer);
    },
  };
}

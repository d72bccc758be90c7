/** Timers that go off when the browser has nothing to draw, so that they do not stand between a key and its frame. */

import { whenIdle } from '../editor/restOfKeys.ts';
import type { Timers } from './autosave.ts';

/** Where the browser has no such moment, it is waited for no longer than this, in milliseconds. */
const AT_LATEST = 100;

export function idleTimers(): Timers {
  const callOff = new Map<number, () => void>();
  return {
    now: () => Date.now(),
    set(run, ms) {
      const timer = window.setTimeout(() => {
        const off = whenIdle(() => {
          callOff.delete(timer);
          run();
        }, AT_LATEST);
        callOff.set(timer, off);
      }, ms);
      return timer;
    },
    clear(timer) {
      window.clearTimeout(timer);
      callOff.get(timer)?.();
      callOff.delete(timer);
    },
  };
}

/** Long work of the window in steps that each leave time for a key. */
import { whenIdle } from './idleTimers.ts';

/** When the browser has nothing to draw: a key pressed meanwhile is on the screen first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));

/** Longer than this nothing that is not asked for keeps a key waiting, in milliseconds. */
const STEP = 6;

export async function inSteps<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + STEP;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await nextTask();
  }
}

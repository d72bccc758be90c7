/** Long work of the window in steps that each leave time for a key. */
/**
 * When nothing a person waits for is to be done: keys and frames come first. Idle callbacks would come only once in each idle
 * period of up to 50 ms, and work of many steps would take seconds.
 */
export const nextTask = (): Promise<void> => window.scheduler.postTask(() => {}, { priority: 'background' });

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

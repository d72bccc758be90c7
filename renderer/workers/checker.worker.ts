/** The requirement engine beside the window, so that typing never waits for it. It keeps the provisions of the draft. */
import type { Provision } from '../../shared/bill/provisions.ts';
import { createChecker } from '../../shared/requirements/check.ts';
import type { CheckerAnswer, CheckerTask } from './checkerProtocol.ts';
import { applyDelta } from './provisionsDelta.ts';

let checker: ReturnType<typeof createChecker> | null = null;
let provisions: Provision[] = [];

function answer(message: CheckerAnswer): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<CheckerTask>) => {
  const task = event.data;
  if (task.kind === 'setup') {
    checker = createChecker(task.packs, task.context);
    if (task.provisions) provisions = task.provisions;
  } else provisions = applyDelta(provisions, task.delta);
  if (!checker) return;
  try {
    answer({ kind: 'checked', seq: task.seq, result: checker.check(provisions) });
  } catch (error) {
    answer({ kind: 'failed', seq: task.seq, reason: error instanceof Error ? error.message : String(error) });
  }
});

/** The requirement engine beside the window, so that typing never waits for it. It keeps the provisions of the draft. */
import type { Provision } from '../../shared/bill/provisions.ts';
import { type Checker, createChecker } from '../../shared/requirements/check.ts';
import type { CheckResult } from '../../shared/requirements/types.ts';
import type { CheckerAnswer, CheckerTask } from './checkerProtocol.ts';
import { applyDelta, unpackDelta } from './provisionsDelta.ts';

let checker: Checker | null = null;
/** What came before the packs did. */
let early: Provision[] = [];

function answer(message: CheckerAnswer): void {
  self.postMessage(message);
}

function run(task: CheckerTask): CheckResult | null {
  if (task.kind === 'setup') {
    const provisions = task.provisions ?? checker?.provisions() ?? early;
    checker = createChecker(task.packs, task.context);
    return checker.check(provisions);
  }
  const delta = unpackDelta(checker?.provisions() ?? early, task.delta);
  if (checker) return checker.update(delta.changed, delta.order);
  early = applyDelta(early, delta);
  return null;
}

self.addEventListener('message', (event: MessageEvent<CheckerTask>) => {
  const { seq } = event.data;
  try {
    const result = run(event.data);
    if (result) answer({ kind: 'checked', seq, result });
  } catch (error) {
    answer({ kind: 'failed', seq, reason: error instanceof Error ? error.message : String(error) });
  }
});

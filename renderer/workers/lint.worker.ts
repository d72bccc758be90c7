/** The drafting lint beside the window, so that typing never waits for it. It keeps the provisions of the draft. */
import type { Provision } from '../../shared/bill/provisions.ts';
import type { BrokenPlace } from '../../shared/lint/broken.ts';
import { createLinter, type Linter, type LintResult } from '../../shared/lint/linter.ts';
import type { LintAnswer, LintTask } from './lintProtocol.ts';
import { applyDelta } from './provisionsDelta.ts';

let linter: Linter | null = null;
let provisions: Provision[] = [];
let broken: readonly BrokenPlace[] = [];

function run(task: LintTask): LintResult | null {
  if (task.kind === 'setup') {
    linter = createLinter(task.context);
    return provisions.length > 0 ? linter.check(provisions, broken) : null;
  }
  const first = provisions.length === 0;
  provisions = applyDelta(provisions, task.delta);
  broken = task.broken;
  if (!linter) return null;
  return first
    ? linter.check(provisions, broken)
    : linter.update(task.delta.changed, task.delta.order, broken);
}

self.addEventListener('message', (event: MessageEvent<LintTask>) => {
  const { seq } = event.data;
  const answer = (message: LintAnswer): void => self.postMessage(message);
  try {
    const result = run(event.data);
    if (result) answer({ kind: 'read', seq, result });
  } catch (error) {
    answer({ kind: 'failed', seq, reason: error instanceof Error ? error.message : String(error) });
  }
});

/** The drafting lint beside the window, so that typing never waits for it. It keeps the provisions of the draft. */
import type { Provision } from '../../shared/bill/provisions.ts';
import type { BrokenPlace } from '../../shared/lint/broken.ts';
import { createLinter, type Linter, type LintResult } from '../../shared/lint/linter.ts';
import type { LintAnswer, LintNews, LintTask } from './lintProtocol.ts';
import { applyDelta, unpackDelta } from './provisionsDelta.ts';

let linter: Linter | null = null;
let provisions: Provision[] = [];
let broken: readonly BrokenPlace[] = [];

function newsOf({ findings, terms }: LintResult, whole: boolean): LintNews {
  return {
    findings,
    terms: terms.map(({ key, term, definitions, uses }) => ({ key, term, definitions, uses })),
    uses: linter?.takeUseChanges() ?? [],
    whole,
  };
}

function run(task: LintTask): LintNews | null {
  if (task.kind === 'setup') {
    linter = createLinter(task.context);
    return provisions.length > 0 ? newsOf(linter.check(provisions, broken), true) : null;
  }
  const first = provisions.length === 0;
  const delta = unpackDelta(provisions, task.delta);
  provisions = applyDelta(provisions, delta);
  broken = task.broken;
  if (!linter) return null;
  return first
    ? newsOf(linter.check(provisions, broken), true)
    : newsOf(linter.update(delta.changed, delta.order, broken), false);
}

self.addEventListener('message', (event: MessageEvent<LintTask>) => {
  const { seq } = event.data;
  const answer = (message: LintAnswer): void => self.postMessage(message);
  try {
    const news = run(event.data);
    if (news) answer({ kind: 'read', seq, news });
  } catch (error) {
    answer({ kind: 'failed', seq, reason: error instanceof Error ? error.message : String(error) });
  }
});

/** The window's side of the drafting lint: sends what changed, hands on only the newest answer. */
import type { Provision } from '../../shared/bill/provisions.ts';
import type { BrokenPlace } from '../../shared/lint/broken.ts';
import type { LintContext, LintResult } from '../../shared/lint/linter.ts';
import type { LintAnswer, LintTask } from './lintProtocol.ts';
import { diffProvisions, isEmptyDelta, packDelta } from './provisionsDelta.ts';
import { createTermsKeeper } from './termsKept.ts';

export interface LintClient {
  setup(context: LintContext): void;
  /** The draft as it is now; nothing is sent where nothing of it changed. */
  update(provisions: readonly Provision[], broken: readonly BrokenPlace[]): void;
  stop(): void;
}

export function startLint(
  onResult: (result: LintResult) => void,
  onFailure: (reason: string) => void,
): LintClient {
  const worker = new Worker(new URL('./lint.worker.ts', import.meta.url), { type: 'module' });
  const keep = createTermsKeeper();
  let seq = 0;
  let sent: readonly Provision[] = [];
  let sentBroken = '[]';
  const post = (task: LintTask): void => worker.postMessage(task);
  worker.addEventListener('message', (event: MessageEvent<LintAnswer>) => {
    // Every answer carries a part of the uses: all are taken in, only the newest is shown.
    const result = event.data.kind === 'read' ? keep(event.data.news) : null;
    if (event.data.seq !== seq) return;
    if (event.data.kind === 'failed') onFailure(event.data.reason);
    else if (result) onResult(result);
  });
  // A worker that could not be loaded at all fails without a message.
  worker.addEventListener('error', (event) => onFailure(event.message || 'lint.worker'));
  return {
    setup: (context) => post({ kind: 'setup', seq: ++seq, context }),
    update: (provisions, broken) => {
      const delta = diffProvisions(sent, provisions);
      const list = JSON.stringify(broken);
      if (isEmptyDelta(delta) && list === sentBroken) return;
      const packed = packDelta(sent, delta);
      sent = provisions;
      sentBroken = list;
      post({ kind: 'changed', seq: ++seq, delta: packed, broken });
    },
    stop: () => worker.terminate(),
  };
}

/** The window's side of the checker: sends what changed, hands on only the newest answer. */
import type { Provision } from '../../shared/bill/provisions.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import type { CheckContext, CheckResult } from '../../shared/requirements/types.ts';
import type { CheckerAnswer, CheckerTask } from './checkerProtocol.ts';
import { diffProvisions, isEmptyDelta, packDelta } from './provisionsDelta.ts';

export interface CheckerClient {
  setup(packs: Pack[], context: CheckContext): void;
  /** The draft as it is now; nothing is sent where nothing of it changed. */
  update(provisions: readonly Provision[]): void;
  /** Resolves when all that was sent is answered, or nobody will answer any more. */
  answered(): Promise<void>;
  stop(): void;
}

export function startChecker(
  onResult: (result: CheckResult) => void,
  onFailure: (reason: string) => void,
): CheckerClient {
  const worker = new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });
  let seq = 0;
  let sent: readonly Provision[] = [];
  let known = 0;
  let over = false;
  let waiting: (() => void)[] = [];
  const release = (): void => {
    for (const run of waiting) run();
    waiting = [];
  };
  const end = (): void => {
    over = true;
    release();
  };
  const post = (task: CheckerTask): void => worker.postMessage(task);
  worker.addEventListener('message', (event: MessageEvent<CheckerAnswer>) => {
    if (event.data.seq !== seq) return;
    if (event.data.kind === 'checked') onResult(event.data.result);
    else onFailure(event.data.reason);
    known = seq;
    release();
  });
  // A worker that could not be loaded at all fails without a message.
  worker.addEventListener('error', (event) => {
    onFailure(event.message || 'checker.worker');
    end();
  });
  return {
    setup: (packs, context) => post({ kind: 'setup', seq: ++seq, packs, context, provisions: null }),
    update: (provisions) => {
      const before = sent;
      const delta = diffProvisions(before, provisions);
      sent = provisions;
      if (!isEmptyDelta(delta)) post({ kind: 'changed', seq: ++seq, delta: packDelta(before, delta) });
    },
    answered: () =>
      over || known === seq ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    stop: () => {
      worker.terminate();
      end();
    },
  };
}

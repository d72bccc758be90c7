/** Words added and removed by each version against the one it stands on; worked out one after the other, once each. */
import { useEffect, useState } from 'react';
import type { VersionInfo } from '../../shared/api/project.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { call } from '../app/call.ts';
import { bridge } from '../bridge.ts';
import type { AmountAnswer, AmountTask } from '../workers/amountProtocol.ts';

// A version never changes, so what was worked out holds as long as the window is open.
const known = new Map<string, AmountAnswer>();

/** More are not worked out by themselves: older versions are rarely looked at. */
const MOST = 30;

const keyOf = (project: string, version: VersionInfo): string => `${project}/${version.parent}/${version.id}`;

async function read(project: string, version: string): Promise<NodeJson | null> {
  const found = await call(() => bridge.readVersion({ project, version }));
  return found.ok ? found.value.doc : null;
}

function ask(task: AmountTask, signal: AbortSignal): Promise<AmountAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../workers/amount.worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: AmountAnswer): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', (event: MessageEvent<AmountAnswer>) => end(event.data));
    worker.addEventListener('error', () => end(null));
    signal.addEventListener('abort', () => end(null));
    worker.postMessage(task);
  });
}

/** By version id; a version that is not in it is still being worked out, or has nothing before it. */
export function useAmounts(
  project: string,
  newestFirst: readonly VersionInfo[],
): ReadonlyMap<string, NonNullable<AmountAnswer>> {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const work = async (): Promise<void> => {
      for (const version of newestFirst.slice(0, MOST)) {
        const key = keyOf(project, version);
        if (version.parent === '' || known.has(key)) continue;
        const [a, b] = await Promise.all([read(project, version.parent), read(project, version.id)]);
        if (stop.signal.aborted) return;
        const answer = a && b ? await ask({ a, b }, stop.signal) : null;
        if (stop.signal.aborted) return;
        known.set(key, answer);
        drawAgain((n) => n + 1);
      }
    };
    void work();
    return () => stop.abort();
  }, [project, newestFirst]);
  return new Map(
    newestFirst.flatMap((version) => {
      const amount = known.get(keyOf(project, version));
      return amount ? [[version.id, amount]] : [];
    }),
  );
}

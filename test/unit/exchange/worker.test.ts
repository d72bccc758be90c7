/** The thread that reads and writes files: one job after the other, a fresh thread after a large one, and a quiet end. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { ExchangeWorker, Stopped } from '../../../electron/core/exchange/worker.ts';

const workers: ExchangeWorker[] = [];
const started = (): ExchangeWorker => {
  const worker = new ExchangeWorker();
  workers.push(worker);
  return worker;
};
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.close();
});

const read = (worker: ExchangeWorker, text: string, work = '') =>
  worker.run({ kind: 'read', fileName: 'x.txt', bytes: new TextEncoder().encode(text) }, work);

const LARGE = 'Article 1. Name\nWords of the article that go on for a while.\n'.repeat(10_000);

/** How many threads were begun while `work` was done, and how many there were at the most at once. */
async function threadsOf(work: () => Promise<unknown>): Promise<{ begun: number; most: number }> {
  const count = { begun: 0, most: 0 };
  let alive = 0;
  const begun = (message: unknown): void => {
    count.begun++;
    count.most = Math.max(count.most, ++alive);
    (message as { worker: Worker }).worker.once('exit', () => alive--);
  };
  subscribe('worker_threads', begun);
  try {
    await work();
  } finally {
    unsubscribe('worker_threads', begun);
  }
  return count;
}

describe('the exchange thread', () => {
  it('answers what is asked after a large job, from another thread that begins when the first is gone', async () => {
    const worker = started();
    const threads = await threadsOf(async () => {
      const [large, small] = await Promise.all([
        read(worker, LARGE),
        read(worker, 'Article 1. Name\nWords.'),
      ]);
      expect([large.ok, small.ok]).toEqual([true, true]);
      expect((await read(worker, '')).ok).toBe(false);
    });
    expect(threads).toEqual({ begun: 2, most: 1 });
  });

  it('stops the job of a name, running or waiting, and goes on with the others', async () => {
    const worker = started();
    const running = expect(read(worker, LARGE, 'a')).rejects.toThrow(Stopped);
    const waiting = expect(read(worker, 'Words.', 'b')).rejects.toThrow(Stopped);
    const other = read(worker, 'Article 1. Name\nWords.', 'c');
    for (const work of ['b', 'a', 'none', '']) worker.stop(work);
    await Promise.all([running, waiting]);
    expect((await other).ok).toBe(true);
    worker.stop('c');
  });

  it('ends when it is closed, with or without work, and takes no more', async () => {
    const idle = started();
    await read(idle, 'Article 1. Name\nWords.');
    await idle.close();
    await expect(read(idle, 'Words.')).rejects.toThrow('stopped');
    const busy = started();
    const job = expect(read(busy, LARGE)).rejects.toThrow('stopped');
    const waiting = expect(read(busy, 'Words.')).rejects.toThrow('stopped');
    await busy.close();
    await Promise.all([job, waiting]);
    await started().close();
  });
});

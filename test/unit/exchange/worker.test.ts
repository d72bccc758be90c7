/**
 * The process that reads and writes files: one job after the other, a fresh process after a large one, and a job that takes
 * its process with it is told so and takes nothing else.
 */
import { constants, getPriority } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startNodeProcess } from '../../../electron/core/exchange/nodeProcess.ts';
import type { ExchangeProcess, StartProcess } from '../../../electron/core/exchange/process.ts';
import { ExchangeWorker, GaveUp, Stopped } from '../../../electron/core/exchange/worker.ts';

const workers: ExchangeWorker[] = [];
const started = (start?: StartProcess): ExchangeWorker => {
  const worker = new ExchangeWorker(start);
  workers.push(worker);
  return worker;
};
afterEach(async () => {
  vi.useRealTimers();
  for (const worker of workers.splice(0)) await worker.close();
});

const SMALL = 'Article 1. Name\nWords.';
const LARGE = 'Article 1. Name\nWords of the article that go on for a while.\n'.repeat(10_000);

const read = (worker: ExchangeWorker, text: string, work = '') =>
  worker.run({ kind: 'read', fileName: 'x.txt', bytes: new TextEncoder().encode(text) }, work);

/** Starts processes as Node does, and keeps what was started and how many there were at the most at once. */
function watched(): { start: StartProcess; all: ExchangeProcess[]; most: () => number; alive: () => number } {
  const all: ExchangeProcess[] = [];
  let alive = 0;
  let most = 0;
  const start: StartProcess = ({ answered, ended }) => {
    most = Math.max(most, ++alive);
    const made = startNodeProcess({
      answered,
      ended: (how) => {
        alive--;
        ended(how);
      },
    });
    all.push(made);
    return made;
  };
  return { start, all, most: () => most, alive: () => alive };
}

/** What another program, or the process itself, does to the process that was started last. */
function signal({ all }: { all: ExchangeProcess[] }, name: NodeJS.Signals): void {
  process.kill(all.at(-1)?.pid ?? Number.NaN, name);
}

describe('the exchange process', () => {
  it('leaves the processor to the window where both want it', async () => {
    const processes = watched();
    await read(started(processes.start), SMALL);
    const { PRIORITY_BELOW_NORMAL } = constants.priority;
    expect(getPriority(processes.all[0]?.pid)).toBe(Math.max(getPriority(), PRIORITY_BELOW_NORMAL));
  });

  it('answers what is asked after a large job, from another process that begins when the first is gone', async () => {
    const processes = watched();
    const worker = started(processes.start);
    const [large, small] = await Promise.all([read(worker, LARGE), read(worker, SMALL)]);
    expect([large.ok, small.ok]).toEqual([true, true]);
    expect((await read(worker, '')).ok).toBe(false);
    expect([processes.all.length, processes.most()]).toEqual([2, 1]);
  });

  it('stops the job of a name, running or waiting, and goes on with the others', async () => {
    const worker = started();
    const running = expect(read(worker, LARGE, 'a')).rejects.toThrow(Stopped);
    const waiting = expect(read(worker, 'Words.', 'b')).rejects.toThrow(Stopped);
    const other = read(worker, SMALL, 'c');
    for (const work of ['b', 'a', 'none', '']) worker.stop(work);
    await Promise.all([running, waiting]);
    expect((await other).ok).toBe(true);
    worker.stop('c');
  });

  it('ends when it is closed, with or without work, and takes no more', async () => {
    const processes = watched();
    const idle = started(processes.start);
    await read(idle, SMALL);
    await idle.close();
    await expect(read(idle, 'Words.')).rejects.toThrow('stopped');
    const busy = started(processes.start);
    const job = expect(read(busy, LARGE)).rejects.toThrow('stopped');
    const waiting = expect(read(busy, 'Words.')).rejects.toThrow('stopped');
    await busy.close();
    await Promise.all([job, waiting]);
    await started().close();
    expect(processes.alive()).toBe(0);
  });

  // SIGABRT is how a panic in native code and V8 out of memory end a process, SIGKILL how a system out of memory does.
  it.each(['SIGABRT', 'SIGKILL'] as const)(
    'that ends under its job (%s) fails this job only',
    async (name) => {
      const processes = watched();
      const worker = started(processes.start);
      const job = read(worker, LARGE);
      const waiting = read(worker, SMALL);
      signal(processes, name);
      const failure = await job.catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(GaveUp);
      expect(failure).toMatchObject({ why: 'brokeDown', message: expect.stringContaining(name) });
      expect((await waiting).ok).toBe(true);
      expect(processes.all).toHaveLength(2);
    },
  );

  it('that ended between two jobs is missed by nobody', async () => {
    const processes = watched();
    const worker = started(processes.start);
    await read(worker, SMALL);
    signal(processes, 'SIGKILL');
    await vi.waitFor(() => expect(processes.alive()).toBe(0));
    expect((await read(worker, SMALL)).ok).toBe(true);
  });

  it('that hangs is ended when its job has taken too long', async () => {
    const processes = watched();
    const worker = started(processes.start);
    await read(worker, SMALL);
    signal(processes, 'SIGSTOP');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const job = read(worker, SMALL).catch((error: unknown) => error);
    const waiting = read(worker, SMALL);
    vi.advanceTimersByTime(180_000);
    expect(await job).toMatchObject({ why: 'tookTooLong' });
    expect((await waiting).ok).toBe(true);
  });

  it('that had nothing to do for two minutes is ended, and the next job starts another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const processes = watched();
    const worker = started(processes.start);
    await read(worker, SMALL);
    vi.advanceTimersByTime(100_000);
    await read(worker, SMALL);
    vi.advanceTimersByTime(100_000);
    expect((await read(worker, SMALL)).ok).toBe(true);
    expect(processes.all).toHaveLength(1);
    vi.advanceTimersByTime(120_000);
    expect((await read(worker, SMALL)).ok).toBe(true);
    expect([processes.all.length, processes.most()]).toEqual([2, 1]);
  });

  it('that does not end although it was told to holds up nobody for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let attempts = 0;
    const deaf = { pid: undefined, send: () => {}, kill: () => {} };
    const worker = started((events) => (++attempts === 2 ? startNodeProcess(events) : deaf));
    const job = expect(read(worker, SMALL, 'a')).rejects.toThrow(Stopped);
    worker.stop('a');
    await job;
    const next = read(worker, SMALL);
    vi.advanceTimersByTime(10_000);
    expect((await next).ok).toBe(true);
  });

  it('that cannot be started fails the job, each time anew', async () => {
    let attempts = 0;
    const worker = started((events) => {
      attempts++;
      if (attempts === 1) throw new Error('no more processes');
      if (attempts > 2) return startNodeProcess(events);
      queueMicrotask(() => events.ended('spawn EAGAIN'));
      return { pid: undefined, send: () => {}, kill: () => {} };
    });
    await expect(read(worker, SMALL)).rejects.toThrow('no more processes');
    await expect(read(worker, SMALL)).rejects.toThrow('spawn EAGAIN');
    expect((await read(worker, SMALL)).ok).toBe(true);
  });
});

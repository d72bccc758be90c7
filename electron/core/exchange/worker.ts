/**
 * Runs jobs in a worker thread, so that windows stay quick and a job that hangs can be stopped. The thread is started
 * with the first job and kept; it does not keep the process alive. One job runs at a time, so that a job that has to be
 * stopped, or takes all the memory there is, takes no other with it, and the limit counts from when a job begins.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Task, TaskResult } from './task.ts';

/** A PDF of a thousand articles takes some ten seconds on a slow machine; past this, something is wrong. */
const LIMIT_MS = 180_000;

// Run from source it is a .ts file; bundled, its .js neighbour.
const SCRIPT = ['./exchange.worker.ts', './exchange.worker.js']
  .map((name) => new URL(name, import.meta.url))
  .find((url) => existsSync(fileURLToPath(url)));

/**
 * Room for what a job makes and drops at once. Left to itself it grows to tens of MB that are no quicker; a PDF of a thousand
 * articles needs them elsewhere.
 */
const YOUNG_MB = 4;

/** A thread that has nothing to do and was asked to end does so at once; past this it is stopped. */
const LEAVE_MS = 5000;

/**
 * Lets an idle thread end by itself. Stopping a thread while V8 still compiles for it can end the whole process (Node 24,
 * "Check failed: jit_page.has_value()"), so that is left for threads that hang.
 */
async function sendHome(worker: Worker): Promise<void> {
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const late = setTimeout(() => void worker.terminate(), LEAVE_MS);
  worker.postMessage('end');
  await gone;
  clearTimeout(late);
}

/** A file of this size has some hundred pages. */
const LARGE_BYTES = 512 * 1024;

function isLarge(task: Task, result: unknown): boolean {
  const taken = 'bytes' in task ? task.bytes.byteLength : 0;
  const made = (result as { bytes?: Uint8Array } | undefined)?.bytes?.byteLength ?? 0;
  return Math.max(taken, made) > LARGE_BYTES;
}

/** The reason why a job ends that somebody stopped. */
export class Stopped extends Error {}

interface Job {
  id: number;
  /** What it can be stopped by, '' for nothing. */
  work: string;
  task: Task;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class ExchangeWorker {
  private worker: Worker | null = null;
  private readonly queue: Job[] = [];
  private running: { job: Job; timer: NodeJS.Timeout } | null = null;
  /** A thread whose job nobody waits for any more. */
  private abandoned: Worker | null = null;
  /** A thread is about to end, and the next job waits until it has: two at once take the memory of both. */
  private leaving = false;
  private next = 1;
  private closed = false;

  /**
   * @param work what the job can be stopped by (`stop`).
   * @throws Stopped where it was; an Error where the job failed for a reason of our own, took longer than the limit, or the
   * worker was closed.
   */
  run<T extends Task>(task: T, work = ''): Promise<TaskResult<T>> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new Error('stopped'));
      const done = resolve as (result: unknown) => void;
      this.queue.push({ id: this.next++, work, task, resolve: done, reject });
      this.startNext();
    });
  }

  /** Stops the job of this name, where there is one: nobody sees its result, and the next job begins at once. */
  stop(work: string): void {
    if (work === '') return;
    const waiting = this.queue.findIndex((job) => job.work === work);
    if (waiting >= 0) {
      this.queue.splice(waiting, 1)[0]?.reject(new Stopped('stopped'));
      return;
    }
    const job = this.running?.job;
    if (job?.work !== work) return;
    const { worker } = this;
    this.worker = null;
    this.end();
    if (worker) this.abandon(worker);
    job.reject(new Stopped('stopped'));
    this.startNext();
  }

  /** A busy thread reads that it is to end when its job is done, which is safer than to stop it; but only one goes on so. */
  private abandon(worker: Worker): void {
    void this.abandoned?.terminate();
    this.abandoned = worker;
    const late = setTimeout(() => void worker.terminate(), LIMIT_MS).unref();
    worker.once('exit', () => {
      clearTimeout(late);
      if (this.abandoned === worker) this.abandoned = null;
    });
    worker.postMessage('end');
  }

  private startNext(): void {
    if (this.running || this.leaving) return;
    const job = this.queue.shift();
    if (!job) return;
    try {
      const worker = this.start();
      const timer = setTimeout(() => this.fail(new Error('took too long')), LIMIT_MS);
      this.running = { job, timer };
      worker.postMessage({ id: job.id, task: job.task });
    } catch (error) {
      this.end();
      job.reject(error instanceof Error ? error : new Error(String(error)));
      this.startNext();
    }
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    if (!SCRIPT) throw new Error('the exchange worker is missing from this installation');
    const worker = new Worker(SCRIPT, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.unref();
    worker.on('message', (message: { id: number; result?: unknown; error?: string }) => this.settle(message));
    worker.on('error', (error) => {
      if (this.worker === worker) this.fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.worker = worker;
    return worker;
  }

  private settle({ id, result, error }: { id: number; result?: unknown; error?: string }): void {
    if (this.running?.job.id !== id) return;
    const { job } = this.running;
    this.end();
    // What a large job took of memory goes back with its thread; the next job starts another in a moment.
    if (isLarge(job.task, result)) void this.leave();
    if (error === undefined) job.resolve(result);
    else job.reject(new Error(error));
    this.startNext();
  }

  private async leave(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    if (!worker) return;
    this.leaving = true;
    await sendHome(worker);
    this.leaving = false;
    this.startNext();
  }

  private end(): void {
    if (this.running) clearTimeout(this.running.timer);
    this.running = null;
  }

  /** Stops the thread and the job that runs; the next job starts a new one. */
  private fail(error: Error): void {
    const worker = this.worker;
    const job = this.running?.job;
    this.worker = null;
    this.end();
    void worker?.terminate();
    job?.reject(error);
    this.startNext();
  }

  /** Ends everything: jobs that run or wait are rejected, and so is what comes later. */
  async close(): Promise<void> {
    this.closed = true;
    const waiting = this.queue.splice(0);
    const { worker } = this;
    const busy = this.running !== null;
    if (busy) this.fail(new Error('stopped'));
    for (const job of waiting) job.reject(new Error('stopped'));
    await this.abandoned?.terminate();
    if (busy) await worker?.terminate();
    else await this.leave();
  }
}

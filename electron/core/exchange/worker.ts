/**
 * Runs jobs in a worker thread, so that windows stay quick and a job that hangs can be stopped. The thread is started
 * with the first job and kept; it does not keep the process alive.
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

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

export class ExchangeWorker {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;

  /** @throws an Error where the job failed for a reason of our own, or took longer than the limit. */
  run<T extends Task>(task: T): Promise<TaskResult<T>> {
    const worker = this.start();
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.fail(new Error('took too long')), LIMIT_MS);
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, timer });
      worker.postMessage({ id, task });
    });
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    if (!SCRIPT) throw new Error('the exchange worker is missing from this installation');
    const worker = new Worker(SCRIPT);
    worker.unref();
    worker.on('message', (message: { id: number; result?: unknown; error?: string }) => this.settle(message));
    worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    this.worker = worker;
    return worker;
  }

  private settle({ id, result, error }: { id: number; result?: unknown; error?: string }): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    clearTimeout(waiting.timer);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error));
  }

  /** Stops the thread; the next job starts a new one. */
  private fail(error: Error): void {
    const worker = this.worker;
    this.worker = null;
    void worker?.terminate();
    for (const [id, waiting] of [...this.waiting]) {
      this.waiting.delete(id);
      clearTimeout(waiting.timer);
      waiting.reject(error);
    }
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }
}

/**
 * Runs jobs in a process of their own, so that windows stay quick, and a job that hangs, takes all the memory there is or ends
 * its process takes nothing else with it (decision 030). The process is started with the first job and kept for the next ones.
 * One job runs at a time, so that none is lost with another, and the limit counts from when a job begins.
 */
import { startNodeProcess } from './nodeProcess.ts';
import type { Answer, ExchangeProcess, Job, StartProcess } from './process.ts';
import type { Task, TaskResult } from './task.ts';

/** A PDF of a thousand articles takes some ten seconds on a slow machine; past this, something is wrong. */
const LIMIT_MS = 180_000;

/** An idle process holds some hundred MB; another is there in a third of a second. */
const IDLE_MS = 120_000;

/** A process that was killed is gone in a moment; past this nobody waits for it any more. */
const LEAVE_MS = 10_000;

/** A file of this size has some hundred pages. */
const LARGE_BYTES = 512 * 1024;

function isLarge(task: Task, result: unknown): boolean {
  const taken = 'bytes' in task ? task.bytes.byteLength : 0;
  const made = (result as { bytes?: Uint8Array } | undefined)?.bytes?.byteLength ?? 0;
  return Math.max(taken, made) > LARGE_BYTES;
}

/** The reason why a job ends that somebody stopped. */
export class Stopped extends Error {}

/** The reason why a job has no result at all: its process ended under it, or had to be ended. */
export class GaveUp extends Error {
  readonly why: 'brokeDown' | 'tookTooLong';

  /** @param how what the system says of it. */
  constructor(why: GaveUp['why'], how: string) {
    super(how);
    this.why = why;
  }
}

interface Order extends Job {
  /** What it can be stopped by, '' for nothing. */
  work: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class ExchangeWorker {
  private readonly startProcess: StartProcess;
  private process: ExchangeProcess | null = null;
  /** The process was told to end. The next one waits until it has: two at once take the memory of both. */
  private ending = false;
  private readonly queue: Order[] = [];
  private running: { order: Order; timer: NodeJS.Timeout } | null = null;
  private idle: NodeJS.Timeout | undefined;
  private late: NodeJS.Timeout | undefined;
  private next = 1;
  private closed = false;
  private readonly gone: (() => void)[] = [];

  /** @param startProcess the host's way to start a process. */
  constructor(startProcess: StartProcess = startNodeProcess) {
    this.startProcess = startProcess;
  }

  /**
   * @param work what the job can be stopped by (`stop`).
   * @throws Stopped where it was; GaveUp where its process broke down, or it took longer than the limit; another Error where
   * the job failed for a reason of our own, or the worker was closed.
   */
  run<T extends Task>(task: T, work = ''): Promise<TaskResult<T>> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new Error('stopped'));
      const done = resolve as (result: unknown) => void;
      this.queue.push({ id: this.next++, work, task, resolve: done, reject });
      this.startNext();
    });
  }

  /** Stops the job of this name, where there is one: nobody sees its result, and the next job begins. */
  stop(work: string): void {
    if (work === '') return;
    const waiting = this.queue.findIndex((order) => order.work === work);
    if (waiting >= 0) this.queue.splice(waiting, 1)[0]?.reject(new Stopped('stopped'));
    else if (this.running?.order.work === work) this.fail(new Stopped('stopped'));
  }

  /** Ends everything: jobs that run or wait are rejected, and so is what comes later. */
  async close(): Promise<void> {
    this.closed = true;
    const stopped = new Error('stopped');
    for (const order of this.queue.splice(0)) order.reject(stopped);
    this.fail(stopped);
    if (this.process) await new Promise<void>((resolve) => this.gone.push(resolve));
  }

  private startNext(): void {
    if (this.running || this.ending) return;
    clearTimeout(this.idle);
    const order = this.queue.shift();
    if (!order) {
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
      return;
    }
    try {
      this.process ??= this.start();
      const timer = setTimeout(() => this.fail(new GaveUp('tookTooLong', 'took too long')), LIMIT_MS);
      this.running = { order, timer };
      this.process.send({ id: order.id, task: order.task });
    } catch (error) {
      this.finish();
      order.reject(error instanceof Error ? error : new Error(String(error)));
      this.startNext();
    }
  }

  private start(): ExchangeProcess {
    const process = this.startProcess({
      answered: (answer) => this.settle(answer),
      ended: (how) => {
        if (this.process === process) this.onEnd(how);
      },
    });
    return process;
  }

  private settle(answer: Answer): void {
    if (this.running?.order.id !== answer.id) return;
    const order = this.finish();
    const result = 'result' in answer ? answer.result : undefined;
    // What a large job took of memory goes back with its process; the next job starts another in a moment.
    if (order && isLarge(order.task, result)) this.end();
    if ('error' in answer) order?.reject(new Error(answer.error));
    else order?.resolve(result);
    this.startNext();
  }

  /** Ends the job that runs, with its process. */
  private fail(error: Error): void {
    this.finish()?.reject(error);
    this.end();
  }

  private end(): void {
    clearTimeout(this.idle);
    if (!this.process || this.ending) return;
    this.ending = true;
    this.late = setTimeout(() => this.onEnd('told to'), LEAVE_MS);
    this.process.kill();
  }

  private onEnd(how: string): void {
    clearTimeout(this.late);
    this.process = null;
    this.ending = false;
    this.finish()?.reject(new GaveUp('brokeDown', `the process of this job ended (${how})`));
    for (const resolve of this.gone.splice(0)) resolve();
    this.startNext();
  }

  /** The job that ran, which does so no more. */
  private finish(): Order | undefined {
    const order = this.running?.order;
    clearTimeout(this.running?.timer);
    this.running = null;
    return order;
  }
}

/**
 * Sets pages to look at in a process of its own, so that no export stands in the way. One at a time; of the calls that wait
 * under one key only the newest is done, since nobody looks at the others any more.
 */
import type { StartProcess } from './process.ts';
import type { PreviewResult, PreviewTask } from './task.ts';
import { ExchangeWorker } from './worker.ts';

interface Waiting {
  /** Called when its turn comes, so that it shows the text as it then is. */
  make: () => PreviewTask;
  resolve(result: PreviewResult | null): void;
  reject(error: unknown): void;
}

export class Previewer {
  private readonly worker: ExchangeWorker;
  private readonly waiting = new Map<string, Waiting>();
  private busy = false;

  /** @param startProcess as for ExchangeWorker. */
  constructor(startProcess?: StartProcess) {
    this.worker = new ExchangeWorker(startProcess);
  }

  /**
   * @returns null where a newer call under this key took its place.
   * @throws whatever `make` throws, and an Error where the page setter gave up or the previewer was closed.
   */
  show(key: string, make: () => PreviewTask): Promise<PreviewResult | null> {
    return new Promise((resolve, reject) => {
      this.waiting.get(key)?.resolve(null);
      this.waiting.set(key, { make, resolve, reject });
      if (!this.busy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.busy = true;
    for (let next = this.next(); next; next = this.next()) {
      try {
        next.resolve(await this.worker.run(next.make()));
      } catch (error) {
        next.reject(error);
      }
    }
    this.busy = false;
  }

  private next(): Waiting | undefined {
    const [first] = this.waiting;
    if (first) this.waiting.delete(first[0]);
    return first?.[1];
  }

  async close(): Promise<void> {
    for (const one of this.waiting.values()) one.resolve(null);
    this.waiting.clear();
    await this.worker.close();
  }
}

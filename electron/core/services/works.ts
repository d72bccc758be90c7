/** Long calls that a person can stop by name, from their beginning to their end. */

export interface Work {
  readonly stopped: boolean;
}

export class Works {
  private readonly running = new Map<string, { stopped: boolean }>();

  /** Runs a call under its name ('' for one that cannot be stopped), which it can ask whether it was stopped. */
  async during<T>(name: string, call: (work: Work) => Promise<T>): Promise<T> {
    const work = { stopped: false };
    if (name !== '') this.running.set(name, work);
    try {
      return await call(work);
    } finally {
      if (this.running.get(name) === work) this.running.delete(name);
    }
  }

  stop(name: string): void {
    const work = this.running.get(name);
    if (work) work.stopped = true;
  }
}

/** Lets the calls in that have come meanwhile: one of them may stop this one. */
export const letIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

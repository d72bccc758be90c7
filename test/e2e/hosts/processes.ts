/** Children of a test: wait for their end, and do not wait for ever. */
import type { ChildProcess } from 'node:child_process';

const PATIENCE = 15_000;

export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Tells a process to end, and ends it where it does not. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  const limit = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended(child);
  clearTimeout(limit);
}

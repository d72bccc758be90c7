/** What the exchange worker needs of a process that does its jobs; each host starts them in its own way. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Task } from './task.ts';

/** To the process. */
export interface Job {
  id: number;
  task: Task;
}

/** From the process, under the number of the job. */
export type Answer = { id: number; result: unknown } | { id: number; error: string };

export interface ExchangeProcess {
  readonly pid: number | undefined;
  send(job: Job): void;
  /** Ends it at once, whatever it does. The host waits for the end of a process that it has told to end. */
  kill(): void;
}

export interface ProcessEvents {
  answered(answer: Answer): void;
  /** Called once, also where the process could not be started. `how`: what the system says of its end. */
  ended(how: string): void;
}

/**
 * Starts a process that runs exchange.worker.ts. It does not keep the host alive, and does not outlive it.
 * @throws where there is none to be had; one that fails later says so by `ended`.
 */
export type StartProcess = (events: ProcessEvents) => ExchangeProcess;

// Run from source it is a .ts file; bundled, its .js neighbour.
const SCRIPT = ['./exchange.worker.ts', './exchange.worker.js']
  .map((name) => fileURLToPath(new URL(name, import.meta.url)))
  .find((path) => existsSync(path));

/** The file that such a process runs. */
export function exchangeScript(): string {
  if (!SCRIPT) throw new Error('the exchange worker is missing from this installation');
  return SCRIPT;
}

/** What a process needs of its host's environment to run at all; keys and passwords that lie there are not its business. */
const NEEDED = new Set([
  'PATH',
  'LD_LIBRARY_PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  // Windows, whose names have no case.
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
]);

export function bareEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && NEEDED.has(entry[0].toUpperCase()),
    ),
  );
}

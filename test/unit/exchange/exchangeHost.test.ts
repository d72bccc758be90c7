/** A process for exchange jobs and its host: neither holds the other, and no key or password of the host goes along. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { bareEnvironment } from '../../../electron/core/exchange/process.ts';

let host: ChildProcess | undefined;
afterEach(() => {
  host?.kill('SIGKILL');
});

/** What the host says until it has done its job. */
async function afterItsJob(told: string): Promise<{ pid: number; ended: Promise<number | null> }> {
  const started = spawn(process.execPath, [path.join(import.meta.dirname, 'exchangeHost.ts'), told], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  host = started;
  const ended = new Promise<number | null>((resolve) => started.once('exit', resolve));
  let said = '';
  started.stdout?.on('data', (chunk) => {
    said += String(chunk);
  });
  await vi.waitFor(() => expect(said).toContain('done'), { timeout: 30_000 });
  return { pid: Number.parseInt(said, 10), ended };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('A host with nothing else to do ends although a process waits for jobs, and that ends too', async () => {
  const { pid, ended } = await afterItsJob('');
  expect(await ended).toBe(0);
  await vi.waitFor(() => expect(isThere(pid)).toBe(false), { timeout: 30_000 });
});

it('A host that is killed leaves no process behind', async () => {
  const { pid } = await afterItsJob('stay');
  expect(isThere(pid)).toBe(true);
  host?.kill('SIGKILL');
  await vi.waitFor(() => expect(isThere(pid)).toBe(false), { timeout: 30_000 });
});

it('What lies in the environment of the host stays there, but for what a process needs to run', () => {
  expect(
    bareEnvironment({
      PATH: '/bin',
      SystemRoot: 'C:\\Windows',
      MAIL_PASSWORD: 'x',
      NODE_OPTIONS: '--inspect',
    }),
  ).toEqual({ PATH: '/bin', SystemRoot: 'C:\\Windows' });
});

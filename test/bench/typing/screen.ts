/** A screen for a headed browser, where the machine has none: figures of a headless one leave painting out. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Screen {
  /** For the browser's environment; null where there is no screen, and the browser must do without. */
  display: string | null;
  close(): void;
}

const XVFB = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb'];

/** The screen one sits at, or one of Xvfb's on the first free number. */
export async function openScreen(): Promise<Screen> {
  const own = process.env.DISPLAY;
  if (own) return { display: own, close: () => {} };
  const program = XVFB.find((file) => existsSync(file));
  if (!program) return { display: null, close: () => {} };
  const child: ChildProcess = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve) => {
    child.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('error', () => resolve(''));
    child.once('exit', () => resolve(''));
  });
  return { display: number === '' ? null : `:${number}`, close: () => void child.kill() };
}

/** Files that a project may turn out to be, made from a good one. */
import { execFile } from 'node:child_process';
import { copyFile, open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { ROOT } from '../hosts/host.ts';

const run = promisify(execFile);

/** Runs the command line beside the app, on projects and files in these folders. */
export async function madda(args: string[]): Promise<string> {
  return (await run(process.execPath, ['electron/cli/madda.ts', ...args], { cwd: ROOT })).stdout;
}

/** Half of its pages are overwritten, as a disk does that fails. */
export async function damaged(good: string, at: string): Promise<string> {
  await copyFile(good, at);
  const { size } = await stat(at);
  const file = await open(at, 'r+');
  await file.write(Buffer.alloc(size - 4096, 0x5a), 0, size - 4096, 4096);
  await file.close();
  return at;
}

/** A file of some other program that was given our ending. */
export async function foreign(at: string): Promise<string> {
  await writeFile(at, 'Dear colleague, please find the draft attached.');
  return at;
}

/** What a Madda of some later year writes. */
export async function newer(good: string, at: string): Promise<string> {
  await copyFile(good, at);
  const db = new Database(at);
  db.pragma('user_version = 990000');
  db.close();
  return at;
}

/** Drops a file on the window, as from a folder. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const bytes = (await readFile(file)).toString('base64');
  const carried = await page.evaluateHandle(
    ([base64, name]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([content], name));
      return data;
    },
    [bytes, path.basename(file)] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

/** The desktop app on the stand-in: dist/electron/main.js in a process of its own, its window a page of Chromium. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { DialogAnswer, FromProcess } from '../../electron/standin/control.ts';
import { BROWSER_ARGS, requireBrowser } from './browser.ts';
import { type Host, type LaunchOptions, makeScratch, ROOT, VIEWPORT } from './host.ts';
import { endProcess } from './processes.ts';

export interface ShellHost extends Host {
  /** What the process said since it started: menus shown, dialogs asked, requests refused. */
  heard: FromProcess[];
  /** Lays an answer ready for the next file dialog. */
  answerDialog(answer: DialogAnswer): void;
  /** Chooses an item of the system's menu. */
  chooseMenu(item: string): void;
  /** Starts the app once more, as a double click on a file does. */
  startAgain(...files: string[]): void;
}

/** The port Chromium chose for debugging, as it writes it into its profile. */
async function debuggingAddress(profile: string): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  await expect.poll(() => existsSync(file)).toBe(true);
  const port = (await readFile(file, 'utf8')).split('\n')[0];
  return `http://127.0.0.1:${port}`;
}

function startMain(env: Record<string, string>, args: string[]): ChildProcess {
  return fork('dist/electron/main.js', args, {
    cwd: ROOT,
    execArgv: ['--import', './test/electron/standin/register.ts'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
}

export async function launchShell(options: LaunchOptions = {}): Promise<ShellHost> {
  const scratch = await makeScratch(options);
  const profile = path.join(scratch.other, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    args: [...BROWSER_ARGS, '--remote-debugging-port=0'],
    viewport: options.viewport ?? VIEWPORT,
    locale: options.locale ?? 'en',
    colorScheme: options.colorScheme ?? 'light',
  });
  const home = path.join(scratch.other, 'home');
  await mkdir(path.join(home, 'documents'), { recursive: true });
  const opened = context.waitForEvent('page');
  const child = startMain(
    {
      MADDA_STANDIN_CDP: await debuggingAddress(profile),
      MADDA_STANDIN_HOME: home,
      MADDA_STANDIN_LOCALE: options.locale ?? 'en',
      MADDA_DATA_DIR: scratch.dataDir,
    },
    [`--dir=${scratch.folder}`],
  );
  const heard: FromProcess[] = [];
  child.on('message', (message) => heard.push(message as FromProcess));
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the main process ended with ${code}`)));
  });
  failed.catch(() => {});
  const page = await Promise.race([opened, failed]);
  await Promise.race([expect.poll(() => heard.some((m) => m.type === 'opened')).toBe(true), failed]);
  const answerDialog = (answer: DialogAnswer): void => {
    child.send({ type: 'dialog', answer });
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    await endProcess(child, signal);
    await context.close();
    await scratch.remove();
  };
  let taken = 0;
  return {
    kind: 'shell',
    page,
    folder: scratch.folder,
    heard,
    answerDialog,
    chooseMenu: (item) => void child.send({ type: 'choose', item }),
    startAgain: (...files) =>
      void child.send({ type: 'again', argv: ['madda', ...files], cwd: scratch.folder }),
    async pickFile(file, action) {
      answerDialog({ path: file });
      await action();
    },
    async takeFile(name, action) {
      const target = path.join(scratch.other, String(++taken), name);
      await mkdir(path.dirname(target), { recursive: true });
      answerDialog({ path: target });
      await action();
      await expect.poll(() => existsSync(target), { timeout: 60_000 }).toBe(true);
      return target;
    },
    close: async () => {
      await page.close({ runBeforeUnload: false });
      await end('SIGTERM');
    },
    kill: () => end('SIGKILL'),
  };
}

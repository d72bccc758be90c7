/** The app in a browser, served by `npm start -- --browser`. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, requireBrowser } from './browser.ts';
import { type Host, type LaunchOptions, makeScratch, ROOT, type Scratch, VIEWPORT } from './host.ts';
import { endProcess } from './processes.ts';

/** Starts the server on a free port (or the one given) and resolves to the address that it prints. */
export async function startServer(scratch: Scratch, port = 0): Promise<{ url: string; child: ChildProcess }> {
  const args = [
    'scripts/start.mjs',
    '--browser',
    '--no-open',
    '--port',
    String(port),
    '--dir',
    scratch.folder,
  ];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, MADDA_DATA_DIR: scratch.dataDir, MADDA_LANG: 'en', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
  return { url, child };
}

export async function launchLoopback(options: LaunchOptions = {}): Promise<Host> {
  const scratch = await makeScratch(options);
  const { url, child } = await startServer(scratch);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGS });
  const context = await browser.newContext({
    viewport: options.viewport ?? VIEWPORT,
    locale: options.locale ?? 'en',
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(url);
  let downloads = 0;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    await endProcess(child, signal);
    await browser.close();
    await scratch.remove();
  };
  return {
    kind: 'loopback',
    page,
    folder: scratch.folder,
    async pickFile(file, action) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), action()]);
      await chooser.setFiles(file);
    },
    async takeFile(name, action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      const target = path.join(scratch.other, String(++downloads), name);
      await download.saveAs(target);
      return target;
    },
    close: async () => {
      await page.close({ runBeforeUnload: false });
      await end('SIGINT');
    },
    kill: () => end('SIGKILL'),
  };
}

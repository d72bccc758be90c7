/** The desktop app on Electron itself, where its runtime is on this machine. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { _electron, expect } from '@playwright/test';
import { installedRuntime } from '../../../scripts/desktop.mjs';
import { type Host, type LaunchOptions, makeScratch, ROOT, VIEWPORT } from './host.ts';

export async function launchElectron(options: LaunchOptions = {}): Promise<Host> {
  const executablePath = installedRuntime();
  if (!executablePath) throw new Error('Electron’s runtime is not on this machine');
  const scratch = await makeScratch(options);
  const app = await _electron.launch({
    executablePath,
    args: [ROOT, `--dir=${scratch.folder}`, `--user-data-dir=${path.join(scratch.other, 'profile')}`],
    env: { ...process.env, MADDA_DATA_DIR: scratch.dataDir } as Record<string, string>,
    locale: options.locale ?? 'en',
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await app.firstWindow();
  await page.setViewportSize(options.viewport ?? VIEWPORT);
  const answerDialog = (file: string): Promise<void> =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    }, file);
  let taken = 0;
  return {
    kind: 'electron',
    page,
    folder: scratch.folder,
    async pickFile(file, action) {
      await answerDialog(file);
      await action();
    },
    async takeFile(name, action) {
      const target = path.join(scratch.other, String(++taken), name);
      await mkdir(path.dirname(target), { recursive: true });
      await answerDialog(target);
      await action();
      await expect.poll(() => existsSync(target), { timeout: 60_000 }).toBe(true);
      return target;
    },
    close: async () => {
      await app.close();
      await scratch.remove();
    },
    kill: async () => {
      app.process().kill('SIGKILL');
      await scratch.remove();
    },
  };
}

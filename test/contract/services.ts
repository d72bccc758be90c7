/** Services on a folder of their own, with a clock and ids that are the same in every run. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createServices } from '../../electron/core/createServices.ts';
import type { Services } from '../../electron/core/types.ts';

export interface Opened {
  services: Services;
  folder: string;
  close(): Promise<void>;
}

export function openTestServices(): Opened {
  const base = mkdtempSync(path.join(os.tmpdir(), 'madda-contract-'));
  let ids = 0;
  let seconds = 0;
  const services = createServices({
    resources: path.resolve(import.meta.dirname, '../../resources'),
    folder: path.join(base, 'projects'),
    dataDir: path.join(base, 'data'),
    clock: () => new Date(Date.UTC(2026, 0, 1, 9, 0, seconds++)),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    dialogs: null,
    appVersion: '0.0.0',
    platform: 'test',
    log: () => {},
  });
  return {
    services,
    folder: base,
    close: async () => {
      await services.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

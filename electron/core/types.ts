/** What the services need from their host, and what they are. */
import type { DraftingApi } from '../../shared/api/contract.ts';
import type { StartProcess } from './exchange/process.ts';

/** Native dialogs; answers are absolute paths, null where the person cancelled. */
export interface Dialogs {
  chooseFile(
    purpose: 'openProject' | 'importBill' | 'mergeCopy' | 'compareWith' | 'returned',
  ): Promise<string | null>;
  chooseTarget(options: {
    purpose: 'project' | 'copy' | 'export';
    name: string;
    extension: string;
  }): Promise<string | null>;
}

export interface ServiceDeps {
  /** Folder of the shipped resources (packs, templates, samples, fonts). */
  resources: string;
  /** Folder where projects live when no path is given. */
  folder: string;
  /** Folder for preferences, the list of recent projects and locks. */
  dataDir: string;
  clock: () => Date;
  newId: () => string;
  /** null where the host has no file dialogs (browser, terminal). */
  dialogs: Dialogs | null;
  appVersion: string;
  platform: string;
  log: (message: string) => void;
  /** How this host starts a process for exchange jobs, where it is not Node. */
  startProcess?: StartProcess | undefined;
}

export type Services = DraftingApi & { close(): Promise<void> };

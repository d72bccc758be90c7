/** What every host on Node does alike to open the services: folders, clock, ids, version. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import envPaths from 'env-paths';
import { createServices } from './createServices.ts';
import type { StartProcess } from './exchange/process.ts';
import type { Dialogs, ServiceDeps, Services } from './types.ts';

export interface HostOptions {
  /** Folder of projects; the default is ~/Madda. */
  dir?: string | undefined;
  dialogs: Dialogs | null;
  /** The app's folder, which holds resources/ and package.json; found beside the sources where not given. */
  appFolder?: string;
  /** Where the shipped resources lie, if not in the app's folder. */
  resources?: string;
  /** Settings from outside; the process's own environment where not given. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Where preferences are kept; MADDA_DATA_DIR or the system's place for them where not given. */
  dataDir?: string | undefined;
  /** How exchange processes are started, where this is not Node. */
  startProcess?: StartProcess;
}

/** The folder that holds package.json and resources/, seen from the sources (electron/core). */
export const SOURCE_FOLDER = path.resolve(import.meta.dirname, '../..');

export function hostDeps(options: HostOptions): ServiceDeps {
  const appFolder = options.appFolder ?? SOURCE_FOLDER;
  const env = options.env ?? process.env;
  return {
    resources: options.resources ?? path.join(appFolder, 'resources'),
    folder: path.resolve(options.dir ?? env.MADDA_DIR ?? path.join(os.homedir(), 'Madda')),
    dataDir: options.dataDir ?? env.MADDA_DATA_DIR ?? envPaths('madda', { suffix: '' }).data,
    clock: () => new Date(),
    newId: () => randomUUID(),
    dialogs: options.dialogs,
    appVersion: versionOf(appFolder),
    platform: process.platform,
    log: (message) => console.error(message),
    startProcess: options.startProcess,
  };
}

export function openServices(options: HostOptions): Services {
  return createServices(hostDeps(options));
}

export function versionOf(appFolder = SOURCE_FOLDER): string {
  const manifest = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

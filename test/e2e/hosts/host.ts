/** What a spec sees of a host: a page with the app in it, and the ways files go in and out there. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';

export interface Host {
  kind: 'loopback' | 'shell' | 'electron';
  page: Page;
  /** The folder of projects. */
  folder: string;
  /** Does what makes the app ask for a file (a click, say), and gives it this one. */
  pickFile(file: string, action: () => Promise<unknown>): Promise<void>;
  /** Does what makes the app hand over a file, and resolves to where it lies. `name` is what it is saved as on the desktop. */
  takeFile(name: string, action: () => Promise<unknown>): Promise<string>;
  /** Ends it as a user does: closes the window, and waits until the process has ended. */
  close(): Promise<void>;
  /** Ends the process that holds the files at once, as a power cut does. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of projects; a new empty one where not given. */
  projectFolder?: string;
  /** Folder of preferences and recent projects; a new empty one where not given. */
  dataDir?: string;
  viewport?: { width: number; height: number };
  /** Language and colours that the browser says it wants. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** As for somebody who never ran Madda: the tour is offered. Else it counts as taken. */
  firstRun?: boolean;
}

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const VIEWPORT = { width: 1280, height: 720 };

/** A folder for one host's files, removed with it. */
export interface Scratch {
  folder: string;
  dataDir: string;
  /** For anything else: downloads, profiles. */
  other: string;
  remove(): Promise<void>;
}

/** The preferences as the app begins with them, but for the tour; those that are there stay. */
async function tourTaken(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const preferences = { uiLang: 'en', theme: 'system', author: '', toured: true };
  await writeFile(path.join(dataDir, 'preferences.json'), JSON.stringify(preferences), { flag: 'wx' }).catch(
    () => undefined,
  );
}

export async function makeScratch(options: LaunchOptions): Promise<Scratch> {
  const base = await mkdtemp(path.join(os.tmpdir(), 'madda-e2e-'));
  const dataDir = options.dataDir ?? path.join(base, 'data');
  if (!options.firstRun) await tourTaken(dataDir);
  return {
    folder: options.projectFolder ?? path.join(base, 'projects'),
    dataDir,
    other: base,
    remove: () => rm(base, { recursive: true, force: true, maxRetries: 5 }),
  };
}

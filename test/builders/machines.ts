/** Machines of several people, each with its own folders and real services; one clock that ticks, ids told apart by machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createServices } from '../../electron/core/createServices.ts';
import type { Services } from '../../electron/core/types.ts';
import type { ApiResult } from '../../shared/api/errors.ts';

export interface Machines {
  /** Of this test: everything in it is gone afterwards. */
  folder(): string;
  /** Time goes on for all of them. */
  wait(ms: number): void;
  /** The same name is the same machine, started again. */
  machine(name: string, folders?: { projects?: string; data?: string }): Services;
}

/** For one test file: new folders, a new clock and nothing running at the beginning of each test. */
export function testMachines(): Machines {
  let folder = '';
  let ids = 0;
  let now = 0;
  let running: Services[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'madda-machines-'));
    ids = 0;
    now = Date.UTC(2026, 0, 1);
    running = [];
  });
  afterEach(async () => {
    for (const services of running) await services.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    wait: (ms) => {
      now += ms;
    },
    machine: (name, { projects = join(folder, name), data = join(folder, `${name}-data`) } = {}) => {
      const services = createServices({
        resources: resolve(import.meta.dirname, '../../resources'),
        folder: projects,
        dataDir: data,
        clock: () => {
          now += 1000;
          return new Date(now);
        },
        newId: () => `${name}-${++ids}`,
        dialogs: null,
        appVersion: 'test',
        platform: 'test',
        log: () => {},
      });
      running.push(services);
      return services;
    },
  };
}

/** What a call answered; a refusal is a fault of the test. */
export function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

/** A job whose process breaks down is answered with a sentence; bill and app are as before. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createServices } from '../../../electron/core/createServices.ts';
import { startNodeProcess } from '../../../electron/core/exchange/nodeProcess.ts';
import type { StartProcess } from '../../../electron/core/exchange/process.ts';
import type { Services } from '../../../electron/core/types.ts';
import type { ApiResult } from '../../../shared/api/errors.ts';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { messages } from '../../../shared/messages/index.ts';

let breaks = false;

/** While `breaks` is set every process is killed as soon as it has something to do. */
const startProcess: StartProcess = (events) => {
  const started = startNodeProcess(events);
  return {
    ...started,
    send: (job) => {
      if (breaks) process.kill(started.pid ?? Number.NaN, 'SIGABRT');
      started.send(job);
    },
  };
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'madda-broke-down-'));
let services: Services;
afterEach(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

function errorOf<T>(result: ApiResult<T>) {
  if (result.ok) throw new Error('no error');
  return result.error;
}

it('A file that breaks the process down is refused with a sentence, and the next one is taken', async () => {
  let ids = 0;
  services = createServices({
    resources: path.resolve(import.meta.dirname, '../../../resources'),
    folder: path.join(folder, 'projects'),
    dataDir: path.join(folder, 'data'),
    clock: () => new Date(0),
    newId: () => `id-${++ids}`,
    dialogs: null,
    appVersion: '0.0.0',
    platform: 'test',
    log: () => {},
    startProcess,
  });
  const bytes = new TextEncoder().encode('Article 1. Name\nWords of the article.');
  const file = { fileName: 'a.txt', bytes, name: 'A', path: '' };
  const taken = await services.importProject(file);
  if (!taken.ok) throw new Error(taken.error.code);
  const { project } = taken.value.opened;
  const before = readdirSync(path.join(folder, 'projects'));
  const options = { against: '', annotations: false };
  const asked = { project, source: 'draft', options, uiLang: 'en', format: 'pdf' } as const;

  breaks = true;
  const failures = [
    errorOf(await services.importProject({ ...file, name: 'B' })),
    errorOf(await services.readReturned({ project, fileName: 'a.txt', bytes })),
    errorOf(await services.exportBill({ ...asked, path: path.join(folder, 'projects', 'a.pdf') })),
    errorOf(await services.previewPages({ ...asked, provision: '', page: 1 })),
  ];
  expect(failures.map(({ code, values }) => [code, values?.reason])).toEqual([
    ['importFailed', 'brokeDown'],
    ['importFailed', 'brokeDown'],
    ['exportFailed', 'brokeDown'],
    ['exportFailed', 'brokeDown'],
  ]);
  for (const lang of LANGUAGES)
    for (const failure of failures)
      expect(messages(lang).error(failure)).toContain(messages(lang).t('exchange:error.brokeDown'));
  expect(readdirSync(path.join(folder, 'projects'))).toEqual(before);

  breaks = false;
  expect((await services.exportBill({ ...asked, path: '' })).ok).toBe(true);
});

/** A colleague at another machine who works on a copy of the project: the same services, folders of their own. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createServices } from '../../../electron/core/createServices.ts';
import type { ApiResult } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { ROOT } from '../hosts/host.ts';

export interface Desk {
  opened: OpenedProject;
  /** Replaces words in the draft, the first time they stand there. */
  write(from: string, to: string): Promise<void>;
  comment(provision: string, text: string): Promise<void>;
  version(name: string): Promise<void>;
}

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

/** The copy as it comes back after `work` was done on it, under this name. */
export async function colleagueWorks(
  copy: string,
  name: string,
  author: string,
  work: (desk: Desk) => Promise<void>,
): Promise<string> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'madda-colleague-'));
  const file = path.join(home, name);
  await mkdir(path.join(home, 'data'), { recursive: true });
  await copyFile(copy, file);
  const services = createServices({
    resources: path.join(ROOT, 'resources'),
    folder: home,
    dataDir: path.join(home, 'data'),
    clock: () => new Date(),
    newId: randomUUID,
    dialogs: null,
    appVersion: 'test',
    platform: 'test',
    log: () => {},
  });
  try {
    value(await services.setPreferences({ author }));
    const opened = value(await services.openProject({ path: file }));
    const { project } = opened;
    let { doc, revision } = opened;
    await work({
      opened,
      async write(from, to) {
        const text = JSON.stringify(doc);
        const [before, after] = [from, to].map((words) => JSON.stringify(words).slice(1, -1));
        if (!before || after === undefined || !text.includes(before)) throw new Error(`nowhere: ${from}`);
        doc = JSON.parse(text.replace(before, () => after)) as NodeJson;
        revision = value(await services.replaceDraft({ project, base: revision, doc })).revision;
      },
      async comment(provision, text) {
        value(await services.addComment({ project, provision, quote: '', from: 0, to: 0, text }));
      },
      async version(title) {
        value(await services.saveVersion({ project, name: title, note: '', coverage: null }));
      },
    });
    value(await services.closeProject({ project }));
  } finally {
    await services.close();
  }
  const back = path.join(path.dirname(copy), `back-${randomUUID().slice(0, 8)}`, name);
  await mkdir(path.dirname(back), { recursive: true });
  await copyFile(file, back);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
  return back;
}

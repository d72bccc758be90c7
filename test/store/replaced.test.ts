/** A project file that is replaced, renamed or deleted while a window has it open: nothing is written beside what a person sees. */
import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine, wait } = testMachines();

let services: Services;
let opened: OpenedProject;
/** A backup of the project from before it said "backup". */
let backup: Uint8Array;

const says = (project: OpenedProject, word: string): boolean => JSON.stringify(project.doc).includes(word);

async function write(project: OpenedProject, from: string, to: string): Promise<string> {
  const doc = JSON.parse(JSON.stringify(project.doc).replaceAll(from, to)) as NodeJson;
  const saved = await services.replaceDraft({ project: project.project, base: project.revision, doc });
  return saved.ok ? 'ok' : saved.error.code;
}

const open = (path: string): Promise<OpenedProject> => services.openProject({ path }).then(value);

beforeEach(async () => {
  services = machine('aman');
  opened = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  backup = value(await services.downloadProject({ project: opened.project })).bytes!;
  expect(await write(opened, ' shall ', ' SHALL-NEW ')).toBe('ok');
});

/** As a person restores a backup, or a program that keeps folders alike. */
function putBackup(): void {
  writeFileSync(`${opened.path}.tmp`, backup);
  renameSync(`${opened.path}.tmp`, opened.path);
}

describe('A project file that was replaced under its window', () => {
  it('is not written by that window', async () => {
    putBackup();
    const { revision } = value(await services.touchProject({ project: opened.project }));
    expect(await write({ ...opened, revision }, ' shall ', ' OTHER ')).toBe('notFound');
  });

  it('is not opened as what it was: while the old window is there nobody is shown a text that is gone', async () => {
    putBackup();
    const again = await services.openProject({ path: opened.path });
    expect(again.ok ? 'ok' : again.error.code).toBe('inUse');
  });

  it('is opened as what it is once the old window is gone or silent, with nothing of the old journal in it', async () => {
    putBackup();
    wait(61_000);
    const now = await open(opened.path);
    expect([now.readOnly, says(now, ' SHALL-NEW '), says(now, ' shall ')]).toEqual([false, false, true]);
    expect(await write(now, ' shall ', ' SHALL-3 ')).toBe('ok');
    const old = await services.touchProject({ project: opened.project });
    expect(old.ok ? 'ok' : old.error.code).toBe('projectClosed');
    await services.closeProject({ project: now.project });
    expect(says(await open(opened.path), ' SHALL-3 ')).toBe(true);
  });
});

describe('A project file that was renamed under its window', () => {
  it('can be opened by its new name only to be read while the window is there, and then whole', async () => {
    const moved = opened.path.replace('Law.madda', 'Renamed.madda');
    renameSync(opened.path, moved);
    const again = await services.openProject({ path: moved });
    expect(again.ok ? again.value.readOnlyBecause : again.error.code).toBe('inUse');
    const { revision } = value(await services.touchProject({ project: opened.project }));
    expect(await write({ ...opened, revision }, ' shall ', ' OTHER ')).toBe('notFound');
    if (again.ok) await services.closeProject({ project: again.value.project });
    await services.closeProject({ project: opened.project });
    const later = await open(moved);
    expect([later.readOnly, says(later, ' SHALL-NEW ')]).toEqual([false, true]);
  });
});

describe('A project file that is copied while its window is there', () => {
  it('is whole without the journal beside it, whoever copies it', async () => {
    const copy = opened.path.replace('Law.madda', 'Mailed.madda');
    await vi.waitFor(async () => {
      copyFileSync(opened.path, copy);
      const mailed = await open(copy);
      expect([mailed.readOnly, says(mailed, ' SHALL-NEW ')]).toEqual([false, true]);
    });
  });
});

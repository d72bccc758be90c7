/** A window that is closed lets go of the pen; the words it had still sent are not lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine, wait } = testMachines();

let services: Services;
let first: OpenedProject;

beforeEach(async () => {
  services = machine('aman');
  first = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
});

const opened = (): Promise<OpenedProject> => services.openProject({ path: first.path }).then(value);
const save = ({ project, revision, doc }: OpenedProject, base = revision) =>
  services.replaceDraft({ project, base, doc, review: null });

describe('A window that says it goes', () => {
  it('gives the pen to whoever opens the project next, at once', async () => {
    expect((await opened()).readOnlyBecause).toBe('inUse');
    value(await services.touchProject({ project: first.project, leaving: true }));
    const next = await opened();
    expect(next.readOnlyBecause).toBeNull();
    expect((await save(next)).ok).toBe(true);
    expect(await save(first)).toMatchObject({ ok: false, error: { code: 'inUse' } });
  });

  it('still saves what it had sent, where nobody was faster', async () => {
    value(await services.touchProject({ project: first.project, leaving: true }));
    expect((await save(first)).ok).toBe(true);
    expect((await opened()).revision).toBeGreaterThan(first.revision);
  });

  it('has the pen again when it is shown again before anybody else came', async () => {
    value(await services.touchProject({ project: first.project, leaving: true }));
    wait(10_000);
    expect(value(await services.touchProject({ project: first.project })).readOnly).toBe(false);
    expect((await opened()).readOnlyBecause).toBe('inUse');
  });

  it('takes the pen from nobody when it only reads', async () => {
    const reader = await opened();
    value(await services.touchProject({ project: reader.project, leaving: true }));
    expect((await opened()).readOnlyBecause).toBe('inUse');
  });
});

describe('A window that only reads', () => {
  const SILENCE = 60_000;
  const freeIn = async ({ project }: OpenedProject): Promise<number> =>
    value(await services.touchProject({ project })).freeIn ?? Number.NaN;

  it('hears when it may write, as long as the one that writes is silent', async () => {
    const reader = await opened();
    const begun = await freeIn(reader);
    expect(begun).toBeLessThanOrEqual(SILENCE);
    wait(30_000);
    expect(await freeIn(reader)).toBeLessThanOrEqual(begun - 30_000);
    value(await services.touchProject({ project: first.project }));
    expect(await freeIn(reader)).toBeGreaterThan(begun - 30_000);
    wait(SILENCE);
    expect(await freeIn(reader)).toBe(0);
    expect((await opened()).readOnlyBecause).toBeNull();
  });

  it('may write a moment after another window said that it goes, unless that one came back', async () => {
    const reader = await opened();
    value(await services.touchProject({ project: first.project, leaving: true }));
    const soon = await freeIn(reader);
    expect(soon).toBeGreaterThan(0);
    expect(soon).toBeLessThan(SILENCE / 6);
    value(await services.touchProject({ project: first.project }));
    expect(await freeIn(reader)).toBeGreaterThan(SILENCE / 2);
    value(await services.touchProject({ project: first.project, leaving: true }));
    wait(soon);
    expect(await freeIn(reader)).toBe(0);
  });

  it('may write at once where the other one was closed', async () => {
    const reader = await opened();
    value(await services.closeProject({ project: first.project }));
    expect(await freeIn(reader)).toBe(0);
  });

  it('has nothing to wait for where it writes itself', async () => {
    expect(value(await services.touchProject({ project: first.project })).freeIn).toBeNull();
  });
});

/** A clock that was set back, here or at a colleague's, must not undo what a person does after it. */
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { Decision } from '../../shared/requirements/types.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine, wait, folder } = testMachines();
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

let services: Services;
let project: OpenedProject;
const fresh = (): Promise<OpenedProject> => services.openProject({ path: project.path }).then(value);

beforeEach(async () => {
  services = machine('aman');
  value(await services.setPreferences({ author: 'Aman' }));
  project = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
});

const decision = (how: Decision['how'], state: Decision['state']): Omit<Decision, 'author' | 'at'> => ({
  requirement: 'OPCAT-18.1-INDEP',
  state,
  how,
  reason: 'Because.',
  citation: '',
  basis: [],
});

describe('A clock that is set back', () => {
  it('leaves the last decision as the one that counts', async () => {
    const decide = async (how: Decision['how'], state: Decision['state']) =>
      value(await services.setDecision({ project: project.project, decision: decision(how, state) }));
    await decide('confirmed', 'met');
    wait(-HOUR);
    const last = await decide('overruled', 'missing');
    expect((await fresh()).decisions).toEqual([last]);
    wait(-HOUR);
    value(await services.removeDecision({ project: project.project, requirement: last.requirement }));
    expect((await fresh()).decisions).toEqual([]);
  });

  it('leaves a comment as it was settled last, and with whom it was given to last', async () => {
    const { project: id } = project;
    const place = { provision: '', quote: '', from: 0, to: 0, text: 'Why?' };
    const { id: comment } = value(await services.addComment({ project: id, ...place }));
    value(await services.updateComment({ project: id, comment, assignee: 'Bahar', resolved: true }));
    wait(-HOUR);
    const now = value(
      await services.updateComment({ project: id, comment, assignee: 'Aman', resolved: false }),
    );
    expect([now.assignee, now.resolved]).toEqual(['Aman', false]);
  });

  it('leaves a version behind the one it was made from', async () => {
    const save = async (name: string) =>
      value(await services.saveVersion({ project: project.project, name, note: '', coverage: null }));
    await save('First');
    wait(-HOUR);
    await save('Second');
    const listed = value(await services.listVersions({ project: project.project }));
    expect(listed.map(({ name }) => name)).toEqual(['Second', 'First']);
  });

  it('does not keep a window from the pen of one that fell silent before it', async () => {
    wait(-HOUR);
    expect((await fresh()).readOnlyBecause).toBe('inUse');
    wait(61_000);
    expect((await fresh()).readOnlyBecause).toBeNull();
  });

  it('does not take the pen from a window that is still there', async () => {
    const touch = async () => value(await services.touchProject({ project: project.project }));
    wait(-HOUR);
    expect((await touch()).readOnly).toBe(false);
    wait(30_000);
    expect((await fresh()).readOnlyBecause).toBe('inUse');
    expect((await touch()).readOnly).toBe(false);
  });
});

describe("A colleague's clock that is a year ahead", () => {
  it('does not make their decision count over one that came after it', async () => {
    const bytes = value(await services.downloadProject({ project: project.project })).bytes!;
    const bahar = machine('bahar');
    value(await bahar.setPreferences({ author: 'Bahar' }));
    const { path } = value(await bahar.uploadProject({ fileName: 'Law.madda', bytes }));
    const theirs = value(await bahar.openProject({ path }));
    wait(YEAR);
    value(await bahar.setDecision({ project: theirs.project, decision: decision('confirmed', 'met') }));
    const back = value(await bahar.downloadProject({ project: theirs.project })).bytes!;
    wait(-YEAR);
    value(await services.mergeProject({ project: project.project, bytes: back, fileName: 'Law.madda' }));
    const mine = value(
      await services.setDecision({
        project: project.project,
        decision: decision('overruled', 'missing'),
      }),
    );
    expect((await fresh()).decisions).toEqual([mine]);
    expect(join(folder(), 'aman')).toBe(join(project.path, '..'));
  });
});

/** What was thrown away in one copy of a project does not come back with another copy, and what came new there does come. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { ProjectSettings } from '../../shared/api/settings.ts';
import { entriesOf } from '../../shared/api/settingsEntries.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { testMachines, value } from '../builders/machines.ts';
import { smallPack } from '../builders/smallPack.ts';
import { OWN } from '../builders/traditions.ts';

const { machine, wait } = testMachines();
const YEAR = 365 * 24 * 3_600_000;

/** A person at a machine with the project open. */
interface Desk {
  services: Services;
  project: string;
  path: string;
}

/** The project opened anew: who was silent for a year has lost the pen. */
async function now(desk: Desk): Promise<OpenedProject> {
  value(await desk.services.closeProject({ project: desk.project }));
  const opened = value(await desk.services.openProject({ path: desk.path }));
  desk.project = opened.project;
  return opened;
}

async function takeIn(desk: Desk, other: Desk): Promise<void> {
  await now(desk);
  const { bytes } = value(await other.services.downloadProject({ project: other.project }));
  value(await desk.services.mergeProject({ project: desk.project, bytes: bytes! }));
}

const settingsOf = async (desk: Desk): Promise<ProjectSettings> => (await now(desk)).settings;

async function change(desk: Desk, settings: Partial<ProjectSettings>): Promise<void> {
  const before = await settingsOf(desk);
  value(await desk.services.updateSettings({ project: desk.project, settings: { ...before, ...settings } }));
}

/** The names of all entries, in one order. */
const entries = async (desk: Desk): Promise<string[]> =>
  entriesOf(await settingsOf(desk))
    .map(({ part, entry }) => `${part} ${entry}`)
    .sort();

const pack = (id: string, title = 'Recommendations'): Pack => smallPack(id, { title: { en: title } });

const finding = (quote: string) => ({ rule: 'r', provision: 'p1', quote, reason: 'Meant so.' });
const flag = (quote: string) => ({ ...finding(quote), requirement: 'R1', author: 'Aman' });

let aman: Desk;
let bahar: Desk;

beforeEach(async () => {
  const services = machine('aman');
  value(await services.setPreferences({ author: 'Aman' }));
  const { project, path } = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  aman = { services, project, path };
});

/** Bahar gets a copy of what Aman has, on a machine whose clock says something else. */
async function handOver(clock = 0): Promise<void> {
  const services = machine('bahar');
  value(await services.setPreferences({ author: 'Bahar' }));
  const { bytes } = value(await aman.services.downloadProject({ project: aman.project }));
  const { path } = value(await services.uploadProject({ fileName: 'Law.madda', bytes: bytes! }));
  wait(clock);
  bahar = { services, project: value(await services.openProject({ path })).project, path };
}

const FULL: Partial<ProjectSettings> = {
  packs: ['opcat', 'own'],
  ownPacks: [pack('own')],
  housekeeping: {
    done: { deposit: { on: '2026-01-05', note: '' } },
    declaration: { part: '', years: 3, extended: 0 },
  },
  lintOff: [{ rule: 'off', reason: 'House style.' }],
  lintIgnored: [finding('one'), finding('two')],
  flagsIgnored: [flag('one')],
  words: ['hakimlik', 'mejlis'],
};

describe.each([
  ['a year behind', -YEAR],
  ['a year ahead', YEAR],
])('With a clock that is %s, what the settings had', (_what, clock) => {
  it('stays out where one copy took it out, and what either put in is in both', async () => {
    await change(aman, FULL);
    await handOver(clock);
    await change(bahar, {
      packs: ['opcat'],
      ownPacks: [],
      housekeeping: { done: {}, declaration: { part: 'IV', years: 2, extended: 0 } },
      lintOff: [],
      lintIgnored: [finding('two'), finding('three')],
      flagsIgnored: [],
      words: ['mejlis', 'edara'],
    });
    wait(-clock);
    await change(aman, {
      words: ['hakimlik', 'mejlis', 'karar'],
      lintIgnored: [finding('one'), finding('two')],
    });
    await takeIn(aman, bahar);
    await takeIn(bahar, aman);
    const expected = [
      'declaration ',
      'lintIgnored ["r","p1","three"]',
      'lintIgnored ["r","p1","two"]',
      'packs opcat',
      'words edara',
      'words karar',
      'words mejlis',
    ];
    expect([await entries(aman), await entries(bahar)]).toEqual([expected, expected]);
    expect((await settingsOf(aman)).housekeeping!.declaration.part).toBe('IV');
    const before = await settingsOf(aman);
    await takeIn(aman, bahar);
    expect(await settingsOf(aman)).toEqual(before);
  });

  it('comes back where it was put in again after it was taken out', async () => {
    await change(aman, { words: ['mejlis'] });
    await handOver(clock);
    await change(bahar, { words: [] });
    wait(-clock);
    await takeIn(aman, bahar);
    await change(aman, { words: ['mejlis'] });
    await takeIn(bahar, aman);
    await takeIn(aman, bahar);
    expect([await entries(aman), await entries(bahar)]).toEqual([
      ['packs opcat', 'words mejlis'],
      ['packs opcat', 'words mejlis'],
    ]);
  });

  it('of an own pack is what was written last, and its requirements come with the decisions on them', async () => {
    await handOver(clock);
    await change(bahar, { ownPacks: [pack('own', 'First')], packs: ['opcat', 'own'] });
    await takeIn(aman, bahar);
    wait(-clock);
    await change(aman, { ownPacks: [pack('own', 'Second')] });
    await takeIn(aman, bahar);
    await takeIn(bahar, aman);
    for (const desk of [aman, bahar])
      expect((await settingsOf(desk)).ownPacks!.map(({ title }) => title.en)).toEqual(['Second']);
  });
});

describe('A copy that still has it', () => {
  it('does not bring back a reason of the comparison table, and gets to know that it was thrown away', async () => {
    const first = value(
      await aman.services.saveVersion({ project: aman.project, name: 'V', note: '', coverage: null }),
    ).id;
    const reason = ({ services, project }: Desk, text: string | null) =>
      services.setReason({ project, a: first, b: 'draft', element: 'p1', text }).then(value);
    const told = async ({ services, project }: Desk): Promise<string[]> =>
      value(await services.listReasons({ project, a: first, b: 'draft' })).map(({ text }) => text);
    await reason(aman, 'Article 4.');
    await handOver(YEAR);
    wait(-YEAR);
    await reason(aman, null);
    await takeIn(aman, bahar);
    expect(await told(aman)).toEqual([]);
    await takeIn(bahar, aman);
    expect(await told(bahar)).toEqual([]);
    await reason(bahar, 'Article 18.');
    await takeIn(aman, bahar);
    expect(await told(aman)).toEqual(['Article 18.']);
  });

  it('does not bring back a decision that was withdrawn, nor a comment that was deleted', async () => {
    const decision = {
      requirement: 'OPCAT-18.1-INDEP',
      state: 'met' as const,
      how: 'confirmed' as const,
      reason: '',
      citation: '',
      basis: [],
    };
    const { services, project } = aman;
    wait(YEAR);
    value(await services.setDecision({ project, decision }));
    const place = { provision: '', quote: '', from: 0, to: 0, text: 'Why?' };
    const { id: comment } = value(await services.addComment({ project, ...place }));
    await handOver();
    wait(-YEAR);
    value(await services.removeDecision({ project, requirement: decision.requirement }));
    value(await services.deleteComment({ project, comment }));
    value(await bahar.services.replyToComment({ project: bahar.project, comment, text: 'Because.' }));
    await takeIn(aman, bahar);
    await takeIn(bahar, aman);
    for (const desk of [aman, bahar])
      expect([(await now(desk)).decisions, (await now(desk)).comments]).toEqual([[], []]);
  });

  it('does not bring back what was decided otherwise in the disposition table', async () => {
    const entry = {
      id: 'd1',
      of: 'suggestion' as const,
      author: 'X',
      at: '',
      provision: 'p',
      label: 'Article 1',
    };
    const decide = ({ services, project }: Desk, outcome: 'accepted' | 'rejected') =>
      services
        .addDispositions({
          project,
          dispositions: [{ ...entry, before: 'a', after: 'b', outcome, why: '' }],
        })
        .then(value);
    wait(YEAR);
    await decide(aman, 'accepted');
    await handOver();
    wait(-YEAR);
    await decide(aman, 'rejected');
    await takeIn(aman, bahar);
    await takeIn(bahar, aman);
    for (const desk of [aman, bahar])
      expect((await now(desk)).dispositions.map(({ outcome }) => outcome)).toEqual(['rejected']);
  });

  it('does not bring back a tradition of its own that the bill gave up', async () => {
    const withTradition = (doc: NodeJson, own: object | null): NodeJson => {
      const { ownTradition: _, ...attrs } = doc.attrs as Record<string, unknown>;
      return { ...doc, attrs: own ? { ...attrs, ownTradition: own } : attrs };
    };
    const put = async (desk: Desk, own: object | null): Promise<void> => {
      const { doc, revision: base } = await now(desk);
      value(await desk.services.replaceDraft({ project: desk.project, base, doc: withTradition(doc, own) }));
    };
    await put(aman, OWN);
    const { services, project } = aman;
    value(await services.saveVersion({ project, name: 'With it', note: '', coverage: null }));
    await handOver();
    await put(aman, null);
    await takeIn(aman, bahar);
    await takeIn(bahar, aman);
    for (const desk of [aman, bahar]) expect((await now(desk)).doc.attrs!.ownTradition ?? null).toBeNull();
  });
});

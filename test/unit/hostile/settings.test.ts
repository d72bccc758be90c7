/** Settings as a forged or damaged file holds them: the bill opens, what can be read counts, and nothing throws later. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { createServices } from '../../../electron/core/createServices.ts';
import type { Services } from '../../../electron/core/types.ts';
import type { ApiResult } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import { projectSettingsSchema, readSettings } from '../../../shared/api/settings.ts';
import { ratificationCalendar } from '../../../shared/ratification/calendar.ts';
import { HOUSEKEEPING_STEPS } from '../../../shared/ratification/steps.ts';
import type { Pack } from '../../../shared/requirements/pack.ts';
import { smallPack } from '../../builders/smallPack.ts';

const pack = (id: string): Pack => smallPack(id, { title: { en: '<img src=x onerror=alert(1)>' } });

const declaration = { part: 'IV', years: 3, extended: 2 } as const;

describe('days', () => {
  test.each(['2026-02-31', '9999-12-31', '0000-00-00', '2026-13-01', '1026-01-01', 'soon', ''])(
    'the day %j is none that a project keeps',
    (on) => {
      const settings = { packs: [], housekeeping: { done: { deposit: { on, note: '' } }, declaration } };
      expect(projectSettingsSchema.safeParse(settings).success).toBe(false);
      expect(readSettings(settings)).toEqual({
        settings: { packs: [], housekeeping: { done: {}, declaration } },
        whole: false,
      });
    },
  );

  test.each(['1900-01-01', '2028-02-29', '2999-12-31'])(
    'of every day that is kept (%s) a calendar is made',
    (on) => {
      const done = Object.fromEntries(HOUSEKEEPING_STEPS.map((step) => [step, { on, note: '' }]));
      const { settings, whole } = readSettings({ packs: [], housekeeping: { done, declaration } });
      expect(whole).toBe(true);
      for (const row of ratificationCalendar(settings.housekeeping!, '2026-11-22'))
        expect(Number.isNaN(row.left ?? 0)).toBe(false);
    },
  );
});

describe('what can be read of settings', () => {
  test.each<[string, unknown, object]>([
    ['nothing', 'x', { packs: ['opcat'] }],
    ['null', null, { packs: ['opcat'] }],
    ['a list', [1], { packs: ['opcat'] }],
    ['packs that are numbers', { packs: [1, 'opcat', {}] }, { packs: ['opcat'] }],
    ['a part that nobody knows', { packs: ['opcat'], evil: 1 }, { packs: ['opcat'] }],
    [
      'two packs of one id',
      { packs: [], ownPacks: [pack('a'), pack('a')] },
      { packs: [], ownPacks: [pack('a')] },
    ],
    [
      'one pack of three',
      { packs: [], ownPacks: [{}, pack('a'), { ...pack('b'), groups: 'x' }] },
      { packs: [], ownPacks: [pack('a')] },
    ],
    [
      'a reason that is missing',
      {
        packs: [],
        lintOff: [
          { rule: 'a', reason: '' },
          { rule: 'b', reason: 'why' },
        ],
      },
      { packs: [], lintOff: [{ rule: 'b', reason: 'why' }] },
    ],
    [
      'a step that is a list',
      { packs: [], housekeeping: { done: [], declaration } },
      { packs: [], housekeeping: { done: {}, declaration } },
    ],
  ])('%s', (_says, stored, settings) => {
    expect(readSettings(stored)).toEqual({ settings, whole: false });
  });

  test('a key __proto__ changes nothing of anything', () => {
    const stored: unknown = JSON.parse(
      `{"packs":[],"__proto__":{"evil":1},"ownPacks":[${JSON.stringify(pack('a')).slice(0, -1)},"flags":{"__proto__":{"says":{"en":"x"},"undoes":true}}}]}`,
    );
    const { settings } = readSettings(stored);
    expect(Reflect.get({}, 'says')).toBeUndefined();
    expect(Reflect.get(settings, 'evil')).toBeUndefined();
    expect(settings.ownPacks?.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a project file with forged settings', () => {
  let folder = '';
  let services: Services;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'madda-settings-'));
    services = createServices({
      resources: path.resolve(import.meta.dirname, '../../../resources'),
      folder,
      dataDir: path.join(folder, 'data'),
      clock: () => new Date(Date.UTC(2026, 0, 1)),
      newId: () => crypto.randomUUID(),
      dialogs: null,
      appVersion: '0.0.0',
      platform: 'test',
      log: () => {},
    });
  });
  afterEach(async () => {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function given<T>(result: ApiResult<T>): T {
    if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
    return result.value;
  }

  async function forged(value: string): Promise<OpenedProject> {
    const made = given(
      await services.createProject({ name: 'law', path: '', template: 'npm-separate', lang: 'en' }),
    );
    await services.closeProject({ project: made.project });
    const db = new Database(made.path);
    db.prepare("UPDATE meta SET value = ? WHERE key = 'settings'").run(value);
    db.close();
    return given(await services.openProject({ path: made.path }));
  }

  it.each(['', '{', 'null', '[]', '"x"', '{"packs":7}', '['.repeat(50_000)])(
    '%j opens, and it is told',
    async (value) => {
      const { settings, settingsDamaged } = await forged(value.slice(0, 60_000));
      expect({ settings, settingsDamaged }).toEqual({
        settings: { packs: ['opcat'] },
        settingsDamaged: true,
      });
    },
  );

  it('keeps what is whole, and a later change is kept', async () => {
    const stored = { packs: ['opcat', 'mine', 'unknown-here'], ownPacks: [pack('mine')], housekeeping: 7 };
    const { project, path: file, settings, settingsDamaged } = await forged(JSON.stringify(stored));
    expect(settingsDamaged).toBe(true);
    expect(settings.ownPacks).toEqual([pack('mine')]);
    const changed = { ...settings, lintOff: [{ rule: 'x', reason: 'why' }] };
    given(await services.updateSettings({ project, settings: changed }));
    await services.closeProject({ project });
    const again = given(await services.openProject({ path: file }));
    expect(again.settings).toEqual(changed);
    expect(again.settingsDamaged).toBeUndefined();
  });
});

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../electron/core/store/format.ts';
import { LATEST, MIGRATIONS, migrate } from '../../electron/core/store/migrations.ts';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { unitChanges } from '../../shared/bill/units.ts';
import { alignTranslation } from '../../shared/translation/align.ts';
import { inlineJson, sourceLines } from '../../shared/translation/lines.ts';
import type { TranslatedLine, WrittenLine } from '../../shared/translation/types.ts';
import { testMachines, value } from '../builders/machines.ts';

const { folder, machine } = testMachines();

function billOf({ doc }: OpenedProject) {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

/** A person at a machine with the project open. */
class Desk {
  readonly services: Services;
  readonly opened: OpenedProject;

  constructor(services: Services, opened: OpenedProject) {
    this.services = services;
    this.opened = opened;
  }

  get project(): string {
    return this.opened.project;
  }

  line(nth: number, words: string, more: Partial<WrittenLine> = {}): WrittenLine {
    const source = sourceLines(billOf(this.opened))[nth]!;
    return {
      id: `line-${nth}`,
      provision: source.provision,
      slot: source.slot,
      content: words === '' ? [] : [{ type: 'text', text: words }],
      basis: inlineJson(source.node.content),
      sure: true,
      ...more,
    };
  }

  async write(nth: number, words: string, more: Partial<WrittenLine> = {}): Promise<void> {
    const put = [this.line(nth, words, more)];
    value(await this.services.saveTranslations({ project: this.project, lang: 'ru', put, dropped: [] }));
  }

  async lines(version = 'draft'): Promise<TranslatedLine[]> {
    return value(await this.services.readTranslations({ project: this.project, version })).lines;
  }

  async said(version = 'draft'): Promise<string[]> {
    return (await this.lines(version)).map(
      (line) => `${line.author} ${line.content.map((node) => node.text ?? '').join('')}`,
    );
  }

  /** What counts, and what is listed beside it. */
  async shown(): Promise<{ lines: string[]; rivals: string[] }> {
    const text = (nodes: WrittenLine['content']): string => nodes.map((node) => node.text ?? '').join('');
    const { lines, leftovers } = alignTranslation(billOf(this.opened), await this.lines());
    return {
      lines: lines.flatMap(({ line }) => (line ? [text(line.content)] : [])),
      rivals: leftovers.map(({ line, why }) => `${why} ${text(line.content)}`),
    };
  }

  async takeIn(other: Desk): Promise<number> {
    const { bytes } = value(await other.services.downloadProject({ project: other.project }));
    const merged = value(await this.services.mergeProject({ project: this.project, bytes: bytes! }));
    return merged.translations ?? 0;
  }
}

async function aman(): Promise<Desk> {
  const services = machine('aman');
  value(await services.setPreferences({ author: 'aman' }));
  const opened = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  value(await services.setLanguage({ project: opened.project, lang: 'ru', tradition: 'post-soviet' }));
  return new Desk(services, opened);
}

async function copyOf(desk: Desk, name: string): Promise<Desk> {
  const services = machine(name);
  value(await services.setPreferences({ author: name }));
  const { bytes } = value(await desk.services.downloadProject({ project: desk.project }));
  const { path } = value(await services.uploadProject({ fileName: 'Law.madda', bytes: bytes! }));
  return new Desk(services, value(await services.openProject({ path })));
}

describe('Translated lines', () => {
  it('are there when the project is opened again, with who wrote them', async () => {
    const desk = await aman();
    await desk.write(0, 'Раз');
    await desk.write(1, 'Два');
    value(await desk.services.closeProject({ project: desk.project }));
    const again = new Desk(desk.services, value(await desk.services.openProject({ path: desk.opened.path })));
    expect(await again.said()).toEqual(['aman Раз', 'aman Два']);
    expect(
      value(await desk.services.readTranslations({ project: again.project, version: 'draft' })).languages,
    ).toEqual([{ lang: 'ru', tradition: 'post-soviet' }]);
  });

  it('are refused where they are no text of a bill, or of a language that was not added, and nothing is written', async () => {
    const desk = await aman();
    const code = async (lang: 'ru' | 'tk', put: WrittenLine[]): Promise<string> => {
      const saved = await desk.services.saveTranslations({ project: desk.project, lang, put, dropped: [] });
      return saved.ok ? 'ok' : saved.error.code;
    };
    const good = desk.line(0, 'Раз');
    expect(await code('ru', [good, desk.line(1, '', { content: [{ type: 'article' }] })])).toBe('badBill');
    expect(await code('tk', [good])).toBe('badRequest');
    expect(await desk.said()).toEqual([]);
    const own = await desk.services.setLanguage({ project: desk.project, lang: 'en', tradition: 'anglo' });
    expect(own.ok).toBe(false);
  });

  it('stay in the file while their language is removed', async () => {
    const desk = await aman();
    await desk.write(0, 'Раз');
    const { services, project } = desk;
    expect(value(await services.setLanguage({ project, lang: 'ru', tradition: null }))).toEqual([]);
    value(await services.setLanguage({ project, lang: 'ru', tradition: 'anglo' }));
    expect(await desk.said()).toEqual(['aman Раз']);
  });
});

describe('A version', () => {
  it('keeps the translations as they were, and shares what did not change', async () => {
    const desk = await aman();
    const save = async (name: string) =>
      value(await desk.services.saveVersion({ project: desk.project, name, note: '', coverage: null })).id;
    for (let i = 0; i < 40; i++) await desk.write(i, `Строка ${i}`);
    const first = await save('Draft 1');
    await desk.write(3, 'Иначе');
    const second = await save('Draft 2');
    expect((await desk.said(first)).filter((line) => line.includes('Иначе'))).toEqual([]);
    expect(await desk.said(first)).toHaveLength(40);
    expect((await desk.said(second)).filter((line) => line.includes('Иначе'))).toHaveLength(1);
    value(await desk.services.closeProject({ project: desk.project }));
    const db = new Database(desk.opened.path, { readonly: true });
    const manifests = db.prepare('SELECT manifest FROM version_translation').pluck().all() as string[];
    const chunks = new Set(manifests.flatMap((one) => JSON.parse(one) as string[]));
    expect(chunks.size).toBe((JSON.parse(manifests[0]!) as string[]).length + 1);
    db.close();
  });
});

describe('A version that is restored', () => {
  /** Lines of the source as it is now with what is shown of each, and what is listed beside. */
  async function seen(desk: Desk): Promise<{ lines: string[]; listed: string[] }> {
    const { doc } = value(await desk.services.openProject({ path: desk.opened.path }));
    const read = readBill(doc);
    if (!read.ok) throw new Error(read.reason);
    const text = (nodes: WrittenLine['content']): string => nodes.map((node) => node.text ?? '').join('');
    const { lines, leftovers } = alignTranslation(read.bill, await desk.lines());
    return {
      lines: lines.flatMap(({ line, state }) => (line ? [`${state}: ${text(line.content)}`] : [])),
      listed: leftovers.map(({ line }) => text(line.content)),
    };
  }

  /** The draft as `change` makes it of its JSON. */
  async function edited(desk: Desk, change: (doc: NodeJson) => NodeJson): Promise<void> {
    const { services, project } = desk;
    const now = value(await services.openProject({ path: desk.opened.path }));
    const [before, after] = [readBill(now.doc), readBill(change(now.doc))];
    if (!before.ok || !after.ok) throw new Error('no bill');
    const changes = unitChanges(before.bill, after.bill);
    value(await services.saveDraft({ project, base: now.revision, changes }));
  }

  it('brings the translations of its words back, keeps what was written since, and so does the way forth', async () => {
    const desk = await aman();
    const { services, project } = desk;
    await desk.write(2, 'Раз');
    await desk.write(3, 'Два');
    const first = value(
      await services.saveVersion({ project, name: 'Draft 1', note: '', coverage: null }),
    ).id;
    const there = sourceLines(billOf(desk.opened))[3]!;
    await edited(
      desk,
      (doc) =>
        JSON.parse(
          JSON.stringify(doc).replace(JSON.stringify(there.words), '"Other words here"'),
        ) as NodeJson,
    );
    expect(await seen(desk)).toEqual({ lines: ['current: Раз', 'older: Два'], listed: [] });
    await desk.write(3, 'Два иначе', { basis: [{ type: 'text', text: 'Other words here' }] });
    await desk.write(2, 'Раз, лучше');
    expect(await seen(desk)).toEqual({ lines: ['current: Раз, лучше', 'current: Два иначе'], listed: [] });
    const second = value(
      await services.saveVersion({ project, name: 'Draft 2', note: '', coverage: null }),
    ).id;
    value(await services.restoreVersion({ project, version: first }));
    expect(await seen(desk)).toEqual({
      lines: ['current: Раз, лучше', 'current: Два'],
      listed: ['Два иначе'],
    });
    value(await services.restoreVersion({ project, version: second }));
    expect(await seen(desk)).toEqual({
      lines: ['current: Раз, лучше', 'current: Два иначе'],
      listed: ['Два'],
    });
  });

  it('that lacks a provision leaves its translation listed, and the provision finds it when it comes back', async () => {
    const desk = await aman();
    const { services, project } = desk;
    await desk.write(3, 'Два');
    const whole = value(await services.saveVersion({ project, name: 'Whole', note: '', coverage: null })).id;
    const there = sourceLines(billOf(desk.opened))[3]!;
    await edited(desk, (doc) => ({
      ...doc,
      content: doc.content!.filter((unit) => !JSON.stringify(unit).includes(`"id":"${there.unit}"`)),
    }));
    expect(await seen(desk)).toEqual({ lines: [], listed: ['Два'] });
    value(await services.restoreVersion({ project, version: whole }));
    expect(await seen(desk)).toEqual({ lines: ['current: Два'], listed: [] });
  });
});

describe("A colleague's copy", () => {
  it('brings its lines; those that were edited on one side only are taken as they are there', async () => {
    const ours = await aman();
    await ours.write(0, 'Раз');
    const theirs = await copyOf(ours, 'bahar');
    await theirs.write(0, 'Раз, лучше');
    await theirs.write(1, 'Два');
    await ours.write(2, 'Три');
    expect(await ours.takeIn(theirs)).toBe(0);
    expect(await ours.shown()).toEqual({ lines: ['Раз, лучше', 'Два', 'Три'], rivals: [] });
    expect(await ours.takeIn(theirs)).toBe(0);
  });

  it('of a line that both translated keeps the later as what counts and the other in sight, the same in both copies', async () => {
    const ours = await aman();
    await ours.write(0, 'Раз');
    const theirs = await copyOf(ours, 'bahar');
    await theirs.write(0, 'Раз Бахар');
    await ours.write(0, 'Раз Аман');
    await theirs.write(1, 'Два Бахар', { id: 'bahar-own' });
    await ours.write(1, 'Два Аман', { id: 'aman-own' });
    const before = await copyOf(ours, 'third');
    expect(await ours.takeIn(theirs)).toBe(2);
    expect(await theirs.takeIn(before)).toBe(2);
    const expected = { lines: ['Раз Аман', 'Два Аман'], rivals: ['rival Два Бахар', 'rival Раз Бахар'] };
    expect(await ours.shown()).toEqual(expected);
    expect(await theirs.shown()).toEqual(expected);
  });

  it('does not bring back what was thrown away here', async () => {
    const ours = await aman();
    await ours.write(0, 'Раз');
    const theirs = await copyOf(ours, 'bahar');
    const { project, services } = ours;
    value(await services.saveTranslations({ project, lang: 'ru', put: [], dropped: ['line-0'] }));
    await ours.takeIn(theirs);
    expect(await ours.said()).toEqual([]);
  });

  it('brings the translations of its versions', async () => {
    const ours = await aman();
    const theirs = await copyOf(ours, 'bahar');
    await theirs.write(0, 'Раз');
    const { services, project } = theirs;
    const { id } = value(await services.saveVersion({ project, name: 'Hers', note: '', coverage: null }));
    await ours.takeIn(theirs);
    expect(await ours.said(id)).toEqual(['bahar Раз']);
  });
});

describe('Damage in a translation', () => {
  it.each([
    ['no JSON', '{'],
    ['a structure', '[{"type":"article","attrs":{"id":"x"}}]'],
    ['nested ten thousand deep', `${'[{"type":"wording","content":'.repeat(10_000)}[]${'}]'.repeat(10_000)}`],
  ])('is told (%s), and keeps nobody from the bill or from a version of it', async (_what, content) => {
    const desk = await aman();
    await desk.write(0, 'Раз');
    value(await desk.services.closeProject({ project: desk.project }));
    const db = new Database(desk.opened.path);
    db.prepare('UPDATE translation SET content = ?').run(content);
    db.close();
    const opened = value(await desk.services.openProject({ path: desk.opened.path }));
    const again = new Desk(desk.services, opened);
    const { project, services } = again;
    const read = await services.readTranslations({ project, version: 'draft' });
    expect(read.ok ? 'ok' : read.error.code).toBe('damagedProject');
    expect(opened.doc).toEqual(desk.opened.doc);
    const kept = value(await services.saveVersion({ project, name: 'V', note: '', coverage: null }));
    expect(await again.said(kept.id)).toEqual([]);
  });
});

describe('A project from before there were languages', () => {
  it('opens with none, after a copy of it was kept', async () => {
    const desk = await aman();
    value(await desk.services.closeProject({ project: desk.project }));
    const path = join(folder(), 'aman', 'Old.madda');
    const db = new Database(path);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(
      db,
      MIGRATIONS.filter(({ version }) => version <= 50),
    );
    db.prepare('ATTACH ? AS new').run(desk.opened.path);
    for (const table of ['meta', 'content', 'draft_unit'])
      db.exec(`INSERT INTO ${table} SELECT * FROM new.${table}`);
    db.close();
    const old = new Desk(desk.services, value(await desk.services.openProject({ path })));
    expect(await old.lines()).toEqual([]);
    expect(old.opened.doc).toEqual(desk.opened.doc);
    value(await desk.services.closeProject({ project: old.project }));
    const now = new Database(path, { readonly: true });
    expect(now.pragma('user_version', { simple: true })).toBe(LATEST);
    now.close();
  });
});

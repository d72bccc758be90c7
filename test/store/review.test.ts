import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../electron/core/store/format.ts';
import { MIGRATIONS, migrate } from '../../electron/core/store/migrations.ts';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { unitChanges } from '../../shared/bill/units.ts';
import {
  acceptSuggestions,
  nextSuggestions,
  type OpenReview,
  type Outcome,
  openReview,
  readReviewJson,
  rejectSuggestions,
  reviewToSave,
  type Suggestion,
} from '../../shared/suggestions/index.ts';
import { testMachines, value } from '../builders/machines.ts';

const { folder, machine } = testMachines();

function billOf(doc: NodeJson): Node {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

const retext = (bill: Node, from: string, to: string): Node =>
  billOf(JSON.parse(JSON.stringify(bill.toJSON()).replace(from, to)) as NodeJson);

const reviewOf = ({ doc, review }: OpenedProject): OpenReview => {
  if (!review) return openReview(null, billOf(doc));
  const read = readReviewJson(review);
  if (!read.ok) throw new Error(read.reason);
  return openReview(read.review, billOf(doc));
};

const told = (open: OpenReview): string[] =>
  open.suggestions.map(({ author, before, after }) => `${author}: ${before} → ${after}`);

/** A window that suggests and saves, as the editor does. */
class Window {
  open: OpenReview;
  private saved: OpenReview | null;
  private readonly services: Services;
  private readonly project: OpenedProject;
  private revision: number;

  constructor(services: Services, project: OpenedProject) {
    this.services = services;
    this.project = project;
    this.open = reviewOf(project);
    this.saved = project.review ? this.open : null;
    this.revision = project.revision;
  }

  async suggest(author: string, from: string, to: string): Promise<void> {
    let count = 0;
    const by = { author, at: '2026-01-01T00:00:00.000Z', newId: () => `${author}-${from}-${++count}` };
    await this.save(nextSuggestions(this.open, retext(this.open.working, from, to), by));
  }

  async save(next: OpenReview): Promise<void> {
    const before = this.open.working;
    const saved = value(
      await this.services.saveDraft({
        project: this.project.project,
        base: this.revision,
        changes: unitChanges(before, next.working),
        review: reviewToSave(this.saved, next, before),
      }),
    );
    this.revision = saved.revision;
    this.open = next;
    this.saved = next.isEmpty ? null : next;
  }
}

async function fresh(name = 'aman') {
  const services = machine(name);
  value(await services.setPreferences({ author: name }));
  const project = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  return { services, project, window: new Window(services, project) };
}

const again = async (services: Services, { path }: OpenedProject): Promise<OpenedProject> =>
  value(await services.openProject({ path }));

describe('Open suggestions', () => {
  it('are there when the project is opened again, with the text they are made to', async () => {
    const { services, project, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' must ');
    await window.suggest('Boris', ' annual ', ' yearly ');
    const opened = await again(services, project);
    expect(opened.doc).toEqual(window.open.working.toJSON());
    expect(opened.review?.accepted).toEqual(project.doc);
    expect(told(reviewOf(opened))).toEqual(['Anna: shall → must', 'Boris: annual → yearly']);
    expect(reviewOf(opened).suggestions).toEqual(window.open.suggestions);
  });

  it('are fewer when one is accepted, and none when all are: then the draft is the accepted text', async () => {
    const { services, project, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' must ');
    await window.suggest('Boris', ' annual ', ' yearly ');
    const [first, second] = window.open.suggestions;
    await window.save(acceptSuggestions(window.open, [first!.id]).open);
    const one = await again(services, project);
    expect(told(reviewOf(one))).toEqual(['Boris: annual → yearly']);
    expect(one.review!.accepted).toEqual(retext(billOf(project.doc), ' shall ', ' must ').toJSON());
    await window.save(acceptSuggestions(window.open, [second!.id]).open);
    const none = await again(services, project);
    expect([none.review, none.doc]).toEqual([null, window.open.working.toJSON()]);
  });

  it('are saved with the draft or not at all', async () => {
    const { services, project, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' must ');
    const before = await again(services, project);
    const bad = {
      accepted: {
        put: [{ id: 'zz', parent: 'nowhere', after: '', json: { type: 'article', attrs: { id: 'zz' } } }],
        removed: [],
      },
      attributions: [],
      rivals: [],
    };
    const changes = unitChanges(window.open.working, retext(window.open.working, ' annual ', ' yearly '));
    const refused = await services.saveDraft({
      project: project.project,
      base: before.revision,
      changes,
      review: bad,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'badBill' } });
    const after = await again(services, project);
    expect([after.doc, after.review, after.revision]).toEqual([before.doc, before.review, before.revision]);
  });

  it('cannot be saved where none were opened', async () => {
    const { services, project } = await fresh();
    const review = { accepted: null, attributions: [], rivals: [] };
    const args = {
      project: project.project,
      base: project.revision,
      changes: { put: [], removed: [] },
      review,
    };
    expect(await services.saveDraft(args)).toMatchObject({ ok: false, error: { code: 'badBill' } });
  });

  it('stay open beside a version, which holds the accepted text', async () => {
    const { services, project, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' must ');
    const version = value(
      await services.saveVersion({ project: project.project, name: 'Draft 1', note: '', coverage: null }),
    );
    const read = value(await services.readVersion({ project: project.project, version: version.id }));
    expect(read.doc).toEqual(project.doc);
    expect(told(reviewOf(await again(services, project)))).toEqual(['Anna: shall → must']);
  });

  it('are kept as a version when another text takes the place of the draft', async () => {
    const { services, project, window } = await fresh();
    value(await services.saveVersion({ project: project.project, name: 'One', note: '', coverage: null }));
    await window.suggest('Anna', ' shall ', ' must ');
    const suggested = window.open.working.toJSON() as NodeJson;
    const [one] = value(await services.listVersions({ project: project.project }));
    const restored = value(await services.restoreVersion({ project: project.project, version: one!.id }));
    const opened = await again(services, project);
    expect([opened.review, opened.doc]).toEqual([null, restored.doc]);
    const kept = opened.versions.find(({ name }) => name.includes('with the open suggestions'));
    const read = value(await services.readVersion({ project: project.project, version: kept!.id }));
    expect(read.doc).toEqual(suggested);
  });

  it('go out as a marked text, and do not go out with the accepted one', async () => {
    const { services, project, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' positively-must ');
    const text = async (source: string, against: string): Promise<string> => {
      const options = { annotations: false, against };
      const args = { project: project.project, source, format: 'html' as const, options, path: '' };
      return Buffer.from(value(await services.exportBill({ ...args, uiLang: 'en' })).bytes!).toString('utf8');
    };
    expect(await text('draft', '')).toContain('positively-must');
    expect(await text('accepted', '')).not.toContain('positively-must');
    expect(await text('draft', 'accepted')).toMatch(/<ins[^>]*>[^<]*positively-must/);
  });

  it('that are damaged do not hide the draft, and can be opened anew', async () => {
    const { services, project, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' must ');
    value(await services.closeProject({ project: project.project }));
    const db = new Database(project.path);
    db.prepare("UPDATE attribution SET json = '{'").run();
    db.close();
    const opened = await again(services, project);
    expect([opened.review, opened.reviewDamaged, opened.doc]).toEqual([
      null,
      true,
      window.open.working.toJSON(),
    ]);
    const next = new Window(services, opened);
    await next.suggest('Boris', ' annual ', ' yearly ');
    const after = await again(services, project);
    expect([after.reviewDamaged, told(reviewOf(after))]).toEqual([false, ['Boris: annual → yearly']]);
  });
});

describe('A project from before there were suggestions', () => {
  it('opens with the same draft and none open', async () => {
    const { services, project } = await fresh();
    value(await services.closeProject({ project: project.project }));
    const path = join(folder(), 'aman', 'Old.madda');
    const db = new Database(path);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(
      db,
      MIGRATIONS.filter(({ version }) => version <= 20),
    );
    db.prepare('ATTACH ? AS new').run(project.path);
    for (const table of ['meta', 'content', 'draft_unit'])
      db.exec(`INSERT INTO ${table} SELECT * FROM new.${table}`);
    db.close();
    const old = value(await services.openProject({ path }));
    expect([old.review, old.reviewDamaged, old.dispositions, old.doc]).toEqual([
      null,
      false,
      [],
      project.doc,
    ]);
  });
});

describe("A colleague's open suggestions", () => {
  async function twoCopies() {
    const { services: aman, project: ours, window } = await fresh();
    value(await aman.saveVersion({ project: ours.project, name: 'Draft 1', note: '', coverage: null }));
    const bahar = machine('bahar');
    value(await bahar.setPreferences({ author: 'bahar' }));
    const { bytes } = value(await aman.downloadProject({ project: ours.project }));
    const { path } = value(await bahar.uploadProject({ fileName: 'Law.madda', bytes: bytes! }));
    const theirs = value(await bahar.openProject({ path }));
    return { aman, ours, window, bahar, theirs, other: new Window(bahar, theirs) };
  }

  it('come over with the copy, beside ours, and again bring nothing', async () => {
    const { aman, ours, window, bahar, theirs, other } = await twoCopies();
    await window.suggest('Aman', ' shall ', ' must ');
    await other.suggest('Bahar', ' annual ', ' yearly ');
    const { bytes } = value(await bahar.downloadProject({ project: theirs.project }));
    const merged = value(await aman.mergeProject({ project: ours.project, bytes: bytes! }));
    expect(merged.conflicts).toEqual([]);
    const opened = await again(aman, ours);
    expect(told(reviewOf(opened))).toEqual(['Aman: shall → must', 'Bahar: annual → yearly']);
    expect(opened.review).toEqual(merged.review);
    expect(opened.review!.accepted).toEqual(ours.doc);
    value(await aman.mergeProject({ project: ours.project, bytes: bytes! }));
    expect(told(reviewOf(await again(aman, ours)))).toEqual(told(reviewOf(opened)));
    value(await aman.undoMerge({ project: ours.project, merge: merged.merge!.id }));
    expect(told(reviewOf(await again(aman, ours)))).toEqual(['Aman: shall → must']);
  });

  it('do not come back with a copy where they are still open, once they were turned down or taken here', async () => {
    const { services: aman, project: ours, window } = await fresh();
    await window.suggest('Anna', ' shall ', ' must ');
    await window.suggest('Boris', ' annual ', ' yearly ');
    await window.suggest('Vera', ' visits ', ' calls ');
    value(await aman.saveVersion({ project: ours.project, name: 'Draft 1', note: '', coverage: null }));
    const { bytes } = value(await aman.downloadProject({ project: ours.project }));
    const [first, second] = window.open.suggestions;
    await window.save(rejectSuggestions(window.open, [first!.id]).open);
    await window.save(acceptSuggestions(window.open, [second!.id]).open);
    const line = ({ id, author, at, provision, before, after }: Suggestion, outcome: Outcome) =>
      ({ id, of: 'suggestion', author, at, provision, label: '', before, after, outcome, why: '' }) as const;
    const dispositions = [line(first!, 'rejected'), line(second!, 'accepted')];
    value(await aman.addDispositions({ project: ours.project, dispositions }));
    const before = await again(aman, ours);
    const bahar = machine('bahar');
    const { path } = value(await bahar.uploadProject({ fileName: 'Law.madda', bytes: bytes! }));
    const theirs = value(await bahar.openProject({ path }));
    value(await aman.mergeProject({ project: ours.project, bytes: bytes! }));
    const after = await again(aman, ours);
    expect(told(reviewOf(after))).toEqual(told(reviewOf(before)));
    expect([after.doc, after.review!.accepted]).toEqual([before.doc, before.review!.accepted]);
    const { bytes: ourBytes } = value(await aman.downloadProject({ project: ours.project }));
    value(await bahar.mergeProject({ project: theirs.project, bytes: ourBytes! }));
    const there = await again(bahar, theirs);
    expect([there.doc, there.review!.accepted]).toEqual([before.doc, before.review!.accepted]);
    expect(told(reviewOf(there))).toEqual(told(reviewOf(before)));
  });
});

describe('The disposition table', () => {
  const disposition = {
    id: 's1',
    of: 'suggestion' as const,
    author: 'Anna',
    at: '2026-01-01T00:00:00.000Z',
    provision: 'a1',
    label: 'art. 1',
    before: 'shall',
    after: 'must',
    outcome: 'accepted' as const,
    why: 'As in article 3.',
  };

  it('keeps who decided what and why; a second decision takes the place of the first', async () => {
    const { services, project } = await fresh();
    const { project: id } = project;
    value(
      await services.addDispositions({
        project: id,
        dispositions: [disposition, { ...disposition, id: 's2' }],
      }),
    );
    value(
      await services.addDispositions({
        project: id,
        dispositions: [{ ...disposition, outcome: 'partly', why: 'Reworded.' }],
      }),
    );
    const listed = value(await services.listDispositions({ project: id }));
    expect(listed.map(({ id: of, outcome, why, decidedBy }) => [of, outcome, why, decidedBy])).toEqual([
      ['s2', 'accepted', 'As in article 3.', 'aman'],
      ['s1', 'partly', 'Reworded.', 'aman'],
    ]);
    expect((await again(services, project)).dispositions).toEqual(listed);
  });
});

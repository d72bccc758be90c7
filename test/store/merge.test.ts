import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../electron/core/store/format.ts';
import { LATEST, MIGRATIONS, migrate } from '../../electron/core/store/migrations.ts';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine, folder } = testMachines();

const bytesOf = async (services: Services, project: string): Promise<Uint8Array> =>
  value(await services.downloadProject({ project })).bytes!;

async function copyFor(services: Services, bytes: Uint8Array): Promise<OpenedProject> {
  const { path } = value(await services.uploadProject({ fileName: 'Law.madda', bytes }));
  return value(await services.openProject({ path }));
}

async function retext(services: Services, opened: OpenedProject, from: string, to: string): Promise<void> {
  const doc = JSON.parse(JSON.stringify(opened.doc).replace(from, to)) as NodeJson;
  const now = value(await services.openProject({ path: opened.path }));
  value(await services.replaceDraft({ project: opened.project, base: now.revision, doc }));
}

/** A project with one version on Aman's machine, and a copy of it on Bahar's. */
async function twoCopies() {
  const [aman, bahar] = [machine('aman'), machine('bahar')];
  value(await aman.setPreferences({ author: 'Aman' }));
  value(await bahar.setPreferences({ author: 'Bahar' }));
  const ours = value(
    await aman.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  const place = { quote: 'x', from: 0, to: 1 };
  const provision = String(ours.doc.content![1]!.attrs!.id);
  const comment = value(await aman.addComment({ project: ours.project, provision, ...place, text: 'Why?' }));
  value(await aman.saveVersion({ project: ours.project, name: 'Draft 1', note: '', coverage: null }));
  const theirs = await copyFor(bahar, await bytesOf(aman, ours.project));
  return { aman, bahar, ours, theirs, comment, provision, place };
}

const stateOf = async (services: Services, path: string) => {
  const { doc, versions, comments, decisions } = value(await services.openProject({ path }));
  return { doc, versions: versions.map((v) => v.id).sort(), comments, decisions };
};

describe("A colleague's copy", () => {
  it('is stopped before anything is written, and takes in what was typed while it was read', async () => {
    const { aman, bahar, ours, theirs } = await twoCopies();
    await retext(bahar, theirs, 'independent', 'wholly independent');
    const bytes = await bytesOf(bahar, theirs.project);
    const before = await stateOf(aman, ours.path);
    const asked = aman.mergeProject({ project: ours.project, bytes, work: 'w1' });
    value(await aman.stopWork({ work: 'w1' }));
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await stateOf(aman, ours.path)).toEqual(before);
    const now = value(await aman.openProject({ path: ours.path }));
    const doc = JSON.parse(JSON.stringify(now.doc).replace('visits', 'all visits')) as NodeJson;
    const again = aman.mergeProject({ project: ours.project, bytes, work: 'w2' });
    const typed = aman.replaceDraft({ project: ours.project, base: now.revision, doc });
    const words = JSON.stringify([value(await again).doc, value(await typed)][0]);
    expect(words).toContain('wholly independent');
    expect(words).toContain('all visits');
  });

  it('brings its versions, comments and decisions, and its words; the same in either order, and only once', async () => {
    const { aman, bahar, ours, theirs, comment, provision, place } = await twoCopies();
    const decision = {
      requirement: 'R1',
      state: 'met' as const,
      how: 'confirmed' as const,
      reason: '',
      citation: '',
      basis: [],
    };
    value(await aman.replyToComment({ project: ours.project, comment: comment.id, text: 'Because.' }));
    value(await aman.setDecision({ project: ours.project, decision }));
    await retext(aman, ours, ' shall ', ' must ');
    value(await aman.saveVersion({ project: ours.project, name: 'Draft 2', note: '', coverage: null }));

    value(await bahar.addComment({ project: theirs.project, provision, ...place, text: 'A thought.' }));
    value(await bahar.updateComment({ project: theirs.project, comment: comment.id, resolved: true }));
    value(await bahar.setDecision({ project: theirs.project, decision: { ...decision, state: 'partly' } }));
    await retext(bahar, theirs, ' annual ', ' yearly ');

    const [one, two] = [await bytesOf(aman, ours.project), await bytesOf(bahar, theirs.project)];
    const merged = value(await aman.mergeProject({ project: ours.project, bytes: two }));
    expect({ ...merged, doc: null }).toMatchObject({ versions: 0, comments: 2, decisions: 1, conflicts: [] });
    expect(JSON.stringify(merged.doc)).toContain(' must ');
    expect(JSON.stringify(merged.doc)).toContain(' yearly ');
    value(await bahar.mergeProject({ project: theirs.project, bytes: one }));

    const [a, b] = [await stateOf(aman, ours.path), await stateOf(bahar, theirs.path)];
    expect(b.doc).toEqual(a.doc);
    expect(b.comments).toEqual(a.comments);
    expect(a.comments.map((c) => [c.text, c.resolved, c.replies.map((r) => r.text)])).toEqual([
      ['Why?', true, ['Because.']],
      ['A thought.', false, []],
    ]);
    expect(b.decisions).toEqual(a.decisions);
    expect(a.decisions.map((d) => [d.state, d.author])).toEqual([['partly', 'Bahar']]);
    expect(b.versions).toEqual(a.versions);

    const again = value(await aman.mergeProject({ project: ours.project, bytes: two }));
    expect(again).toMatchObject({ versions: 0, comments: 0, decisions: 0, conflicts: [] });
    expect(await stateOf(aman, ours.path)).toEqual(a);
    value(await aman.mergeProject({ project: ours.project, bytes: await bytesOf(bahar, theirs.project) }));
    expect(await stateOf(aman, ours.path)).toEqual(a);
  });

  it('leaves what both changed to a person, and the colleague gets what was settled', async () => {
    const { aman, bahar, ours, theirs } = await twoCopies();
    await retext(aman, ours, ' shall ', ' must ');
    await retext(bahar, theirs, ' shall ', ' may ');
    const bytes = await bytesOf(bahar, theirs.project);
    const merged = value(await aman.mergeProject({ project: ours.project, bytes }));
    expect(merged.conflicts.map((c) => c.kind)).toEqual(['words']);
    expect(merged.conflicts[0]!.ours).toContain(' must ');
    expect(merged.conflicts[0]!.theirs).toContain(' may ');
    // Whoever takes the same copy in again settles nothing by that.
    const again = value(await aman.mergeProject({ project: ours.project, bytes }));
    expect(again.doc).toEqual(merged.doc);
    expect(again.conflicts).toEqual([]);
    // Both drafts can still be looked at.
    const { versions } = value(await aman.openProject({ path: ours.path }));
    const kept = await Promise.all(
      versions.map(async ({ id }) =>
        JSON.stringify(value(await aman.readVersion({ project: ours.project, version: id })).doc),
      ),
    );
    expect(
      [' must ', ' may '].map((word) => kept.some((doc) => doc !== kept.at(-1) && doc.includes(word))),
    ).toEqual([true, true]);

    await retext(aman, { ...ours, doc: merged.doc }, ' shall ', ' has to ');
    value(await bahar.mergeProject({ project: theirs.project, bytes: await bytesOf(aman, ours.project) }));
    expect((await stateOf(bahar, theirs.path)).doc).toEqual((await stateOf(aman, ours.path)).doc);
  });

  it('leaves a comment with whom it was given to last, and as it was settled or opened last', async () => {
    const { aman, bahar, ours, theirs, comment } = await twoCopies();
    const change = (services: Services, project: string, what: { assignee?: string; resolved?: boolean }) =>
      services.updateComment({ project, comment: comment.id, ...what });
    value(await change(aman, ours.project, { assignee: 'Çary', resolved: true }));
    value(await change(bahar, theirs.project, { assignee: 'A. Durdyýewa', resolved: true }));
    value(await change(aman, ours.project, { resolved: false }));
    const onRequirement = { provision: '', quote: '', from: 0, to: 0, requirement: 'OPCAT-23-PUBLISH' };
    value(
      await bahar.addComment({ project: theirs.project, ...onRequirement, text: 'When?', assignee: 'Aman' }),
    );
    const [one, two] = [await bytesOf(aman, ours.project), await bytesOf(bahar, theirs.project)];
    expect(value(await aman.mergeProject({ project: ours.project, bytes: two })).comments).toBe(2);
    expect(value(await bahar.mergeProject({ project: theirs.project, bytes: one })).comments).toBe(1);
    const [a, b] = [await stateOf(aman, ours.path), await stateOf(bahar, theirs.path)];
    expect(a.comments).toEqual(b.comments);
    expect(a.comments.map((c) => [c.text, c.assignee, c.resolved, c.requirement])).toEqual([
      ['Why?', 'A. Durdyýewa', false, undefined],
      ['When?', 'Aman', false, 'OPCAT-23-PUBLISH'],
    ]);
    expect(value(await aman.mergeProject({ project: ours.project, bytes: two })).comments).toBe(0);
    value(await change(aman, ours.project, { assignee: '' }));
    const cleared = await bytesOf(aman, ours.project);
    value(await bahar.mergeProject({ project: theirs.project, bytes: cleared }));
    expect((await stateOf(bahar, theirs.path)).comments[0]).not.toHaveProperty('assignee');
  });

  it('does not bring back a comment that was deleted', async () => {
    const { aman, bahar, ours, theirs, comment } = await twoCopies();
    value(await aman.deleteComment({ project: ours.project, comment: comment.id }));
    value(await aman.mergeProject({ project: ours.project, bytes: await bytesOf(bahar, theirs.project) }));
    expect((await stateOf(aman, ours.path)).comments).toEqual([]);
    value(await bahar.mergeProject({ project: theirs.project, bytes: await bytesOf(aman, ours.project) }));
    expect((await stateOf(bahar, theirs.path)).comments).toEqual([]);
  });

  it('that is another project is not mixed in, and a file that is none is refused', async () => {
    const { aman, bahar, ours } = await twoCopies();
    const other = value(
      await bahar.createProject({ name: 'Other', path: '', template: 'blank', lang: 'en' }),
    );
    const merged = value(
      await aman.mergeProject({ project: ours.project, bytes: await bytesOf(bahar, other.project) }),
    );
    expect(merged.conflicts.map((c) => c.kind)).toEqual(['bill']);
    expect(merged.doc).toEqual(ours.doc);
    const refused = await aman.mergeProject({ project: ours.project, bytes: new Uint8Array([1, 2, 3]) });
    expect(refused.ok ? 'ok' : refused.error.code).toBe('notAProject');
  });

  it('of a newer Madda is refused as such, and nothing is taken from it', async () => {
    const { aman, bahar, ours, theirs } = await twoCopies();
    const before = await stateOf(aman, ours.path);
    value(await bahar.closeProject({ project: theirs.project }));
    const db = new Database(theirs.path);
    db.pragma(`user_version = ${LATEST + 10}`);
    db.close();
    const bytes = new Uint8Array(readFileSync(theirs.path));
    const merged = await aman.mergeProject({ project: ours.project, bytes });
    expect(merged.ok ? 'ok' : merged.error.code).toBe('newerProject');
    expect(await stateOf(aman, ours.path)).toEqual(before);
  });

  it('of an older Madda brings its versions and words; the file itself is not touched', async () => {
    const { aman, ours } = await twoCopies();
    const path = join(folder(), 'Old.madda');
    const old = new Database(path);
    old.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(
      old,
      MIGRATIONS.filter(({ version }) => version <= 50),
    );
    old.prepare('ATTACH ? AS new').run(ours.path);
    for (const table of ['meta', 'content', 'draft_unit', 'chunk'])
      old.exec(`INSERT INTO ${table} SELECT * FROM new.${table}`);
    old.exec(`CREATE TEMP TABLE theirs AS SELECT * FROM new.version;
      UPDATE theirs SET id = 'theirs', name = 'Old draft';
      INSERT INTO version SELECT * FROM theirs`);
    old.close();
    const bytes = new Uint8Array(readFileSync(path));
    const merged = value(await aman.mergeProject({ project: ours.project, bytes }));
    expect([merged.versions, merged.conflicts]).toEqual([1, []]);
    const names = value(await aman.listVersions({ project: ours.project })).map(({ name }) => name);
    expect(names.sort()).toEqual(['Draft 1', 'Old draft']);
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  });
});

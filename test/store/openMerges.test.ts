import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine: started } = testMachines();

/** A colleague's machine; the same name is the same machine, started again. */
async function machine(name: string, author: string): Promise<Services> {
  const services = started(name);
  value(await services.setPreferences({ author }));
  return services;
}

const bytesOf = async (services: Services, project: string): Promise<Uint8Array> =>
  value(await services.downloadProject({ project })).bytes!;

async function retext(services: Services, opened: OpenedProject, from: string, to: string): Promise<void> {
  const now = value(await services.openProject({ path: opened.path }));
  const doc = JSON.parse(JSON.stringify(now.doc).replace(from, to)) as NodeJson;
  value(await services.replaceDraft({ project: opened.project, base: now.revision, doc }));
}

/** Aman wrote "must" and Bahar "may" where the common text has "shall"; Aman took Bahar's copy in. */
async function collided() {
  const [aman, bahar] = [await machine('aman', 'Aman'), await machine('bahar', 'Bahar')];
  const ours = value(
    await aman.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  value(await aman.saveVersion({ project: ours.project, name: 'Draft 1', note: '', coverage: null }));
  const { path } = value(
    await bahar.uploadProject({ fileName: 'Law.madda', bytes: await bytesOf(aman, ours.project) }),
  );
  const theirs = value(await bahar.openProject({ path }));
  await retext(aman, ours, ' shall ', ' must ');
  await retext(bahar, theirs, ' shall ', ' may ');
  value(await bahar.saveVersion({ project: theirs.project, name: 'Mine', note: '', coverage: null }));
  const bytes = await bytesOf(bahar, theirs.project);
  const merged = value(await aman.mergeProject({ project: ours.project, bytes, fileName: 'Bahar.madda' }));
  return { aman, bahar, ours, theirs, bytes, merged, merge: merged.merge! };
}

const openOf = async (services: Services, project: string) =>
  value(await services.listMerges({ project })).map(({ source, ours, theirs, conflicts }) => ({
    source,
    ours,
    theirs,
    conflicts: conflicts.map(({ conflict, choice, author }) => [conflict.kind, choice, author]),
  }));

describe('A conflict that nobody has settled', () => {
  it('is still there when the app is started again, and says whose words collide', async () => {
    const { aman, ours } = await collided();
    await aman.close();
    const again = await machine('aman', 'Aman');
    const { project } = value(await again.openProject({ path: ours.path }));
    expect(await openOf(again, project)).toEqual([
      { source: 'Bahar.madda', ours: 'Aman', theirs: 'Bahar', conflicts: [['words', null, '']] },
    ]);
  });

  it('is settled by a choice, with the name of who chose, and can be opened again', async () => {
    const { aman, ours, merge } = await collided();
    const place = { project: ours.project, merge: merge.id, conflict: merge.conflicts[0]!.conflict.id };
    value(await aman.settleConflict({ ...place, choice: { text: 'The Mechanism has to visit.' } }));
    expect((await openOf(aman, ours.project))[0]!.conflicts).toEqual([
      ['words', { text: 'The Mechanism has to visit.' }, 'Aman'],
    ]);
    value(await aman.settleConflict({ ...place, choice: null }));
    expect((await openOf(aman, ours.project))[0]!.conflicts).toEqual([['words', null, '']]);
    const unknown = await aman.settleConflict({ ...place, conflict: 'none', choice: 'ours' });
    expect(unknown.ok ? 'ok' : unknown.error.code).toBe('badRequest');
  });

  it('comes to a colleague with the draft that it is open in, and so does what was settled', async () => {
    const { aman, bahar, ours, theirs, merge, merged } = await collided();
    value(await bahar.mergeProject({ project: theirs.project, bytes: await bytesOf(aman, ours.project) }));
    expect((await openOf(bahar, theirs.project)).flatMap((one) => one.conflicts)).toEqual([
      ['words', null, ''],
    ]);
    const place = { merge: merge.id, conflict: merge.conflicts[0]!.conflict.id };
    value(await aman.settleConflict({ project: ours.project, ...place, choice: 'theirs' }));
    const settled = await bytesOf(aman, ours.project);
    value(await bahar.mergeProject({ project: theirs.project, bytes: settled }));
    value(await bahar.mergeProject({ project: theirs.project, bytes: settled }));
    const withConflicts = (await openOf(bahar, theirs.project)).filter((one) => one.conflicts.length > 0);
    expect(withConflicts).toEqual(await openOf(aman, ours.project));
    expect(value(await bahar.openProject({ path: theirs.path })).doc).toEqual(merged.doc);
    expect((await openOf(bahar, theirs.project)).flatMap((one) => one.conflicts)).toEqual([
      ['words', 'theirs', 'Aman'],
    ]);
  });

  it('is not asked twice when both took in each other', async () => {
    const { aman, bahar, ours, theirs, bytes } = await collided();
    // Bahar took in Aman's copy from before he had taken in hers.
    const before = value(await aman.listMerges({ project: ours.project }))[0]!.before;
    value(
      await aman.undoMerge({
        project: ours.project,
        merge: (await aman.listMerges({ project: ours.project }).then(value))[0]!.id,
      }),
    );
    expect(before).not.toBe('');
    value(await bahar.mergeProject({ project: theirs.project, bytes: await bytesOf(aman, ours.project) }));
    value(await aman.mergeProject({ project: ours.project, bytes }));
    value(await aman.mergeProject({ project: ours.project, bytes: await bytesOf(bahar, theirs.project) }));
    expect((await openOf(aman, ours.project)).flatMap((one) => one.conflicts)).toEqual([['words', null, '']]);
  });
});

describe('A merge', () => {
  it('is taken back whole, and can be made again', async () => {
    const { aman, ours, bytes, merged, merge } = await collided();
    await retext(aman, ours, ' annual ', ' yearly ');
    const undone = value(await aman.undoMerge({ project: ours.project, merge: merge.id }));
    expect(JSON.stringify(undone.doc)).toContain(' must ');
    expect(undone.kept.automatic).toBe(true);
    const kept = value(await aman.readVersion({ project: ours.project, version: undone.kept.id }));
    expect(JSON.stringify(kept.doc)).toContain(' yearly ');
    expect(await openOf(aman, ours.project)).toEqual([]);
    expect(value(await aman.openProject({ path: ours.path })).doc).toEqual(undone.doc);

    const again = value(await aman.mergeProject({ project: ours.project, bytes }));
    expect(again.conflicts).toEqual(merged.conflicts);
    expect(again.doc).toEqual(merged.doc);
    expect((await openOf(aman, ours.project)).flatMap((one) => one.conflicts)).toEqual([['words', null, '']]);
  });

  it('that brought nothing new is no merge', async () => {
    const { aman, ours, bytes } = await collided();
    expect(value(await aman.mergeProject({ project: ours.project, bytes })).merge).toBeNull();
    expect(await openOf(aman, ours.project)).toHaveLength(1);
  });
});

describe('Another project file', () => {
  it('is read to be compared with, and one that is none is refused', async () => {
    const { aman, bytes } = await collided();
    const read = value(await aman.readProjectFile({ fileName: 'Bahar.madda', bytes }));
    expect(JSON.stringify(read.doc)).toContain(' may ');
    expect(read.title).not.toBe('');
    const refused = await aman.readProjectFile({ fileName: 'x.madda', bytes: new Uint8Array([1, 2]) });
    expect(refused.ok ? 'ok' : refused.error.code).toBe('notAProject');
  });
});

describe('A reason in the comparison table', () => {
  const told = async (services: Services, project: string, a: string, b: string) =>
    value(await services.listReasons({ project, a, b }));

  it('is kept for the two texts, goes with the draft into the version, and comes over with a copy', async () => {
    const { aman, bahar, ours, theirs, bytes } = await collided();
    const { project } = ours;
    const first = value(await aman.listVersions({ project })).find((v) => v.name === 'Draft 1')!.id;
    const put = (element: string, text: string | null) =>
      aman.setReason({ project, a: first, b: 'draft', element, text });
    value(await put('p1', 'Article 4 of the Protocol.'));
    value(await put('p2', 'Left out.'));
    value(await put('p2', null));
    expect(await told(aman, project, first, 'draft')).toEqual([
      { element: 'p1', text: 'Article 4 of the Protocol.' },
    ]);
    const saved = value(await aman.saveVersion({ project, name: 'Draft 2', note: '', coverage: null }));
    expect(await told(aman, project, first, saved.id)).toEqual(await told(aman, project, first, 'draft'));

    value(await bahar.mergeProject({ project: theirs.project, bytes: await bytesOf(aman, project) }));
    expect(await told(bahar, theirs.project, first, saved.id)).toHaveLength(1);
    value(await put('p1', 'Said better.'));
    value(await aman.mergeProject({ project, bytes }));
    expect((await told(aman, project, first, 'draft'))[0]!.text).toBe('Said better.');
  });

  it('stands in the exported table in the place of the comments', async () => {
    const { aman, ours } = await collided();
    const { project } = ours;
    const first = value(await aman.listVersions({ project })).find((v) => v.name === 'Draft 1')!.id;
    await retext(aman, ours, ' shall ', ' is to ');
    const { doc } = value(await aman.openProject({ path: ours.path }));
    const articles: string[] = [];
    const visit = (node: NodeJson): void => {
      if (node.type === 'article') articles.push(String(node.attrs?.id));
      node.content?.forEach(visit);
    };
    visit(doc);
    for (const element of articles)
      value(await aman.setReason({ project, a: first, b: 'draft', element, text: 'So that it is done.' }));
    const exported = value(
      await aman.exportBill({
        project,
        source: 'draft',
        format: 'docx',
        options: { paper: 'comparison', annotations: false, against: first },
        path: '',
        uiLang: 'en',
      }),
    );
    const xml = new TextDecoder().decode(unzipSync(exported.bytes!)['word/document.xml']);
    expect(xml).toContain('So that it is done.');
  });
});

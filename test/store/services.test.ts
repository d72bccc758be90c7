import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { listProvisions } from '../../shared/bill/provisions.ts';
import { unitChanges } from '../../shared/bill/units.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine, folder, wait } = testMachines();
let services: Services;

beforeEach(() => {
  services = make(join(folder(), 'data'));
});

const make = (data: string): Services => machine('id', { projects: join(folder(), 'projects'), data });
const code = (result: ApiResult<unknown>): string => (result.ok ? 'ok' : result.error.code);

const fresh = (name = 'Law'): Promise<OpenedProject> =>
  services.createProject({ name, path: '', template: 'npm-separate', lang: 'en' }).then(value);

function billOf(doc: NodeJson): Node {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

/** The same bill with every "shall" of one paragraph turned into "may". */
function weaken(bill: Node): Node {
  const json = JSON.stringify(bill.toJSON()).replace(' shall ', ' may ');
  return billOf(JSON.parse(json) as NodeJson);
}

async function saveEdit(opened: OpenedProject): Promise<{ after: Node; revision: number }> {
  const before = billOf(opened.doc);
  const after = weaken(before);
  const saved = value(
    await services.saveDraft({
      project: opened.project,
      base: opened.revision,
      changes: unitChanges(before, after),
    }),
  );
  return { after, revision: saved.revision };
}

describe('A project', () => {
  it('is made from a template, closed, listed and opened again with what was typed', async () => {
    const opened = await fresh();
    const { after } = await saveEdit(opened);
    value(await services.closeProject({ project: opened.project }));
    const [entry] = value(await services.listProjects({}));
    expect(entry).toMatchObject({
      name: 'Law',
      lang: 'en',
      title: 'National Centre for the Prevention of Torture Act',
    });
    const again = value(await services.openProject({ path: entry!.path }));
    expect(again.doc).toEqual(after.toJSON());
    expect(readdirSync(join(folder(), 'projects'))).toEqual(['Law.madda', 'Law.madda-shm', 'Law.madda-wal']);
    value(await services.closeProject({ project: again.project }));
    expect(readdirSync(join(folder(), 'projects'))).toEqual(['Law.madda']);
  });

  it('never takes the place of another, nor a name that files cannot have', async () => {
    await fresh();
    const again = await services.createProject({ name: 'Law', path: '', template: 'blank', lang: 'en' });
    const odd = await services.createProject({ name: '///', path: '', template: 'blank', lang: 'en' });
    const none = await services.createProject({ name: 'x', path: '', template: 'nothing', lang: 'en' });
    expect([again, odd, none].map(code)).toEqual(['exists', 'nameInvalid', 'unknownTemplate']);
  });

  it('is written by one window at a time; a silent window loses the pen', async () => {
    const first = await fresh();
    const second = value(await services.openProject({ path: first.path }));
    expect([first.readOnly, second.readOnly, second.readOnlyBecause]).toEqual([false, true, 'inUse']);
    const changes = { put: [], removed: [] };
    expect(code(await services.saveDraft({ project: second.project, base: second.revision, changes }))).toBe(
      'inUse',
    );
    wait(120_000);
    const third = value(await services.openProject({ path: first.path }));
    expect(third.readOnly).toBe(false);
    expect(code(await services.saveDraft({ project: first.project, base: first.revision, changes }))).toBe(
      'inUse',
    );
  });

  it('refuses a save on an old revision and keeps what the other saved', async () => {
    const opened = await fresh();
    const { after } = await saveEdit(opened);
    const late = await services.saveDraft({
      project: opened.project,
      base: opened.revision,
      changes: { put: [], removed: ['title'] },
    });
    expect(code(late)).toBe('staleRevision');
    expect(value(await services.openProject({ path: opened.path })).doc).toEqual(after.toJSON());
  });

  it('refuses a save that would leave no bill, and keeps the bill', async () => {
    const opened = await fresh();
    const title = opened.doc.content![0]!.attrs!.id as string;
    const { project, revision: base } = opened;
    const chapter = opened.doc.content!.find((node) => node.type === 'chapter')!;
    const article = chapter.content!.find((node) => node.type === 'article')!;
    const wrong = [
      // A unit that says it stays where it is, under another parent that cannot hold it.
      await services.saveDraft({
        project,
        base,
        changes: {
          put: [{ id: String(article.attrs!.id), parent: '', after: null, json: article }],
          removed: [],
        },
      }),
      await services.saveDraft({ project, base, changes: { put: [], removed: [title] } }),
      await services.saveDraft({
        project,
        base,
        changes: {
          put: [{ id: 'x', parent: '', after: title, json: { type: 'heading', attrs: { id: 'x' } } }],
          removed: [],
        },
      }),
      await services.saveDraft({
        project,
        base,
        changes: {
          put: [
            {
              id: 'x',
              parent: 'nowhere',
              after: '',
              json: { type: 'note', attrs: { id: 'x' }, content: [{ type: 'wording' }] },
            },
          ],
          removed: [],
        },
      }),
    ];
    expect(wrong.map(code)).toEqual(['badBill', 'badBill', 'badBill', 'badBill']);
    expect(value(await services.openProject({ path: opened.path })).doc).toEqual(opened.doc);
  });

  it('is copied while open, comes back by upload under a free name, and a stranger is refused', async () => {
    const opened = await fresh();
    await saveEdit(opened);
    const copy = value(await services.saveCopy({ project: opened.project, path: '', name: 'Copy' }));
    expect(code(await services.saveCopy({ project: opened.project, path: '', name: 'Copy' }))).toBe('exists');
    const bytes = value(await services.downloadProject({ project: opened.project })).bytes!;
    const uploaded = value(await services.uploadProject({ fileName: 'Law.madda', bytes }));
    expect(uploaded.name).toBe('Law 2');
    const docs = await Promise.all(
      [copy.path, uploaded.path, opened.path].map(
        async (path) => value(await services.openProject({ path })).doc,
      ),
    );
    expect(docs[1]).toEqual(docs[0]);
    expect(docs[2]).toEqual(docs[0]);
    expect(
      code(await services.uploadProject({ fileName: 'a.madda', bytes: new TextEncoder().encode('no') })),
    ).toBe('notAProject');
    expect(existsSync(join(folder(), 'projects', 'a.madda'))).toBe(false);
  });

  it('opens as a sample in each language with a version to compare with', async () => {
    for (const lang of ['en', 'ru', 'tk'] as const) {
      const sample = value(await services.createSample({ lang }));
      expect([sample.versions.length, sample.doc.attrs?.lang]).toEqual([1, lang]);
      const version = value(
        await services.readVersion({ project: sample.project, version: sample.versions[0]!.id }),
      );
      expect(version.doc).not.toEqual(sample.doc);
    }
  });
});

describe('Versions', () => {
  it('have a name of one line that can be seen, and count the words that the window counts', async () => {
    const { project } = await fresh();
    const save = (name: string) => services.saveVersion({ project, name, note: '', coverage: null });
    expect(value(await save(' Draft 2,\nafter\u0000the \u202Eministry ')).name).toBe(
      'Draft 2, after the ministry',
    );
    expect(code(await save(' \u202E\n'))).toBe('nameInvalid');
  });

  it('are restored only after the draft itself was kept', async () => {
    const opened = await fresh();
    const { project } = opened;
    const kept = value(await services.saveVersion({ project, name: ' First ', note: 'n', coverage: null }));
    expect(kept).toMatchObject({ name: 'First', automatic: false, parent: '', articles: 45 });
    const { after } = await saveEdit(opened);
    const restored = value(await services.restoreVersion({ project, version: kept.id }));
    expect(restored.doc).toEqual(opened.doc);
    const versions = value(await services.listVersions({ project }));
    expect(versions.map((v) => [v.automatic, v.parent])).toEqual([
      [true, kept.id],
      [false, ''],
    ]);
    expect(value(await services.readVersion({ project, version: versions[0]!.id })).doc).toEqual(
      after.toJSON(),
    );
    expect(code(await services.restoreVersion({ project, version: 'none' }))).toBe('unknownVersion');
  });
});

describe('A draft that another text takes the place of', () => {
  it('is kept as a version first, unless a version holds it already', async () => {
    const opened = await fresh();
    const { project } = opened;
    const other = weaken(billOf(opened.doc)).toJSON() as NodeJson;
    const replaced = value(await services.replaceDraft({ project, base: opened.revision, doc: other }));
    const [first] = value(await services.listVersions({ project }));
    expect(first?.automatic).toBe(true);
    expect(value(await services.readVersion({ project, version: first!.id })).doc).toEqual(opened.doc);
    value(await services.saveVersion({ project, name: 'Other', note: '', coverage: null }));
    value(await services.replaceDraft({ project, base: replaced.revision, doc: opened.doc }));
    expect(value(await services.listVersions({ project })).map((v) => v.automatic)).toEqual([false, true]);
  });
});

describe('Review', () => {
  it('keeps decisions and comments with their author and time', async () => {
    value(await services.setPreferences({ author: 'Aýna' }));
    const { project, path } = await fresh();
    const basis = [{ provision: 'p', text: 'words' }];
    const decision = {
      requirement: 'OPCAT-3-DESIG',
      state: 'met' as const,
      how: 'confirmed' as const,
      reason: '',
      citation: '',
      basis,
    };
    value(await services.setDecision({ project, decision }));
    value(
      await services.setDecision({
        project,
        decision: { ...decision, state: 'partly', how: 'overruled', reason: 'not named' },
      }),
    );
    value(await services.setDecision({ project, decision: { ...decision, requirement: 'OPCAT-1-PREVENT' } }));
    value(await services.removeDecision({ project, requirement: 'OPCAT-1-PREVENT' }));
    const comment = value(
      await services.addComment({ project, provision: 'p', quote: 'q', from: 0, to: 1, text: 'Why?' }),
    );
    value(await services.replyToComment({ project, comment: comment.id, text: 'Because.' }));
    value(await services.updateComment({ project, comment: comment.id, resolved: true }));
    const gone = value(
      await services.addComment({ project, provision: 'p', quote: 'q', from: 0, to: 1, text: 'Gone' }),
    );
    value(await services.deleteComment({ project, comment: gone.id }));
    const again = value(await services.openProject({ path }));
    expect(again.decisions).toMatchObject([
      { requirement: 'OPCAT-3-DESIG', state: 'partly', author: 'Aýna', basis },
    ]);
    expect(again.comments).toMatchObject([
      { text: 'Why?', resolved: true, author: 'Aýna', replies: [{ text: 'Because.' }] },
    ]);
  });

  it('refuses a pack that does not exist', async () => {
    const { project } = await fresh();
    expect(code(await services.updateSettings({ project, settings: { packs: ['opcat', 'none'] } }))).toBe(
      'unknownPack',
    );
    expect(
      value(await services.updateSettings({ project, settings: { packs: ['opcat', 'women'] } })).packs,
    ).toEqual(['opcat', 'women']);
  });
});

describe('Export and import', () => {
  it('write every format, and what was written comes back as the same articles', async () => {
    const opened = await fresh();
    const articles = (doc: NodeJson) =>
      listProvisions(billOf(doc))
        .filter((p) => p.kind === 'article')
        .map((p) => p.heading);
    const options = { annotations: false, against: '' };
    for (const format of ['docx', 'xml', 'html', 'md', 'txt'] as const) {
      const file = value(
        await services.exportBill({
          project: opened.project,
          source: 'draft',
          format,
          options,
          path: '',
          uiLang: 'en',
        }),
      );
      const read = value(await services.readBillFile({ fileName: file.fileName, bytes: file.bytes! }));
      expect([format, articles(read.doc)]).toEqual([format, articles(opened.doc)]);
    }
    const pdf = value(
      await services.exportBill({
        project: opened.project,
        source: 'draft',
        format: 'pdf',
        options,
        path: '',
        uiLang: 'en',
      }),
    );
    expect(Buffer.from(pdf.bytes!.subarray(0, 5)).toString()).toBe('%PDF-');
  }, 120_000);

  it('hand over a Word redline only with its proof', async () => {
    const sample = value(await services.createSample({ lang: 'en' }));
    const options = { annotations: true, against: sample.versions[0]!.id };
    const path = join(folder(), 'red.docx');
    const file = value(
      await services.exportBill({
        project: sample.project,
        source: 'draft',
        format: 'docx',
        options,
        path,
        uiLang: 'en',
      }),
    );
    expect([file.proven, file.bytes, file.path]).toEqual([true, null, path]);
    const before = readFileSync(path);
    expect(
      code(
        await services.exportBill({
          project: sample.project,
          source: 'draft',
          format: 'docx',
          options,
          path,
          uiLang: 'en',
        }),
      ),
    ).toBe('exists');
    expect(readFileSync(path).equals(before)).toBe(true);
  }, 120_000);

  it('take in two files of one name beside each other', async () => {
    const bytes = new TextEncoder().encode('Article 1. Aim\n\nThis Law sets up the Mechanism.\n');
    const file = { fileName: 'Draft law.txt', bytes, name: 'Draft law', path: '' };
    const one = value(await services.importProject(file));
    const two = value(await services.importProject(file));
    expect([one, two].map(({ opened }) => basename(opened.path))).toEqual([
      'Draft law.madda',
      'Draft law 2.madda',
    ]);
  });

  it('say plainly what cannot be read, and make nothing of it', async () => {
    const bytes = new TextEncoder().encode('not a zip');
    const results = [
      await services.importProject({ fileName: 'a.docx', bytes, name: 'A', path: '' }),
      await services.importProject({ fileName: 'a.xls', bytes, name: 'B', path: '' }),
      await services.importProject({ fileName: 'a.txt', bytes: new Uint8Array(0), name: 'C', path: '' }),
    ];
    expect(results.map(code)).toEqual(['importFailed', 'unsupportedFormat', 'importFailed']);
    expect(existsSync(join(folder(), 'projects')) ? readdirSync(join(folder(), 'projects')) : []).toEqual([]);
  });

  it('read old Russian text files', async () => {
    const text = 'ЗАКОН\nО механизме\nСтатья 1. Цель\nМеханизм независим.\nСтатья 2. Срок\nПять лет.\n';
    const bytes = Uint8Array.from(
      [...text].map((c) => {
        const at = c.charCodeAt(0);
        return at < 128 ? at : at - 0x350;
      }),
    );
    const { doc } = value(await services.readBillFile({ fileName: 'old.txt', bytes }));
    expect(
      listProvisions(billOf(doc))
        .filter((p) => p.kind === 'article')
        .map((p) => p.heading),
    ).toEqual(['Цель', 'Срок']);
  });

  it('leave a target that cannot be written as it was', async () => {
    const opened = await fresh();
    writeFileSync(join(folder(), 'file'), 'x');
    const options = { annotations: false, against: '' };
    const path = join(folder(), 'file', 'inside.md');
    expect(
      code(
        await services.exportBill({
          project: opened.project,
          source: 'draft',
          format: 'md',
          options,
          path,
          uiLang: 'en',
        }),
      ),
    ).toBe('noFolder');
  });
});

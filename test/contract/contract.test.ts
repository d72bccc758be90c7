/** One contract, three transports: the same calls get the same answers, and the same refusals. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientOf, type Invoke } from '../../shared/api/client.ts';
import type { DraftingApi } from '../../shared/api/contract.ts';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { METHODS } from '../../shared/api/schemas.ts';
import { readBill } from '../../shared/bill/document.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { type Opened, openTestServices } from './services.ts';
import { electronMock, inProcess, overHttp, overIpc, type Transport } from './transports.ts';

vi.mock('electron', () => electronMock);

const TRANSPORTS = { 'in process': inProcess, 'over HTTP': overHttp, 'over IPC': overIpc };

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

function read(doc: OpenedProject['doc']) {
  const bill = readBill(doc);
  if (!bill.ok) throw new Error(bill.reason);
  return bill.bill;
}

describe.each(Object.entries(TRANSPORTS))('the contract %s', (_name, open) => {
  let opened: Opened;
  let transport: Transport;
  let api: DraftingApi;
  let invoke: Invoke;
  let project: OpenedProject;

  beforeAll(async () => {
    opened = openTestServices();
    transport = await open(opened.services);
    invoke = transport.invoke;
    api = clientOf(invoke);
    project = value(
      await api.createProject({ name: 'A law', path: '', template: 'npm-separate', lang: 'en' }),
    );
  });
  afterAll(async () => {
    await transport.close();
    await opened.close();
  });

  it('has every method', async () => {
    expect(Object.keys(api).sort()).toEqual([...METHODS].sort());
    for (const method of METHODS) {
      const answer = await invoke(method, { thisIsNoArgument: true });
      expect([method, answer.ok ? 'ok' : answer.error.code]).toEqual([method, 'badRequest']);
    }
  });

  it('says what the host can do, and keeps preferences', async () => {
    expect(value(await api.capabilities({}))).toMatchObject({ dialogs: false, platform: 'test' });
    value(await api.setPreferences({ author: 'A. Drafter', theme: 'dark' }));
    expect(value(await api.getPreferences({}))).toMatchObject({ author: 'A. Drafter', theme: 'dark' });
  });

  it('lists templates, packs and projects', async () => {
    expect(value(await api.listTemplates({})).map((t) => t.id)).toContain('npm-separate');
    expect(value(await api.listPacks({}))[0]?.id).toBe('opcat');
    expect(value(await api.listProjects({})).map((p) => p.name)).toContain('A law');
  });

  it('saves a change, keeps it as a version, reads it and restores it', async () => {
    const bill = readBill(project.doc);
    if (!bill.ok) throw new Error(bill.reason);
    const unit = cutUnits(bill.bill)[0]!;
    const saved = value(
      await api.saveDraft({
        project: project.project,
        base: project.revision,
        changes: { put: [{ id: unit.id, parent: unit.parent, after: '', json: unit.json }], removed: [] },
      }),
    );
    expect(saved.revision).toBeGreaterThan(project.revision);
    const stale = await api.saveDraft({
      project: project.project,
      base: project.revision,
      changes: { put: [], removed: [] },
    });
    expect(stale).toMatchObject({ ok: false, error: { code: 'staleRevision' } });
    const args = { project: project.project, name: 'Draft 1', note: 'first', coverage: null };
    const version = value(await api.saveVersion(args));
    expect(value(await api.listVersions({ project: project.project }))).toContainEqual(version);
    const read = value(await api.readVersion({ project: project.project, version: version.id }));
    expect(read.doc).toEqual(project.doc);
    const restored = value(await api.restoreVersion({ project: project.project, version: version.id }));
    expect(restored.kept.automatic).toBe(true);
  });

  it('opens a project unread: the same, with the draft as text', async () => {
    const { draft, ...unread } = value(await api.openUnread({ path: project.path }));
    const { doc, ...opened } = value(await api.openProject({ path: project.path }));
    expect(JSON.parse(new TextDecoder().decode(draft))).toEqual(doc);
    expect({ ...unread, project: '' }).toEqual({ ...opened, project: '' });
    for (const one of [unread, opened]) await api.closeProject({ project: one.project });
    const none = await api.openUnread({ path: `${project.path}.gone.madda` });
    expect(none).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  it('keeps comments and decisions', async () => {
    const provision = String(project.doc.content?.[0]?.attrs?.id);
    const comment = value(
      await api.addComment({
        project: project.project,
        provision,
        quote: 'x',
        from: 0,
        to: 1,
        text: 'Why? «Почему?»',
      }),
    );
    const replied = value(
      await api.replyToComment({ project: project.project, comment: comment.id, text: 'Because.' }),
    );
    expect(replied.replies.map((r) => r.text)).toEqual(['Because.']);
    const change = { project: project.project, comment: comment.id };
    expect(value(await api.updateComment({ ...change, assignee: 'A. Durdyýewa' })).assignee).toBe(
      'A. Durdyýewa',
    );
    const anchor = { provision, quote: 'y', from: 1, to: 2 };
    expect(value(await api.updateComment({ ...change, resolved: true, anchor }))).toMatchObject({
      ...anchor,
      resolved: true,
      assignee: 'A. Durdyýewa',
    });
    expect(value(await api.updateComment({ ...change, assignee: '' }))).not.toHaveProperty('assignee');
    const whole = { provision: '', quote: '', from: 0, to: 0 };
    const asked = { ...whole, requirement: 'OPCAT-23-PUBLISH', assignee: 'Bahar', text: 'When?' };
    expect(value(await api.addComment({ project: project.project, ...asked }))).toMatchObject(asked);
    value(await api.deleteComment({ project: project.project, comment: comment.id }));
    const decision = {
      requirement: 'OPCAT-23-PUBLISH',
      state: 'met' as const,
      how: 'confirmed' as const,
      reason: '',
      citation: '',
      basis: [
        { provision, text: 'x' },
        { provision: '', text: 'What is required.', pack: 'opcat', version: 2 },
      ],
    };
    expect(value(await api.setDecision({ project: project.project, decision }))).toMatchObject(decision);
  });

  it('keeps suggestions beside the draft, and what became of them', async () => {
    const now = value(await api.openProject({ path: project.path }));
    const [unit] = cutUnits(read(now.doc));
    const line = { type: 'title_line', attrs: { role: 'title' }, content: [{ type: 'text', text: 'Закон' }] };
    const json = { ...unit!.json, content: [line] };
    const attribution = {
      id: 's1',
      author: 'Anna',
      at: '2026-01-01T00:00:00.000Z',
      claims: [{ provision: unit!.id, what: 'words', working: { line: 0, from: 0, to: 5 } }],
    };
    const saved = value(
      await api.saveDraft({
        project: project.project,
        base: now.revision,
        changes: { put: [{ id: unit!.id, parent: unit!.parent, after: null, json }], removed: [] },
        review: { opens: true, accepted: null, attributions: [attribution], rivals: [] },
      }),
    );
    const opened = value(await api.openProject({ path: project.path }));
    expect(opened.review).toEqual({ accepted: now.doc, attributions: [attribution], rivals: [] });
    expect(opened.reviewDamaged).toBe(false);
    const disposition = {
      id: 's1',
      of: 'suggestion' as const,
      author: 'Anna',
      at: '2026-01-01T00:00:00.000Z',
      provision: unit!.id,
      label: '',
      before: '',
      after: 'Закон',
      outcome: 'rejected' as const,
      why: 'Не здесь.',
    };
    const [kept] = value(
      await api.addDispositions({ project: project.project, dispositions: [disposition] }),
    );
    expect(kept).toMatchObject(disposition);
    expect(value(await api.listDispositions({ project: project.project }))).toEqual([kept]);
    value(
      await api.saveDraft({
        project: project.project,
        base: saved.revision,
        changes: {
          put: [{ id: unit!.id, parent: unit!.parent, after: null, json: unit!.json }],
          removed: [],
        },
        review: null,
      }),
    );
    expect(value(await api.openProject({ path: project.path }))).toMatchObject({
      review: null,
      doc: now.doc,
    });
  });

  it('stops an import by its name, and leaves nothing of it', async () => {
    const listed = async () => value(await api.listProjects({})).map((one) => one.path);
    const before = await listed();
    const bytes = new TextEncoder().encode('Article 1. Name\nWords of the article.\n'.repeat(20_000));
    const args = { fileName: 'long.txt', bytes, name: 'Long', path: '', work: 'w1' };
    const asked = api.importProject(args);
    await api.stopWork({ work: 'another' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    value(await api.stopWork({ work: 'w1' }));
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await listed()).toEqual(before);
    value(await api.stopWork({ work: 'w1' }));
    const returned = api.readReturned({ project: project.project, fileName: 'long.txt', bytes, work: 'w2' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    value(await api.stopWork({ work: 'w2' }));
    expect(await returned).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('carries bytes both ways', async () => {
    const text = new TextEncoder().encode('LAW\n\nArticle 1. Aim\nThe aim is clear.\n');
    const read = value(await api.readBillFile({ fileName: 'law.txt', bytes: text }));
    expect(read.report.counts.article).toBe(1);
    const written = value(
      await api.exportBill({
        project: project.project,
        source: 'draft',
        format: 'docx',
        options: { annotations: false, against: '' },
        path: '',
        uiLang: 'en',
      }),
    );
    expect(written.bytes).toBeInstanceOf(Uint8Array);
    expect(Object.keys(unzipSync(written.bytes!))).toContain('word/document.xml');
  });

  it('answers with a code where something is not there', async () => {
    const codes = async (...answers: Promise<ApiResult<unknown>>[]): Promise<unknown[]> =>
      (await Promise.all(answers)).map((answer) => (answer.ok ? 'ok' : answer.error.code));
    expect(
      await codes(
        api.createProject({ name: 'A law', path: '', template: 'npm-separate', lang: 'en' }),
        api.createProject({ name: 'B', path: '', template: 'no-such', lang: 'en' }),
        api.openProject({ path: '/no/such/file.madda' }),
        api.readVersion({ project: project.project, version: 'no-such' }),
        api.listVersions({ project: 'no-such' }),
        api.readBillFile({ fileName: 'x.exe', bytes: new Uint8Array([1]) }),
        api.chooseFile({ purpose: 'importBill' }),
      ),
    ).toEqual([
      'exists',
      'unknownTemplate',
      'notFound',
      'unknownVersion',
      'projectClosed',
      'unsupportedFormat',
      'unavailableHere',
    ]);
  });

  const deep = (depth: number): unknown => {
    let node: Record<string, unknown> = { type: 'bill' };
    for (let i = 0; i < depth; i++) node = { type: 'bill', content: [node] };
    return node;
  };
  const HOSTILE: [string, string, unknown, string][] = [
    ['a method that is not there', 'dropTables', {}, 'unknownMethod'],
    ['a method of every object', 'constructor', {}, 'unknownMethod'],
    ['the prototype', '__proto__', {}, 'unknownMethod'],
    ['toString', 'toString', {}, 'unknownMethod'],
    ['a method of the services that is no part of the contract', 'close', {}, 'unknownMethod'],
    ['an empty name', '', {}, 'unknownMethod'],
    ['no arguments', 'openProject', null, 'badRequest'],
    ['a list for an object', 'openProject', [], 'badRequest'],
    ['a number for a text', 'openProject', { path: 1 }, 'badRequest'],
    ['a key too many', 'openProject', { path: '/x', root: true }, 'badRequest'],
    ['a language that is not there', 'createSample', { lang: 'xx' }, 'badRequest'],
    ['text for bytes', 'readBillFile', { fileName: 'x.txt', bytes: 'text' }, 'badRequest'],
    ['a list for bytes', 'readBillFile', { fileName: 'x.txt', bytes: [1, 2] }, 'badRequest'],
    [
      'an extension that is a path',
      'chooseTarget',
      { purpose: 'copy', name: 'x', extension: '../x' },
      'badRequest',
    ],
    ['a negative revision', 'replaceDraft', { project: 'p', base: -1, doc: { type: 'bill' } }, 'badRequest'],
    ['a document that is none', 'replaceDraft', { project: 'p', base: 0, doc: 'bill' }, 'badRequest'],
    ['a document nested too deeply', 'replaceDraft', { project: 'p', base: 0, doc: deep(90) }, 'badRequest'],
    ['a name as long as a book', 'createSample', { lang: 'x'.repeat(1000) }, 'badRequest'],
    ['a path that is too long', 'openProject', { path: 'x'.repeat(5_000) }, 'tooLarge'],
    [
      'a comment for a name that is too long',
      'updateComment',
      { project: 'p', comment: 'c', assignee: 'x'.repeat(10_000) },
      'tooLarge',
    ],
    [
      'a comment that is too long',
      'replyToComment',
      { project: 'p', comment: 'c', text: 'x'.repeat(100_001) },
      'tooLarge',
    ],
    [
      'a file that is too large',
      'readBillFile',
      { fileName: 'x.txt', bytes: new Uint8Array(64 * 1024 * 1024 + 1) },
      'tooLarge',
    ],
  ];

  it.each(HOSTILE)('refuses %s', async (_what, method, args, code) => {
    const answer = await invoke(method, args);
    expect(answer.ok ? 'ok' : answer.error.code).toBe(code);
  });

  it('still works after all that', async () => {
    expect(value(await api.listProjects({}))).toHaveLength(1);
    value(await api.closeProject({ project: project.project }));
  });
});

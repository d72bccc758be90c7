/** What lies beside the bill in a forged file: every method answers, over every transport, and the bill can be exported. */
import Database from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOf } from '../../shared/api/client.ts';
import type { DraftingApi } from '../../shared/api/contract.ts';
import type { ApiResult } from '../../shared/api/errors.ts';
import { PAPERS } from '../../shared/api/papers.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { readBill } from '../../shared/bill/document.ts';
import { unitChanges } from '../../shared/bill/units.ts';
import { nextSuggestions, openReview, reviewToSave } from '../../shared/suggestions/index.ts';
import { randomlyEdited } from '../builders/randomBill.ts';
import { type Opened, openTestServices } from './services.ts';
import { electronMock, inProcess, overHttp, overIpc, type Transport } from './transports.ts';

vi.mock('electron', () => electronMock);

const TRANSPORTS = { 'in process': inProcess, 'over HTTP': overHttp, 'over IPC': overIpc };

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}
const codeOf = (result: ApiResult<unknown>): string => (result.ok ? 'ok' : result.error.code);

function read(doc: OpenedProject['doc']): Node {
  const bill = readBill(doc);
  if (!bill.ok) throw new Error(bill.reason);
  return bill.bill;
}

const deep = (depth: number): string => `${'{"type":"x","content":['.repeat(depth)}${']}'.repeat(depth)}`;
const conflict = (json: string): string =>
  `{"id":"c","provision":"p","kind":"words","base":null,"ours":null,"theirs":null,"at":"","json":${json}}`;
const merge = "INSERT INTO merge VALUES ('m', 'x', '', '', '2026', '', '', '', 0)";
const kept = (json: string, choice = 'NULL'): string =>
  `${merge}; INSERT INTO merge_conflict VALUES ('m', 'c', 0, '${json}', ${choice}, '', '')`;

/** What a forger writes, by what it is. */
const FORGED: [string, string][] = [
  ['a conflict that is no JSON', kept('{')],
  ['a conflict of a kind that nobody knows', kept(conflict('{}'))],
  [
    'a conflict nested ten thousand deep',
    kept(conflict(`{"base":null,"ours":[${deep(10_000)}],"theirs":null}`)),
  ],
  ['a choice that is none', kept(conflict('{"base":null,"ours":null,"theirs":null}'), `'{"text":7}'`)],
  ['a choice of __proto__', kept(conflict('{"base":null,"ours":null,"theirs":null}'), `'{"__proto__":1}'`)],
  [
    'conflicts of a merge with versions that are not there',
    `${kept(conflict('{"base":null,"ours":null,"theirs":null}'))}; UPDATE merge SET base = 'gone', before = 'gone', came = 'gone'`,
  ],
  ['an operation that nobody knows', "INSERT INTO operation VALUES ('', 0, 'explode', 'a', 'b')"],
  ['an operation on bytes', "INSERT INTO operation VALUES ('', 0, 'split', x'00ff', 'b')"],
  [
    'operations in a circle',
    "INSERT INTO operation VALUES ('', 0, 'split', 'a', 'b'), ('', 1, 'split', 'b', 'a'), ('', 2, 'split', 'a', 'a')",
  ],
  ['a reason that is bytes', "INSERT INTO table_reason VALUES ('draft', 'draft', x'00', x'ff', '', '', 0)"],
  [
    'a reason without an end',
    "INSERT INTO table_reason VALUES ('draft', 'draft', 'e', printf('%.3000000c', 'x'), '', '', 0)",
  ],
  ['an author of suggestions nested deep', `INSERT INTO attribution VALUES ('a', 0, '${deep(10_000)}')`],
  ['a rival nested deep', `INSERT INTO rival VALUES ('r', 0, '${deep(10_000)}')`],
  [
    'a decision on suggestions that is none',
    "INSERT INTO disposition VALUES ('d', 'x', '', '', '', '', '', '', 'maybe', '', '', '')",
  ],
  ['a review without a text', "INSERT OR REPLACE INTO meta VALUES ('review', 'open')"],
];

const KNOWN = new Set([
  'ok',
  'damagedProject',
  'unknownVersion',
  'badRequest',
  'badBill',
  'unknownMerge',
  'cannotUndo',
  'staleRevision',
  'exportFailed',
  'noChanges',
]);

describe.each(Object.entries(TRANSPORTS))('a forged file %s', (name, open) => {
  let opened: Opened;
  let transport: Transport;
  let api: DraftingApi;
  beforeEach(async () => {
    opened = openTestServices();
    transport = await open(opened.services);
    api = clientOf(transport.invoke);
  });
  afterEach(async () => {
    await transport.close();
    await opened.close();
  });

  const exports = async (project: string): Promise<{ table?: string; bill?: string }> => ({
    table: codeOf(
      await api.exportBill({
        project,
        source: 'draft',
        format: 'docx',
        options: { annotations: true, against: 'draft', paper: 'comparison' },
        path: '',
        uiLang: 'en',
      }),
    ),
    bill: codeOf(
      await api.exportBill({
        project,
        source: 'draft',
        format: 'docx',
        options: { annotations: false, against: '' },
        path: '',
        uiLang: 'en',
      }),
    ),
  });

  it.each(FORGED.filter(([what]) => name === 'in process' || /deep|bytes/.test(what)))(
    'with %s gets an answer to everything',
    async (_what, sql) => {
      const { project: first, path } = value(
        await api.createProject({ name: 'A law', path: '', template: 'npm-separate', lang: 'en' }),
      );
      await api.closeProject({ project: first });
      const db = new Database(path);
      db.exec(sql);
      db.close();
      const again = await api.openProject({ path });
      if (!again.ok) {
        expect(again.error.code).toBe('damagedProject');
        return;
      }
      const { project } = again.value;
      const out = {
        merges: codeOf(await api.listMerges({ project })),
        settle: codeOf(await api.settleConflict({ project, merge: 'm', conflict: 'c', choice: 'ours' })),
        undo: codeOf(await api.undoMerge({ project, merge: 'm' })),
        operations: codeOf(await api.readOperations({ project, a: 'draft', b: 'draft' })),
        reasons: codeOf(await api.listReasons({ project, a: 'draft', b: 'draft' })),
        dispositions: codeOf(await api.listDispositions({ project })),
        version: codeOf(await api.saveVersion({ project, name: 'n', note: '', coverage: null })),
      };
      // What an export makes of it is made behind every transport.
      const exported = name === 'in process' ? await exports(project) : {};
      for (const [method, code] of Object.entries({ ...out, ...exported }))
        expect([method, KNOWN.has(code), code]).toEqual([method, true, code]);
      expect(exported.bill ?? 'ok').toBe('ok');
    },
  );
});

describe('while suggestions are open', () => {
  let opened: Opened;
  beforeEach(() => {
    opened = openTestServices();
  });
  afterEach(() => opened.close());

  it('every paper goes out of the draft, the accepted text and a version, and what is stored stays', async () => {
    const api = opened.services;
    const { project, path, doc, revision } = value(await api.createSample({ lang: 'ru' }));
    const draft = read(doc);
    const edited = randomlyEdited(draft, 7, 12, true, true);
    const by = { author: 'Anna', at: '2026-01-01T00:00:00.000Z', newId: () => crypto.randomUUID() };
    const review = nextSuggestions(openReview(null, draft), edited, by);
    value(
      await api.saveDraft({
        project,
        base: revision,
        changes: unitChanges(draft, edited),
        review: reviewToSave(null, review, draft)!,
      }),
    );
    const version = value(await api.saveVersion({ project, name: 'One', note: '', coverage: null })).id;
    for (const paper of PAPERS)
      for (const source of ['draft', 'accepted', version])
        for (const against of paper === 'comparison'
          ? ['accepted']
          : paper === 'bill'
            ? ['', 'accepted']
            : [''])
          for (const format of paper === 'bill' && against === ''
            ? (['docx', 'xml'] as const)
            : (['docx'] as const)) {
            const options = { annotations: true, against, paper };
            const result = await api.exportBill({ project, source, format, options, path: '', uiLang: 'ru' });
            const what = [
              paper,
              source === version ? 'version' : source,
              against && 'against',
              format,
              codeOf(result),
            ];
            if (!result.ok) expect([...what, result.error.values]).toEqual([]);
          }
    await api.closeProject({ project });
    const again = value(await api.openProject({ path }));
    const stored = again.review!;
    const reopened = openReview({ ...stored, accepted: read(stored.accepted) }, read(again.doc));
    expect(reopened.suggestions).toEqual(review.suggestions);
    const restored = value(await api.restoreVersion({ project: again.project, version }));
    expect(read(restored.doc).toJSON()).toEqual(draft.toJSON());
    await api.closeProject({ project: again.project });
    const last = value(await api.openProject({ path }));
    expect(last.review).toBeNull();
    const kept = await Promise.all(
      last.versions.map(
        async ({ id }) => value(await api.readVersion({ project: last.project, version: id })).doc,
      ),
    );
    expect(kept.map((one) => read(one).eq(edited))).toContain(true);
  });
});

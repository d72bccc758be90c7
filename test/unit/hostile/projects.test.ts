/** Project files that are damaged, forged, moved away or stand in each other's way: an answer every time, never a crash. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServices } from '../../../electron/core/createServices.ts';
import type { Services } from '../../../electron/core/types.ts';
import type { ApiResult } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import { seeded } from './seeded.ts';

let folder = '';
let services: Services;
const at = (name: string): string => path.join(folder, name);

/** Services as the desktop has them: a native dialog has asked before anything is replaced. */
function open(dataDir = at('data')): Services {
  let ids = 0;
  return createServices({
    resources: path.resolve(import.meta.dirname, '../../../resources'),
    folder: at('projects'),
    dataDir,
    clock: () => new Date(Date.UTC(2026, 0, 1)),
    newId: () => `id-${++ids}`,
    dialogs: { chooseFile: async () => null, chooseTarget: async () => null },
    appVersion: '0.0.0',
    platform: 'test',
    log: () => {},
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'madda-hostile-'));
  services = open();
});
afterEach(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

function given<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}
const codeOf = (result: ApiResult<unknown>): string => (result.ok ? 'ok' : result.error.code);

async function make(name = 'law.madda'): Promise<OpenedProject> {
  const args = { name: 'law', path: at(name), template: 'npm-separate', lang: 'en' } as const;
  return given(await services.createProject(args));
}

/** A closed project with a version and a comment in it. */
async function makeClosed(name = 'law.madda'): Promise<string> {
  const { project } = await make(name);
  given(await services.saveVersion({ project, name: 'One', note: '', coverage: null }));
  given(await services.addComment({ project, provision: 'x', quote: '', from: 0, to: 0, text: 'why' }));
  await services.closeProject({ project });
  return at(name);
}

/** Opens the project and reads everything in it; gives the codes that came back. */
async function readAll(file: string): Promise<string[]> {
  const opened = await services.openProject({ path: file });
  if (!opened.ok) return [opened.error.code];
  const { project, versions } = opened.value;
  const codes: string[] = [];
  for (const { id } of versions) codes.push(codeOf(await services.readVersion({ project, version: id })));
  codes.push(codeOf(await services.saveVersion({ project, name: 'n', note: '', coverage: null })));
  codes.push(codeOf(await services.closeProject({ project })));
  return codes;
}

function forge(file: string, sql: string): void {
  const db = new Database(file);
  db.unsafeMode();
  db.exec(sql);
  db.close();
}

describe('a damaged project', () => {
  /** Bytes of a block of the database. */
  const BLOCK = 4096;

  it('cut short at any block of 512 bytes is named as damaged or as no project, and left as it is', async () => {
    const whole = readFileSync(await makeClosed());
    const cut = at('cut.madda');
    for (let size = 0; size < whole.length; size += 512) {
      writeFileSync(cut, whole.subarray(0, size));
      const codes = await readAll(cut);
      // What was cut off may be the unused end of the last block: then everything must be there to its last letter.
      const lost = codes.some((code) => code !== 'ok');
      if (!lost) {
        expect(whole.length - size).toBeLessThan(BLOCK);
        continue;
      }
      expect(['damagedProject', 'notAProject']).toContain(codes[0]);
      // Where only an old version lost words the draft is whole, and what is saved of it is written.
      if (codes.at(-2) !== 'ok') expect(readFileSync(cut)).toEqual(whole.subarray(0, size));
    }
  });

  it('with bytes changed at random is read or refused with a code, and the next project opens all the same', async () => {
    const whole = readFileSync(await makeClosed());
    const random = seeded(20_261_122);
    const known = new Set([
      'ok',
      'damagedProject',
      'notAProject',
      'newerProject',
      'writeFailed',
      'unknownVersion',
    ]);
    for (let n = 0; n < 250; n++) {
      const file = at(`hurt-${n}.madda`);
      const bytes = Buffer.from(whole);
      for (let k = 0; k <= n % 12; k++) bytes[random(bytes.length)] = random(256);
      writeFileSync(file, bytes);
      for (const code of await readAll(file)) expect(known).toContain(code);
      rmSync(file, { force: true });
    }
    expect((await readAll(at('law.madda')))[0]).toBe('ok');
  });

  it.each<[string, string]>([
    ['content that is gone', 'PRAGMA foreign_keys = OFF; DELETE FROM content'],
    ['words changed behind its back', `UPDATE content SET json = replace(json, 'shall', 'may')`],
    ['content that is no JSON', `UPDATE content SET json = '{'`],
    ['content that is no bill', `UPDATE content SET json = '{"type":"bill"}'`],
    ['content of another type', 'UPDATE content SET json = 7'],
    ['attributes that are no JSON', `UPDATE meta SET value = '{' WHERE key = 'attrs'`],
    ['attributes of no bill', `UPDATE meta SET value = '[]' WHERE key = 'attrs'`],
    ['no units', 'DELETE FROM draft_unit'],
    ['a unit under itself', `UPDATE draft_unit SET id = '', parent = '' WHERE type = 'preamble'`],
    [
      'a unit under none',
      `UPDATE draft_unit SET parent = 'gone' WHERE id = (SELECT max(id) FROM draft_unit)`,
    ],
    [
      'a version with a time that is none',
      `DROP TRIGGER version_is_final; UPDATE version SET at = 'x'; CREATE TRIGGER version_is_final BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'a version never changes'); END`,
    ],
    ['a comment with a time that is none', `UPDATE comment SET at = 'x'`],
    ['a comment with a place that is no number', `UPDATE comment SET start = 'x'`],
    [
      'a decision that is no JSON',
      `INSERT INTO decision VALUES ('r', '2026-01-01T00:00:00.000Z', 'a', 0, 'met', 'confirmed', '', '', '{')`,
    ],
    [
      'a decision on no state',
      `INSERT INTO decision VALUES ('r', '2026-01-01T00:00:00.000Z', 'a', 0, 'good', 'confirmed', '', '', '[]')`,
    ],
  ])('is named as such: %s', async (_what, sql) => {
    const file = await makeClosed();
    forge(file, sql);
    expect(await readAll(file)).toEqual(['damagedProject']);
    // Nobody holds it any more: it can be replaced by a backup and opened.
    forge(file, 'SELECT 1');
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('names a version whose text is gone, and opens the draft all the same', async () => {
    const file = await makeClosed();
    forge(file, `PRAGMA foreign_keys = OFF; UPDATE chunk SET entries = '[]'`);
    expect(await readAll(file)).toEqual(['damagedProject', 'ok', 'ok']);
    forge(file, 'DELETE FROM chunk');
    expect((await readAll(file)).slice(0, 1)).toEqual(['damagedProject']);
  });
});

describe('a forged project', () => {
  it.each<[string, string]>([
    [
      'a view that never ends in the place of a table',
      `ALTER TABLE meta RENAME TO meta2; CREATE VIEW meta AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT 'attrs' AS key, x AS value FROM c`,
    ],
    ['a trigger of its own', 'CREATE TRIGGER t AFTER INSERT ON content BEGIN DELETE FROM version; END'],
    ['a table more', 'CREATE TABLE more (x)'],
    ['a table less', 'DROP TABLE comment_reply'],
    ['versions that can be changed', 'DROP TRIGGER version_is_final'],
  ])('with %s is not opened', async (_what, sql) => {
    const file = await makeClosed();
    forge(file, sql);
    expect(await readAll(file)).toEqual(['damagedProject']);
  });
});

describe('ten thousand versions', () => {
  it('are listed and opened', async () => {
    const file = await makeClosed();
    forge(
      file,
      `WITH RECURSIVE c(x) AS (SELECT 2 UNION ALL SELECT x + 1 FROM c WHERE x < 10000)
       INSERT INTO version SELECT 'v' || x, x, 'V' || x, note, author, at, words, articles, coverage, automatic, parent, attrs, format, manifest FROM version, c WHERE seq = 1`,
    );
    const { versions, project } = given(await services.openProject({ path: file }));
    expect(versions).toHaveLength(10_000);
    expect(codeOf(await services.readVersion({ project, version: 'V9999' }))).toBe('ok');
  });
});

describe('a project file that is touched while it is open', () => {
  it.each<[string, (file: string) => void]>([
    ['deleted', (file) => rmSync(file)],
    ['moved away', (file) => renameSync(file, `${file}.old`)],
    [
      'replaced by another',
      (file) => {
        renameSync(file, `${file}.old`);
        writeFileSync(file, 'another');
      },
    ],
  ])(
    'is not written to as if nothing had happened when %s; a copy still saves the work',
    async (_what, touch) => {
      const { project } = await make();
      touch(at('law.madda'));
      const comment = { project, provision: 'x', quote: '', from: 0, to: 0, text: 'why' };
      expect(codeOf(await services.addComment(comment))).toBe('notFound');
      expect(codeOf(await services.saveVersion({ project, name: 'n', note: '', coverage: null }))).toBe(
        'notFound',
      );
      expect(codeOf(await services.saveCopy({ project, path: at('copy.madda'), name: '' }))).toBe('ok');
      await services.closeProject({ project });
      expect((await readAll(at('copy.madda')))[0]).toBe('ok');
    },
  );
});

describe('two ways to one project', () => {
  it('a link to an open project is the same project: read-only in the second window', async () => {
    const first = await make();
    symlinkSync(at('law.madda'), at('link.madda'));
    const second = given(await services.openProject({ path: at('link.madda') }));
    expect([first.readOnly, second.readOnly, second.readOnlyBecause]).toEqual([false, true, 'inUse']);
  });

  it('and so in another process', async () => {
    await make();
    symlinkSync(at('law.madda'), at('link.madda'));
    const other = open();
    const second = given(await other.openProject({ path: at('link.madda') }));
    expect(second.readOnlyBecause).toBe('inUse');
    await other.close();
  });

  it('a second name of the same file (hard link) is held too', async () => {
    await make();
    linkSync(at('law.madda'), at('twin.madda'));
    expect(codeOf(await services.openProject({ path: at('twin.madda') }))).toBe('inUse');
  });

  it('a copy is never put over a project that is open', async () => {
    const first = await make('first.madda');
    const second = await make('second.madda');
    const copy = { project: first.project, path: at('second.madda'), name: '' };
    expect(codeOf(await services.saveCopy(copy))).toBe('inUse');
    expect(
      codeOf(await services.saveVersion({ project: second.project, name: 'n', note: '', coverage: null })),
    ).toBe('ok');
    const other = open();
    const elsewhere = given(await other.openProject({ path: await makeClosed('third.madda') }));
    expect(codeOf(await other.saveCopy({ ...copy, project: elsewhere.project }))).toBe('inUse');
    await other.close();
  });

  it('a journal that a crash left behind is not played into a copy that takes the place', async () => {
    const first = await make('first.madda');
    const second = await make('second.madda');
    given(await services.saveVersion({ project: second.project, name: 'lost', note: '', coverage: null }));
    copyFileSync(at('second.madda'), at('crashed.madda'));
    copyFileSync(at('second.madda-wal'), at('crashed.madda-wal'));
    given(await services.saveCopy({ project: first.project, path: at('crashed.madda'), name: '' }));
    expect(existsSync(at('crashed.madda-wal'))).toBe(false);
    const opened = given(await services.openProject({ path: at('crashed.madda') }));
    expect(opened.versions).toEqual([]);
  });
});

describe('places that cannot be had', () => {
  it('a folder that is not there is named as a folder', async () => {
    const args = { name: 'x', template: 'blank', lang: 'en' } as const;
    const made = await services.createProject({ ...args, path: at('no/such/x.madda') });
    expect(made).toMatchObject({ ok: false, error: { code: 'noFolder', values: { path: at('no/such') } } });
    const { project } = await make();
    expect(codeOf(await services.saveCopy({ project, path: at('no/such/x.madda'), name: '' }))).toBe(
      'noFolder',
    );
  });

  it('paths that are no paths are files that are not there', async () => {
    for (const file of ['', 'a\0b.madda', 'x'.repeat(4000), at('law.madda/inside.madda')]) {
      if (file !== '') expect(codeOf(await services.openProject({ path: file }))).toBe('notFound');
      else expect(codeOf(await services.openProject({ path: file }))).toBe('notAProject');
    }
  });

  it('works without a place for its own notes, and says what is missing where a lock cannot be made', async () => {
    writeFileSync(at('blocked'), 'a file where the folder should be');
    const blocked = open(at('blocked'));
    const file = await makeClosed();
    expect(given(await blocked.openProject({ path: file })).readOnlyBecause).toBe('readOnly');
    const made = await blocked.createProject({
      name: 'x',
      path: at('x.madda'),
      template: 'blank',
      lang: 'en',
    });
    expect(codeOf(made)).toBe('writeFailed');
    expect(existsSync(at('x.madda'))).toBe(false);
    await blocked.close();
  });

  it('a file in the place of the projects folder is an answer for every method', async () => {
    writeFileSync(at('projects'), 'a file');
    expect(codeOf(await services.listProjects({}))).toBe('ok');
    for (const result of [
      await services.createSample({ lang: 'en' }),
      await services.createProject({ name: 'x', path: '', template: 'blank', lang: 'en' }),
      await services.uploadProject({ fileName: 'x.madda', bytes: new Uint8Array(200) }),
    ])
      expect(['noFolder', 'exists', 'writeFailed']).toContain(codeOf(result));
  });

  it('an ending in capitals is an ending', async () => {
    const made = await make('LAW.MADDA');
    expect(path.basename(made.path)).toBe('LAW.MADDA');
  });
});

describe('closing', () => {
  it('twice is no fault, and what comes after is told that the project is closed', async () => {
    const { project, doc } = await make();
    expect(codeOf(await services.closeProject({ project }))).toBe('ok');
    expect(codeOf(await services.closeProject({ project }))).toBe('ok');
    for (const result of [
      await services.replaceDraft({ project, base: 1, doc }),
      await services.saveVersion({ project, name: 'n', note: '', coverage: null }),
      await services.touchProject({ project }),
      await services.downloadProject({ project }),
    ])
      expect(codeOf(result)).toBe('projectClosed');
  });

  it('while an export runs lets the export finish', async () => {
    const { project } = await make();
    const options = { annotations: true, against: '' };
    const running = services.exportBill({
      project,
      source: 'draft',
      format: 'docx',
      options,
      path: '',
      uiLang: 'en',
    });
    await services.closeProject({ project });
    expect(codeOf(await running)).toBe('ok');
  });

  it('the services while exports run answers each of them', async () => {
    const { project } = await make();
    const options = { annotations: false, against: '' };
    const running = Array.from({ length: 3 }, () =>
      services.exportBill({ project, source: 'draft', format: 'pdf', options, path: '', uiLang: 'en' }),
    );
    await services.close();
    for (const result of await Promise.all(running)) expect(['ok', 'exportFailed']).toContain(codeOf(result));
  });

  it('goes on to the other projects where one cannot be folded away', async () => {
    await make('first.madda');
    await make('second.madda');
    mkdirSync(at('gone'));
    rmSync(at('first.madda'));
    await services.close();
    expect(existsSync(at('second.madda-wal'))).toBe(false);
    services = open();
  });
});

describe('everything at once', () => {
  it('saves, versions, exports and a restore end in a project that opens, with every acknowledged version in it', async () => {
    const { project, doc, revision } = await make();
    const options = { annotations: true, against: 'draft' };
    const version = given(await services.saveVersion({ project, name: 'base', note: '', coverage: null }));
    const results = await Promise.all([
      services.replaceDraft({ project, base: revision, doc }),
      services.exportBill({ project, source: version.id, format: 'docx', options, path: '', uiLang: 'ru' }),
      services.saveVersion({ project, name: 'a', note: '', coverage: null }),
      services.restoreVersion({ project, version: version.id }),
      services.replaceDraft({ project, base: revision, doc }),
      services.exportBill({
        project,
        source: 'draft',
        format: 'pdf',
        options,
        path: at('x.pdf'),
        uiLang: 'tk',
      }),
      services.saveVersion({ project, name: 'b', note: '', coverage: null }),
      services.closeProject({ project }),
      services.saveVersion({ project, name: 'c', note: '', coverage: null }),
    ]);
    expect(results.map(codeOf)).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
      'staleRevision',
      'ok',
      'ok',
      'ok',
      'projectClosed',
    ]);
    const { versions } = given(await services.openProject({ path: at('law.madda') }));
    expect(versions.map((v) => v.name)).toEqual(expect.arrayContaining(['base', 'a', 'b']));
    expect(versions).toHaveLength(4);
  });
});

/** A journal that a crash left beside a project file, and what becomes of it when another file stands there. */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftRevision, readDraft, writeDraft } from '../../electron/core/store/draft.ts';
import { APPLICATION_ID } from '../../electron/core/store/format.ts';
import { sealJournal } from '../../electron/core/store/journal.ts';
import { MIGRATIONS, migrate } from '../../electron/core/store/migrations.ts';
import { createFile, type OpenedFile, openFile } from '../../electron/core/store/open.ts';
import { copyInto } from '../../electron/core/store/seal.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { testMachines, value } from '../builders/machines.ts';
import { lawOf } from './bills.ts';

const TYPIST = fileURLToPath(new URL('./typist.ts', import.meta.url));

let folder: string;
let path: string;
let locks: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madda-journals-'));
  path = join(folder, 'Law.madda');
  locks = join(folder, 'locks');
  make(path, 10);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function close({ db, lock }: OpenedFile): void {
  db.close();
  lock?.release();
}

/** A project with a law of so many articles, closed. */
function make(at: string, articles: number): void {
  const made = value(createFile(at, locks));
  const law = lawOf(articles);
  writeDraft(made.db, { ...law.attrs }, cutUnits(law));
  close(made);
}

/** Somebody types, and the process is killed: what was typed is only in the journal. Gives the last revision that was acknowledged. */
function typeAndKill(saves = 5): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TYPIST, path, locks], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.split('\n').length > saves) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(out.trimEnd().split('\n').at(-1))));
  });
}

/** Puts another file in the place of the project, as a person or a program that keeps folders alike does; journals stay. */
function putInPlace(other: string): void {
  copyFileSync(other, `${path}.tmp`);
  renameSync(`${path}.tmp`, path);
}

/** What the project says when it is opened: how far it was typed, what was put out of the way, and whether it is whole. */
function opened(): { revision: number; articles: number; setAside: string[]; whole: unknown } {
  const file = value(openFile(path, locks));
  const { db, setAside } = file;
  const text = JSON.stringify(readDraft(db));
  const articles = text.split('"type":"article"').length - 1;
  const state = { revision: draftRevision(db), articles, setAside };
  const whole = db.pragma('integrity_check', { simple: true });
  close(file);
  return { ...state, whole };
}

const ASIDE = 'Law.madda.journal-1.bak';

describe('The journal that a crash left', () => {
  it('is taken into its own file, and nothing of it stays behind', async () => {
    const acknowledged = await typeAndKill();
    expect(existsSync(`${path}-wal`)).toBe(true);
    const { revision, ...rest } = opened();
    expect(revision).toBeGreaterThanOrEqual(acknowledged);
    expect(rest).toEqual({ articles: 10, setAside: [], whole: 'ok' });
    expect(readdirSync(folder).sort()).toEqual(['Law.madda', 'locks']);
  });

  it("is set aside where a colleague's file was put over the project, and nothing of it is applied", async () => {
    const other = join(folder, 'Bahar.madda');
    make(other, 30);
    const before = readFileSync(other);
    await typeAndKill();
    const journal = readFileSync(`${path}-wal`);
    putInPlace(other);
    expect(opened()).toEqual({ revision: 1, articles: 30, setAside: [ASIDE], whole: 'ok' });
    expect(readFileSync(join(folder, ASIDE)).equals(journal)).toBe(true);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is set aside where an older copy was put back, of whatever kind, and each such journal is kept', async () => {
    const [bytes, vacuumed] = [join(folder, 'bytes.madda'), join(folder, 'vacuumed.madda')];
    copyFileSync(path, bytes);
    const file = value(openFile(path, locks));
    copyInto(file.db, vacuumed);
    sealJournal(file.db);
    writeDraft(file.db, { ...lawOf(20).attrs }, cutUnits(lawOf(20)));
    close(file);
    await typeAndKill();
    putInPlace(bytes);
    expect(opened()).toEqual({ revision: 1, articles: 10, setAside: [ASIDE], whole: 'ok' });
    await typeAndKill();
    putInPlace(vacuumed);
    const second = 'Law.madda.journal-2.bak';
    expect(opened()).toEqual({ revision: 1, articles: 10, setAside: [second], whole: 'ok' });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([ASIDE, second]));
  });

  it('is set aside where the copy was made while the journal was written', async () => {
    const copy = join(folder, 'copy.madda');
    const file = value(openFile(path, locks));
    sealJournal(file.db);
    writeDraft(file.db, { ...lawOf(20).attrs }, cutUnits(lawOf(20)));
    copyInto(file.db, copy);
    const journal = readFileSync(`${path}-wal`);
    close(file);
    putInPlace(copy);
    writeFileSync(`${path}-wal`, journal);
    expect(opened()).toEqual({ revision: 2, articles: 20, setAside: [ASIDE], whole: 'ok' });
  });

  it('goes on with its file where the crash came while it was being folded', async () => {
    await typeAndKill(30);
    const acknowledged = (() => {
      const [db, wal] = [readFileSync(path), readFileSync(`${path}-wal`)];
      const { revision } = opened();
      const folded = readFileSync(path);
      // The first half of the folded pages, then those of before; and the journal as it was.
      const half = Math.floor(Math.max(db.length, folded.length) / 8192) * 4096;
      writeFileSync(path, Buffer.concat([folded.subarray(0, half), db.subarray(half)]));
      writeFileSync(`${path}-wal`, wal);
      return revision;
    })();
    expect(opened()).toEqual({ revision: acknowledged, articles: 10, setAside: [], whole: 'ok' });
  });

  it('of which not even the beginning was written is no reason to tell anybody of it', async () => {
    await typeAndKill();
    const journal = readFileSync(`${path}-wal`);
    opened();
    for (const torn of [journal.subarray(0, 20), journal.subarray(0, 3000), Buffer.alloc(5000, 7)]) {
      writeFileSync(`${path}-wal`, torn);
      expect(opened().setAside).toEqual([]);
    }
  });

  it('is left as it is where the file under it is damaged', async () => {
    const other = join(folder, 'Bahar.madda');
    make(other, 30);
    await typeAndKill();
    const damaged = readFileSync(other);
    damaged.fill(0x5a, 4096, 20_000);
    writeFileSync(path, damaged);
    const journal = readFileSync(`${path}-wal`);
    const answer = openFile(path, locks);
    expect(answer.ok ? 'ok' : answer.error.code).toBe('damagedProject');
    expect(readFileSync(path).equals(damaged)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(journal)).toBe(true);
  });

  it('of the older kind, from a project that was being made, is not played into a file that stands there now', () => {
    const half = join(folder, 'half.madda');
    const db = new Database(half);
    db.exec('BEGIN; CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(3000000))');
    db.pragma('cache_spill = ON');
    db.exec('INSERT INTO t VALUES (zeroblob(3000000)); UPDATE t SET x = zeroblob(100)');
    const undo = existsSync(`${half}-journal`) ? readFileSync(`${half}-journal`) : Buffer.alloc(0);
    db.exec('ROLLBACK');
    db.close();
    expect(undo.length).toBeGreaterThan(0);
    writeFileSync(`${path}-journal`, undo);
    expect(opened()).toEqual({ revision: 1, articles: 10, setAside: [ASIDE], whole: 'ok' });
  });
});

describe('A file that was put over a project which another process has open', () => {
  it('is read as it is, without the journal of the other', async () => {
    const other = join(folder, 'Bahar.madda');
    make(other, 30);
    const child = spawn(process.execPath, [TYPIST, path, locks], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    child.stdout.resume();
    putInPlace(other);
    const file = value(openFile(path, locks));
    expect([file.readOnlyBecause, file.setAside]).toEqual(['inUse', []]);
    expect(JSON.stringify(readDraft(file.db)).split('"type":"article"')).toHaveLength(31);
    close(file);
    expect(existsSync(`${path}-wal`)).toBe(true);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    expect(opened()).toMatchObject({ articles: 30, setAside: [ASIDE] });
  });
});

describe('A project of an older Madda', () => {
  it('that crashed is taken whole with its journal, and knows its journals from then on', async () => {
    const [old, other] = [join(folder, 'Old.madda'), join(folder, 'Bahar.madda')];
    make(other, 30);
    const db = new Database(old);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(
      db,
      MIGRATIONS.filter(({ version }) => version <= 60),
    );
    db.pragma('journal_mode = WAL');
    db.prepare('ATTACH ? AS new').run(path);
    for (const table of ['meta', 'content', 'draft_unit'])
      db.exec(`INSERT INTO ${table} SELECT * FROM new.${table}`);
    db.exec('DETACH new');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.prepare("UPDATE meta SET value = '7' WHERE key = 'revision'").run();
    copyFileSync(old, path);
    copyFileSync(`${old}-wal`, `${path}-wal`);
    db.close();
    expect(opened()).toEqual({ revision: 7, articles: 10, setAside: [], whole: 'ok' });
    await typeAndKill();
    putInPlace(other);
    expect(opened()).toEqual({ revision: 1, articles: 30, setAside: [ASIDE], whole: 'ok' });
  });
});

describe('The window', () => {
  const { machine } = testMachines();

  it('is told by which name a journal was set aside, once', async () => {
    const services = machine('aman', { projects: folder, data: join(folder, 'data') });
    const made = value(
      await services.createProject({ name: 'New', path: '', template: 'npm-separate', lang: 'en' }),
    );
    await services.closeProject({ project: made.project });
    await typeAndKill();
    putInPlace(made.path);
    const first = value(await services.openProject({ path }));
    expect(first.journalSetAside).toBe(ASIDE);
    expect(first.doc).toEqual(made.doc);
    expect(value(await services.openProject({ path })).journalSetAside).toBeUndefined();
  });
});

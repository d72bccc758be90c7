import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from '../../electron/core/store/draft.ts';
import { LATEST, MIGRATIONS } from '../../electron/core/store/migrations.ts';
import { createFile, openFile } from '../../electron/core/store/open.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { lawOf } from './bills.ts';

let folder = '';
let locks = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madda-store-'));
  locks = join(folder, 'locks');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function makeProject(name: string): string {
  const path = join(folder, name);
  const made = createFile(path, locks);
  if (!made.ok) throw new Error(made.error.code);
  const law = lawOf(3);
  writeDraft(made.value.db, { ...law.attrs }, cutUnits(law));
  made.value.db.pragma('wal_checkpoint(TRUNCATE)');
  made.value.db.close();
  made.value.lock?.release();
  return path;
}

const codeOf = (result: ReturnType<typeof openFile>): string => (result.ok ? 'ok' : result.error.code);

describe('Opening a project', () => {
  it('gives the draft that was saved', () => {
    const opened = openFile(makeProject('a.madda'), locks);
    expect(opened.ok && readDraft(opened.value.db)).toEqual(lawOf(3).toJSON());
    if (opened.ok) opened.value.lock?.release();
  });

  it('tells a missing file, a text file, an empty file and another database from a project, and leaves them as they were', () => {
    const text = join(folder, 'text.madda');
    writeFileSync(
      text,
      'not a database at all, but longer than one hundred bytes, so that the header is complete and still wrong '.repeat(
        2,
      ),
    );
    const empty = join(folder, 'empty.madda');
    writeFileSync(empty, '');
    const other = join(folder, 'other.madda');
    const db = new Database(other);
    db.exec('CREATE TABLE t (x)');
    db.close();
    const before = [text, empty, other].map((f) => readFileSync(f).toString('base64'));
    expect([join(folder, 'none.madda'), text, empty, other].map((f) => codeOf(openFile(f, locks)))).toEqual([
      'notFound',
      'notAProject',
      'notAProject',
      'notAProject',
    ]);
    expect([text, empty, other].map((f) => readFileSync(f).toString('base64'))).toEqual(before);
  });

  it('refuses a project from a newer Madda', () => {
    const path = makeProject('new.madda');
    const db = new Database(path);
    db.pragma('user_version = 9000');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    expect(codeOf(openFile(path, locks))).toBe('newerProject');
  });

  it('refuses a damaged project without touching it', () => {
    const path = makeProject('broken.madda');
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 2048, 12_000);
    writeFileSync(path, bytes);
    expect(codeOf(openFile(path, locks))).toBe('damagedProject');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('refuses a truncated project', () => {
    const path = makeProject('short.madda');
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    expect(codeOf(openFile(path, locks))).toBe('damagedProject');
  });

  it('opens for reading only what another process holds, and for writing once that process was killed', async () => {
    const path = makeProject('held.madda');
    const holder = fileURLToPath(new URL('./holder.ts', import.meta.url));
    const child = spawn(process.execPath, [holder, path, locks], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    const second = openFile(path, locks);
    expect(second.ok && second.value.readOnlyBecause).toBe('inUse');
    expect(second.ok && readDraft(second.value.db)).toEqual(lawOf(3).toJSON());
    if (second.ok) second.value.db.close();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const third = openFile(path, locks);
    expect(third.ok && third.value.readOnlyBecause).toBe(null);
    if (third.ok) {
      third.value.db.close();
      third.value.lock?.release();
    }
  });

  it('never overwrites an existing file when a project is made', () => {
    const path = join(folder, 'there.madda');
    writeFileSync(path, 'precious');
    expect(codeOf(createFile(path, locks))).toBe('exists');
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  it('keeps a copy of the file before the first migration step', () => {
    const path = makeProject('old.madda');
    const steps = [...MIGRATIONS, { version: LATEST + 10, sql: 'CREATE TABLE later (x)' }];
    const opened = openFile(path, locks, steps);
    expect(opened.ok && opened.value.db.pragma('user_version', { simple: true })).toBe(LATEST + 10);
    expect(readdirSync(folder)).toContain(`old.madda.before-${LATEST}.bak`);
    if (opened.ok) {
      opened.value.db.close();
      opened.value.lock?.release();
    }
    const backup = new Database(join(folder, `old.madda.before-${LATEST}.bak`), { readonly: true });
    expect(readDraft(backup)).toEqual(lawOf(3).toJSON());
    backup.close();
  });

  // Only an ordinary user is refused by file permissions; root is not, so root hands this part to `nobody`.
  const canDrop = process.platform !== 'win32' && process.getuid?.() === 0;
  it.runIf(canDrop || process.getuid?.() !== 0)('opens a project in a read-only folder to be read', () => {
    const inside = join(folder, 'shelf');
    mkdirSync(inside);
    const path = makeProject('shelf/a.madda');
    chmodSync(path, 0o444);
    chmodSync(inside, 0o555);
    chmodSync(folder, 0o755);
    mkdirSync(locks, { recursive: true });
    chmodSync(locks, 0o777);
    const reader = fileURLToPath(new URL('./reader.ts', import.meta.url));
    const out = execFileSync(process.execPath, [reader, path, locks], {
      ...(canDrop ? { uid: 65534, gid: 65534 } : {}),
      encoding: 'utf8',
    });
    chmodSync(inside, 0o755);
    expect(JSON.parse(out)).toEqual({ because: 'readOnly', articles: 3 });
  });
});

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { draftRevision, readDraft, writeDraft } from '../../electron/core/store/draft.ts';
import { createFile, openFile } from '../../electron/core/store/open.ts';
import { readReview } from '../../electron/core/store/review.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { lawOf } from './bills.ts';

const folder = mkdtempSync(join(tmpdir(), 'madda-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TYPIST = fileURLToPath(new URL('./typist.ts', import.meta.url));

const SUGGESTER = fileURLToPath(new URL('./suggester.ts', import.meta.url));

/** Starts a typist, kills it after it has acknowledged `saves` revisions, and gives the last one acknowledged. */
function typeAndKill(path: string, locks: string, saves: number, typist = TYPIST): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [typist, path, locks], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    let killed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (!killed && out.split('\n').length > saves) {
        killed = true;
        child.kill('SIGKILL');
      }
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(out.trimEnd().split('\n').at(-1))));
  });
}

it('keeps every acknowledged save through 50 kills in the middle of typing, and the file opens each time', {
  timeout: 300_000,
}, async () => {
  const path = join(folder, 'draft.madda');
  const locks = join(folder, 'locks');
  const made = createFile(path, locks);
  if (!made.ok) throw new Error(made.error.code);
  const law = lawOf(10);
  writeDraft(made.value.db, { ...law.attrs }, cutUnits(law));
  made.value.db.close();
  made.value.lock?.release();
  for (let round = 1; round <= 50; round++) {
    const acknowledged = await typeAndKill(path, locks, 1 + ((round * 7) % 23));
    const opened = openFile(path, locks);
    if (!opened.ok) throw new Error(`round ${round}: ${opened.error.code}`);
    const stored = draftRevision(opened.value.db);
    expect(opened.value.readOnlyBecause).toBe(null);
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    expect(JSON.stringify(readDraft(opened.value.db))).toContain(`Revision ${stored}.`);
    opened.value.db.close();
    opened.value.lock?.release();
  }
});

it('keeps draft, accepted text and authors of one and the same save through 15 kills in the middle of suggesting', {
  timeout: 300_000,
}, async () => {
  const path = join(folder, 'review.madda');
  const locks = join(folder, 'locks');
  const made = createFile(path, locks);
  if (!made.ok) throw new Error(made.error.code);
  const law = lawOf(10);
  writeDraft(made.value.db, { ...law.attrs }, cutUnits(law));
  made.value.db.close();
  made.value.lock?.release();
  for (let round = 1; round <= 15; round++) {
    const acknowledged = await typeAndKill(path, locks, 1 + ((round * 5) % 17), SUGGESTER);
    const opened = openFile(path, locks);
    if (!opened.ok) throw new Error(`round ${round}: ${opened.error.code}`);
    const { db } = opened.value;
    const stored = draftRevision(db);
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    const review = readReview(db)!;
    expect(review.attributions.map(({ id }) => id)).toEqual([`s${stored}`]);
    expect(JSON.stringify(review.accepted)).toContain(`Accepted ${stored}.`);
    expect(JSON.stringify(readDraft(db))).toContain(`Revision ${stored}.`);
    db.close();
    opened.value.lock?.release();
  }
});

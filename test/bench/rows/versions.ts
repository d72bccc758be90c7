/**
 * A project with a thousand versions of a thousand articles: what one more version adds to the file, and how long listing the
 * versions, opening one and opening the project take, beside the same project with two versions.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { applyChanges, readDraft, writeDraft } from '../../../electron/core/store/draft.ts';
import { createFile, openFile } from '../../../electron/core/store/open.ts';
import { keepVersion, listVersions, readVersion } from '../../../electron/core/store/versions.ts';
import type { VersionInfo } from '../../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { law } from '../law.ts';
import { type Bench, median, type Row, row, timed } from '../row.ts';

const MANY = 1000;
const FEW = 2;

const info = (n: number): VersionInfo => ({
  id: `v${n}`,
  name: `Version ${n}`,
  note: '',
  author: 'A',
  at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
  words: 200_000,
  articles: 1000,
  coverage: null,
  automatic: false,
  parent: n === 0 ? '' : `v${n - 1}`,
});

/** One article edited for each version. */
function fill(db: Database, versions: number): void {
  const bill = law(1000);
  const units = cutUnits(bill);
  writeDraft(db, { ...bill.attrs }, units);
  const articles = units.filter(({ json }) => json.type === 'article');
  for (let n = 0; n < versions; n++) {
    const { id, parent, json } = articles[(n * 37) % articles.length]!;
    applyChanges(db, { put: [{ id, parent, after: null, json: edited(json, n) }], removed: [] });
    keepVersion(db, info(n));
  }
}

function edited(json: NodeJson, n: number): NodeJson {
  const next = structuredClone(json);
  next.content![0] = { type: 'heading', content: [{ type: 'text', text: `Heading as of version ${n}` }] };
  return next;
}

interface Project {
  path: string;
  locks: string;
  bytes: number;
}

function project(folder: string, versions: number): Project {
  const path = join(folder, `${versions}.madda`);
  const locks = join(folder, 'locks');
  const made = createFile(path, locks);
  if (!made.ok) throw new Error(made.error.code);
  made.value.db.transaction(() => fill(made.value.db, versions))();
  made.value.db.pragma('wal_checkpoint(TRUNCATE)');
  made.value.db.close();
  made.value.lock?.release();
  return { path, locks, bytes: statSync(path).size };
}

/** Milliseconds of one job on the opened file; `open` is the job of opening the project and reading its draft. */
async function times({ path, locks }: Project): Promise<{ open: number; list: number; read: number }> {
  const open = await timed(5, () => {
    const opened = openFile(path, locks);
    if (!opened.ok) throw new Error(opened.error.code);
    const read = readBill(readDraft(opened.value.db));
    if (!read.ok) throw new Error(read.reason);
    listVersions(opened.value.db);
    opened.value.db.close();
    opened.value.lock?.release();
  });
  const opened = openFile(path, locks);
  if (!opened.ok) throw new Error(opened.error.code);
  const { db } = opened.value;
  const list = await timed(20, () => listVersions(db));
  const read = await timed(5, () => readVersion(db, 'v1'));
  db.close();
  opened.value.lock?.release();
  return { open: median(open), list: median(list), read: median(read) };
}

export const versions: Bench = {
  name: 'versions',
  run: async (): Promise<Row[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'madda-bench-versions-'));
    try {
      const [few, many] = [project(folder, FEW), project(folder, MANY)];
      const [a, b] = [await times(few), await times(many)];
      const each = (many.bytes - few.bytes) / (MANY - FEW) / 1000;
      const against = 'the same project with 2 versions';
      return [
        row('version-of-1000-articles-adds', each, 10, 'KB', 'the most that one edit may add'),
        row('open-project-1000-versions', b.open, a.open, 'ms', against),
        row('read-version-of-1000', b.read, a.read, 'ms', against),
        row('list-1000-versions', b.list, a.list, 'ms', against),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

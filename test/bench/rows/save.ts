/** Saving after one key: must not grow with the bill. The peer is the same save in a bill of ten articles. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges, writeDraft } from '../../../electron/core/store/draft.ts';
import { createFile } from '../../../electron/core/store/open.ts';
import { cutUnits, unitChanges } from '../../../shared/bill/units.ts';
import { afterOneKey, law } from '../law.ts';
import { type Bench, median, type Row, row } from '../row.ts';

const SAVES = 40;

/** Median time of one save, and the bytes it adds to the journal. */
function measure(articles: number): { milliseconds: number; bytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'madda-bench-'));
  const path = join(folder, 'law.madda');
  const made = createFile(path, join(folder, 'locks'));
  if (!made.ok) throw new Error(made.error.code);
  const { db } = made.value;
  let bill = law(articles);
  writeDraft(db, { ...bill.attrs }, cutUnits(bill));
  db.pragma('wal_checkpoint(TRUNCATE)');
  const times: number[] = [];
  for (let i = 0; i < SAVES; i++) {
    const next = afterOneKey(bill, 'ж');
    const start = performance.now();
    const changes = unitChanges(bill, next);
    db.transaction(() => applyChanges(db, changes)).immediate();
    times.push(performance.now() - start);
    bill = next;
  }
  const bytes = statSync(`${path}-wal`).size / SAVES;
  db.close();
  made.value.lock?.release();
  rmSync(folder, { recursive: true, force: true });
  return { milliseconds: median(times), bytes };
}

export const save: Bench = {
  name: 'save',
  run: async () => {
    const ten = measure(10);
    const rows: Row[] = [];
    for (const articles of [10, 100, 1000]) {
      const ours = measure(articles);
      rows.push(
        row(
          `save-one-key-time-${articles}`,
          ours.milliseconds,
          ten.milliseconds,
          'ms',
          'same save, 10 articles',
        ),
      );
      rows.push(
        row(`save-one-key-bytes-${articles}`, ours.bytes, ten.bytes, 'bytes', 'same save, 10 articles'),
      );
    }
    return rows;
  },
};

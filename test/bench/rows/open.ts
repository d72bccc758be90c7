/** Opening a project of a thousand articles, beside reading the same document as plain JSON into ProseMirror. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Node as PmNode } from 'prosemirror-model';
import { readDraft, writeDraft } from '../../../electron/core/store/draft.ts';
import { createFile, openFile } from '../../../electron/core/store/open.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { law } from '../law.ts';
import { type Bench, median, row, timed } from '../row.ts';

export const open: Bench = {
  name: 'open',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'madda-bench-'));
    const path = join(folder, 'law.madda');
    const locks = join(folder, 'locks');
    const bill = law(1000);
    const made = createFile(path, locks);
    if (!made.ok) throw new Error(made.error.code);
    writeDraft(made.value.db, { ...bill.attrs }, cutUnits(bill));
    made.value.db.close();
    made.value.lock?.release();
    const json = JSON.stringify(bill.toJSON());
    const ours = await timed(5, () => {
      const opened = openFile(path, locks);
      if (!opened.ok) throw new Error(opened.error.code);
      const read = readBill(readDraft(opened.value.db));
      if (!read.ok) throw new Error(read.reason);
      opened.value.db.close();
      opened.value.lock?.release();
    });
    const peer = await timed(5, () => PmNode.fromJSON(billSchema, JSON.parse(json)));
    rmSync(folder, { recursive: true, force: true });
    return [
      row('open-project-1000', median(ours), median(peer), 'ms', 'JSON.parse into ProseMirror, same bill'),
    ];
  },
};

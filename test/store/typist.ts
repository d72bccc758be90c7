/** Types into a project as fast as it can and says each revision that was acknowledged. Arguments: path, folder of locks. */
import { writeSync } from 'node:fs';
import { applyChanges, draftRevision } from '../../electron/core/store/draft.ts';
import { sealJournal } from '../../electron/core/store/journal.ts';
import { openFile } from '../../electron/core/store/open.ts';
import { article } from './bills.ts';

const [path = '', locks = ''] = process.argv.slice(2);
const opened = openFile(path, locks);
if (!opened.ok) throw new Error(opened.error.code);
const { db } = opened.value;
sealJournal(db);
for (;;) {
  const next = draftRevision(db) + 1;
  db.transaction(() =>
    applyChanges(db, {
      put: [{ id: 'a1', parent: 'c0', after: null, json: article('a1', `Revision ${next}.`) }],
      removed: [],
    }),
  ).immediate();
  // Synchronous, so that what was acknowledged has left this process when it is killed.
  writeSync(1, `${next}\n`);
}

/** Suggests and accepts in a project as fast as it can and says each revision that was acknowledged. Arguments: path, folder of locks. */
import { writeSync } from 'node:fs';
import { applyChanges, draftRevision } from '../../electron/core/store/draft.ts';
import { sealJournal } from '../../electron/core/store/journal.ts';
import { openFile } from '../../electron/core/store/open.ts';
import { applyReview, openReview } from '../../electron/core/store/review.ts';
import { article } from './bills.ts';

const [path = '', locks = ''] = process.argv.slice(2);
const opened = openFile(path, locks);
if (!opened.ok) throw new Error(opened.error.code);
const { db } = opened.value;
sealJournal(db);
const put = (text: string) => ({
  put: [{ id: 'a1', parent: 'c0', after: null, json: article('a1', text) }],
  removed: [],
});
for (;;) {
  const next = draftRevision(db) + 1;
  db.transaction(() => {
    if (next % 5 === 0) openReview(db);
    else if (next < 5) openReview(db);
    applyReview(db, {
      accepted: put(`Accepted ${next}.`),
      attributions: [{ id: `s${next}`, author: 'Anna', at: '', claims: [] }],
      rivals: [],
    });
    applyChanges(db, put(`Revision ${next}.`));
  }).immediate();
  writeSync(1, `${next}\n`);
}

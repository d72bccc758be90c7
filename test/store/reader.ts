/** Opens a project and says how. Arguments: path, folder of locks. */
import { readDraft } from '../../electron/core/store/draft.ts';
import { openFile } from '../../electron/core/store/open.ts';

const [path = '', locks = ''] = process.argv.slice(2);
const opened = openFile(path, locks);
const answer = opened.ok
  ? {
      because: opened.value.readOnlyBecause,
      articles: readDraft(opened.value.db).content?.[1]?.content?.filter((n) => n.type === 'article').length,
    }
  : { because: opened.error.code };
console.log(JSON.stringify(answer));

/** Holds a project open until it is killed. Arguments: path, folder of locks. */
import { openFile } from '../../electron/core/store/open.ts';

const [path = '', locks = ''] = process.argv.slice(2);
const opened = openFile(path, locks);
console.log(opened.ok ? 'held' : opened.error.code);
setInterval(() => {}, 1000);

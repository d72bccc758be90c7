/**
 * Writes ever longer comments into a project until the disk refuses, and says in one line what was acknowledged and how it
 * was refused; then frees what it can and says whether the next save goes through. Arguments: folder, folder of data, and
 * 'free' where the place that was taken is given back.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServices } from '../../electron/core/createServices.ts';

const [folder = '', dataDir = '', ballast = ''] = process.argv.slice(2);
// Past the limit of a file's size the system would end the process instead of refusing the write.
process.on('SIGXFSZ', () => {});
const services = createServices({
  resources: resolve(import.meta.dirname, '../../resources'),
  folder,
  dataDir,
  clock: () => new Date(),
  newId: () => `id-${process.hrtime.bigint()}`,
  dialogs: null,
  appVersion: 'test',
  platform: 'test',
  log: () => {},
});
const opened = await services.openProject({ path: join(folder, 'Law.madda') });
if (!opened.ok) throw new Error(opened.error.code);
const { project } = opened.value;
if (ballast !== '') writeFileSync(ballast, Buffer.alloc(300_000));
const say = (text: string) =>
  services.addComment({ project, provision: '', quote: '', from: 0, to: 0, text });
let acknowledged = 0;
let refused = '';
while (refused === '') {
  const said = await say('word '.repeat(4000));
  if (said.ok) acknowledged++;
  else refused = said.error.code;
}
const copy = await services.saveCopy({ project, path: '', name: 'Copy' });
const again = await services.listVersions({ project });
if (ballast !== '') rmSync(ballast);
const freed = ballast === '' ? 'not tried' : (await say('One more.')).ok;
process.stdout.write(
  JSON.stringify({ acknowledged, refused, copy: copy.ok || copy.error.code, reads: again.ok, freed }),
);
process.exit(0);

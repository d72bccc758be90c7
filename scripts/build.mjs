// Builds dist/renderer (the pages) and dist/electron (main, its workers and the preload). A part whose sources did not
// change since it was last built is left alone. `node scripts/build.mjs [renderer] [electron]`; nothing named means both.
import { createHash } from 'node:crypto';
// As a whole, so that a Node without globSync still gets as far as requireNode.
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireNode } from './say.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const PARTS = {
  renderer: {
    sources: [
      'renderer/**/*',
      'shared/**/*',
      'resources/spelling/*.txt',
      'vite.renderer.config.ts',
      'package-lock.json',
    ],
    out: 'dist/renderer',
    proof: 'index.html',
    builds: [{ configFile: 'vite.renderer.config.ts', mode: 'production' }],
  },
  electron: {
    sources: ['electron/**/*', 'shared/**/*', 'vite.electron.config.ts', 'package-lock.json'],
    out: 'dist/electron',
    proof: 'main.js',
    builds: [
      { configFile: 'vite.electron.config.ts', mode: 'main' },
      { configFile: 'vite.electron.config.ts', mode: 'preload' },
    ],
  },
};

/** Names the content of everything a part is made from; reading a few hundred small files takes some 20 ms. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const files = fs
    .globSync(sources, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of files) hash.update(file).update('\0').update(fs.readFileSync(file));
  return hash.digest('hex');
}

/** Builds one part where it is out of date; a run beside this one never sees a half-written folder. */
async function buildPart(name) {
  const part = PARTS[name];
  const stamp = `${ROOT}dist/.${name}-built-from`;
  const print = fingerprint(part.sources);
  const fresh = fs.existsSync(`${ROOT}${part.out}/${part.proof}`) && fs.existsSync(stamp);
  if (fresh && fs.readFileSync(stamp, 'utf8') === print) return false;
  // What is built is what is shipped, whatever the machine that builds it says: with NODE_ENV=test the pages would hold
  // React's development copy, which runs every effect twice.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const scratch = `${ROOT}dist/.${name}-${process.pid}`;
  fs.rmSync(scratch, { recursive: true, force: true });
  fs.mkdirSync(scratch, { recursive: true });
  process.env.MADDA_WORKERS = fs.globSync('electron/core/**/*.worker.ts', { cwd: ROOT }).join(',');
  try {
    for (const { configFile, mode } of part.builds)
      await build({
        configFile: ROOT + configFile,
        mode,
        logLevel: 'warn',
        build: { outDir: scratch, emptyOutDir: false },
      });
    replaceFolder(scratch, ROOT + part.out);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  fs.writeFileSync(stamp, print);
  return true;
}

function replaceFolder(from, to) {
  const old = `${to}-old-${process.pid}`;
  if (fs.existsSync(to)) fs.renameSync(to, old);
  fs.renameSync(from, to);
  fs.rmSync(old, { recursive: true, force: true });
}

/** Builds the named parts; resolves to those that had to be built. */
export async function buildParts(names) {
  const built = [];
  for (const name of names) if (await buildPart(name)) built.push(name);
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  const asked = process.argv.slice(2);
  try {
    await buildParts(asked.length > 0 ? asked : Object.keys(PARTS));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

// `npm run pack`: the installable folder in release/. Where Electron's runtime is not on this machine, onto a stub of it
// (the app, its archive and the fuses are real, the runtime is not): enough to check what is in the package. `--stub` asks
// for that. Installers (deb, AppImage, nsis, dmg) need electron-builder's own downloads: `npx electron-builder`.
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode, say } from './say.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How Electron marks the place of its fuses; then their version, their number and their state ("0" off, "1" on). */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_STATES = '110011001';

/** A folder that electron-builder takes for Electron's: the names it copies, and a binary that has fuses. */
function makeStub() {
  const folder = path.join(ROOT, 'dist', '.electron-stub');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(`not a program\n${FUSE_WIRE}`),
    Buffer.from([1, FUSE_STATES.length]),
    Buffer.from(FUSE_STATES),
  ]);
  fs.writeFileSync(path.join(folder, 'electron'), wire, { mode: 0o755 });
  for (const name of ['chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html', 'version'])
    fs.writeFileSync(path.join(folder, name), 'stub');
  return folder;
}

/**
 * Packs the app as a folder for this system.
 * @returns {Promise<{folder: string, stub: boolean}>}
 */
export async function pack({ stub = false } = {}) {
  const { buildParts } = await import('./build.mjs');
  await buildParts(['renderer', 'electron']);
  const { installedRuntime } = await import('./desktop.mjs');
  const runtime = stub ? null : installedRuntime();
  const { build, Platform } = await import('electron-builder');
  const { version } = JSON.parse(fs.readFileSync(`${ROOT}node_modules/electron/package.json`, 'utf8'));
  await build({
    projectDir: ROOT,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      extends: './electron-builder.yml',
      electronVersion: version,
      electronDist: runtime ? path.dirname(runtime) : makeStub(),
    },
  });
  const folder = fs
    .readdirSync(`${ROOT}release`)
    .find((name) => name.endsWith('unpacked') || name.startsWith('mac'));
  return { folder: path.join(ROOT, 'release', folder ?? ''), stub: runtime === null };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  try {
    const made = await pack({ stub: process.argv.includes('--stub') });
    console.log(say(made.stub ? 'pack.stub' : 'pack.done', { path: made.folder }));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

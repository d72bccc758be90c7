// Whether the desktop app can run here, and the path of Electron's runtime if so.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../node_modules/electron', import.meta.url));
/** The runtime is some 120 MB; on a line too slow for that in a minute the browser is the better start. */
const FETCH_LIMIT = 60_000;

/** The runtime's executable where it is on this machine, else null. Never fetches. */
export function installedRuntime() {
  const named = path.join(PACKAGE, 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || path.join(PACKAGE, 'dist');
  const file = path.join(folder, name);
  return existsSync(file) ? file : null;
}

export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium's sandbox does not start for root, and Madda does not run without its sandbox. */
function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * The runtime to start, fetched where it is missing.
 * @returns {Promise<{runtime: string} | {reason: string}>} `reason` is a key of the `cli` catalogue.
 */
export async function findDesktop(onFetch) {
  if (!hasDisplay()) return { reason: 'start.noDisplay' };
  if (isRoot()) return { reason: 'start.isRoot' };
  const here = installedRuntime();
  if (here) return { runtime: here };
  if (!existsSync(path.join(PACKAGE, 'install.js'))) return { reason: 'start.noRuntime' };
  onFetch();
  await fetchRuntime();
  const fetched = installedRuntime();
  return fetched ? { runtime: fetched } : { reason: 'start.notFetched' };
}

/** Electron's own fetch (`npx install-electron`), ended after the limit. Whether it worked is for the caller to look. */
function fetchRuntime() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(PACKAGE, 'install.js')], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), FETCH_LIMIT);
    child.once('error', resolve);
    child.once('exit', resolve);
    child.once('exit', () => clearTimeout(limit));
  });
}

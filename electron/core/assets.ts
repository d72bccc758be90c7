/** Finds a file of the built app for a request path, and never one outside its folder. Used over app:// and over 127.0.0.1. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  // Dictionaries.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

/**
 * The absolute path for a request path ("/", "/assets/x.js"), or null where it is malformed or leaves `root`.
 * `pathname` begins with "/": it is resolved below root and compared with path.relative; `startsWith(root)` would let
 * "/app-private" pass for "/app".
 */
export function assetPath(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = path.resolve(root, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`);
  if (!isBelow(root, file)) return null;
  return file === path.resolve(root) || decoded.endsWith('/') ? path.join(file, 'index.html') : file;
}

function isBelow(root: string, file: string): boolean {
  const relative = path.relative(path.resolve(root), file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

export interface Asset {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Reads one file of the app; null where there is none. A link that leads out of the folder is not followed. */
export async function readAsset(root: string, pathname: string): Promise<Asset | null> {
  const file = assetPath(root, pathname);
  const type = file && TYPES[path.extname(file)];
  if (!file || !type) return null;
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
    if (!isBelow(realRoot, realFile)) return null;
    return { type, bytes: new Uint8Array(await readFile(realFile)) };
  } catch {
    return null;
  }
}

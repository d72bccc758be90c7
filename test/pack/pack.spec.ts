/** What is in the installable app, and what is not; packed onto a stub of Electron's runtime, so it needs no network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { pack } from '../../scripts/pack.mjs';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'the stub stands for Electron on Linux');

let folder = '';
let files: string[] = [];
const archive = (): string => path.join(folder, 'resources', 'app.asar');
const unpacked = (...parts: string[]): string =>
  path.join(folder, 'resources', 'app.asar.unpacked', ...parts);

test.beforeAll(async () => {
  ({ folder } = await pack({ stub: true }));
  files = listPackage(archive(), { isPack: false });
});

test('the archive holds the app: main, its worker, the preload, the pages, the resources', () => {
  for (const file of [
    '/package.json',
    '/dist/electron/main.js',
    '/dist/electron/exchange.worker.js',
    '/dist/electron/preload.cjs',
    '/dist/renderer/index.html',
    '/resources/packs/opcat.json',
  ])
    expect(files).toContain(file);
  expect(files.some((file) => file.startsWith('/dist/renderer/assets/') && file.endsWith('.js'))).toBe(true);
});

test('the archive holds no sources, no tests, no tools and no package that is bundled anyway', () => {
  const top = [...new Set(files.map((file) => file.split('/')[1]))].sort();
  expect(top).toEqual(['dist', 'node_modules', 'package.json', 'resources']);
  const packages = files.filter((file) => /^\/node_modules\/(@[^/]+\/)?[^/@]+$/.test(file)).sort();
  expect(packages.filter((name) => !/better-sqlite3|typst-ts-node-compiler/.test(name))).toEqual([]);
  expect(files.filter((file) => /\.(ts|tsx|map|cpp|c|h|gyp)$/.test(file))).toEqual([]);
});

test('native code and what it opens by itself lie beside the archive, for this system only', () => {
  const natives = files.filter((file) => file.endsWith('.node'));
  expect(natives).toHaveLength(2);
  for (const file of natives) {
    expect(file).toContain(`linux-${process.arch}`);
    expect(existsSync(unpacked(file))).toBe(true);
  }
  expect(readdirSync(unpacked('resources', 'fonts')).some((name) => name.endsWith('.ttf'))).toBe(true);
});

test('the manifest names the main file and carries no scripts', () => {
  const manifest = JSON.parse(extractFile(archive(), 'package.json').toString('utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest).toMatchObject({ name: 'madda', main: 'dist/electron/main.js', type: 'module' });
  expect(manifest.scripts).toBeUndefined();
});

test('the preload asks for nothing but Electron', () => {
  const preload = extractFile(archive(), 'dist/electron/preload.cjs').toString('utf8');
  const required = [...preload.matchAll(/require\(["']([^"']+)["']\)/g)].map((match) => match[1]);
  expect(required).toEqual(['electron']);
  expect(preload).not.toMatch(/^import\s/m);
});

test('the main file needs nothing that is not in the package', () => {
  const main = readFileSync('dist/electron/main.js', 'utf8');
  const packages = [...main.matchAll(/\bfrom\s*["']([^."'][^"']*)["']/g)]
    .map((match) => match[1]!)
    .filter((name) => !name.startsWith('node:') && name !== 'module');
  for (const name of packages)
    expect(['electron', 'better-sqlite3', '@myriaddreamin/typst-ts-node-compiler']).toContain(name);
});

test('the fuses are set', async () => {
  const wire = await getCurrentFuseWire(path.join(folder, 'madda'));
  const on = '1'.charCodeAt(0);
  const off = '0'.charCodeAt(0);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  });
});

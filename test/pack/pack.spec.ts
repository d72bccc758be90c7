/** What is in the installable app, and what is not; packed onto a stub of Electron's runtime, so it needs no network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
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

test('the pages are built as they are shipped, without what React tells its developers', () => {
  const scripts = files.filter((file) => file.startsWith('/dist/renderer/assets/') && file.endsWith('.js'));
  const text = scripts.map((file) => extractFile(archive(), file.slice(1)).toString('utf8')).join('\n');
  expect(text).toContain('react');
  expect(text).not.toContain('React DevTools for a better development experience');
});

test('the licences of what is bundled go with it', () => {
  const read = (file: string): string => extractFile(archive(), file).toString('utf8');
  for (const name of ['react', 'prosemirror-view', 'diff'])
    expect(read('dist/renderer/licences.md')).toContain(`## ${name} - `);
  for (const name of ['saxes', 'prosemirror-model'])
    expect(read('dist/electron/licences.md')).toContain(`## ${name} - `);
  expect(read('dist/renderer/licences.md')).toMatch(/Permission is hereby granted, free of charge/);
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

test('the bundle needs nothing that is not in the package', () => {
  // Statements begin a line in the bundle; words of the lexicon that look like one do not.
  const statement = /^(?:import|export)\b[^;'"]*["']([^."'][^"']*)["']/gm;
  const called = /\bimport\(["']([^."'][^"']*)["']\)/g;
  const bundle = readdirSync('dist/electron').filter((file) => file.endsWith('.js'));
  const packages = new Set<string>();
  for (const file of bundle) {
    const text = readFileSync(path.join('dist/electron', file), 'utf8');
    for (const pattern of [statement, called])
      for (const match of text.matchAll(pattern)) packages.add(match[1]!);
  }
  expect([...packages].filter((name) => !isBuiltin(name)).sort()).toEqual([
    '@myriaddreamin/typst-ts-node-compiler',
    'better-sqlite3',
    'electron',
  ]);
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

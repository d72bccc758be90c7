/**
 * From a key to the painted frame and what else one feels of an editor, in one run and one browser: our editor and the
 * whole app beside bare ProseMirror and a plain Tiptap editor on the same bill, and beside bare ProseMirror on ten
 * articles, which is what a page of Word feels like. Machines are noisy: several rounds in turns, all their keys, ratios.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../../e2e/hosts/browser.ts';
import { VIEWPORT } from '../../e2e/hosts/host.ts';
import { type Bench, median, type Row, row } from '../row.ts';
import { type BenchApp, startApp } from '../typing/app.ts';
import {
  type Keys,
  keyTimesScript,
  measureKeys,
  measureMemory,
  measureScrolling,
  share,
} from '../typing/measure.ts';
import { openScreen } from '../typing/screen.ts';

const root = fileURLToPath(new URL('../typing', import.meta.url));

/** MADDA_BENCH_SIZES=100 for a short look; a run of all three takes some minutes. */
const SIZES = (process.env.MADDA_BENCH_SIZES ?? '100,1000,3000').split(',').map(Number);
const ROUNDS = Number(process.env.MADDA_BENCH_ROUNDS ?? 3);
/** Scrolling and memory are the same at every size where they are right at the largest; the hour is typed at one. */
const HOUR_AT = SIZES.includes(1000) ? 1000 : SIZES[0]!;
const FLOOR = 10;

type Plain = 'ours' | 'bare' | 'tiptap';
type Name = Plain | 'app' | 'unspelled';
interface Samples extends Keys {
  open: number;
}
interface Figures {
  p50: number;
  p95: number;
  /** Of the first letters after the page was opened. */
  first95: number;
  work: number;
  enter: number;
  article: number;
  undo50: number;
  undo95: number;
  open: number;
}

interface Place {
  browser: Browser;
  address: string;
  app: BenchApp;
  /** The app with spelling switched off. */
  unspelled: BenchApp;
}

async function openPlain(place: Place, editor: Plain, articles: number) {
  const page = await place.browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(keyTimesScript);
  const start = performance.now();
  await page.goto(`${place.address}?editor=${editor}&articles=${articles}`);
  await page.locator('.ProseMirror').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const open = performance.now() - start;
  await page.evaluate((n) => window.placeIn(n), Math.ceil(articles / 2));
  await page.waitForTimeout(800);
  return { page, open };
}

async function inPage<T>(
  place: Place,
  editor: Name,
  articles: number,
  work: (page: Page, session: CDPSession, open: number) => Promise<T>,
): Promise<T> {
  const opened =
    editor === 'app' || editor === 'unspelled'
      ? await place[editor].open(place.browser, articles)
      : await openPlain(place, editor, articles);
  try {
    return await work(opened.page, await opened.page.context().newCDPSession(opened.page), opened.open);
  } finally {
    await opened.page.close();
  }
}

/** A run takes minutes: what was measured is told at once, beside the table that comes at the end. */
function tell(what: string, one: Samples): void {
  const { p50, p95, first95, undo50, undo95, enter, article, open } = figuresOf([one]);
  const ms = [p50, p95, first95, undo50, undo95, enter, article, open].map((n) => n.toFixed(1)).join(' / ');
  console.error(
    `  ${what}: key p50 / p95 / p95 of the first, undo p50 / p95, Enter, Ctrl+Enter, open ${ms} ms (load ${loadavg()[0]?.toFixed(1)})`,
  );
}

function tellRows(rows: readonly Row[]): void {
  for (const { name, ours, peer } of rows)
    if (peer)
      console.error(`  ${name}: ${ours.toFixed(1)} and ${peer.toFixed(1)}, ×${(ours / peer).toFixed(2)}`);
}

async function keysOf(place: Place, editor: Name, articles: number): Promise<Samples> {
  const samples = await inPage(place, editor, articles, async (page, session, open) => ({
    ...(await measureKeys(page, session)),
    open,
  }));
  tell(`${editor}, ${articles} articles`, samples);
  return samples;
}

/** The keys of all rounds together: one in twenty of a few would be luck. */
function figuresOf(rounds: readonly Samples[]): Figures {
  const all = (name: keyof Keys): number[] => rounds.flatMap((one) => one[name]);
  return {
    p50: share(all('letter'), 0.5),
    p95: share(all('letter'), 0.95),
    first95: share(all('first'), 0.95),
    work: share(all('work'), 0.95),
    enter: share(all('enter'), 0.5),
    article: share(all('article'), 0.5),
    undo50: share(all('undo'), 0.5),
    undo95: share(all('undo'), 0.95),
    open: median(rounds.map((one) => one.open)),
  };
}

async function withPages<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'madda-typing-'));
  const config: InlineConfig = { configFile: false, root, plugins: [react()], logLevel: 'error' };
  const screen = await openScreen();
  let server: PreviewServer | null = null;
  let browser: Browser | null = null;
  let app: BenchApp | null = null;
  let unspelled: BenchApp | null = null;
  try {
    await build({ ...config, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 } });
    server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
    app = await startApp();
    unspelled = await startApp(false);
    browser = await chromium.launch({
      executablePath: findBrowser() ?? undefined,
      args: BROWSER_ARGS,
      headless: screen.display === null,
      env: { ...process.env, ...(screen.display === null ? {} : { DISPLAY: screen.display }) } as Record<
        string,
        string
      >,
    });
    return await work({ browser, app, unspelled, address: server.resolvedUrls?.local[0] ?? '' });
  } finally {
    await browser?.close();
    await app?.close();
    await unspelled?.close();
    await server?.close();
    screen.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** One size: the floor and ours are taken in turns, so that both see the same machine; the peers, which are slow, once. */
async function rowsOf(place: Place, articles: number): Promise<Row[]> {
  const floors: Samples[] = [];
  const editors: Samples[] = [];
  const apps: Samples[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await keysOf(place, 'bare', FLOOR));
    editors.push(await keysOf(place, 'ours', articles));
    apps.push(await keysOf(place, 'app', articles));
  }
  const bare = figuresOf([await keysOf(place, 'bare', articles)]);
  const tiptap = figuresOf([await keysOf(place, 'tiptap', articles)]);
  const floor = figuresOf(floors);
  const ours = figuresOf(editors);
  const app = figuresOf(apps);
  const page = `bare ProseMirror, ${FLOOR} articles`;
  const same = `bare ProseMirror, ${articles} articles`;
  const plain = `Tiptap, ${articles} articles`;
  const line = (name: string, what: keyof Figures, mine: Figures, peer: Figures, against: string): Row =>
    row(`${name}-${articles}`, mine[what], peer[what], 'ms', against);
  return [
    line('app-key-to-paint-p50', 'p50', app, floor, page),
    line('app-key-to-paint-p95', 'p95', app, floor, page),
    line('app-first-keys-p95', 'first95', app, floor, page),
    line('app-key-work-p95', 'work', app, floor, page),
    line('app-undo-p50', 'undo50', app, floor, page),
    line('app-undo-p95', 'undo95', app, floor, page),
    line('app-enter', 'enter', app, floor, page),
    // A bare editor has nothing to number: a new article is held against its Enter.
    row(`app-new-article-${articles}`, app.article, floor.enter, 'ms', page),
    line('undo-p50', 'undo50', ours, floor, page),
    line('undo-p95', 'undo95', ours, floor, page),
    line('enter', 'enter', ours, floor, page),
    row(`new-article-${articles}`, ours.article, floor.enter, 'ms', page),
    line('key-to-paint-p50', 'p50', ours, floor, page),
    line('key-to-paint-p95', 'p95', ours, floor, page),
    line('first-keys-p95', 'first95', ours, floor, page),
    line('key-work-p95', 'work', ours, floor, page),
    line('app-key-to-paint-p95-bare', 'p95', app, bare, same),
    line('app-key-to-paint-p95-tiptap', 'p95', app, tiptap, plain),
    line('app-undo-p95-bare', 'undo95', app, bare, same),
    line('app-undo-p95-tiptap', 'undo95', app, tiptap, plain),
    line('app-open-to-paint-bare', 'open', app, bare, same),
    line('app-open-to-paint-tiptap', 'open', app, tiptap, plain),
    line('open-to-paint-bare', 'open', ours, bare, same),
  ];
}

async function scrollRows(place: Place, articles: number): Promise<Row[]> {
  const scroll = (editor: Name) => inPage(place, editor, articles, measureScrolling);
  const app = await scroll('app');
  const bare = await scroll('bare');
  return (['wheel', 'fling'] as const).map((speed) =>
    row(`app-${speed}-blank-${articles}`, app[speed], bare[speed], '% of frames', 'bare ProseMirror'),
  );
}

/** What the spelling adds to a key: the same app, the same bill, the one with it and the one without. */
async function spellingRows(place: Place): Promise<Row[]> {
  const on = figuresOf([await keysOf(place, 'app', HOUR_AT)]);
  const off = figuresOf([await keysOf(place, 'unspelled', HOUR_AT)]);
  return [row(`app-spelling-key-p95-${HOUR_AT}`, on.p95, off.p95, 'ms', 'the app with spelling off')];
}

async function memoryRows(place: Place): Promise<Row[]> {
  const app = await inPage(place, 'app', HOUR_AT, measureMemory);
  return [
    row(
      `app-memory-hour-${HOUR_AT}`,
      app.after,
      app.before,
      'MB',
      'the same window before the hour of typing',
    ),
  ];
}

export const typing: Bench = {
  name: 'typing',
  run: async () => {
    if (findBrowser() === null) return [];
    return withPages(async (place) => {
      const rows: Row[] = [];
      for (const articles of SIZES) {
        const ofSize = await rowsOf(place, articles);
        tellRows(ofSize);
        rows.push(...ofSize);
      }
      for (const articles of SIZES) rows.push(...(await scrollRows(place, articles)));
      rows.push(...(await spellingRows(place)));
      rows.push(...(await memoryRows(place)));
      rows.push(
        row('load-of-the-machine', loadavg()[0] ?? 0, null, 'processes', 'average of a minute, at the end'),
      );
      return rows;
    });
  },
};

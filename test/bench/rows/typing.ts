/**
 * From a key to the painted frame in a thousand articles, beside bare ProseMirror on the same bill in the same browser, and
 * beside bare ProseMirror on ten articles (what a page of Word feels like).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../../e2e/hosts/browser.ts';
import { type Bench, type Row, row } from '../row.ts';

const KEYS = 54;
const root = fileURLToPath(new URL('../typing', import.meta.url));

/** A bill of 600,000 words: minutes for bare ProseMirror, so only when it is asked for. */
const SIZES = process.env.MADDA_BENCH_LARGE === '1' ? [100, 1000, 3000] : [100, 1000];

interface Figures {
  p50: number;
  p95: number;
  /** Main thread per key in time of the processor: what a loaded machine takes for other things is not in it. */
  work: number;
  enter: number;
  open: number;
  undo: number;
}

async function measure(
  browser: Browser,
  address: string,
  editor: 'ours' | 'bare',
  articles: number,
): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const start = performance.now();
  await page.goto(`${address}?editor=${editor}&articles=${articles}`);
  await page.locator('.ProseMirror').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const open = performance.now() - start;
  await page.evaluate((n) => window.placeIn(n), Math.ceil(articles / 2));
  await page.waitForTimeout(500);
  const keys = async (press: () => Promise<void>, times: number): Promise<number[]> => {
    await page.evaluate(() => {
      window.keyTimes = [];
    });
    for (let i = 0; i < times; i++) {
      await press();
      await page.waitForTimeout(40);
    }
    return (await page.evaluate(() => window.keyTimes)).sort((a, b) => a - b);
  };
  // Cyrillic needs a real key event with its own text, which keyboard.press cannot make.
  const session = await page.context().newCDPSession(page);
  const type = async (): Promise<void> => {
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'п',
      text: 'п',
      code: 'KeyG',
      windowsVirtualKeyCode: 71,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'п',
      code: 'KeyG',
      windowsVirtualKeyCode: 71,
    });
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const work: number[] = [];
  const typeMeasured = async (): Promise<void> => {
    const before = await worked();
    await type();
    await page.waitForTimeout(40);
    work.push((await worked()) - before);
  };
  await keys(type, 5);
  const typed = await keys(typeMeasured, KEYS);
  const entered = await keys(() => page.keyboard.press('Enter'), 5);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
  const undone = await keys(() => page.keyboard.press('Control+z'), 3);
  await page.close();
  const at = (share: number): number =>
    typed[Math.min(typed.length - 1, Math.floor(typed.length * share))] ?? 0;
  work.sort((a, b) => a - b);
  return {
    p50: at(0.5),
    p95: at(0.95),
    work: work[Math.floor(work.length * 0.95)] ?? 0,
    enter: entered[2] ?? 0,
    open,
    undo: undone[1] ?? 0,
  };
}

async function withPages<T>(work: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'madda-typing-'));
  const config: InlineConfig = { configFile: false, root, plugins: [react()], logLevel: 'error' };
  let server: PreviewServer | null = null;
  let browser: Browser | null = null;
  try {
    await build({ ...config, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 } });
    server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
    const executablePath = findBrowser() ?? undefined;
    // A real window where there is a display: the figures are then those of a person's screen.
    browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, headless: !process.env.DISPLAY });
    return await work(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser?.close();
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

export const typing: Bench = {
  name: 'typing',
  run: async () => {
    if (findBrowser() === null) return [];
    return withPages(async (browser, address) => {
      const rows: Row[] = [];
      const page = await measure(browser, address, 'bare', 10);
      for (const articles of SIZES) {
        const bare = await measure(browser, address, 'bare', articles);
        const ours = await measure(browser, address, 'ours', articles);
        const same = `bare ProseMirror, ${articles} articles`;
        rows.push(row(`key-to-paint-p50-${articles}`, ours.p50, bare.p50, 'ms', same));
        rows.push(row(`key-to-paint-p95-${articles}`, ours.p95, bare.p95, 'ms', same));
        rows.push(
          row(
            `key-to-paint-p95-${articles}-floor`,
            ours.p95,
            page.p95,
            'ms',
            'bare ProseMirror, 10 articles',
          ),
        );
        rows.push(
          row(`key-work-p95-${articles}-floor`, ours.work, page.work, 'ms', 'bare ProseMirror, 10 articles'),
        );
        rows.push(row(`enter-${articles}`, ours.enter, bare.enter, 'ms', same));
        rows.push(row(`undo-${articles}`, ours.undo, bare.undo, 'ms', same));
        rows.push(row(`open-to-paint-${articles}`, ours.open, bare.open, 'ms', same));
      }
      return rows;
    });
  },
};

/** The editor by itself in a real browser, on the page in harness/: for what needs a caret, a clipboard or a layout and no app. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { BROWSER_ARGS, requireBrowser } from '../hosts/browser.ts';

export interface EditorOnItsOwn {
  /** Shows a bill of `harness/samples.ts` on the page of this test. */
  open(bill: string): Promise<void>;
  /** Puts the caret into a provision of that name, or selects words of it, and waits for the focus. */
  goTo(provision: string, from?: number, to?: number): Promise<void>;
}

/** Called once at the top of a file of tests. @param onPage is given the page of each test before it begins. */
export function editorOnItsOwn(onPage: (page: Page) => void): EditorOnItsOwn {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let outDir: string;

  test.beforeAll(async () => {
    test.skip(test.info().project.name !== 'loopback', 'the editor by itself knows no host');
    outDir = mkdtempSync(join(tmpdir(), 'madda-editor-'));
    const root = new URL('./harness', import.meta.url).pathname;
    const config: InlineConfig = { configFile: false, root, plugins: [react()], logLevel: 'error' };
    await build({ ...config, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 } });
    server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGS });
  });

  test.afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (outDir) rmSync(outDir, { recursive: true, force: true });
  });

  test.beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    onPage(page);
  });

  test.afterEach(async () => {
    await page.close();
  });

  return {
    async open(bill) {
      const address = server.resolvedUrls?.local[0] ?? '';
      await page.goto(`${address}?bill=${bill}`);
      await page.waitForSelector('.bill-text');
      await page.evaluate(() => document.fonts.ready);
    },
    async goTo(provision, from, to) {
      await page.evaluate(([id, a, b]) => window.harness.handle?.goTo(id, a, b), [
        provision,
        from,
        to,
      ] as const);
      await expect(page.locator('.bill-text')).toBeFocused();
    },
  };
}

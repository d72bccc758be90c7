/** The whole app on a bill of any length, over loopback: window, panels, autosave, checker and spelling at work. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { writeDraft } from '../../../electron/core/store/draft.ts';
import { createFile } from '../../../electron/core/store/open.ts';
import { buildParts } from '../../../scripts/build.mjs';
import { cutUnits } from '../../../shared/bill/units.ts';
import { makeScratch, type Scratch, VIEWPORT } from '../../e2e/hosts/host.ts';
import { startServer } from '../../e2e/hosts/loopback.ts';
import { endProcess } from '../../e2e/hosts/processes.ts';
import { law } from '../law.ts';
import { keyTimesScript } from './measure.ts';

export interface BenchApp {
  /** Opens the bill and puts the cursor into the middle of it; `open` is from the click to the painted paper, in ms. */
  open(browser: Browser, articles: number): Promise<{ page: Page; open: number }>;
  close(): Promise<void>;
}

function project(scratch: Scratch, name: string, articles: number): void {
  const file = path.join(scratch.folder, `${name}.madda`);
  const made = createFile(file, path.join(scratch.other, 'locks'));
  if (!made.ok) throw new Error(made.error.code);
  const bill = law(articles);
  writeDraft(made.value.db, { ...bill.attrs }, cutUnits(bill));
  made.value.db.close();
  made.value.lock?.release();
}

/** Goes to the middle article by the palette, as a person does, and into its first lines. */
async function intoMiddle(page: Page, articles: number): Promise<void> {
  await page.keyboard.press('Control+k');
  const search = page.getByRole('searchbox');
  await search.fill(String(Math.ceil(articles / 2)));
  // "Nothing found" is an item of the list as well, until a long bill is read.
  await page.locator('[role=menuitem][data-key]').first().waitFor();
  await page.keyboard.press('Enter');
  await search.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
  await page.waitForTimeout(1_500);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.waitForTimeout(1_500);
}

/** @param spelling whether misspelt words are marked. */
export async function startApp(spelling = true): Promise<BenchApp> {
  await buildParts(['renderer']);
  const scratch = await makeScratch({});
  for (const folder of [scratch.folder, scratch.dataDir]) mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(scratch.dataDir, 'preferences.json'),
    JSON.stringify({ uiLang: 'en', theme: 'light', author: 'A', spelling, toured: true }),
  );
  const { url, child } = await startServer(scratch);
  let opened = 0;
  return {
    async open(browser, articles) {
      // Each time another file: one that a window has just left may still be held, and would open without a pen.
      const name = `law-${articles}-${++opened}`;
      project(scratch, name, articles);
      const page = await browser.newPage({ viewport: VIEWPORT });
      await page.addInitScript(keyTimesScript);
      await page.goto(url);
      const entry = page.getByRole('listitem').filter({ hasText: name }).getByRole('button').first();
      await entry.waitFor();
      await page.waitForTimeout(500);
      const start = performance.now();
      await entry.click();
      await page.locator('.ProseMirror article p').first().waitFor({ timeout: 120_000 });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const open = performance.now() - start;
      // The checker reads a long bill for a while after it is shown; a person scrolls to their place meanwhile.
      await page.waitForTimeout(3_000 + articles * 2);
      await intoMiddle(page, articles);
      return { page, open };
    },
    async close() {
      await endProcess(child, 'SIGINT');
      await scratch.remove();
    },
  };
}

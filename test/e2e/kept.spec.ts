/** A bill of another system comes in: what Madda has no place for stands there as blocks that can be moved and removed, not written in. */
import path from 'node:path';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';

const FILE = path.resolve(import.meta.dirname, '../fixtures/akn/cross-headings.xml');
const look = process.env.MADDA_LOOK;

test('elements of another system are seen, moved, removed and brought back (ru)', async ({ host }) => {
  test.setTimeout(180_000);
  const app = new App(host, 'ru');
  const { page } = app;
  await app.speak();
  await app.importBill(FILE, path.join(host.folder, 'other.madda'));
  // On a busy machine a dialog says first what is being done; to close that one is to stop it.
  const report = page.getByRole('dialog').filter({ hasNotText: app.t('exchange:working.safe') });
  const close = report.getByRole('button', { name: app.t('app:close') });
  await expect(app.paper.or(close).first()).toBeVisible();
  if (await close.first().isVisible()) await close.first().click();
  await app.drafting();
  const blocks = app.paper.locator('[data-kind="kept"]');
  await expect(blocks).toHaveCount(7);
  await expect(blocks.first()).toHaveText('General');
  if (look) await page.screenshot({ path: path.join(look, 'kept.png') });
  const text = await app.paper.textContent();
  await blocks.nth(4).click();
  await expect(blocks.nth(4)).toHaveClass(/ProseMirror-selectednode/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(blocks.nth(1)).toHaveText('Number of visits');
  await page.keyboard.press('Delete');
  await expect(blocks).toHaveCount(6);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(blocks).toHaveCount(7);
  expect(await app.paper.textContent()).toBe(text);
});

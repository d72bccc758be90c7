/** The printed page beside the text: it follows the cursor and what is typed; and the pages before an export. */
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

for (const lang of ['ru', 'tk'] as const) {
  test(`the page one writes on is shown as it will be printed (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    const preview = page.getByRole('complementary', { name: t('exchange:preview.title') });
    const picture = preview.locator('.pages-sheet img');
    const address = () => picture.getAttribute('src');

    await test.step('by key, the page of the article that the cursor is in', async () => {
      await paper.articles.last().locator('p').last().click();
      await page.keyboard.press('Control+p');
      await expect(preview).toBeVisible();
      await expect(picture).toBeVisible();
      expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(500);
      await expect(preview.getByRole('button', { name: t('exchange:preview.previous') })).toBeEnabled();
      await expectSound(page, 'print preview');
      await look(page, `preview-${lang}`);
    });

    await test.step('what is typed is on it a moment later', async () => {
      const before = await address();
      await paper.articles.last().locator('p').last().click();
      await page.keyboard.type(' Täze söz');
      await expect.poll(address).not.toBe(before);
    });

    await test.step('it can be leafed through, and goes back to the lists', async () => {
      const before = await address();
      await preview.getByRole('button', { name: t('exchange:preview.previous') }).click();
      await expect.poll(address).not.toBe(before);
      await preview.getByRole('button', { name: t('exchange:preview.close') }).click();
      await expect(app.panel).toBeVisible();
      await expect(app.paper).toBeFocused();
      expect((await app.panel.boundingBox())?.width).toBeLessThan(500);
    });

    await test.step('before an export the pages can be looked at', async () => {
      const exports = new Exports(app);
      await exports.open();
      await exports.dialog.getByText(t('app:format.pdf'), { exact: true }).click();
      await exports.dialog.getByRole('button', { name: t('exchange:preview.show') }).click();
      await expect(exports.dialog.locator('.pages-sheet img')).toBeVisible();
      await exports.dialog.getByRole('button', { name: t('exchange:preview.next') }).click();
      await look(page, `preview-export-${lang}`);
      await exports.dialog.getByRole('button', { name: t('app:cancel') }).click();
      await expect(exports.dialog).toBeHidden();
    });
  });
}

/** In a small window, with the outline open beside the panel, the tools keep to one row; those without room are in a menu. */
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

for (const lang of ['en', 'ru', 'tk'] as const)
  test(`the tools of a small window stand in one row (${lang})`, async ({ host }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const tools = page.getByRole('toolbar', { name: t('app:tools') });
    const more = tools.getByRole('button', { name: t('app:tools.more') });
    const rows = () =>
      tools.evaluate((bar) => {
        const shown = [...bar.children].filter((one) => one.clientHeight > 20);
        return new Set(shown.map((one) => Math.round(one.getBoundingClientRect().top / 16))).size;
      });

    await app.atStart();
    await app.speak();
    await app.openSample();
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(more).toBeHidden();
    await page.setViewportSize({ width: 1024, height: 720 });
    await app.unfoldOutline();

    const line = paper.articles.first().locator('[data-kind=paragraph] > p').first();
    await test.step('one row, and the tools of the text in a menu', async () => {
      await expect(more).toBeVisible();
      await expect.poll(rows).toBe(1);
      await line.click();
      await page.keyboard.press('End');
      await page.keyboard.type('QQQ');
      await more.click();
      const undo = page.getByRole('menuitem', { name: t('app:cmd.undo') });
      await expect(undo).toBeVisible();
      await expectSound(page, 'more tools');
      await look(page, `narrow-tools.${lang}`);
      await undo.click();
      await expect(line).not.toContainText('QQQ');
      await expect(app.paper).toBeFocused();
    });

    await test.step('also while suggestions are shown', async () => {
      await tools.getByRole('radio', { name: t('suggestions:on'), exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('A. Durdyýewa');
      await page.keyboard.press('Enter');
      await line.click();
      await page.keyboard.type('QQQ');
      await expect(tools.getByRole('button', { name: t('suggestions:view') })).toBeVisible();
      await expect.poll(rows).toBe(1);
      await look(page, `narrow-tools-suggesting.${lang}`);
    });
  });

/** Whoever works through suggestions clicks in the text and stays with them; the sign in the margin leads to the requirements. */
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';

for (const lang of ['en', 'ru'] as const)
  test(`a click in the text does not take a reviewer away from the suggestions (${lang})`, async ({
    host,
  }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    const chosen = (id: 'requirements' | 'comments' | 'versions') =>
      app.panel.getByRole('tab', { name: beginning(t(`app:tab.${id}`)), selected: true });
    const evidence = paper.articles.first().locator('.word-evidence').first();
    const open = app.panel.locator('.req.open');
    const list = app.panel.locator('.suggestion-list > li');

    await app.atStart();
    await app.speak();
    await app.openSample();

    await test.step('without a review a click on evidence opens what rests on it, from any list', async () => {
      await app.tab('versions');
      await evidence.click();
      await expect(chosen('requirements')).toBeVisible();
      await expect(open).toHaveCount(1);
    });

    await test.step('who suggests stays with the list of suggestions', async () => {
      await page.keyboard.press('Control+Shift+X');
      await app.dialog(t('app:author.title')).getByRole('textbox').fill('Aman');
      await page.keyboard.press('Enter');
      await paper.typeInto(paper.articles.nth(0), ' 111');
      await paper.typeInto(paper.articles.nth(1), ' 222');
      await app.tab('comments');
      await expect(list).toHaveCount(2);
      await evidence.click();
      await expect
        .poll(() =>
          page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? ''),
        )
        .not.toBe('');
      await expect(chosen('comments')).toBeVisible();
      await expect(list).toHaveCount(2);
    });

    await test.step('a click on what is suggested marks it in the list', async () => {
      await app.paper.locator('.suggested-in', { hasText: '222' }).click();
      await expect(list.nth(1)).toHaveClass(/current/);
      await app.paper.locator('.suggested-in', { hasText: '111' }).click();
      await expect(list.nth(0)).toHaveClass(/current/);
      await expect(list.nth(1)).not.toHaveClass(/current/);
      await expect(chosen('comments')).toBeVisible();
      await look(page, `review-click.${lang}`);
    });

    await test.step('and so does who edits directly while the list is open', async () => {
      await page.keyboard.press('Control+Shift+X');
      await evidence.click();
      await page.keyboard.press('End');
      await expect(chosen('comments')).toBeVisible();
    });

    await test.step('the key of the mark and the sign in the margin lead to the requirements', async () => {
      await evidence.click();
      await page.keyboard.press('Control+.');
      await expect(chosen('requirements')).toBeVisible();
      await expect(open).toHaveCount(1);
      await app.tab('comments');
      await expect(list).toHaveCount(2);
      await app.paper.locator('.margin-mark').first().click();
      await expect(chosen('requirements')).toBeVisible();
    });
  });

/** A key that cannot do what it does says so: one calm sentence in the status line, gone with the next key. */

import { kindName } from '../../renderer/editor/kindName.ts';
import { billAttrs } from '../../shared/bill/document.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

for (const lang of ['en', 'ru', 'tk'] as const) {
  test(`what cannot be moved or shifted says why (${lang})`, async ({ host }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const heard = app.status.locator('.refused');

    await app.atStart();
    await app.speak();
    await app.openSample();
    await page.setViewportSize({ width: 1280, height: 720 });
    const { tradition, form } = await app.paper.evaluate((el) => ({ ...el.dataset }));
    const attrs = billAttrs(billSchema.nodes.bill!.create({ lang, tradition, form }, null));
    const kind = (name: 'article' | 'chapter' | 'paragraph' | 'point') => kindName(app.m, name, attrs);

    await test.step('an article has no level that Tab changes; the next key takes the sentence away', async () => {
      await paper.articles.first().getByRole('heading').first().click();
      await page.keyboard.press('Tab');
      await expect(heard).toHaveText(t('editor:cannot.noLevel', { kind: kind('article') }));
      await expect(heard).toHaveAttribute('role', 'status');
      await expect(app.paper).toBeFocused();
      await expectSound(page, 'refused');
      await look(page, `refused.${lang}`);
      await page.keyboard.press('Home');
      await expect(heard).toHaveText('');
    });

    await test.step('the first article cannot move up; a move that can be made is quiet', async () => {
      await page.keyboard.press('Alt+ArrowUp');
      await expect(heard).toHaveText(t('editor:cannot.noPlaceAbove', { kind: kind('article') }));
      await page.keyboard.press('Alt+ArrowDown');
      await expect(heard).toHaveText('');
      await page.keyboard.press('Control+z');
    });

    await test.step('a paragraph is at the top of its article: the key that makes an article of it is named', async () => {
      await paper.articles.first().locator('[data-kind=paragraph] > p').first().click();
      await page.keyboard.press('Shift+Tab');
      await expect(heard).toHaveText(
        t('editor:cannot.highestButArticle', {
          kind: kind('paragraph'),
          article: kind('article'),
          keys: 'Ctrl Alt 2',
        }),
      );
      await look(page, `refused-highest.${lang}`);
      await page.mouse.click(640, 400);
      await expect(heard).toHaveText('');
    });

    await test.step('a key that gives another kind says why where it cannot', async () => {
      await paper.articles.first().getByRole('heading').first().click();
      await page.keyboard.press('Control+Alt+2');
      await expect(heard).toHaveText(t('editor:cannot.already', { kind: kind('article') }));
      await page.keyboard.press('Control+Alt+6');
      await expect(heard).toHaveText(t('editor:cannot.headed', { kind: kind('article') }));
      await expect(app.paper).toBeFocused();
      await look(page, `refused-kind.${lang}`);
      await page.keyboard.press('Control+Alt+1');
      await expect(heard).toHaveText('');
      await page.keyboard.press('Control+z');
    });

    await test.step('in the outline, too', async () => {
      const rows = app.outline.getByRole('treeitem');
      await rows.first().click();
      await app.outline.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Alt+ArrowUp');
      await expect(heard).toHaveText(t('editor:cannot.noPlaceAbove', { kind: kind('chapter') }));
      await expect(app.outline).toBeFocused();
      await look(page, `refused-outline.${lang}`);
      await page.keyboard.press('ArrowDown');
      await expect(heard).toHaveText('');
    });

    await test.step('and where a chapter is dragged to a place in which it may not stand', async () => {
      const chapter = app.outline.locator('.outline-row.division').first();
      const articles = app.outline.locator('.outline-row:not(.division)');
      const [from, to] = [(await chapter.boundingBox())!, (await articles.last().boundingBox())!];
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 9);
      await expect(app.outline).toHaveClass(/dragging/);
      await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 4 });
      await page.mouse.up();
      await expect(heard).toHaveText(t('editor:cannot.gap', { kind: kind('chapter') }));
    });
  });
}

for (const lang of ['en', 'ru', 'tk'] as const)
  test(`words typed where a text is only shown say where one writes, once (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    const said = app.status.locator('.refused');
    await app.atStart();
    await app.speak();
    await app.openSample();
    await app.tab('versions');
    await app.panel
      .getByRole('button', { name: t('app:version.read') })
      .first()
      .click();
    const back = app.button(t('app:version.back'));
    await expect(back).toBeVisible();
    await app.paper.getByRole('heading').first().click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Space');
    await expect(said).toHaveText('');
    await page.keyboard.press('x');
    await expect(said).toHaveText(t('editor:cannot.type.version', { back: t('app:version.back') }));
    const sentence = await said.locator('span').elementHandle();
    await page.keyboard.type('yz and more');
    expect(await sentence?.evaluate((one) => one.isConnected)).toBe(true);
    await expectSound(page, `typed in a version (${lang})`);
    await look(page, `typed-version.${lang}`);
    await page.keyboard.press('ArrowDown');
    await expect(said).toHaveText('');
    await back.click();
    await new Paper(app).typeInto(new Paper(app).articles.first(), ' QQQ');
    await expect(said).toHaveText('');
  });

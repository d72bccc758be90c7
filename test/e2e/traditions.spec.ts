/** A karar written by keyboard, and a tradition of one's own: written, seen, used and taken back. */
import { readFile } from 'node:fs/promises';
import templates from '../../resources/templates/index.json' with { type: 'json' };
import { levelTitle } from '../../shared/bill/tradition/levels.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const KARAR = { tradition: 'post-soviet', form: 'decree' } as const;
const DECREE = templates.find(({ id }) => id === 'accession-decree')!;

const STORIES = {
  ru: {
    lead: 'Министерству иностранных дел поручить',
    items: ['подготовить перевод', 'известить Подкомитет'],
  },
  tk: {
    lead: 'Daşary işler ministrligine tabşyrmaly',
    items: ['terjimäni taýýarlamak', 'Kiçi komitete habar bermek'],
  },
} as const;

for (const lang of ['ru', 'tk'] as const) {
  test(`a drafter writes a karar by keyboard and gives it a tradition of its own (${lang})`, async ({
    host,
  }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const { lead, items } = STORIES[lang];
    const point = levelTitle('paragraph', KARAR, lang);
    const article = levelTitle('article', KARAR, lang);

    await app.atStart();
    await app.speak();

    await test.step('begins with the decree of accession', async () => {
      await app.way(t('app:start.new')).click();
      const dialog = app.dialog(t('app:new.title'));
      await dialog.getByText(DECREE.titles[lang], { exact: true }).click();
      await app.intoProject('Karar.madda', () =>
        dialog.getByRole('button', { name: t('app:new.create') }).click(),
      );
      await app.drafting();
    });

    await test.step('writes points with Enter and Tab; the signs of the list follow', async () => {
      await app.palette('2');
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type(`${lead}:`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      for (const item of items) {
        await page.keyboard.type(item);
        await page.keyboard.press('Enter');
      }
      // On an empty item Enter leads out of the list, which is finished with that.
      await page.keyboard.press('Enter');
      await expect(app.paper.getByText(`${items[0]};`, { exact: true })).toBeVisible();
      await expect(app.paper.getByText(`${items[1]}.`, { exact: true })).toBeVisible();
    });

    await test.step('is offered points, never articles', async () => {
      await page.keyboard.type('/');
      const list = page.getByRole('listbox', { name: t('editor:slash.label') });
      await expect(list.getByRole('option', { name: article, exact: true })).toHaveCount(0);
      await expect(list.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Backspace');
      await page.getByRole('button', { name: t('app:tools.insert') }).click();
      const menu = page.getByRole('menu');
      await expect(menu.getByRole('menuitem', { name: point, exact: true })).toBeVisible();
      await expect(menu.getByRole('menuitem', { name: article, exact: true })).toHaveCount(0);
      await look(page, `karar-insert-${lang}`);
      await page.keyboard.press('Escape');
    });

    await test.step('opens the traditions and copies the one in use', async () => {
      await app.palette(t('traditions:cmd.open'));
      await expect(page.getByRole('heading', { level: 1, name: t('traditions:title') })).toBeVisible();
      await app.button(t('traditions:copy')).click();
      await app.choose(
        page.getByRole('main'),
        t('traditions:level'),
        levelTitle('paragraph', { ...KARAR, form: 'law' }, lang),
      );
      const drawn = page.getByRole('textbox', { name: t('traditions:drawn') });
      await drawn.fill('§');
      await expect(page.getByRole('alert')).toContainText(t('traditions:faults', { count: 1 }));
      await expect(app.button(t('traditions:use'))).toBeDisabled();
      await look(page, `tradition-fault-${lang}`);
      await drawn.fill('§ {n}.');
      const preview = page.getByRole('complementary', { name: t('traditions:preview') });
      await expect(preview.getByRole('cell', { name: '§ 1.', exact: true })).toBeVisible();
      await expectSound(page, `traditions (${lang})`);
      await look(page, `tradition-levels-${lang}`);
    });

    await test.step('reads what may stand where and how references are worded', async () => {
      await page.getByRole('radio', { name: t('traditions:part.places') }).click();
      await expectSound(page, `places (${lang})`);
      await look(page, `tradition-places-${lang}`);
      await page.getByRole('radio', { name: t('traditions:part.references') }).click();
      await expectSound(page, `references (${lang})`);
      await look(page, `tradition-references-${lang}`);
    });

    if (host.kind === 'loopback')
      await test.step('hands it on as a file', async () => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          app.button(t('traditions:share')).click(),
        ]);
        expect(file.suggestedFilename()).toBe('own-post-soviet.tradition.json');
        expect(await readFile(await file.path(), 'utf8')).toContain('§ {n}.');
      });

    await test.step('switches the bill to it in one step that can be undone', async () => {
      await app.button(t('traditions:use')).click();
      // Numbers are drawn from an attribute: they are no text.
      const first = app.paper.locator('[data-number="§ 1."]').first();
      await expect(first).toBeVisible();
      await look(page, `karar-own-${lang}`);
      await app.paper.focus();
      await page.keyboard.press('Control+z');
      await expect(first).toHaveCount(0);
      await page.keyboard.press('Control+y');
      await expect(first).toBeVisible();
      await app.saved();
    });
  });
}

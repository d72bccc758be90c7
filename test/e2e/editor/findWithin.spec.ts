/** Where the search looks is chosen as everything else in the bar: by the keyboard, in high contrast, in three languages. */
import { expect, type Page, test } from '@playwright/test';
import { messages } from '../../../shared/messages/index.ts';
import { look } from '../support/look.ts';
import { editorOnItsOwn } from './onItsOwn.ts';

const WORD = { en: 'Mechanism', ru: 'механизм', tk: 'Mehanizm' } as const;

let page: Page;
const { open } = editorOnItsOwn((own) => {
  page = own;
});

for (const lang of ['en', 'ru', 'tk'] as const)
  test(`where to look is chosen from the keyboard (${lang})`, async () => {
    const { t } = messages(lang);
    await open(lang);
    await page.locator('.bill-text p').first().click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type(WORD[lang]);
    const count = page.locator('.find-count');
    await expect(count).toHaveText(/^\d+$/);
    const everywhere = Number(await count.textContent());
    const within = page.getByRole('button', { name: t('editor:find.within') });
    await expect(within).toContainText(t('editor:find.within.all'));

    await test.step('Escape in the list closes the list alone', async () => {
      for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
      await expect(within).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('listbox')).toBeVisible();
      await look(page, `find-within.${lang}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('listbox')).toHaveCount(0);
      await expect(within).toBeFocused();
    });

    await test.step('what is chosen is searched at once', async () => {
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(within).toContainText(t('editor:find.within.headings'));
      await expect(within).toBeFocused();
      await expect(count).not.toHaveText(`${everywhere}`);
    });

    await test.step('it is as high as its neighbours, in high contrast too', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await look(page, `find-within-contrast.${lang}`);
      const heights = await page
        .locator('.find-row')
        .first()
        .locator('button')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getBoundingClientRect().height))]);
      expect(heights).toHaveLength(1);
    });

    await page.keyboard.press('Escape');
    await expect(page.locator('.find-bar')).toHaveCount(0);
  });

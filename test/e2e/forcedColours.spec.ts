/** High contrast of the system: it takes tints and shadows away, and what is chosen or suggested is still told from the rest. */
import type { Locator } from '@playwright/test';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { RequirementsPane } from './pages/requirements.ts';

/** Its frame: no colour of ours is left. */
const drawn = (element: Locator): Promise<string> =>
  element.evaluate((one) => {
    const { borderLeftWidth, outlineStyle } = getComputedStyle(one);
    return `border ${borderLeftWidth}, outline ${outlineStyle}`;
  });

async function expectTold(chosen: Locator, other: Locator, what: string): Promise<void> {
  expect(await drawn(chosen.first()), what).not.toBe(await drawn(other.first()));
}

test('what is chosen and what is suggested can be told in high contrast of the system (ru)', async ({
  host,
}) => {
  test.skip(host.kind === 'shell', 'the pages are the same as over loopback');
  const app = new App(host, 'ru');
  const { page, t } = app;
  await app.speak();
  await page.emulateMedia({ forcedColors: 'active' });
  await app.openSample();
  await new RequirementsPane(app).open('SPTG-9-DISMISS');
  await expectTold(page.locator('.req.open'), page.locator('.req:not(.open)'), 'the open requirement');

  const exports = new Exports(app);
  await exports.open();
  const cards = exports.dialog.locator('.radio');
  await expectTold(
    cards.and(page.locator('[data-selected]:not([data-focus-visible])')),
    cards.and(page.locator(':not([data-selected], [data-disabled])')),
    'the chosen card',
  );
  await exports.close();

  await page.getByRole('radio', { name: t('suggestions:on'), exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Anna');
  await page.keyboard.press('Enter');
  await new Paper(app).typeInto(new Paper(app).articles.nth(0), '');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Novoe');
  await expect(page.locator('.suggested-added')).toHaveCSS('text-decoration-line', 'underline');
});

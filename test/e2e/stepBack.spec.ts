/** A step back is one of the bill wherever the keyboard is, but in a field, which has its own. */
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';

test('Ctrl+Z in the panel takes back what was typed in the bill, and the keyboard stays in the panel', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.atStart();
  await app.openSample();
  const heading = app.paper.locator('article').first().getByRole('heading').first();
  const before = (await heading.textContent())!;
  await heading.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' and');
  await expect(heading).toHaveText(`${before} and`);

  const tab = app.panel.getByRole('tab', { name: beginning(t('app:tab.requirements')) });
  await tab.focus();
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText(before);
  await expect(tab).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(heading).toHaveText(`${before} and`);

  await page.keyboard.press('Control+f');
  const field = page.locator('.find-field').first();
  await expect(field).toBeFocused();
  await page.keyboard.type('visit');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('visit');
  await expect(heading).toHaveText(`${before} and`);
});

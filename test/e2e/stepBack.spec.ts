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

test('letters, Enter and letters typed without a pause are three steps back, in suggesting mode as well', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page } = app;
  await app.speak();
  await app.openSample();
  const lines = app.paper.locator('p, h1, h2, h3, h4, h5, h6');
  const text = () => lines.allTextContents();
  const heading = app.paper.locator('article').first().getByRole('heading').first();
  for (const suggests of [false, true]) {
    await heading.click();
    if (suggests) {
      await page.keyboard.press('Control+Shift+X');
      await page.getByRole('dialog').getByRole('textbox').fill('Ata');
      await page.keyboard.press('Enter');
      await expect(app.paper).toBeFocused();
    }
    await page.keyboard.press('End');
    const before = await text();
    const states = [before];
    // The history tells time by the page's clock: it stands still, so that no machine is too slow to be without a pause.
    await page.clock.setFixedTime(new Date());
    for (const write of ['ab', 'Enter', 'cd']) {
      if (write === 'Enter') await page.keyboard.press(write);
      else await page.keyboard.type(write);
      states.push(await text());
    }
    if (suggests) await expect(app.paper.locator('.suggested-in').first()).toBeVisible();
    expect(new Set(states.map((state) => state.join('\n'))).size).toBe(4);
    for (const state of states.slice(0, -1).toReversed()) {
      await page.keyboard.press('Control+z');
      await expect.poll(text).toEqual(state);
    }
  }
});

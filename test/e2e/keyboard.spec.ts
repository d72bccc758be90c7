/** The main path without a mouse: every step is a key. */
import type { Locator, Page } from '@playwright/test';
import { LANGUAGE_NAMES } from '../../renderer/i18n/local.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { CompareScreen } from './pages/compare.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';

/** Tab (or another key) until this has the focus. */
async function reach(page: Page, target: Locator, key = 'Tab', most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

for (const lang of ['en', 'ru'] as const) {
  test(`from the start screen to the exported file by keyboard alone (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const paper = new Paper(app);
    const compare = new CompareScreen(app);
    const exports = new Exports(app);
    const { page, t } = app;

    await test.step('chooses the language and opens the sample', async () => {
      await app.atStart();
      await reach(page, page.getByRole('radio').first());
      await reach(page, page.getByRole('radio', { name: LANGUAGE_NAMES[lang] }), 'ArrowRight');
      await page.keyboard.press('Enter');
      await reach(page, app.way(t('app:start.sample')));
      await page.keyboard.press('Enter');
      await app.drafting();
      await expect(app.paper).toBeFocused();
    });

    await test.step('goes to article 7 and writes there', async () => {
      await app.palette('7');
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.type(' 777');
      await expect(paper.articles.nth(6).getByRole('heading')).toContainText('777');
    });

    await test.step('goes to the next warning and reads why', async () => {
      await page.keyboard.press('F8');
      await expect(app.panel.getByRole('button', { expanded: true })).toBeVisible();
      // Going to a place scrolls the panes, not the window.
      await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Control+.');
      await expect(paper.popover).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(paper.popover).toBeHidden();
    });

    await test.step('confirms the next requirement that waits', async () => {
      await page.keyboard.press('F9');
      const open = app.panel
        .getByRole('article')
        .filter({ has: page.getByRole('button', { expanded: true }) });
      const confirm = open.getByRole('button', { name: t('requirements:ui.confirm'), exact: true });
      // The keyboard is at the requirement that waits; its buttons follow.
      await reach(page, confirm);
      await page.keyboard.press('Enter');
      await expect(app.dialog(t('app:author.title'))).toBeVisible();
      await page.keyboard.type('Kerim');
      await page.keyboard.press('Enter');
      await expect(open).toContainText(t('requirements:ui.standing.confirmed', { author: 'Kerim' }));
    });

    await test.step('saves a version', async () => {
      await page.keyboard.press('Control+Shift+S');
      const dialog = app.dialog(t('app:version.title'));
      await expect(dialog.getByRole('textbox').first()).toBeFocused();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Kerim 1');
      await page.keyboard.press('Enter');
      // First what is said for some seconds only.
      await expect(page.getByText(t('app:version.saved', { name: 'Kerim 1' }))).toBeVisible();
      await expect(dialog).toBeHidden();
    });

    await test.step('compares, steps through the changes and comes back', async () => {
      await app.palette(t('app:cmd.compare'));
      await expect(compare.proof).toContainText('✓');
      await page.keyboard.press('F8');
      await expect(compare.pane.locator('[aria-current=true]')).toBeVisible();
      await page.keyboard.press('Escape');
      await app.drafting();
    });

    await test.step('exports a Word file', async () => {
      await page.keyboard.press('Control+Shift+E');
      await expect(exports.dialog).toBeVisible();
      const save = exports.dialog.getByRole('button', {
        name: t(host.kind === 'loopback' ? 'app:export.download' : 'app:export.saveAs'),
      });
      await reach(page, save);
      await host.takeFile('bill.docx', () => page.keyboard.press('Enter'));
      await expect(exports.dialog.getByRole('status')).toHaveClass(/good/);
      await exports.close();
    });
  });
}

test('the next requirement that waits has the keyboard before the next key (en)', async ({ host }) => {
  const app = new App(host, 'en');
  const { page } = app;
  await app.openSample();
  await app.paper.focus();
  // A busy machine draws its frames late.
  await page.evaluate(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => window.setTimeout(() => next(run), 30_000);
  });
  await page.keyboard.press('F9');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.req.open') !== null)).toBe(true);
});

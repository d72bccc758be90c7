/** The main path without a mouse: every step is a key. */
import type { Locator, Page } from '@playwright/test';
import { LANGUAGE_NAMES } from '../../renderer/i18n/local.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
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

    await test.step('hears what the article has become when it is moved, and nothing when the cursor moves', async () => {
      const heard = app.status.getByRole('status').filter({ visible: true }).first();
      const was = (await app.status.locator('.where').textContent()) ?? '';
      await expect(heard).toHaveText('');
      await page.keyboard.press('Alt+ArrowDown');
      await expect(heard).toHaveText(was.replace('7', '8'));
      await page.keyboard.press('Control+z');
      await expect(heard).toHaveText(was);
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

/** From now on frames and timers wait: what happens has to happen in the task of its key, as on a machine that is busy. */
async function holdFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { requestAnimationFrame: frame, setTimeout: timer } = window;
    const held: (() => void)[] = [];
    const hold = (go: () => void): number => held.push(go);
    Object.assign(window, {
      requestAnimationFrame: (run: FrameRequestCallback) => hold(() => frame.call(window, run)),
      setTimeout: (run: () => void, ms?: number) => hold(() => timer.call(window, run, ms)),
    });
    const release = (): void => {
      Object.assign(window, { requestAnimationFrame: frame, setTimeout: timer });
      for (const go of held) go();
    };
    window.addEventListener('release-frames', release, { once: true });
  });
}

const releaseFrames = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('release-frames')));

test('letters typed right after Enter or Escape in a dialog or a menu are written in the bill (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.openSample();
  const seventh = new Paper(app).articles.nth(6);
  /** Opens with `open`, and presses and types with every frame held back: the words stand in the bill at once. */
  const typesOn = async (words: string, open: () => Promise<unknown>, leave: () => Promise<unknown>) => {
    await test.step(words, async () => {
      await open();
      await holdFrames(page);
      await leave();
      await page.keyboard.type(words);
      await expect(app.paper).toContainText(words, { timeout: 3000 });
      await releaseFrames(page);
      await expect(app.paper).toBeFocused();
    });
  };
  const enter = () => page.keyboard.press('Enter');
  const leave = () => page.keyboard.press('Escape');
  const palette = async (words: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await expect(page.locator('.palette [role=menuitem][data-key]').first()).toBeVisible();
  };
  await typesOn('by the palette', () => palette('7'), enter);
  await typesOn('out of the palette', () => palette('7'), leave);
  const reference = async () => {
    await palette(t('app:cmd.insertReference'));
    await enter();
    await expect(app.dialog(t('app:cmd.insertReference')).getByRole('searchbox')).toBeFocused();
  };
  await typesOn('behind a reference', reference, async () => {
    await page.keyboard.press('ArrowDown');
    await enter();
  });
  await expect(seventh.locator('.reference')).not.toHaveCount(0);
  await typesOn('without a reference', reference, leave);
  const version = async () => {
    await page.keyboard.press('Control+Shift+S');
    await expect(app.dialog(t('app:version.title')).getByRole('textbox').first()).toBeFocused();
  };
  await typesOn('without a version', version, leave);
  const menu = async (name: string) => {
    await page.getByRole('button', { name: beginning(name) }).focus();
    await enter();
    await expect(page.getByRole('menu')).toBeVisible();
  };
  await typesOn('in a new place', () => menu(t('app:tools.insert')), enter);
});

test('a number in the palette leads there before the outline of the bill is read (en)', async ({ host }) => {
  const app = new App(host, 'en');
  const { page } = app;
  await app.atStart();
  // What is read in the background never is.
  await page.evaluate(() => Object.assign(window.scheduler, { postTask: () => new Promise(() => {}) }));
  await app.way(app.t('app:start.sample')).click();
  await expect(app.paper).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Regular ');
  await expect(new Paper(app).articles.nth(6)).toContainText('Regular Visits');
  await expect(app.outline.getByRole('treeitem')).toHaveCount(0);
});

test('a tool does what is possible where the caret is now, whatever was when it was drawn (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const paper = new Paper(app);
  const { page, t } = app;
  await app.openSample();
  await app.palette('1');
  const up = page.getByRole('button', { name: t('app:cmd.moveUp') });
  await expect(up).toBeDisabled();
  const place = await up.boundingBox();
  await holdFrames(page);
  await paper.article('art. 2').getByRole('heading').click();
  await expect(up).toBeDisabled();
  await page.mouse.click(place!.x + place!.width / 2, place!.y + place!.height / 2);
  await expect(paper.article('art. 1')).toContainText('Definitions');
  await releaseFrames(page);
});

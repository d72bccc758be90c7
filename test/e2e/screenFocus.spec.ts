/** Where the keyboard is on the full screens: each gives it a place when it opens, and the draft takes it back when it closes. */
import type { Locator } from '@playwright/test';
import { expect, type Host, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Keys } from './pages/keys.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';

const LINE = 'The purpose of this Law';

class Desk {
  readonly app: App;
  readonly keys: Keys;

  constructor(app: App) {
    this.app = app;
    this.keys = new Keys(app);
  }

  /** The sample, with the cursor behind a line of it. */
  static async begin(host: Host): Promise<Desk> {
    const app = new App(host, 'en');
    await app.openSample();
    await new Paper(app).caretAfter(LINE);
    return new Desk(app);
  }

  /** The element with these selectors; the main part of the screen where nothing else is named. */
  part(selectors: string) {
    return this.app.page.locator(selectors).first();
  }

  async leave(): Promise<void> {
    await this.keys.press('Escape');
    await this.back();
  }

  /** In the text again, where one was. */
  async back(): Promise<void> {
    await this.app.drafting();
    await expect(this.app.paper).toBeFocused();
    await expect.poll(() => this.keys.lineOfCursor()).toContain(LINE);
  }
}

/** Whether one sees which element has the keyboard. */
const ringed = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => getComputedStyle(one).outlineStyle !== 'none');

test('the start screen begins at a new project, then at the last one, and shows it to keys only (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.atStart();
  const first = app.way(t('app:start.new'));
  await expect(first).toBeFocused();
  expect(await ringed(first)).toBe(false);
  await look(page, 'start-first');
  await page.keyboard.press('Shift');
  await expect.poll(() => ringed(first)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(app.dialog(t('app:new.title'))).toBeVisible();
  await page.keyboard.press('Escape');

  await app.openSample();
  await app.closeProject();
  await page.reload();
  await app.atStart();
  const last = app.projects.first().getByRole('button');
  await expect(last).toBeFocused();
  expect(await ringed(last)).toBe(false);
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  await page.keyboard.press('Enter');
  await app.drafting();
  await expect(app.paper).toBeFocused();
});

test('every full screen gives the keyboard a place, and the text takes it back (en)', async ({ host }) => {
  const desk = await Desk.begin(host);
  const { app, keys } = desk;
  const { t } = app;

  await test.step('the comparison begins in its text, which arrow keys scroll', async () => {
    await keys.palette(t('app:cmd.compare'));
    await expect(desk.part('.redline')).toBeFocused();
    await keys.press('PageDown');
    await expect.poll(() => desk.part('.redline').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
    await desk.leave();
  });

  await test.step('the conformity table, and the coverage behind it', async () => {
    await keys.palette(t('app:cmd.matrix'));
    await expect(desk.part('.matrix-body')).toBeFocused();
    await keys.press('PageDown');
    await expect.poll(() => desk.part('.matrix-body').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
    await desk.leave();
    await keys.palette(t('coverage:title'));
    await expect(desk.part('.side-by-side .matrix-body')).toBeFocused();
    await desk.leave();
  });

  await test.step('packs and traditions begin at the one that is open', async () => {
    await keys.palette(t('packs:title'));
    await expect(desk.part('.pack-line.open')).toBeFocused();
    await desk.leave();
    await keys.palette(t('traditions:cmd.open'));
    await expect(desk.part('.tradition-line[aria-current=true]')).toBeFocused();
    await desk.leave();
  });

  await test.step('the calendar', async () => {
    await keys.palette(t('ratification:title'));
    await expect(desk.part('.calendar-body')).toBeFocused();
    await desk.leave();
  });
});

test('a version that is read has the keyboard, and the draft has it again afterwards (en)', async ({
  host,
}) => {
  const desk = await Desk.begin(host);
  const { app, keys } = desk;
  const { page, t } = app;
  await app.tab('versions');
  await keys.push(app.panel.getByRole('button', { name: t('app:version.read') }).first());
  const back = page.getByRole('button', { name: t('app:version.back') });
  await expect(back).toBeVisible();
  await keys.push(back);
  await desk.back();
});

test('Ctrl A in a text that is read selects that text alone, and in a field what the field holds (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  const selected = () => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim());
  /** Whether everything selected lies in these elements. */
  const within = (selectors: string) =>
    page.evaluate((inside) => {
      const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
      const node = range?.commonAncestorContainer;
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.closest(inside) != null;
    }, selectors);
  await app.speak();
  await app.openSample();
  await app.saveVersion('Aman 1', 'Aman');

  await test.step('a version that is read', async () => {
    await app.tab('versions');
    await app.panel
      .getByRole('button', { name: t('app:version.read') })
      .first()
      .click();
    await expect(page.getByRole('button', { name: t('app:version.back') })).toBeVisible();
    const read = new Paper(app);
    await read.articles.first().locator('p').first().click();
    await page.keyboard.press('Control+a');
    expect(await within('.bill-text')).toBe(true);
    expect(await selected()).toContain(LINE);
    await look(page, 'all-of-version');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('words');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('other');
    await expect(field).toHaveValue('other');
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await page.getByRole('button', { name: t('app:version.back') }).click();
    await app.drafting();
  });

  await test.step('a comparison', async () => {
    await app.button(t('app:cmd.compareShort')).click();
    const text = page.locator('.redline');
    await expect(text).toBeVisible();
    await text.focus();
    await page.keyboard.press('Control+a');
    expect(await within('.redline .sheet')).toBe(true);
    expect(await selected()).not.toBe('');
    await look(page, 'all-of-comparison');
  });
});

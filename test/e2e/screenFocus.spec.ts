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

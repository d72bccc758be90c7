/** Two windows on one project: the pen passes on when the window that writes is gone, however it went. */
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { BROWSER_ARGS, requireBrowser } from './hosts/browser.ts';
import { makeScratch, VIEWPORT } from './hosts/host.ts';
import { startServer } from './hosts/loopback.ts';
import { endProcess } from './hosts/processes.ts';
import { expect, type Host, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

test.beforeEach(() => {
  test.skip(test.info().project.name !== 'loopback', 'the desktop app has one window');
});

/** One more window of the same browser, at the start screen. */
async function another(host: Host, app: App): Promise<App> {
  const token = await app.page.evaluate(() => sessionStorage.getItem('madda.token'));
  const page = await app.page.context().newPage();
  await page.goto(`${new URL(app.page.url()).origin}/#token=${token}`);
  return new App({ ...host, page }, app.m.lang);
}

/** The sample open in two windows of a browser: the first writes, the second reads. */
async function inTwoWindows(host: Host, lang: Language = 'en'): Promise<{ first: App; second: App }> {
  const first = new App(host, lang);
  await first.speak();
  await first.openSample();
  const second = await another(host, first);
  await openAgain(second);
  await expect(second.paper).toHaveAttribute('aria-readonly', 'true');
  return { first, second };
}

async function openAgain(app: App): Promise<void> {
  await app.projects.first().getByRole('button').click();
  await app.drafting();
}

async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => {});
  await crashed;
}

/** Somebody comes to the window. */
const come = (page: Page): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('a project whose window crashed can be written in by the next one at once', async ({ host }) => {
  const first = new App(host, 'en');
  const paper = new Paper(first);
  await first.speak();
  await first.openSample();
  const second = await another(host, first);
  const heading = await paper.typeInto(paper.articles.first(), ' 777');
  await first.saved();
  await crash(first.page);
  await openAgain(second);
  await expect(second.paper).toHaveAttribute('aria-readonly', 'false');
  await expect(new Paper(second).articles.first()).toContainText(`${heading} 777`);
});

test('a project whose browser crashed can be written in at once when the browser is back', async () => {
  const scratch = await makeScratch({});
  const server = await startServer(scratch);
  const browse = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(path.join(scratch.other, 'profile'), {
      executablePath: requireBrowser(),
      args: BROWSER_ARGS,
      viewport: VIEWPORT,
      locale: 'en-GB',
    });
  const open = async (context: BrowserContext): Promise<App> => {
    const page = await context.newPage();
    await page.goto(server.url);
    return new App({ kind: 'loopback', page, folder: scratch.folder } as Host, 'en');
  };
  const before = await browse();
  const first = await open(before);
  await first.openSample();
  await first.saved();
  const gone = new Promise<void>((resolve) => before.once('close', () => resolve()));
  const devtools = await before.newCDPSession(first.page);
  void devtools.send('Browser.crash').catch(() => {});
  await gone;
  const after = await browse();
  const second = await open(after);
  await openAgain(second);
  await expect(second.paper).toHaveAttribute('aria-readonly', 'false');
  await after.close();
  await endProcess(server.child, 'SIGINT');
  await scratch.remove();
});

for (const lang of LANGUAGES)
  test(`a window that only reads says when it may write, and does as soon as the other one is gone (${lang})`, async ({
    host,
  }) => {
    const { first, second } = await inTwoWindows(host, lang);
    const { page, t } = second;
    await expect(page.getByText(t('app:readOnly.waits'))).toBeVisible();
    await expectSound(page, `reads beside another window (${lang})`);
    await look(page, `reads.${lang}`);
    const said = second.status.locator('.refused');
    const heading = new Paper(second).articles.first().getByRole('heading');
    await heading.click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await expect(said).toHaveText('');
    await page.keyboard.type('Nobody');
    await expect(said).toHaveText(t('editor:cannot.type.inUse'));
    await expect(heading).not.toContainText('Nobody');
    await look(page, `reads-typed.${lang}`);
    await crash(first.page);
    await come(page);
    // It may only be loading again: that is waited for.
    await expect(page.getByText(t('app:readOnly.over'))).toBeVisible({ timeout: 40_000 });
    await expect(second.paper).toHaveAttribute('aria-readonly', 'false');
    await look(page, `writes.${lang}`);
    const paper = new Paper(second);
    await paper.typeInto(paper.articles.first(), ' 777');
    await second.saved();
  });

test('a window that is loaded again keeps the pen, though another one waits for it', async ({ host }) => {
  const { first, second } = await inTwoWindows(host);
  await expect(second.page.getByText(second.t('app:readOnly.waits'))).toBeVisible();
  const loaded = first.page.reload();
  await come(second.page);
  await loaded;
  await first.drafting();
  await expect(first.paper).toHaveAttribute('aria-readonly', 'false');
  await come(second.page);
  await expect(second.paper).toHaveAttribute('aria-readonly', 'true');
});

test('a window that reads takes the pen when the project is closed in the other one', async ({ host }) => {
  const { first, second } = await inTwoWindows(host);
  await first.closeProject();
  await come(second.page);
  await expect(second.paper).toHaveAttribute('aria-readonly', 'false');
});

/** Words that could not be saved before their window closed: they are kept in the browser and offered when the project opens again. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, test as plain, expect as see } from '@playwright/test';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { BROWSER_ARGS, requireBrowser } from './hosts/browser.ts';
import { type Host, makeScratch, VIEWPORT } from './hosts/host.ts';
import { startServer } from './hosts/loopback.ts';
import { endProcess } from './hosts/processes.ts';
import { expect, test } from './hosts/test.ts';
import { App, LOCALES } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

/** A browser that stays, and a server that can be killed and started again at the same address. */
interface Desk {
  /** Starts the server, and opens its address in a new window. */
  start(): Promise<App>;
  kill(): Promise<void>;
  /** Starts the server alone: to its address. */
  startServer(): Promise<string>;
  /** What happens in each window before the app begins there. */
  inEachWindow(script: () => unknown): Promise<void>;
}

/** What lies in the browser's store; with `damage`, after that was put into the place of what each copy holds. */
async function onShelf(damage: Record<string, unknown> | null): Promise<unknown[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const store = await done(indexedDB.open('madda'));
  if (!store.objectStoreNames.contains('unsaved')) return [];
  const shelf = store.transaction('unsaved', 'readwrite').objectStore('unsaved');
  const found: Record<string, unknown>[] = await done(shelf.getAll());
  if (damage) for (const one of found) await done(shelf.put({ ...one, ...damage }));
  store.close();
  return found;
}

async function atDesk(lang: Language, work: (desk: Desk) => Promise<void>): Promise<void> {
  plain.skip(plain.info().project.name !== 'loopback', 'the desktop app has no server of its own');
  const scratch = await makeScratch({});
  await mkdir(scratch.dataDir, { recursive: true });
  const preferences = { uiLang: lang, theme: 'system', author: 'A. Durdyýewa', toured: true };
  await writeFile(path.join(scratch.dataDir, 'preferences.json'), JSON.stringify(preferences));
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGS });
  const context = await browser.newContext({ viewport: VIEWPORT, locale: LOCALES[lang] });
  let server: Awaited<ReturnType<typeof startServer>> | null = null;
  let port = 0;
  const serve = async (): Promise<string> => {
    server = await startServer(scratch, port);
    port = Number(new URL(server.url).port);
    return server.url;
  };
  try {
    await work({
      startServer: serve,
      inEachWindow: async (script) => void (await context.addInitScript(script)),
      async start() {
        const url = await serve();
        const page = await context.newPage();
        await page.goto(url);
        const host = { kind: 'loopback', page, folder: scratch.folder } as Host;
        return new App(host, lang);
      },
      async kill() {
        if (server) await endProcess(server.child, 'SIGKILL');
      },
    });
  } finally {
    await browser.close();
    if (server) await endProcess((server as Awaited<ReturnType<typeof startServer>>).child, 'SIGKILL');
    await scratch.remove();
  }
}

/** The article that is written in; the window has to go there from the beginning of the bill. */
const articleIn = (app: App) => new Paper(app).articles.nth(9);
const headingIn = (app: App) => articleIn(app).getByRole('heading');

/** Types at the end of its heading while the server is gone, and closes the window in spite of the browser's question. */
async function loseWords({ kill }: Desk, app: App): Promise<void> {
  const paper = new Paper(app);
  await app.saved();
  await kill();
  await paper.typeInto(articleIn(app), ' AND MEANWHILE');
  await see(app.page.getByRole('alert')).toContainText(app.t('app:rescue.safe'));
  await look(app.page, `unsaved-kept.${app.m.lang}`);
  await app.page.close({ runBeforeUnload: false });
}

/** The sample, opened so, in which words were lost; the app as it is started again. */
async function afterLosing(
  desk: Desk,
  open: (app: App) => Promise<void> = (app) => app.openSample(),
): Promise<App> {
  const before = await desk.start();
  await open(before);
  await loseWords(desk, before);
  return desk.start();
}

/** Opens the only project there is. */
const openAgain = (app: App) => app.projects.first().getByRole('button').click();

const offerOf = (app: App) => app.dialog(app.t('app:rescue.title'));

/** The window stands at the words that came back, and the next keys go on behind them. */
async function goesOnWriting(app: App): Promise<void> {
  await see(app.paper).toBeFocused();
  await see(headingIn(app)).toBeInViewport();
  await app.page.keyboard.type(' STILL');
  await see(headingIn(app)).toContainText('AND MEANWHILE STILL');
}

for (const lang of LANGUAGES)
  plain(`words typed while the server was gone come back after their window was closed (${lang})`, () =>
    atDesk(lang, async (desk) => {
      plain.setTimeout(180_000);
      const app = await afterLosing(desk);
      const { page, t } = app;
      await app.atStart();
      await see(offerOf(app)).toBeHidden();
      await openAgain(app);
      const offer = offerOf(app);
      await see(offer).toContainText(t('app:rescue.fits'));
      await see(offer).toContainText(t('app:rescue.words', { count: 2 }));
      await see(offer.locator('ins')).toHaveText([/AND MEANWHILE/]);
      await see(headingIn(app)).not.toContainText('MEANWHILE');
      await expectSound(page, `unsaved words (${lang})`);
      await look(page, `unsaved.${lang}`);
      await offer.getByRole('button', { name: t('app:rescue.takeIn') }).click();
      await see(offer).toBeHidden();
      await see(headingIn(app)).toContainText('AND MEANWHILE');
      await goesOnWriting(app);
      await look(page, `unsaved-taken.${lang}`);
      await app.saved();

      await plain.step('and are asked about once', async () => {
        await page.reload();
        await app.drafting();
        await see(headingIn(app)).toContainText('AND MEANWHILE');
        await see(offer).toBeHidden();
      });
    }),
  );

plain('words that were let go are not offered again, and another project hears nothing of them', () =>
  atDesk('en', async (desk) => {
    plain.setTimeout(180_000);
    const app = await afterLosing(desk, async (before) => {
      await before.openSample();
      await before.closeProject();
      await before.openSample();
    });
    const open = (name: string): Promise<void> =>
      app.projects
        .filter({ has: app.page.getByText(name, { exact: true }) })
        .getByRole('button')
        .first()
        .click();
    const offer = offerOf(app);
    await see(app.projects).toHaveCount(2);
    await open('Sample bill');
    await app.drafting();
    await see(offer).toBeHidden();
    await app.closeProject();
    await open('Sample bill 2');
    await offer.getByRole('button', { name: app.t('app:rescue.letGo') }).click();
    await see(offer).toBeHidden();
    await see(headingIn(app)).not.toContainText('MEANWHILE');
    await app.closeProject();
    await open('Sample bill 2');
    await app.drafting();
    await see(offer).toBeHidden();
  }),
);

plain('words beside which the draft went on are taken in as suggestions', () =>
  atDesk('en', async (desk) => {
    plain.setTimeout(180_000);
    const app = await afterLosing(desk);
    const paper = new Paper(app);
    const { page, t } = app;
    await openAgain(app);
    const offer = offerOf(app);
    await see(offer).toContainText(t('app:rescue.fits'));
    await page.keyboard.press('Escape');
    await see(offer).toBeHidden();
    const text = (await paper.typeInto(articleIn(app), ' SINCE')) ?? '';
    await app.saved();
    await app.closeProject();
    await openAgain(app);
    await see(offer).toContainText(t('app:rescue.apart'));
    await look(page, 'unsaved-apart.en');
    await offer.getByRole('button', { name: t('app:rescue.propose') }).click();
    await see(offer).toBeHidden();
    await see(page.locator('.suggestion-list > li, .rival')).toHaveCount(1);
    await see(headingIn(app)).toContainText(`${text} SINCE`);
    await see(headingIn(app)).toBeInViewport();
    await see(app.paper).toBeFocused();
    await look(page, 'unsaved-proposed.en');
    await app.saved();
    await page.reload();
    await app.drafting();
    await see(offer).toBeHidden();
  }),
);

plain('a suggestion that was not saved comes back as a suggestion', () =>
  atDesk('en', async (desk) => {
    plain.setTimeout(180_000);
    const app = await afterLosing(desk, async (before) => {
      await before.openSample();
      await before.page.keyboard.press('Control+Shift+X');
    });
    await openAgain(app);
    const offer = offerOf(app);
    await see(offer).toContainText(app.t('app:rescue.withSuggestions'));
    await offer.getByRole('button', { name: app.t('app:rescue.takeIn') }).click();
    await see(offer).toBeHidden();
    await see(app.paper.locator('.suggested-in')).toHaveText([' AND MEANWHILE']);
    await app.saved();
  }),
);

plain('a copy that is damaged is thrown away in silence', () =>
  atDesk('en', async (desk) => {
    plain.setTimeout(180_000);
    const app = await afterLosing(desk);
    const { page } = app;
    const kept = (): Promise<unknown[]> => page.evaluate(onShelf, null);
    await see.poll(async () => (await kept()).length).toBe(1);
    await page.evaluate(onShelf, { save: 'what is left of it' });
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await openAgain(app);
    await app.drafting();
    await see.poll(async () => (await kept()).length).toBe(0);
    await see(offerOf(app)).toBeHidden();
    await see(page.getByRole('alert')).toHaveCount(0);
    see(faults).toEqual([]);
  }),
);

const WITHOUT = {
  'has no store': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'has no room': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  },
};

for (const [name, lacks] of Object.entries(WITHOUT))
  plain(`a browser that ${name} says what it said before, and saves when the server is back`, () =>
    atDesk('en', async (desk) => {
      plain.setTimeout(180_000);
      await desk.inEachWindow(lacks);
      const app = await desk.start();
      const { page, t } = app;
      const faults: Error[] = [];
      page.on('pageerror', (fault) => faults.push(fault));
      const paper = new Paper(app);
      await app.openSample();
      await app.saved();
      await desk.kill();
      await paper.typeInto(articleIn(app), ' AND MEANWHILE');
      const alarm = page.getByRole('alert');
      await see(alarm).toContainText(t('app:lost'));
      await see(alarm).not.toContainText(t('app:rescue.safe'));
      await page.goto(await desk.startServer());
      await see(headingIn(app)).toContainText('AND MEANWHILE');
      await app.saved();
      see(faults).toEqual([]);
    }),
  );

test('words for which the file was away are offered after a reload, over every host', async ({ host }) => {
  const elsewhere = await mkdtemp(path.join(os.tmpdir(), 'madda-away-'));
  try {
    const app = new App(host, 'en');
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    await app.saved();
    const move = async (from: string, to: string): Promise<void> => {
      for (const name of await readdir(from))
        if (name.includes('.madda')) await rename(path.join(from, name), path.join(to, name));
    };
    await move(host.folder, elsewhere);
    await paper.typeInto(articleIn(app), ' AND MEANWHILE');
    await expect(page.getByRole('alert')).toContainText(t('app:rescue.safe'));
    await page.reload();
    await app.atStart();
    await move(elsewhere, host.folder);
    await page.reload();
    const offer = offerOf(app);
    await expect(offer.locator('ins')).toHaveText([/AND MEANWHILE/]);
    await offer.getByRole('button', { name: t('app:rescue.takeIn') }).click();
    await expect(offer).toBeHidden();
    await expect(headingIn(app)).toContainText('AND MEANWHILE');
    await app.saved();
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
});

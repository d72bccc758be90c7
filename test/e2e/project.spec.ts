/** A project file from its first to its last day: made, opened, copied, and safe whatever happens to app and file. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Language } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { damaged, dropFile, foreign, madda, newer } from './support/files.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

interface Template {
  id: string;
  titles: Record<Language, string>;
}

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madda-projects-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const at = (name: string): string => path.join(folder, name);

for (const lang of ['en', 'ru'] as const) {
  test(`every template makes a project that opens again from the list (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const { t } = app;
    const templates = JSON.parse(await readFile('resources/templates/index.json', 'utf8')) as Template[];
    await app.speak();
    for (const template of templates) {
      await app.way(t('app:start.new')).click();
      const dialog = app.dialog(t('app:new.title'));
      await dialog.getByText(template.titles[lang], { exact: true }).click();
      await expect(dialog.getByRole('textbox', { name: t('app:new.name') })).toHaveValue(
        template.titles[lang],
      );
      await app.intoProject(at(`${template.id}.madda`), () =>
        dialog.getByRole('button', { name: t('app:new.create') }).click(),
      );
      await app.drafting();
      await expect(app.paper).toHaveAttribute('lang', lang);
      await app.closeProject();
    }
    await expect(app.projects).toHaveCount(templates.length);
    await app.projects.first().getByRole('button').click();
    await app.drafting();
    await app.closeProject();
    // The sample is one click, whatever else there is.
    await app.openSample();
  });

  test(`what was typed is there after closing, after a reload and in a saved copy (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    const heading = await paper.typeInto(paper.articles.first(), ' 111');
    await app.saved();
    await app.closeProject();
    await app.projects.first().getByRole('button').click();
    await app.drafting();
    await expect(paper.articles.first()).toContainText(`${heading} 111`);

    await paper.typeInto(paper.articles.first(), ' 222');
    await app.saved();
    await page.reload();
    await app.drafting();
    await expect(paper.articles.first()).toContainText(`${heading} 111 222`);

    const copy = await host.takeFile('copy.madda', () => app.palette(t('app:cmd.saveCopy')));
    await app.closeProject();
    await host.pickFile(copy, () => app.way(t('app:start.open')).click());
    await app.drafting();
    await expect(paper.articles.first()).toContainText(`${heading} 111 222`);
  });

  test(`an acknowledged save survives the death of the process (${lang})`, async ({ launch }) => {
    const options = { projectFolder: at('projects'), dataDir: at('data') };
    const first = new App(await launch(options), lang);
    await first.speak();
    await first.openSample();
    const heading = await new Paper(first).typeInto(new Paper(first).articles.first(), ' 333');
    await first.saved();
    await first.host.kill();
    const second = new App(await launch(options), lang);
    await second.atStart();
    await second.projects.first().getByRole('button').click();
    await second.drafting();
    await expect(new Paper(second).articles.first()).toContainText(`${heading} 333`);
  });

  test(`damaged, foreign and newer files are each a plain sentence, and nothing happens to them (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    await app.speak();
    await madda(['new', at('good.madda'), '--template', 'npm-separate', '--lang', lang]);
    const files = [
      { file: await damaged(at('good.madda'), at('broken.madda')), code: 'damagedProject' },
      { file: await foreign(at('letter.madda')), code: 'notAProject' },
      { file: await newer(at('good.madda'), at('tomorrow.madda')), code: 'newerProject' },
    ] as const;
    for (const { file, code } of files) {
      const before = await readFile(file);
      await host.pickFile(file, () => app.way(t('app:start.open')).click());
      // The sentence begins with the name of the file; what follows says what became of it.
      const sentence =
        app.m
          .error({ code, values: { name: '#' } })
          .split('#')
          .pop() ?? '';
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
      await app.atStart();
      expect(await readFile(file)).toEqual(before);
    }
  });

  test(`a project file that comes from elsewhere opens, and a dropped Word file is imported (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { t } = app;
    await app.speak();
    await madda(['new', at('mailed.madda'), '--template', 'npm-separate', '--lang', lang]);
    await host.pickFile(at('mailed.madda'), () => app.way(t('app:start.open')).click());
    await app.drafting();
    await app.closeProject();
    await madda(['export', `test/fixtures/import/swiss-${lang}.txt`, '--to', at('law.docx')]);
    await app.intoProject(at('law.madda'), () => dropFile(app.page, at('law.docx')));
    const report = app.dialog(t('app:imported.title'));
    // By the key that its button waits for; the keys go on in the bill.
    await expect(report.getByRole('button', { name: t('app:imported.go') })).toBeFocused();
    await app.page.keyboard.press('Enter');
    await expect(app.paper).toBeFocused();
    await app.drafting();
    await expect(new Paper(app).articles).toHaveCount(13);
  });

  test(`a second window of the same project can only read it, and says so (${lang})`, async ({ host }) => {
    test.skip(host.kind !== 'loopback', 'the desktop app has one window');
    const app = new App(host, lang);
    await app.speak();
    await app.openSample();
    const token = await app.page.evaluate(() => sessionStorage.getItem('madda.token'));
    const page = await app.page.context().newPage();
    await page.goto(`${new URL(app.page.url()).origin}/#token=${token}`);
    const second = new App({ ...host, page }, lang);
    await second.projects.first().getByRole('button').click();
    await second.drafting();
    const sentence =
      second.m
        .error({ code: 'inUse', values: { name: '#' } })
        .split('#')
        .pop() ?? '';
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(second.status.getByText(second.t('app:save.readOnly'))).toBeVisible();
    await expect(second.paper).toHaveAttribute('aria-readonly', 'true');

    await new Paper(second).articles.first().locator('p').first().click();
    await page.keyboard.press('Control+a');
    const whole = () =>
      second.paper.evaluate((el) => {
        const range = getSelection()?.getRangeAt(0);
        return range !== undefined && el.contains(range.startContainer) && el.contains(range.endContainer);
      });
    expect(await whole()).toBe(true);

    // What the first writes is told in the second, and shown where one asks for it.
    const heading = await new Paper(app).typeInto(new Paper(app).articles.first(), ' 777');
    await app.saved();
    const show = second.button(second.t('app:readOnly.show'));
    await expect(show).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByText(second.t('app:readOnly.behind'))).toBeVisible();
    await expectSound(page, `behind another window (${lang})`);
    await show.click();
    await expect(new Paper(second).articles.first()).toContainText(`${heading} 777`);
    await expect(show).toBeHidden();
    await expect(second.paper).toHaveAttribute('aria-readonly', 'true');

    // The first window is closed, as with a click on its cross: whoever opens the project after that writes at once.
    const gone = app.page.waitForEvent('close');
    await app.page.close({ runBeforeUnload: true });
    await gone;
    await second.closeProject();
    await second.projects.first().getByRole('button').click();
    await second.drafting();
    await expect(second.paper).toHaveAttribute('aria-readonly', 'false');
    await page.close();
  });

  test(`while a save takes long the window says so, and nothing of it is lost (${lang})`, async ({
    host,
  }) => {
    test.skip(host.kind !== 'loopback', 'on the desktop a save is no request over a wire');
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    let answer = (): void => {};
    const awake = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/saveDraft*', async (route) => {
      await awake;
      await route.continue();
    });
    const heading = await paper.typeInto(paper.articles.first(), ' 444');
    await expect(app.status.getByText(t('app:save.slow'))).toBeVisible();
    await paper.typeInto(paper.articles.first(), ' 555');
    await expectSound(page, `a slow save (${lang})`);
    answer();
    await app.saved();
    await page.reload();
    await app.drafting();
    await expect(paper.articles.first()).toContainText(`${heading} 444 555`);
  });

  test(`while the service does not answer a banner says so, and what is typed is saved when it is back (${lang})`, async ({
    host,
  }) => {
    test.skip(host.kind !== 'loopback', 'on the desktop the window ends with its service');
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    await page.context().setOffline(true);
    const heading = await paper.typeInto(paper.articles.first(), ' 444');
    await expect(page.getByRole('alert').filter({ hasText: t('app:lost') })).toBeVisible();
    await paper.typeInto(paper.articles.first(), ' 555');
    await page.context().setOffline(false);
    await expect(page.getByRole('alert')).toBeHidden();
    await app.saved();
    await page.reload();
    await app.drafting();
    await expect(paper.articles.first()).toContainText(`${heading} 444 555`);
  });
}

for (const lang of ['en', 'ru', 'tk'] as const) {
  test(`a damaged file that is not imported says why once (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    await app.speak();
    await page.setViewportSize({ width: 1280, height: 720 });
    await writeFile(at('bill.docx'), 'PK\u0003\u0004 the rest is lost');
    await app.importBill(at('bill.docx'), at('bill.madda'));
    const alarm = page.getByRole('alert');
    await expect(alarm).toContainText(t('exchange:error.damaged'));
    await look(page, `import-refused.${lang}`);
    await expect(alarm.getByText(t('errors:details'))).toHaveCount(0);
  });
}

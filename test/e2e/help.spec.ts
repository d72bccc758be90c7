/** The tour, the help book, the palette in three languages and the focus on the page, by mouse and by keyboard. */
import path from 'node:path';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { CHAPTERS } from '../../shared/help/chapters.ts';
import { ROOT } from './hosts/host.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { CompareScreen } from './pages/compare.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const STOPS = ['start', 'page', 'requirements', 'flag', 'versions', 'export'] as const;

for (const lang of ['en', 'ru', 'tk'] as const satisfies readonly Language[])
  test(`whoever starts for the first time is shown around in six steps (${lang})`, async ({ launch }) => {
    const app = new App(await launch({ firstRun: true }), lang);
    const { page, t } = app;
    await app.atStart();
    await app.speak();
    for (const stop of STOPS) {
      const card = page.getByRole('dialog', { name: t(`help:tour.${stop}.title`) });
      await expect(card).toBeVisible();
      // At the first stop the language was chosen meanwhile.
      if (stop === 'start') await card.locator('.btn.primary').focus();
      await expect(card.locator('.btn.primary')).toBeFocused();
      await look(page, `tour.${stop}.${lang}`);
      if (stop === 'flag') await expectSound(page, `tour (${lang})`);
      // By keyboard alone: the next step is under the focus.
      if (stop === 'flag') await card.locator('.btn.primary').click();
      else await page.keyboard.press('Enter');
    }
    await expect(page.locator('.tour-card')).toBeHidden();
    await app.closeProject();
    await expect(page.locator('.tour-card')).toBeHidden();
  });

test('the tour is skipped by Escape and taken again from the help book, which opens where one is (en)', async ({
  launch,
}) => {
  const app = new App(await launch({ firstRun: true }), 'en');
  const { page, t } = app;
  const book = page.getByRole('dialog', { name: t('help:title') });
  const chapter = (title: string) => book.getByRole('heading', { level: 2, name: title });
  await expect(page.locator('.tour-card')).toBeVisible();
  await expect(page.locator('.tour-card .btn.primary')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tour-card')).toBeHidden();

  await page.keyboard.press('F1');
  await expect(chapter('Start')).toBeVisible();
  await expect(book.getByRole('navigation').getByRole('listitem')).toHaveCount(CHAPTERS.length);
  await expectSound(page, 'help (en)');
  await book.getByRole('searchbox').fill('disposition');
  await book.getByRole('navigation').getByRole('button').filter({ hasText: 'disposition' }).first().click();
  await expect(book.locator('.help-page')).toContainText('isposition');
  await page.keyboard.press('Escape');
  await expect(book).toBeHidden();

  await app.openSample();
  await app.tab('versions');
  await page.keyboard.press('F1');
  await expect(chapter('Versions and comparison')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.paper.focus();
  await page.keyboard.press('F1');
  await expect(chapter('Structure and numbering')).toBeVisible();
  await book.getByRole('button', { name: t('help:cmd.tour') }).click();
  await expect(page.getByRole('dialog', { name: t('help:tour.page.title') })).toBeVisible();
  await page.getByRole('button', { name: t('help:tour.skip') }).click();
  await expect(page.locator('.tour-card')).toBeHidden();
});

test('Escape leaves one thing a press, from the paper: a card, the tour, the preview, the focus mode (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.openSample();
  const paper = new Paper(app);
  const tour = page.locator('.tour-card');
  const preview = page.getByRole('complementary', { name: t('exchange:preview.title') });
  const card = page.locator('.place-card');
  await app.palette(t('help:cmd.tour'));
  await expect(tour.locator('.btn.primary')).toBeFocused();
  await paper.caretAfter(((await paper.articles.nth(1).locator('p').first().textContent()) ?? '').trim());
  await page.keyboard.press('Control+p');
  await expect(preview).toBeVisible();
  await expect(app.paper).toBeFocused();
  await page.keyboard.press('F2');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(tour).toBeVisible();
  await app.paper.focus();
  await page.keyboard.press('Escape');
  await expect(tour).toBeHidden();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(app.paper).toBeFocused();
  await page.keyboard.press('Shift+F11');
  await expect(app.panel).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(app.panel).toBeVisible();
  await page.keyboard.type('Still here. ');
  await expect(paper.articles.nth(1)).toContainText('Still here.');
});

test('a command is found by its name in any of the three languages (en)', async ({ host }) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.openSample();
  await page.keyboard.press('Control+k');
  const palette = app.dialog(t('app:palette.title'));
  for (const typed of ['выгрузить', 'eksport']) {
    await palette.getByRole('searchbox').fill(typed);
    await expect(palette.getByRole('menuitem').first()).toContainText(t('app:cmd.export'));
  }
  await page.keyboard.press('Enter');
  await expect(app.dialog(t('app:export.title'))).toBeVisible();
});

test('the focus leaves only the page, and Escape gives the rest back (en)', async ({ host }) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.openSample();
  const paper = new Paper(app);
  await paper.caretAfter(((await paper.articles.nth(1).locator('p').first().textContent()) ?? '').trim());
  await page.keyboard.press('Shift+F11');
  await expect(app.panel).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.type(' Calm.');
  await expect(paper.articles.nth(1)).toContainText('Calm.');
  const [page_, desk] = await Promise.all([
    page.locator('.bill-paper').boundingBox(),
    page.locator('.bill-desk').boundingBox(),
  ]);
  const middle = (box: typeof desk): number => (box ? box.x + box.width / 2 : -1);
  expect(Math.abs(middle(page_) - 640)).toBeLessThan(12);
  await look(page, 'focus.en');
  await expectSound(page, 'focus (en)');
  await paper.caretAfter('Calm.');
  await page.keyboard.press('Escape');
  await expect(app.panel).toBeVisible();
  await page.getByRole('button', { name: t('app:cmd.focusMode') }).click();
  await expect(app.panel).toBeHidden();
  await page.getByRole('button', { name: t('app:focus.leave') }).click();
  await expect(app.panel).toBeVisible();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: t('app:cmd.zoomIn') }).click();
  await expect(app.status).toContainText('175 %');
});

for (const lang of ['ru', 'tk'] as const satisfies readonly Language[])
  test(`every chapter of the help book is sound (${lang})`, async ({ host }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    await app.speak();
    await page.keyboard.press('F1');
    const book = page.getByRole('dialog', { name: t('help:title') });
    const chapters = book.getByRole('navigation').getByRole('listitem');
    await expect(chapters).toHaveCount(CHAPTERS.length);
    for (let i = 0; i < CHAPTERS.length; i++) {
      await chapters.nth(i).getByRole('button').click();
      for (const picture of await book.locator('.help-page img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
          .toBeGreaterThan(100);
      }
      await look(page, `help.${CHAPTERS[i]}.${lang}`);
      if (i === 0 || CHAPTERS[i] === 'keyboard') await expectSound(page, `help ${CHAPTERS[i]} (${lang})`);
    }
  });

/** What is said in the pictures: on a requirement, and on the first line of the bill. */
const SAID: Record<Language, [string, string]> = {
  en: [
    'Which grounds did the commission agree on?',
    '@A. Durdyýewa, shall the purpose name unannounced visits?',
  ],
  ru: [
    'Какие основания согласовала комиссия?',
    '@A. Durdyýewa, назвать ли в цели посещения без предупреждения?',
  ],
  tk: ['Topar haýsy esaslary ylalaşdy?', '@A. Durdyýewa, maksatda duýdursyz baryp görmegi atlandyrmalymy?'],
};

test.describe('the pictures of the help book', () => {
  test.skip(!process.env.MADDA_PICTURES, 'made on demand: MADDA_PICTURES=1');
  for (const lang of LANGUAGES)
    test(`are taken from the running app (${lang})`, async ({ launch }) => {
      const app = new App(await launch({ viewport: { width: 1180, height: 720 } }), lang);
      const { page, t } = app;
      const at = (name: string): string => path.join(ROOT, 'resources/help/pictures', `${name}.${lang}.png`);
      const whole = {
        animations: 'disabled',
        style: '.start-list .start-foot { visibility: hidden }',
      } as const;
      // The top of the window says it all, and the book stays light.
      const top = { ...whole, clip: { x: 0, y: 0, width: 1180, height: 520 } } as const;
      await app.atStart();
      await app.speak();
      await page.screenshot({ ...top, path: at('start') });
      await app.openSample();
      const paper = new Paper(app);
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+.');
      await expect(paper.popover).toBeVisible();
      await paper.popover.screenshot({ ...whole, path: at('flag') });
      await page.keyboard.press('Escape');
      await page.screenshot({ ...top, path: at('draft') });
      const item = await new RequirementsPane(app).open('SPTG-9-DISMISS');
      await app.panel.screenshot({ ...whole, path: at('requirements') });
      await item.getByRole('button', { name: t('comments:newOnRequirement'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: t('app:comments.text') }).fill(SAID[lang][0]);
      await dialog.getByRole('textbox', { name: t('app:author.label') }).fill('A. Durdyýewa');
      await dialog.getByRole('button', { name: t('app:comments.add') }).click();
      await expect(dialog).toBeHidden();
      const line = ((await paper.articles.nth(0).locator('p').first().textContent()) ?? '').trim();
      await paper.select(line, line);
      await page.keyboard.press('Control+Alt+m');
      await dialog.getByRole('textbox', { name: t('app:comments.text') }).fill(SAID[lang][1]);
      await dialog.getByRole('button', { name: t('app:comments.add') }).click();
      await expect(dialog).toBeHidden();
      await app.panel.screenshot({ ...whole, path: at('comments') });
      await app.tab('versions');
      await app.panel.screenshot({ ...whole, path: at('versions') });
      const exports = new Exports(app);
      await exports.open();
      await app.dialog(t('app:export.title')).screenshot({ ...whole, path: at('export') });
      await exports.close();
      const compare = new CompareScreen(app);
      await compare.open();
      await expect(compare.proof).toContainText('✓');
      await page.screenshot({ ...top, path: at('compare') });
    });
});

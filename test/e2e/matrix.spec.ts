/** The conformity table, edited and printed, the calendar of becoming a party, and several bills side by side; in three languages. */
import { writeFile } from 'node:fs/promises';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Matrix } from './pages/matrix.ts';
import { Packs } from './pages/packs.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const WORDS = {
  en: { author: 'A. Durdyyeva', reason: 'Ruled in the decree of the President.', find: 'territory' },
  ru: { author: 'А. Дурдыева', reason: 'Решено указом Президента.', find: 'территори' },
  tk: { author: 'A. Durdyýewa', reason: 'Prezidentiň permanynda çözüldi.', find: 'çäkde' },
} as const;

const MET = 'OPCAT-20d-PRIVATE';
const MISSING = 'OPCAT-29-TERR';

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  test(`the conformity table is edited, commented, searched and printed (${lang}, by mouse)`, async ({
    host,
  }) => {
    test.setTimeout(120_000);
    const app = new App(host, lang);
    const { page, t } = app;
    page.setDefaultTimeout(15_000);
    const matrix = new Matrix(app);
    const panel = new RequirementsPane(app);
    await app.atStart();
    await app.speak();
    await app.openSample();
    await app.panel.getByRole('button', { name: t('app:cmd.matrix') }).click();
    await matrix.shown();
    await look(page, `matrix.${lang}`);
    await expectSound(page, `matrix (${lang})`);

    await test.step('another answer needs a reason, which stands in the table', async () => {
      await matrix.answer(MISSING, 'yes').click();
      const dialog = app.dialog(t('requirements:ui.overruledTitle'));
      await dialog.getByRole('button', { name: t('requirements:ui.store') }).click();
      await expect(dialog).toContainText(t('requirements:ui.reasonNeeded'));
      await dialog.getByRole('textbox').fill(words.reason);
      await dialog.getByRole('button', { name: t('requirements:ui.store') }).click();
      const who = app.dialog(t('app:author.title'));
      await who.getByRole('textbox').fill(words.author);
      await who.getByRole('button', { name: t('app:continue') }).click();
      await expect(matrix.row(MISSING)).toContainText(words.reason);
      await expect(matrix.answer(MISSING, 'yes')).toHaveAttribute('aria-pressed', 'true');
    });

    await test.step('an answer is confirmed by a click, and commented', async () => {
      await matrix.answer(MET, 'yes').click();
      await expect(matrix.row(MET)).toContainText(words.author);
      await matrix
        .row(MET)
        .getByRole('button', { name: t('requirements:matrix.write') })
        .click();
      await matrix.row(MET).getByRole('textbox').fill(words.reason);
      await matrix
        .row(MET)
        .getByRole('button', { name: t('requirements:ui.store') })
        .click();
      await expect(matrix.row(MET)).toContainText(words.reason);
    });

    await test.step('words are found in it', async () => {
      await page.getByRole('searchbox', { name: t('requirements:matrix.find') }).fill(words.find);
      await expect(matrix.row(MISSING)).toBeVisible();
      await expect(matrix.row(MET)).toBeHidden();
      await page.getByRole('searchbox', { name: t('requirements:matrix.find') }).fill('');
    });

    await test.step('printed, only the table is left', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner').last()).toBeHidden();
      await expect(page.getByRole('search')).toBeHidden();
      await expect(matrix.row(MISSING)).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    });

    await test.step('a citation goes to the words, and the panel says the same as the table', async () => {
      await matrix.row(MET).locator('.matrix-quote').first().click();
      await app.drafting();
      await expect(panel.item(MISSING)).toHaveAttribute('data-state', 'met');
    });
  });

  test(`the same by keyboard alone, and the calendar and side by side are sound (${lang})`, async ({
    host,
  }, testInfo) => {
    test.setTimeout(150_000);
    const app = new App(host, lang);
    const { page, t } = app;
    page.setDefaultTimeout(15_000);
    const matrix = new Matrix(app);
    const keys = new Packs(app);
    await app.atStart();
    await app.speak();
    await app.openSample();

    await test.step('an answer in the table', async () => {
      await app.palette(t('app:cmd.matrix'));
      await matrix.shown();
      await page.keyboard.press('Tab');
      await keys.reach(matrix.answer(MISSING, 'no'), 'Tab', 60);
      await page.keyboard.press('Enter');
      const who = app.dialog(t('app:author.title'));
      await expect(who).toBeVisible();
      await page.keyboard.type(words.author);
      await page.keyboard.press('Enter');
      await expect(matrix.row(MISSING)).toContainText(words.author);
    });

    await test.step('the calendar', async () => {
      await keys.reach(app.button(t('requirements:matrix.back')), 'Shift+Tab', 60);
      await page.keyboard.press('Enter');
      await app.drafting();
      await app.palette(t('ratification:title'));
      await expect(page.getByRole('heading', { level: 1, name: t('ratification:title') })).toBeVisible();
      await look(page, `calendar.${lang}`);
      await expectSound(page, `calendar (${lang})`);
      await keys.reach(app.button(t('ratification:back')), 'Shift+Tab', 10);
      await page.keyboard.press('Enter');
      await app.drafting();
    });

    await test.step('a law of another State beside the draft', async () => {
      await app.palette(t('coverage:title'));
      await expect(page.getByRole('heading', { level: 1, name: t('coverage:title') })).toBeVisible();
      const file = testInfo.outputPath('law.md');
      await writeFile(file, LAW[lang]);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        app.button(t('coverage:addFile')).click(),
      ]);
      await chooser.setFiles(file);
      await expect(page.getByRole('columnheader', { name: /law/ })).toBeVisible();
      await expect(page.getByText(t('coverage:reading'))).toBeHidden();
      await look(page, `side-by-side.${lang}`);
      await expectSound(page, `side by side (${lang})`);
    });
  });
}

const LAW = {
  en: '# Law on the Board\n\n## Article 1. Visits\n\n1. The Board visits places of detention at any time without notice.\n',
  ru: '# Закон о Совете\n\n## Статья 1. Посещения\n\n1. Совет посещает места содержания под стражей в любое время без предупреждения.\n',
  tk: '# Geňeş hakynda kanun\n\n## 1-nji madda. Barmak\n\n1. Geňeş saklanylýan ýerlere islendik wagtda duýdurmazdan barýar.\n',
} as const;

/** Requirement packs of one's own: written, translated, tried at once, kept, shared, refused when damaged. */
import { readFile, writeFile } from 'node:fs/promises';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Packs } from './pages/packs.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const TITLE = 'Each place has a library';
const RUSSIAN = 'В каждом месте есть библиотека';
const SENTENCE = 'Each prison has a library that is open to all prisoners.';

test('a pack is written, tried on a sentence and on the draft, kept, shared, taken out and taken in again', async ({
  host,
}, testInfo) => {
  test.setTimeout(150_000);
  const app = new App(host, 'en');
  const { page, t } = app;
  page.setDefaultTimeout(15_000);
  const packs = new Packs(app);
  await app.atStart();
  await app.speak();
  await app.openSample();

  await test.step('a new pack says what must be mended before it can be kept', async () => {
    await packs.open();
    await app.button(t('packs:new')).click();
    await expect(packs.bar).toContainText(t('packs:fault.title'));
    await expect(packs.save).toBeDisabled();
    await packs.field('packs:field.title', 'en').fill(TITLE);
    await packs.field('packs:field.title', 'ru').fill(RUSSIAN);
    await packs
      .field('packs:field.statement', 'en')
      .fill('Each place of detention has a library for all who are held.');
    await packs.main.getByRole('textbox', { name: t('packs:source') }).fill('Nelson Mandela Rules 64');
    await expect(packs.bar).not.toContainText(t('packs:fault.title'));
  });

  await test.step('words that show it are read in a sentence at once', async () => {
    await packs.field('packs:words.given', 'en').fill('library … open to all');
    await packs.field('packs:words.taken', 'en').fill('library may be closed');
    await packs.main.getByRole('textbox', { name: t('packs:tryText') }).fill(SENTENCE);
    const verdict = packs.main.locator('.verdict');
    await expect(verdict).toHaveAttribute('data-state', 'met');
    await expect(verdict.locator('mark')).toHaveText(SENTENCE);
    await packs.main.getByRole('textbox', { name: t('packs:tryText') }).fill('The library may be closed.');
    await expect(verdict).toHaveAttribute('data-state', /conflict|missing|partly/);
    await expect(verdict).toContainText('takes this requirement back');
    await packs.main.getByRole('button', { name: t('packs:tryDraft') }).click();
    await expect(packs.main.locator('.on-draft .verdict')).toHaveAttribute('data-state', 'missing');
    await look(page, 'pack-words');
  });

  await test.step('it is kept, and the draft is read against it', async () => {
    await packs.save.click();
    await expect(page.getByText(t('packs:saved', { name: t('packs:newTitle') }))).toBeVisible();
    await app.button(t('packs:back')).click();
    await app.drafting();
    await expect(app.panel.getByRole('button', { name: TITLE })).toBeVisible();
  });

  await test.step('another wording raises its version', async () => {
    await packs.open();
    await packs.choose(t('packs:newTitle'));
    await packs.requirement(TITLE).click();
    await packs.field('packs:field.why', 'en').fill('Reading keeps people sane.');
    await packs.save.click();
    await expect(packs.bar).toContainText(t('packs:version', { version: 2 }));
  });

  let file = '';
  await test.step('it is shared as a file', async () => {
    // The stand-in of the desktop keeps no downloads: the bytes are read where the page hands them over, in every host.
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (one) => {
        if (one instanceof Blob)
          void one.text().then((text) => {
            document.documentElement.dataset.handedOver = text;
          });
        return make(one);
      };
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      packs.bar.getByRole('button', { name: t('packs:share') }).click(),
    ]);
    file = testInfo.outputPath(download.suggestedFilename());
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-handed-over', /requirements/);
    await writeFile(file, (await root.getAttribute('data-handed-over')) ?? '');
    const pack = JSON.parse(await readFile(file, 'utf8')) as { version: number; requirements: unknown[] };
    expect(pack).toMatchObject({ version: 2, requirements: [{ title: { en: TITLE, ru: RUSSIAN } }] });
  });

  await test.step('taken out, and taken in from the file; a damaged file is refused with a sentence', async () => {
    await packs.bar.getByRole('button', { name: t('packs:remove') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: t('packs:remove') }).click();
    await expect(packs.list.getByRole('button', { name: beginning(t('packs:newTitle')) })).toBeHidden();
    const damaged = testInfo.outputPath('damaged.json');
    await writeFile(damaged, (await readFile(file, 'utf8')).slice(0, 200));
    await packs.take(damaged);
    await expect(page.getByText(t('packs:refused.json', { name: 'damaged.json' }))).toBeVisible();
    await packs.take(file);
    await expect(page.getByText(t('packs:taken', { name: t('packs:newTitle'), count: 1 }))).toBeVisible();
    await expect(packs.requirement(TITLE)).toBeVisible();
  });
});

test('a pack that ships is read only until it is copied, and comes back when the copy goes', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  page.setDefaultTimeout(15_000);
  const packs = new Packs(app);
  await app.atStart();
  await app.speak();
  await app.openSample();
  await packs.open();
  const name = 'Women deprived of liberty';
  await packs.choose(name);
  await expect(packs.main.getByRole('textbox')).toHaveCount(0);
  await packs.bar.getByRole('button', { name: t('packs:copy') }).click();
  await expect(page.getByText(t('packs:copied'))).toBeVisible();
  await expect(packs.main.getByRole('textbox').first()).toBeVisible();
  await packs.main.getByRole('textbox').first().fill('Women and girls');
  // What is not kept is not lost by a step aside.
  await app.button(t('packs:back')).click();
  const dialog = app.dialog(t('packs:unsaved'));
  await dialog.getByRole('button', { name: t('packs:discard') }).click();
  await app.drafting();
  await packs.open();
  await packs.choose(name);
  await packs.bar.getByRole('button', { name: t('packs:remove') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('packs:remove') })
    .click();
  await expect(packs.bar.getByRole('button', { name: t('packs:copy') })).toBeVisible();
});

for (const lang of LANGUAGES)
  test(`packs are written by keyboard alone, and every screen of them is sound (${lang})`, async ({
    host,
  }) => {
    test.setTimeout(150_000);
    const app = new App(host, lang);
    const { page, t } = app;
    page.setDefaultTimeout(15_000);
    const packs = new Packs(app);
    await app.atStart();
    await app.speak();
    await app.openSample();
    await app.palette(t('packs:title'));
    await expect(page.getByRole('heading', { level: 1, name: t('packs:title') })).toBeVisible();
    await look(page, `packs.${lang}`);
    await expectSound(page, `packs (${lang})`);
    await packs.reach(app.button(t('packs:new')));
    await page.keyboard.press('Enter');
    const title = packs.field('packs:field.title', 'en');
    await packs.reach(title);
    await page.keyboard.type(TITLE);
    await packs.reach(packs.field('packs:field.statement', 'en'));
    await page.keyboard.type(SENTENCE);
    await packs.reach(packs.field('packs:words.given', 'en'));
    await page.keyboard.type('library … open to all');
    await packs.reach(packs.main.getByRole('textbox', { name: t('packs:source') }), 'Shift+Tab');
    await page.keyboard.type('OPCAT 4');
    await look(page, `pack-form.${lang}`);
    await expectSound(page, `pack form (${lang})`);
    await packs.reach(packs.save, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('packs:saved', { name: t('packs:newTitle') }))).toBeVisible();
    await packs.main.focus().catch(() => undefined);
    await packs.reach(app.button(t('packs:back')), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await app.drafting();
  });

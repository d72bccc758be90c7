/** The bill goes out as a Word file, two people work in it, both files come back, and what became of it goes out again. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { docxText } from '../builders/docxText.ts';
import { ReviewedFile } from '../unit/exchange/docx/reviewers.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Exports } from './pages/exports.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const WORDS = {
  en: {
    text: 'regular visits',
    aygul: 'regular and unannounced visits',
    oraz: 'yearly visits',
    other: 'public or private setting',
    place: 'public or private place',
  },
  ru: {
    text: 'регулярных посещений',
    aygul: 'регулярных и внезапных посещений',
    oraz: 'ежегодных посещений',
    other: 'частное учреждение',
    place: 'частное заведение',
  },
};

async function written(folder: string, name: string, file: ReviewedFile): Promise<string> {
  const at = path.join(folder, name);
  await writeFile(at, file.bytes());
  return at;
}

for (const lang of ['en', 'ru'] as const satisfies readonly Language[]) {
  test(`two reviewers’ Word files come back, a collision is settled, the table goes out (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    const words = WORDS[lang];
    await app.speak();
    await app.openSample();
    const exports = new Exports(app);
    await exports.open();
    const sent = await exports.take({ format: 'docx', annotated: false, fileName: 'bill.docx' });
    await exports.close();
    const bytes = await readFile(sent);
    const folder = path.dirname(sent);
    const first = await written(
      folder,
      'aygul.docx',
      new ReviewedFile(bytes).replace(words.text, words.aygul, 'Aýgül').comment(words.other, [
        ['Aýgül', 'Hospitals too?'],
        ['Oraz', 'See art. 4.'],
      ]),
    );
    const second = await written(
      folder,
      'oraz.docx',
      new ReviewedFile(bytes)
        .replace(words.text, words.oraz, 'Oraz')
        .replace(words.other, words.place, 'Oraz'),
    );

    const dialog = app.dialog(t('suggestions:takeIn.title'));
    await host.pickFile(first, () => app.palette(t('suggestions:takeIn')));
    await expect(dialog.getByRole('row').nth(1)).toContainText('aygul.docx');
    await host.pickFile(second, () =>
      dialog.getByRole('button', { name: t('suggestions:takeIn.another') }).click(),
    );
    await expect(dialog.getByRole('row').nth(2)).toContainText('oraz.docx');
    await expect(dialog.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      'aygul.docx',
      t('service:version.sent'),
      '1',
      '0',
      '1',
    ]);
    await expect(dialog.getByRole('row').nth(2).getByRole('cell')).toHaveText([
      'oraz.docx',
      t('service:version.sent'),
      '1',
      '1',
      '0',
    ]);
    await expectSound(page, `returned-took-${lang}`);
    await look(page, `returned-took-${lang}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    const list = page.locator('.suggestion-list > li');
    await expect(list).toHaveCount(3);
    await expect(page.locator('.rival')).toContainText('Oraz');
    await expectSound(page, `returned-collide-${lang}`);
    await look(page, `returned-collide-${lang}`);

    // By keyboard: the collision is settled for the second reviewer's words.
    await page
      .locator('.rival')
      .getByRole('button', { name: t('suggestions:rival.take') })
      .focus();
    await page.keyboard.press('Enter');
    const name = page.getByRole('dialog').getByRole('textbox');
    if (await name.isVisible().catch(() => false)) {
      await name.fill('Drafter');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.rival')).toHaveCount(0);
    await expect(app.paper).toContainText(words.oraz);
    await page.getByRole('button', { name: t('suggestions:acceptAll') }).click();
    await expect(list).toHaveCount(0);

    await page.getByRole('radio', { name: new RegExp(`${t('app:tab.comments')} ·`) }).click();
    await expect(app.panel).toContainText('Hospitals too?');
    await expect(app.panel).toContainText('See art. 4.');

    await page.getByRole('radio', { name: new RegExp(t('suggestions:title')) }).click();
    await page.getByRole('button', { name: t('suggestions:dispositions.open') }).click();
    const table = app.dialog(t('suggestions:dispositions'));
    await expect(table).toContainText('Aýgül');
    await expect(table).toContainText('Oraz');
    await expectSound(page, `returned-dispositions-${lang}`);
    await look(page, `returned-dispositions-${lang}`);
    await table.getByRole('button').last().click();
    const file = await exports.take({ format: 'docx', fileName: 'table.docx' });
    const printed = (docxText(await readFile(file), 'accepted') ?? []).join('\n');
    for (const said of ['Aýgül', 'Oraz', 'Hospitals too?', 'See art. 4.', t('suggestions:outcome.accepted')])
      expect(printed).toContain(said);
  });
}

test('answers of a conformity table that came back are chosen and become decisions', async ({ host }) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.speak();
  await app.openSample();
  await app.palette(t('app:cmd.matrix'));
  const exports = new Exports(app);
  await page.getByRole('button', { name: t('app:cmd.export'), exact: true }).click();
  const sent = await exports.take({ format: 'docx', fileName: 'table.docx' });
  await exports.close();
  // The reviewer unticks the first row, and ticks its other column.
  const file = new ReviewedFile(await readFile(sent))
    .moveTick(2, 'No', 'Not in this wording.')
    .savedBy('Oraz');
  const back = await written(path.dirname(sent), 'filled.docx', file);
  await host.pickFile(back, () => page.getByRole('button', { name: t('suggestions:answers.open') }).click());
  const dialog = app.dialog(t('suggestions:answers.title'));
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await expect(dialog).toContainText('Not in this wording.');
  await expect(dialog).toContainText('Oraz');
  await expectSound(page, 'answers that came back');
  await look(page, 'returned-answers');
  await dialog.getByRole('button', { name: t('suggestions:answers.take', { count: 1 }) }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Not in this wording.');
  await expect(page.getByRole('main')).toContainText('Oraz');
});

// To look at it in the other languages as well: MADDA_LOOK=folder.
for (const lang of process.env.MADDA_LOOK ? LANGUAGES : (['en'] as const))
  test(`answers behind an annotated bill come back with its suggestions and are looked at from there (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    const said = { en: 'Not in this wording.', ru: 'Не в этой редакции.', tk: 'Bu görnüşde däl.' }[lang];
    await app.speak();
    await app.openSample();
    const exports = new Exports(app);
    await exports.open();
    const sent = await exports.take({ format: 'docx', annotated: true, fileName: 'annotated.docx' });
    await exports.close();
    const file = new ReviewedFile(await readFile(sent)).moveTick(2, 'No', said).savedBy('Oraz');
    const back = await written(path.dirname(sent), 'answered.docx', file);

    await host.pickFile(back, () => app.palette(t('suggestions:takeIn')));
    const coming = app.dialog(t('suggestions:takeIn.title'));
    await expect(coming.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      'answered.docx',
      t('service:version.sent'),
      '0',
      '0',
      '0',
    ]);
    await expectSound(page, `returned-annex-${lang}`);
    await look(page, `returned-annex-${lang}`);
    await coming.getByRole('button', { name: t('exchange:annex.look') }).click();
    await expect(coming).toBeHidden();

    const dialog = app.dialog(t('suggestions:answers.title'));
    await expect(dialog.getByRole('row')).toHaveCount(2);
    const cells = dialog.getByRole('row').nth(1).getByRole('cell');
    await expect(cells.nth(2)).toHaveText(t('requirements:matrix.no'));
    await expect(cells.nth(3)).toHaveText(said);
    await expect(cells.nth(4)).toHaveText('Oraz');
    await look(page, `returned-annex-answers-${lang}`);
    await dialog.getByRole('button', { name: t('suggestions:answers.take', { count: 1 }) }).click();
    await expect(dialog).toBeHidden();

    // The assessment itself changed: in its row of the table, under the name of whoever answered.
    const row = page.getByRole('main').getByRole('row').filter({ hasText: said });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('Oraz');
    await expect(row).toBeInViewport();
    await expect(
      row.getByRole('button', { name: beginning(`${t('requirements:matrix.no')}:`) }),
    ).toHaveAttribute('aria-pressed', 'true');
    await look(page, `returned-annex-taken-${lang}`);
  });

/** The bill in a second language: written beside the source, kept up with it, taken in from a file, and written out. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { Translation } from './pages/translation.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const WORDS = {
  en: {
    other: 'ru' as Language,
    heading: 'Цель',
    purpose: 'Целью настоящего Закона является предупреждение пыток.',
    members: 'Механизм состоит из руководителя и пяти членов.',
    membersRight: 'Механизм состоит из руководителя и десяти членов.',
    cited: 'Согласование плана не требуется: ',
    line: 'The purpose of this Law',
    added: ' and everywhere',
  },
  ru: {
    other: 'en' as Language,
    heading: 'Purpose',
    purpose: 'The purpose of this Law is to prevent torture.',
    members: 'The Mechanism consists of a head and five members.',
    membersRight: 'The Mechanism consists of a head and ten members.',
    cited: 'Agreement to the plan is not required: ',
    line: 'Целью настоящего Закона',
    added: ' и повсюду',
  },
} as const;

for (const lang of ['en', 'ru'] as const) {
  const words = WORDS[lang];

  test(`a bill is translated beside its source, and a line whose source changes says so (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    page.setDefaultTimeout(15_000);
    const paper = new Paper(app);
    const side = new Translation(app, words.other);
    await app.atStart();
    await app.speak();
    await app.openSample();
    await side.open();
    await look(page, `translation-empty.${lang}`);
    await expectSound(page, `languages, none yet (${lang})`);
    await side.add();

    await test.step('by keyboard: from cell to cell, with a finding where a number differs', async () => {
      await side.cell('purpose/h').click();
      await expect(side.editor).toBeFocused();
      await page.keyboard.type(words.heading);
      await page.keyboard.press('Enter');
      await expect(side.cell('purpose-prevent/w0').getByRole('textbox')).toBeFocused();
      await page.keyboard.type(words.purpose);
      await page.keyboard.press('Escape');
      await expect(side.cell('purpose-prevent/w0')).toBeFocused();
      await expect(side.cell('purpose-prevent/w0')).toHaveAttribute('data-state', 'current');
      await expect(side.cell('purpose/h')).toContainText(words.heading);
      await side.cell('members/w0').click();
      await page.keyboard.type(words.members);
      await page.keyboard.press('Control+Enter');
      await expect(side.cell('members-women/w0').getByRole('textbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(side.cell('members/w0').getByRole('listitem')).toContainText('10');
      await page.keyboard.press('Shift+F8');
      await expect(side.cell('members/w0')).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words.membersRight);
      await page.keyboard.press('Escape');
      await expect(side.cell('members/w0').getByRole('listitem')).toHaveCount(0);
      await expect(side.cell('members/w0')).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(side.cell('members/w0', 'source')).toBeFocused();
    });

    await test.step('a reference of the source is put in with one click, worded in this language', async () => {
      await side.cell('plan/w0').click();
      await page.keyboard.type(words.cited);
      const other = await side
        .cell('plan/w0')
        .getByRole('button', { name: /^\+|\d/ })
        .first()
        .textContent();
      await side.cell('plan/w0').getByRole('button', { name: /\d/ }).first().click();
      await page.keyboard.press('Escape');
      await expect(side.cell('plan/w0').locator('.reference')).toHaveText(
        (other ?? '').replace('+', '').trim(),
      );
      await side.saved();
      expect((await side.progress()).done).toBe(4);
    });

    await test.step('the source changes: the line is older, shows what changed, and is right again with one click', async () => {
      await side.close();
      await paper.caretAfter(words.line);
      await page.keyboard.type(words.added);
      await app.saved();
      await side.open();
      await side.filter('older').click();
      const cell = side.cell('purpose-prevent/w0');
      await expect(cell).toHaveAttribute('data-state', 'older');
      await cell.getByRole('button', { name: t('translation:state.older') }).click();
      const source = side.cell('purpose-prevent/w0', 'source');
      await expect(source.locator('ins')).toContainText(words.added.trim());
      await look(page, `translation-older.${lang}`);
      await expectSound(page, `languages, older (${lang})`);
      await cell.getByRole('button', { name: t('translation:ui.stillRight') }).click();
      await expect(cell).toHaveAttribute('data-state', 'current');
      await expect(source.locator('ins')).toHaveCount(0);
      await page.keyboard.press('Control+z');
      await expect(cell).toHaveAttribute('data-state', 'older');
      await cell.press('Control+Enter');
      await expect(cell).toHaveAttribute('data-state', 'current');
      await side.filter('all').click();
    });

    await test.step('a translation that exists is taken in from its file, what is unsure to be checked', async () => {
      await side.takeIn(path.resolve(import.meta.dirname, `../../resources/samples/${words.other}.md`));
      const dialog = app.dialog(t('translation:intake.title'));
      await look(page, `translation-intake.${lang}`);
      await dialog.getByRole('button', { name: t('translation:intake.take'), exact: true }).click();
      await expect(dialog).toBeHidden();
      await side.saved();
      const { done, all } = await side.progress();
      expect(done).toBeGreaterThan(all * 0.9);
      await expect(side.cell('purpose/h')).toContainText(words.heading);
      await look(page, `translation.${lang}`);
      await expectSound(page, `languages (${lang})`);
    });

    await test.step('it is there when the project is opened again, and goes out as a table', async () => {
      await side.close();
      await app.closeProject();
      await app.projects.first().getByRole('button').first().click();
      await app.drafting();
      await side.open();
      await expect(side.cell('purpose/h')).toContainText(words.heading);
      await app.button(t('translation:ui.export')).click();
      const dialog = app.dialog(t('translation:export.title'));
      await app.choose(dialog, t('app:export.format'), t('app:format.html'));
      await look(page, `translation-export.${lang}`);
      await expectSound(page, `export of languages (${lang})`);
      const save = dialog.getByRole('button', {
        name: t(host.kind === 'loopback' ? 'app:export.download' : 'app:export.saveAs'),
      });
      const file = await host.takeFile('languages.html', () => save.click());
      await expect(dialog.getByRole('status')).toHaveClass(/good/);
      const html = await readFile(file, 'utf8');
      expect(html).toContain(words.heading);
      expect(html.match(/<th scope="col">/g)).toHaveLength(2);
    });
  });
}

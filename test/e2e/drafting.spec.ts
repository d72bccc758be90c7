/** Drafting findings and defined terms: found while one writes, mended, let stand, switched off; a term renamed everywhere. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { docxText } from '../builders/docxText.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { expectSound } from './support/screens.ts';

const STORIES = {
  en: {
    after: 'Funds for the activity of the Mechanism',
    deadline: 'The Mechanism replies within ten days.',
    spaces: 'It has a  seal.',
    mended: 'It has a seal.',
    words: 'within ten days',
    seal: 'It has a ',
    term: 'Mechanism',
    name: 'Observatory',
    subject: 'The Observatory shall regularly visit places',
    cited: 'change the plan of visits.',
    mark: {
      line: 'change the plan of visits',
      words: 'plan of visits',
      name: 'Plan',
      after: 'plan of visits (hereinafter “the Plan”).',
    },
  },
  ru: {
    after: 'Средства на деятельность Механизма',
    deadline: 'Механизм отвечает в течение десяти дней.',
    spaces: 'Он имеет  печать.',
    mended: 'Он имеет печать.',
    words: 'в течение десяти дней',
    seal: 'Он имеет ',
    term: 'Механизм',
    name: 'Комиссия',
    subject: 'Комиссия регулярно посещает места',
    cited: 'изменять план посещений.',
    mark: {
      line: 'изменять план посещений',
      words: 'план посещений',
      name: 'Программа',
      after: 'план посещений (далее – Программа).',
    },
  },
} as const;

const look = process.env.MADDA_LOOK;

for (const lang of ['en', 'ru'] as const) {
  const story = STORIES[lang];

  test(`a drafter mends what the lint finds, switches a rule off and renames a term (${lang})`, async ({
    host,
  }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const { panel } = app;
    const rule = (name: string) => panel.getByRole('region', { name, exact: true });
    const picture = async (name: string): Promise<void> => {
      if (look) await page.screenshot({ path: path.join(look, `${name}.${lang}.png`) });
    };

    await test.step('opens the sample: it has nothing to mend', async () => {
      await app.atStart();
      await app.speak();
      await app.openSample();
      await panel.getByRole('tab', { name: beginning(t('lint:tab')) }).click();
      await expect(panel.getByText(t('lint:ui.none'))).toBeVisible();
      await expectSound(page, 'drafting, nothing found');
    });

    await test.step('writes two careless sentences and sees them found, in the list and under the words', async () => {
      await paper.caretAfter(story.after);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.deadline);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.spaces);
      await expect(rule(t('lint:rule.deadlineWithoutStart.name'))).toContainText(story.words);
      await expect(rule(t('lint:rule.spacing.name'))).toBeVisible();
      await expect(app.paper.locator('.word-lint').filter({ hasText: story.words })).toBeVisible();
      await picture('drafting-findings');
      await expectSound(page, 'drafting, findings');
    });

    await test.step('reads why beside the words while the pointer rests on them', async () => {
      await app.paper.locator('.word-lint').filter({ hasText: story.words }).hover();
      const card = page.locator('.lint-popover');
      await expect(card).toContainText(t('lint:rule.deadlineWithoutStart.message', { words: story.words }));
      await picture('drafting-card');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    });

    await test.step('mends the spaces with one click, and takes it back with one key', async () => {
      const spaces = rule(t('lint:rule.spacing.name'));
      await spaces
        .getByRole('button', { name: t('lint:fix.remove') })
        .or(spaces.getByRole('button', { name: beginning(t('lint:fix.replace', { text: ' ' }).slice(0, 5)) }))
        .first()
        .click();
      await expect(app.paper.getByText(story.mended, { exact: true })).toBeVisible();
      await expect(spaces).toBeHidden();
      await page.keyboard.press('Control+z');
      await expect(spaces).toBeVisible();
      await page.keyboard.press('Control+y');
      await expect(spaces).toBeHidden();
    });

    await test.step('lets the time limit stand with a reason, then shows it again', async () => {
      const deadlines = rule(t('lint:rule.deadlineWithoutStart.name'));
      await deadlines.getByRole('button', { name: t('lint:ui.ignore') }).click();
      const dialog = app.dialog(t('lint:ui.ignoreTitle'));
      await dialog.getByRole('textbox', { name: t('lint:ui.reason') }).fill('OK');
      await dialog.getByRole('button', { name: t('lint:ui.keep') }).click();
      await expect(deadlines).toBeHidden();
      await panel.getByText(t('lint:ui.ignored', { count: 1 })).click();
      await panel.getByRole('button', { name: t('lint:ui.again') }).click();
      await expect(deadlines).toBeVisible();
    });

    await test.step('switches the rule off for this project, with the reason kept beside it', async () => {
      const deadlines = rule(t('lint:rule.deadlineWithoutStart.name'));
      await deadlines.getByRole('button', { name: t('lint:ui.off') }).click();
      const dialog = app.dialog(t('lint:ui.offTitle'));
      await dialog.getByRole('textbox', { name: t('lint:ui.reason') }).fill('OK – 42');
      await dialog.getByRole('button', { name: t('lint:ui.offTitle') }).click();
      await expect(deadlines).toBeHidden();
      await expect(panel.getByText(t('lint:ui.offRules', { count: 1 }))).toBeVisible();
      await expect(panel.getByText('OK – 42')).toBeVisible();
      await expect(app.paper.locator('.word-lint')).toHaveCount(0);
      await picture('drafting-off');
    });

    await test.step('loses a place that is cited, sees the reference in the list and keeps it as text', async () => {
      await paper.caretAfter(story.cited);
      await app.palette(t('app:cmd.deleteProvision'));
      const broken = rule(t('lint:rule.brokenReference.name'));
      await expect(broken).toBeVisible();
      await picture('drafting-broken');
      await broken.getByRole('button', { name: t('lint:ui.repair') }).click();
      await expect(app.dialog(t('app:cmd.insertReference'))).toBeVisible();
      await page.keyboard.press('Escape');
      await broken.getByRole('button', { name: t('lint:fix.keepText') }).click();
      await expect(broken).toBeHidden();
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect(app.paper.getByText(story.cited)).toBeVisible();
    });

    await test.step('makes a term of selected words', async () => {
      await paper.select(story.mark.line, story.mark.words);
      await app.palette(t('definitions:cmd.mark').slice(0, -1));
      const dialog = app.dialog(t('definitions:mark.title'));
      await dialog.getByRole('textbox', { name: t('definitions:mark.name') }).fill(story.mark.name);
      await dialog.getByRole('button', { name: t('definitions:mark.define') }).click();
      await expect(app.paper.getByText(story.mark.after)).toBeVisible();
      await expect(rule(t('lint:rule.unusedTerm.name'))).toContainText(story.mark.name);
      await page.keyboard.press('Control+z');
      await expect(rule(t('lint:rule.unusedTerm.name'))).toBeHidden();
    });

    await test.step('renames a term everywhere, after seeing each place', async () => {
      await panel.getByRole('radio', { name: beginning(t('lint:ui.terms')) }).click();
      const item = panel
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: beginning(story.term) }) });
      await item.getByRole('button', { name: beginning(story.term) }).click();
      await expect(app.paper.locator('.word-use').first()).toBeVisible();
      await picture('drafting-terms');
      await expectSound(page, 'drafting, terms');
      await item.getByRole('button', { name: t('definitions:next') }).click();
      await item.getByRole('button', { name: t('definitions:rename') }).click();
      const dialog = app.dialog(t('definitions:rename.title', { term: story.term }));
      await dialog.getByRole('textbox', { name: t('definitions:rename.name') }).fill(story.name);
      await expect(dialog.locator('.rename-place').first()).toBeVisible();
      await picture('drafting-rename');
      await expectSound(page, 'rename a term');
      await dialog.locator('.dialog-foot .btn.primary').click();
      await expect(dialog).toBeHidden();
      await expect(app.paper.getByText(story.subject)).toBeVisible();
      await picture('drafting-renamed');
      await page.keyboard.press('Control+z');
      await expect(app.paper.getByText(story.subject)).toBeHidden();
      await app.saved();
    });

    await test.step('lets a word be broken: it is found, counted once, and so printed in Word', async () => {
      const words = page.locator('.status .tabular').first();
      await paper.caretAfter(story.mended);
      await app.saved();
      const count = await words.textContent();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
      await app.palette(t('app:cmd.insertSoftHyphen'));
      await expect(app.paper.locator('.soft-hyphen')).toHaveCount(1);
      await picture('soft-hyphen');
      await app.saved();
      expect(await words.textContent()).toBe(count);
      await page.keyboard.press('Control+f');
      await page.getByRole('textbox', { name: t('editor:find.what') }).fill(story.mended);
      await page.keyboard.press('Enter');
      await expect(page.getByText(t('editor:find.at', { current: 1, count: 1 }))).toBeVisible();
      await page.keyboard.press('Escape');
      const exports = new Exports(app);
      await exports.open();
      const file = await exports.take({ format: 'docx', fileName: 'broken.docx' });
      await exports.close();
      const at = story.mended.length - 3;
      const broken = `${story.mended.slice(0, at)}\u00ad${story.mended.slice(at)}`;
      expect(docxText(await readFile(file), 'accepted')?.join('\n')).toContain(broken);
    });

    await test.step('finds the rule still off when the project is opened again', async () => {
      await app.closeProject();
      await app.projects.first().getByRole('button').first().click();
      await app.drafting();
      await panel.getByRole('tab', { name: beginning(t('lint:tab')) }).click();
      await panel.getByRole('radio', { name: beginning(t('lint:ui.findings')) }).click();
      await expect(panel.getByText('OK – 42')).toBeVisible();
    });
  });
}

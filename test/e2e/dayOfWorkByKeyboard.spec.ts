/** The same day of work without a mouse: from an empty start screen to the reopened project, every step is a key. */

import { LANGUAGE_NAMES } from '../../renderer/i18n/local.ts';
import templates from '../../resources/templates/index.json' with { type: 'json' };
import { levelTitle } from '../../shared/bill/tradition/levels.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Day } from './pages/day.ts';
import { countPointers, Keys } from './pages/keys.ts';
import { DAY } from './support/dayStories.ts';
import { expectSound } from './support/screens.ts';

const BLANK = templates.find(({ id }) => id === 'blank')!;

for (const lang of ['en', 'ru', 'tk'] as const) {
  test(`a day of work by keyboard alone, from a new bill to its translation (${lang})`, async ({
    host,
  }, testInfo) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const story = DAY[lang];
    const { purpose, force, named, visits, reports } = story;
    const day = new Day(app, story);
    const { other } = day;
    const keys = new Keys(app);
    const attrs = { tradition: BLANK.tradition[lang] as 'post-soviet' | 'anglo', form: 'law' } as const;
    await app.atStart();
    const pointers = await countPointers(app);

    await test.step('creates a bill from a blank one, and is in its text', async () => {
      await keys.reach(page.getByRole('radio').first());
      await keys.push(page.getByRole('radio', { name: LANGUAGE_NAMES[lang] }), 'ArrowRight');
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await keys.push(app.way(t('app:start.new')));
      const dialog = app.dialog(t('app:new.title'));
      await keys.reach(dialog.getByRole('radio').first());
      await keys.reach(dialog.getByRole('radio', { name: beginning(BLANK.titles[lang]) }), 'ArrowDown');
      await keys.fill(dialog.getByRole('textbox', { name: t('app:new.name') }), story.name);
      await app.intoProject(testInfo.outputPath(`${story.name}.madda`), () => keys.press('Enter'));
      await app.drafting();
      await expect(app.paper).toBeFocused();
      await day.seesArticles(purpose.heading, force.heading);
      const title = (await app.paper.locator('[data-role=title]').textContent()) ?? '';
      await keys.press('ArrowDown');
      await expect.poll(() => keys.lineOfCursor()).toBe(title);
      await keys.press('Home', 'Shift+End');
      await keys.type(story.title);
      await expect(page.getByRole('banner').getByText(story.title)).toBeVisible();
    });

    await test.step('structures it: a chapter, articles, a list', async () => {
      await keys.behind(purpose.line);
      await keys.press('Enter');
      await keys.type(`${named.before}${named.long}${named.after}`);
      await keys.palette(levelTitle('chapter', attrs, lang));
      await expect.poll(() => keys.lineOfCursor()).toBe('');
      await keys.type(story.chapter);
      await keys.press('Control+Enter');
      await keys.type(visits.heading);
      await keys.press('Enter');
      await keys.type(visits.lead);
      await keys.press('Enter', 'Tab');
      await keys.type(visits.points[0]);
      await keys.press('Enter');
      await keys.type(visits.points[1]);
      await keys.press('Control+Enter');
      await keys.type(reports.heading);
      await keys.press('Enter');
      await keys.type(reports.before);
      await day.seesArticles(purpose.heading, visits.heading, reports.heading, force.heading);
      await day.seesList(2);
    });

    await test.step('moves an article', async () => {
      await keys.goTo(3, reports.heading);
      await keys.press('Alt+ArrowUp');
      await day.seesArticles(purpose.heading, reports.heading, visits.heading, force.heading);
      await day.seesList(3);
    });

    await test.step('types a citation and makes it a reference, whose article then moves', async () => {
      await keys.behind(reports.before.trimEnd());
      await keys.press('End');
      await keys.type(reports.typed(3));
      await expect(app.paper.locator('.offer')).toBeVisible();
      await keys.press('Tab');
      await keys.type(reports.after);
      await day.seesReference(3);
      await keys.goTo(3, visits.heading);
      await keys.press('Alt+ArrowUp');
      await day.seesArticles(purpose.heading, visits.heading, reports.heading, force.heading);
      await day.seesReference(2);
    });

    await test.step('defines a term; its use is found', async () => {
      await keys.find(named.long);
      await keys.palette(t('definitions:cmd.mark').replace('…', ''));
      const dialog = app.dialog(t('definitions:mark.title'));
      const name = dialog.getByRole('textbox', { name: t('definitions:mark.name') });
      await expect(name).toBeFocused();
      await keys.fill(name, story.named.short);
      await keys.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(app.paper).toBeFocused();
      await keys.palette(t('lint:cmd.tab'));
      await keys.toPanel(t('lint:tab'));
      await keys.reach(app.panel.getByRole('radio', { name: beginning(t('lint:ui.findings')) }));
      await keys.push(app.panel.getByRole('radio', { name: beginning(t('lint:ui.terms')) }), 'ArrowRight');
      await day.seesTerm();
      await expectSound(page, 'a day by keyboard, terms');
    });

    await test.step('puts in a table and fills it with Tab', async () => {
      await keys.behind(reports.before.trimEnd());
      await keys.palette(t('app:cmd.insertTable'));
      await expect(app.paper).toBeFocused();
      for (const [i, words] of story.cells.entries()) {
        if (i > 0) await keys.press('Tab');
        await keys.type(words);
      }
      await day.seesTable();
    });

    await test.step('puts in a footnote', async () => {
      await keys.behind(purpose.line);
      await keys.press('Control+Alt+f');
      const field = page.getByRole('textbox', { name: t('editor:footnote.words') });
      await expect(field).toBeFocused();
      await keys.type(story.footnote);
      await keys.press('Enter');
      await expect(field).toBeHidden();
      await expect(app.paper).toBeFocused();
      await day.seesFootnote();
    });

    await test.step('comments on words', async () => {
      await keys.find(story.comment.words);
      await keys.press('Control+Alt+m');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('textbox', { name: t('app:comments.text') })).toBeFocused();
      await keys.type(story.comment.text);
      await keys.fill(dialog.getByRole('textbox', { name: t('app:author.label') }), story.comment.author);
      await keys.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(app.paper).toBeFocused();
      await day.seesComment();
    });

    await test.step('suggests a sentence and accepts it', async () => {
      await keys.behind(force.line);
      await keys.press('Control+Shift+X');
      await expect(page.getByRole('radio', { name: t('suggestions:on'), exact: true })).toBeChecked();
      await keys.type(story.suggestion);
      await day.seesSuggested();
      await keys.press('F7');
      await expect(day.suggestions).toContainText(story.comment.author);
      await keys.palette(t('suggestions:acceptHere'));
      await expect(day.suggestions).toHaveCount(0);
      await keys.press('Control+Shift+X');
      await expect(page.getByRole('radio', { name: t('suggestions:off'), exact: true })).toBeChecked();
      await expect(app.paper).toBeFocused();
      await day.seesAccepted();
    });

    await test.step('translates the title and a heading, and is back where it was', async () => {
      const line = await keys.lineOfCursor();
      await keys.palette(t('translation:cmd.open'));
      const add = t('translation:ui.addThis', { language: other.language });
      await keys.push(other.main.getByRole('button', { name: add }));
      await expect(app.dialog(t('translation:ui.add'))).toBeVisible();
      await keys.press('Enter');
      await expect(app.dialog(t('translation:ui.add'))).toBeHidden();
      // The keyboard goes to the cell beside the cursor of the draft; a key before that would go on from wherever it comes to be.
      await expect(other.main.locator('.tr-cell:focus')).toBeVisible();
      await keys.press('Home');
      for (const [cell, words] of [
        [day.cellOf('title_block', story.title), story.other.title],
        [day.cellOf('article', visits.heading), story.other.heading],
      ] as const) {
        await keys.push(cell, 'ArrowDown');
        await expect(cell.getByRole('textbox')).toBeFocused();
        await keys.type(words);
        await keys.press('Escape');
        await expect(cell).toBeFocused();
      }
      await day.seesTranslation();
      await other.saved();
      await keys.press('Escape');
      await app.drafting();
      await expect(app.paper).toBeFocused();
      expect(await keys.lineOfCursor()).toBe(line);
    });

    await test.step('closes the project and finds all of it when it is opened again', async () => {
      await app.saved();
      await keys.palette(t('app:cmd.close'));
      await app.atStart();
      const project = app.projects.getByRole('button', { name: beginning(story.title) });
      await expect(project).toBeFocused();
      await keys.press('Enter');
      await app.drafting();
      await expect(app.paper).toBeFocused();
      await day.seesAll();
      await keys.palette(t('app:cmd.tabComments'));
      await keys.toPanel(t('app:tab.comments'));
      await keys.push(app.panel.getByRole('radio', { name: beginning(t('app:tab.comments')) }));
      await day.seesComment();
      await keys.palette(t('translation:cmd.open'));
      await expect(other.main.locator('.tr-cell:focus')).toBeVisible();
      await keys.press('Home');
      await day.seesTranslation();
      expect(await pointers(), 'what a mouse does').toBe(0);
    });
  });
}

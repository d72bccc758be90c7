/** A day of work with a mouse, from an empty start screen to a project that holds all of it: words are typed, all else is pointed at. */
import templates from '../../resources/templates/index.json' with { type: 'json' };
import { levelTitle } from '../../shared/bill/tradition/levels.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Day } from './pages/day.ts';
import { Mouse } from './pages/mouse.ts';
import { DAY } from './support/dayStories.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const BLANK = templates.find(({ id }) => id === 'blank')!;

for (const lang of ['en', 'ru', 'tk'] as const) {
  test(`a day of work by mouse, from a new bill to its translation (${lang})`, async ({ host }, testInfo) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const { keyboard } = page;
    const story = DAY[lang];
    const { purpose, force, named, visits, reports } = story;
    const day = new Day(app, story);
    const { other } = day;
    const mouse = new Mouse(app);
    const attrs = { tradition: BLANK.tradition[lang] as 'post-soviet' | 'anglo', form: 'law' } as const;
    const level = (kind: 'chapter' | 'article' | 'paragraph' | 'point') => levelTitle(kind, attrs, lang);
    const articleRow = (n: number) => app.outline.locator('.outline-row:not(.division)').nth(n - 1);

    await test.step('creates a bill from a blank one', async () => {
      await app.atStart();
      await app.speak();
      await expectSound(page, 'start');
      await look(page, `day-start.${lang}`);
      await app.way(t('app:start.new')).click();
      const dialog = app.dialog(t('app:new.title'));
      await dialog.getByText(BLANK.titles[lang], { exact: true }).click();
      await dialog.getByRole('textbox', { name: t('app:new.name') }).fill(story.name);
      await look(page, `day-new.${lang}`);
      await app.intoProject(testInfo.outputPath(`${story.name}.madda`), () =>
        dialog.getByRole('button', { name: t('app:new.create') }).click(),
      );
      await app.drafting();
      await app.unfoldOutline();
      await day.seesArticles(purpose.heading, force.heading);
      await mouse.selectLine(app.paper.locator('[data-role=title]'));
      await keyboard.type(story.title);
      await expect(page.getByRole('banner').getByText(story.title)).toBeVisible();
    });

    await test.step('structures it: a chapter, articles, a list', async () => {
      await mouse.clickBehind(day.line(purpose.line), purpose.line);
      await mouse.insert(level('paragraph'));
      await keyboard.type(`${named.before}${named.long}${named.after}`);
      await mouse.insert(level('chapter'));
      await keyboard.type(story.chapter);
      await mouse.insert(level('article'));
      await keyboard.type(visits.heading);
      await keyboard.press('Enter');
      await keyboard.type(visits.lead);
      await mouse.insert(level('point'));
      await keyboard.type(visits.points[0]);
      await mouse.insert(level('point'));
      await keyboard.type(visits.points[1]);
      await mouse.insert(level('article'));
      await keyboard.type(reports.heading);
      await keyboard.press('Enter');
      await keyboard.type(reports.before);
      await day.seesArticles(purpose.heading, visits.heading, reports.heading, force.heading);
      await day.seesList(2);
      await look(page, `day-structure.${lang}`);
    });

    await test.step('moves an article in the outline', async () => {
      await mouse.dragBefore(articleRow(3), articleRow(2));
      await day.seesArticles(purpose.heading, reports.heading, visits.heading, force.heading);
      await day.seesList(3);
    });

    await test.step('refers to an article, which then moves', async () => {
      await mouse.clickBehind(day.line(reports.before.trim()).first(), reports.before.trimEnd());
      await keyboard.press('End');
      await mouse.tool(t('app:cmd.insertReference')).click();
      const dialog = app.dialog(t('app:cmd.insertReference'));
      await look(page, `day-refer.${lang}`);
      await dialog.getByText(visits.heading, { exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(app.paper).toBeFocused();
      await keyboard.type(reports.after);
      await day.seesReference(3);
      await day.heading(3).click();
      await mouse.tool(t('app:cmd.moveUp')).click();
      await day.seesArticles(purpose.heading, visits.heading, reports.heading, force.heading);
      await day.seesReference(2);
    });

    await test.step('defines a term; its use is found', async () => {
      await mouse.select(day.line(named.before).first(), named.long);
      await mouse.tool(t('definitions:cmd.mark')).click();
      const dialog = app.dialog(t('definitions:mark.title'));
      await dialog.getByRole('textbox', { name: t('definitions:mark.name') }).fill(named.short);
      await look(page, `day-define.${lang}`);
      await dialog.getByRole('button', { name: t('definitions:mark.define') }).click();
      await expect(dialog).toBeHidden();
      await app.panel.getByRole('tab').nth(1).click();
      await app.panel.getByRole('radio').nth(1).click();
      await day.seesTerm();
      await look(page, `day-terms.${lang}`);
    });

    await test.step('puts in a table', async () => {
      await mouse.clickBehind(day.line(reports.before).first(), reports.after);
      await mouse.insert(t('app:cmd.insertTable'));
      for (const [i, words] of story.cells.slice(0, 9).entries()) {
        await day.table.locator('th, td').nth(i).click();
        await keyboard.type(words);
      }
      await page.getByRole('button', { name: t('editor:table.addRowAfter') }).click();
      await day.table.locator('td').nth(6).click();
      await keyboard.type(story.cells[9]!);
      await look(page, `day-table.${lang}`);
      await day.seesTable();
    });

    await test.step('puts in a footnote', async () => {
      await mouse.clickBehind(day.line(purpose.line).first(), purpose.line);
      await mouse.insert(t('app:cmd.insertFootnote'));
      const field = page.getByRole('textbox', { name: t('editor:footnote.words') });
      await expect(field).toBeFocused();
      await keyboard.type(story.footnote);
      await look(page, `day-footnote.${lang}`);
      await app.button(t('editor:footnote.keep')).click();
      await expect(field).toBeHidden();
      await day.seesFootnote();
    });

    await test.step('comments on words', async () => {
      await mouse.select(day.line(force.line).first(), story.comment.words);
      await mouse.tool(t('app:cmd.comment')).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: t('app:comments.text') }).fill(story.comment.text);
      await dialog.getByRole('textbox', { name: t('app:author.label') }).fill(story.comment.author);
      await look(page, `day-comment-new.${lang}`);
      await dialog.getByRole('button', { name: t('app:comments.add') }).click();
      await expect(dialog).toBeHidden();
      await day.seesComment();
      await look(page, `day-comment.${lang}`);
      await expectSound(page, 'a day, with a comment');
    });

    await test.step('suggests a sentence and accepts it', async () => {
      await page.getByRole('radio', { name: t('suggestions:on'), exact: true }).click();
      await mouse.clickBehind(day.line(force.line).first(), '.');
      await keyboard.press('End');
      await keyboard.type(story.suggestion);
      await day.seesSuggested();
      // A click into words on which a requirement rests has opened that in the panel.
      await app.tab('comments');
      await app.panel.getByRole('radio', { name: beginning(t('suggestions:title')) }).click();
      await expect(day.suggestions).toContainText(story.comment.author);
      await look(page, `day-suggest.${lang}`);
      await expectSound(page, 'a day, with a suggestion');
      await day.suggestions.getByRole('button', { name: t('suggestions:accept'), exact: true }).click();
      await expect(day.suggestions).toHaveCount(0);
      await page.getByRole('radio', { name: t('suggestions:off'), exact: true }).click();
      await day.seesAccepted();
    });

    await test.step('translates the title and a heading', async () => {
      await page
        .getByRole('banner')
        .getByRole('button', { name: t('translation:cmd.open') })
        .click();
      await other.add();
      await other.toTop();
      for (const [cell, words] of [
        [day.cellOf('title_block', story.title), story.other.title],
        [day.cellOf('article', visits.heading), story.other.heading],
      ] as const) {
        await cell.dblclick();
        await expect(cell.getByRole('textbox')).toBeFocused();
        await keyboard.type(words);
      }
      await other.main.locator('.tr-source').first().click();
      await day.seesTranslation();
      await other.saved();
      await look(page, `day-translate.${lang}`);
      await expectSound(page, 'a day, translated');
      await other.close();
    });

    await test.step('closes the project and finds all of it when it is opened again', async () => {
      await app.saved();
      await app.closeProject();
      await look(page, `day-projects.${lang}`);
      await app.projects.getByRole('button', { name: beginning(story.title) }).click();
      await app.drafting();
      await day.seesAll();
      await app.tab('comments');
      await app.panel.getByRole('radio', { name: beginning(t('app:tab.comments')) }).click();
      await day.seesComment();
      await page
        .getByRole('banner')
        .getByRole('button', { name: t('translation:cmd.open') })
        .click();
      await other.toTop();
      await day.seesTranslation();
      await app.button(t('translation:ui.back')).click();
    });
  });
}

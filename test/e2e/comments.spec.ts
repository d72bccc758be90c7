/** Comments by mouse and by keyboard: given to a person, answered with a name, on a requirement, and without their words. */
import type { Locator } from '@playwright/test';
import type { Language } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const ME = 'A. Durdyýewa';
const OTHER = 'Bahar Orazowa';
const REQUIREMENT = 'SPTG-9-DISMISS';

/** A whole printed line of an article. */
async function lineOf(article: Locator, nth = 0): Promise<string> {
  return ((await article.locator('p').nth(nth).textContent()) ?? '').trim();
}

async function write(app: App, text: string, author?: string): Promise<void> {
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: app.t('app:comments.text') }).fill(text);
  if (author) await dialog.getByRole('textbox', { name: app.t('app:author.label') }).fill(author);
  await dialog.getByRole('button', { name: app.t('app:comments.add') }).click();
  await expect(dialog).toBeHidden();
}

/** The thread with these words. */
const thread = (app: App, text: string): Locator =>
  app.panel.locator('.comment').filter({ has: app.page.locator('.comment-text', { hasText: text }) });

async function whose(app: App, chosen: string): Promise<void> {
  await app.panel.getByRole('button', { name: new RegExp(app.t('comments:whose')) }).click();
  await app.page.getByRole('option', { name: beginning(chosen) }).click();
}

async function giveToOther(app: App, comment: Locator): Promise<void> {
  const { page, t } = app;
  await comment.getByRole('button', { name: t('comments:assign') }).click();
  await page.getByRole('menuitem', { name: t('comments:other') }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(OTHER);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(comment.getByRole('button', { name: t('comments:for', { name: OTHER }) })).toBeVisible();
}

test('a comment is given to a person, answered, loses its words and is put on others (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  const paper = new Paper(app);
  await app.openSample();
  // Words like no others in the bill: where they are gone, nothing is similar.
  const line = 'Rain fell on seven green hills';
  await paper.caretAfter(await lineOf(paper.articles.nth(1)));
  await page.keyboard.type(` ${line}`);
  await paper.select(line, line);
  await page.keyboard.press('Control+Alt+m');
  await write(app, 'Why is this here?', ME);
  const comment = thread(app, 'Why is this here?');
  await expect(comment.locator('q')).toHaveText(line);

  await giveToOther(app, comment);
  await whose(app, t('comments:whose.forMe'));
  await expect(comment).toBeHidden();
  await app.panel.getByRole('button', { name: t('comments:showAll') }).click();

  // An answer by the keyboard alone, the name completed from three letters of it.
  await app.paper.focus();
  await page.keyboard.press('Control+Alt+r');
  await page.keyboard.type('Ask @ora');
  await expect(page.getByRole('option', { name: OTHER })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('and decide.');
  await page.keyboard.press('Control+Enter');
  await expect(comment.locator('.reply')).toContainText(`Ask @${OTHER} and decide.`);
  await expect(comment.locator('.reply .mention')).toHaveText(`@${OTHER}`);

  // The words go; the comment is listed with the words it stood on, and finds a new place.
  await paper.caretAfter(line);
  for (const _ of line) await page.keyboard.press('Backspace');
  const lost = app.panel.getByRole('region', { name: t('comments:lost') });
  await expect(lost.locator('del')).toHaveText(line);
  await expect(lost).toContainText(t('comments:putWhere'));
  await expectSound(page, 'comments (en)');
  const other = 'There is established';
  await paper.select(other, other);
  await lost.getByRole('button', { name: t('comments:putHere') }).click();
  await expect(lost).toBeHidden();
  await expect(comment.locator('q')).toHaveText(other);

  await app.paper.focus();
  await page.keyboard.press('Control+Alt+s');
  await expect(comment).toBeHidden();
  await app.panel.getByRole('radio', { name: beginning(t('comments:state.resolved')) }).click();
  await comment.getByRole('button', { name: t('app:comments.reopen') }).click();
  await expect(comment).toBeHidden();
  await app.panel.getByRole('radio', { name: beginning(t('comments:state.all')) }).click();

  // It is all on the disk.
  await page.keyboard.press('Control+s');
  await app.saved();
  await page.reload();
  await app.drafting();
  await app.tab('comments');
  await expect(comment.getByRole('button', { name: t('comments:for', { name: OTHER }) })).toBeVisible();
  await expect(comment.locator('q')).toHaveText(other);
  await comment.getByRole('button', { name: t('comments:for', { name: OTHER }) }).click();
  await page.getByRole('menuitem', { name: t('comments:nobody') }).click();
  await expect(comment.getByRole('button', { name: t('comments:assign') })).toBeVisible();
});

test('of two equal words the one that was commented on takes its comment along, and away with it (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  const paper = new Paper(app);
  await app.openSample();
  const line = 'One seal is round and one seal is red';
  await paper.caretAfter(await lineOf(paper.articles.nth(1)));
  await page.keyboard.type(` ${line}`);
  await paper.select(line, 'seal is round');
  await page.keyboard.press('ArrowLeft');
  for (const _ of 'seal') await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+m');
  await write(app, 'Which one?', ME);
  const comment = thread(app, 'Which one?');
  await expect(comment.locator('q')).toHaveText('seal');

  // The word goes and its twin stays; undo brings the comment back with the word.
  await paper.select(line, 'One ');
  await page.keyboard.press('ArrowRight');
  for (const _ of 'seal ') await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  const lost = app.panel.getByRole('region', { name: t('comments:lost') });
  await expect(lost.locator('del')).toHaveText('seal');
  await page.keyboard.press('Control+z');
  await expect(lost).toBeHidden();
  await expect(comment.locator('q')).toHaveText('seal');
  await page.keyboard.press('Control+Shift+z');
  await expect(lost.locator('del')).toHaveText('seal');

  // So it is when the project is opened again.
  await page.keyboard.press('Control+s');
  await app.saved();
  await page.reload();
  await app.drafting();
  await app.tab('comments');
  await expect(lost.locator('del')).toHaveText('seal');
});

/** Selects words of the paper and presses the key on it in one task, before the browser tells anybody of the selection. */
async function selectAndAsk(app: App, words: string): Promise<void> {
  await app.paper.evaluate((paper, wanted) => {
    const texts = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = (text.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
      break;
    }
    const how = { code: 'KeyM', key: 'm', ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
    paper.dispatchEvent(new KeyboardEvent('keydown', how));
  }, words);
}

/** Presses Ctrl Enter twice before the host can answer the first. */
async function sendTwice(field: Locator): Promise<void> {
  await field.evaluate((element) => {
    const how = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    for (let i = 0; i < 2; i++) element.dispatchEvent(new KeyboardEvent('keydown', how));
  });
}

test('on a busy machine a key means the words seen selected, the field has the focus at once, and is sent once (en)', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  await app.openSample();
  await new Paper(app).caretAfter('There is established');
  await selectAndAsk(app, 'is established');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('q')).toHaveText('is established');
  const text = dialog.getByRole('textbox', { name: t('app:comments.text') });
  await text.fill('By whom?');
  await dialog.getByRole('textbox', { name: t('app:author.label') }).fill(ME);
  await sendTwice(text);
  await expect(dialog).toBeHidden();
  await expect(thread(app, 'By whom?').locator('q')).toHaveText('is established');

  // Frames come late, and the focus came to the paper without a key or a click.
  await page.evaluate(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => window.setTimeout(() => next(run), 200);
  });
  await app.tab('comments');
  await app.paper.focus();
  await page.keyboard.press('Control+Alt+r');
  await page.keyboard.type('By this law.');
  const answer = app.panel.getByRole('textbox', { name: t('app:comments.reply') });
  await expect(answer).toHaveValue('By this law.');
  await sendTwice(answer);
  await expect(answer).toBeHidden();
  await app.panel.getByRole('button', { name: t('app:comments.reply') }).click();
  await expect(app.panel.locator('.reply .comment-text')).toHaveText(['By this law.']);
});

for (const lang of ['en', 'ru', 'tk'] as const satisfies readonly Language[])
  test(`a comment on a requirement stands in its card and in the list (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    const requirements = new RequirementsPane(app);
    await app.speak();
    await app.openSample();
    const item = await requirements.open(REQUIREMENT);
    await item.getByRole('button', { name: t('comments:newOnRequirement'), exact: true }).click();
    await write(app, '30.11?', ME);
    await expect(item.locator('.comment-text')).toHaveText('30.11?');
    await expect(item.locator('.req-said')).toContainText('1');
    const paper = new Paper(app);
    const line = await lineOf(paper.articles.nth(0));
    await paper.select(line, line);
    await page.keyboard.press('Control+Alt+m');
    await write(app, `@${ME}: 12?`);
    await giveToOther(app, thread(app, '12?'));
    await look(page, `comments.${lang}`);
    await expectSound(page, `comments (${lang})`);
    const list = app.panel.getByRole('region', { name: t('comments:onRequirements') });
    await list.getByRole('button', { name: requirements.title(REQUIREMENT) }).click();
    await expect(item.locator('.comment-text')).toHaveText('30.11?');
    await look(page, `requirement-comments.${lang}`);
    await expectSound(page, `comments on a requirement (${lang})`);
  });

test('what chooses from the comments stays above them while they scroll (en)', async ({ host }) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  const paper = new Paper(app);
  await app.openSample();
  const line = await lineOf(paper.articles.nth(1));
  await paper.select(line, line.slice(0, 10));
  await page.keyboard.press('Control+Alt+m');
  const text = Array.from({ length: 60 }, (_, i) => `Line ${i}.`).join('\n');
  await write(app, text, ME);
  await app.tab('comments');
  const reply = app.panel.getByRole('button', { name: t('app:comments.reply'), exact: true });
  await expect(reply).not.toBeInViewport();
  await app.panel.locator('.comment').hover();
  await page.mouse.wheel(0, 4000);
  await expect(reply).toBeInViewport();
  await expect(app.panel.getByRole('radio', { name: beginning(t('comments:state.open')) })).toBeInViewport();
  await expect(app.panel.getByRole('button', { name: new RegExp(t('comments:whose')) })).toBeInViewport();
  await look(page, 'comments-scrolled');
});

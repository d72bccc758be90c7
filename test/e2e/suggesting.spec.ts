/** A reviewer suggests, the drafter decides: by mouse, by keyboard, in three languages, and after the window was loaded again. */
import type { Locator } from '@playwright/test';
import type { Language } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { expectSound } from './support/screens.ts';

const AUTHOR = 'Aýgül Nuryýewa';

async function suggestingIn(app: App): Promise<void> {
  const { page, t } = app;
  await page.getByRole('radio', { name: t('suggestions:on'), exact: true }).click();
  const asked = page.getByRole('dialog').getByRole('textbox');
  await asked.fill(AUTHOR);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: t('suggestions:on'), exact: true })).toBeChecked();
}

async function openList(app: App): Promise<void> {
  const { page, t } = app;
  await page.getByRole('tab', { name: new RegExp(t('app:tab.comments')) }).click();
  await page.getByRole('radio', { name: new RegExp(t('suggestions:title')) }).click();
}

/** The lines of the bill, without the marks beside them. */
const wordsOf = (paper: Locator): Promise<string[]> => paper.locator('p, h3').allTextContents();

for (const lang of ['en', 'ru', 'tk'] as const satisfies readonly Language[]) {
  test(`what is suggested is marked, kept, accepted and rejected (${lang})`, async ({ host }) => {
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    const before = await wordsOf(app.paper);
    await suggestingIn(app);
    await paper.typeInto(paper.articles.nth(0), ' 111');
    await paper.typeInto(paper.articles.nth(1), ' 222');
    await expect(app.paper.locator('.suggested-in')).toHaveText([' 111', ' 222']);

    await openList(app);
    const list = page.locator('.suggestion-list > li');
    await expect(list).toHaveCount(2);
    await expect(list.first()).toContainText(AUTHOR);
    await expectSound(page, `suggestions, ${lang}`);

    await list
      .first()
      .getByRole('button', { name: t('suggestions:accept'), exact: true })
      .click();
    await expect(list).toHaveCount(1);
    await expect(app.paper.locator('.suggested-in')).toHaveText([' 222']);
    await expect(app.paper).toContainText('111');

    // Everything is on the disk: a window that is loaded again shows the same.
    await page.keyboard.press('Control+s');
    await app.saved();
    await page.reload();
    await app.drafting();
    await expect(app.paper.locator('.suggested-in')).toHaveText([' 222']);
    await expect(app.paper).toHaveAttribute('contenteditable', 'true');
    await openList(app);
    await expect(list).toHaveCount(1);
    await list
      .first()
      .getByRole('button', { name: t('suggestions:reject'), exact: true })
      .click();
    await expect(list).toHaveCount(0);
    await expect(app.paper).not.toContainText('222');

    await page.getByRole('button', { name: t('suggestions:dispositions.open') }).click();
    const table = app.dialog(t('suggestions:dispositions'));
    await expect(table.getByRole('row')).toHaveCount(3);
    await expect(table).toContainText(t('suggestions:outcome.accepted'));
    await expect(table).toContainText(t('suggestions:outcome.rejected'));
    await page.keyboard.press('Escape');

    expect((await wordsOf(app.paper)).map((line) => line.replace(' 111', ''))).toEqual(before);
  });
}

test('by keyboard alone: suggest, go from one to the next, accept here, undo', async ({ host }) => {
  const app = new App(host, 'en');
  const paper = new Paper(app);
  const { page } = app;
  await app.speak();
  await app.openSample();
  await paper.typeInto(paper.articles.nth(0), '');
  await page.keyboard.press('Control+Shift+X');
  await page.getByRole('dialog').getByRole('textbox').fill(AUTHOR);
  await page.keyboard.press('Enter');
  await paper.typeInto(paper.articles.nth(0), ' 111');
  await paper.typeInto(paper.articles.nth(1), ' 222');
  const marked = app.paper.locator('.suggested-in');
  await expect(marked).toHaveCount(2);
  await page.keyboard.press('F7');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('111');
  await page.keyboard.press('F7');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('222');
  await app.palette(app.t('suggestions:acceptHere'));
  await expect(marked).toHaveText([' 111']);
  await app.paper.focus();
  await page.keyboard.press('Control+z');
  await expect(marked).toHaveText([' 111', ' 222']);
});

test('the clean and the original view show the two texts and change neither', async ({ host }) => {
  const app = new App(host, 'en');
  const paper = new Paper(app);
  const { page, t } = app;
  await app.speak();
  await app.openSample();
  const before = await wordsOf(app.paper);
  await suggestingIn(app);
  await paper.typeInto(paper.articles.nth(0), ' 111');
  const show = async (view: 'marked' | 'clean' | 'original'): Promise<void> => {
    await page
      .getByRole('group', { name: t('suggestions:mode') })
      .getByRole('button')
      .last()
      .click();
    await page.getByRole('option', { name: t(`suggestions:view.${view}`) }).click();
  };
  await show('original');
  await expect(page.getByText(t('suggestions:original'))).toBeVisible();
  const original = page.locator('.ProseMirror:visible');
  expect(await wordsOf(original)).toEqual(before);
  await show('clean');
  await expect(app.paper.locator('.suggested-in')).toHaveCSS('text-decoration-line', 'none');
  await show('marked');
  await expect(app.paper.locator('.suggested-in')).toHaveText([' 111']);
});

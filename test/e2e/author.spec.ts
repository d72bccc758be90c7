/** Two people write on one machine: each signs what they write, and what was signed keeps its name and its colour. */
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const FIRST = 'Aman Durdyýew';
const SECOND = 'Leýla Ataýewa';

for (const lang of ['en', 'ru', 'tk'] as const)
  test(`a second author takes the pen on the same machine (${lang})`, async ({ host }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const paper = new Paper(app);
    const { page, t } = app;
    const dialog = app.dialog(t('app:author.title'));
    const field = dialog.getByRole('textbox');
    const suggested = app.paper.locator('.suggested-in');
    const comments = app.panel.locator('[data-comment]');
    const comment = async (text: string): Promise<void> => {
      await page.keyboard.press('Control+Alt+m');
      const asked = page.getByRole('dialog');
      await asked.getByRole('textbox').first().fill(text);
      await page.keyboard.press('Control+Enter');
      await expect(asked).toBeHidden();
    };

    await test.step('the first one gives a name before anything is signed, on the start screen', async () => {
      await app.atStart();
      await app.speak();
      await page.setViewportSize({ width: 1280, height: 720 });
      await app.button(t('app:cmd.author')).click();
      await expect(dialog).toContainText(t('app:author.help'));
      await field.fill(FIRST);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(app.button(t('app:author.signs', { name: FIRST }))).toBeVisible();
      await look(page, `author-start.${lang}`);
    });

    await test.step('and suggests and comments', async () => {
      await app.openSample();
      await page.keyboard.press('Control+Shift+X');
      await paper.typeInto(paper.articles.nth(0), ' 111');
      await comment('111?');
      await expect(suggested).toHaveText([' 111']);
    });

    await test.step('the second one takes over by the palette', async () => {
      await app.palette(t('app:cmd.author'));
      await expect(field).toHaveValue(FIRST);
      await expectSound(page, 'another author');
      await look(page, `author-dialog.${lang}`);
      await field.fill(SECOND);
      await page.keyboard.press('Enter');
      await expect(page.getByText(t('app:author.changed', { name: SECOND }))).toBeVisible();
      await paper.typeInto(paper.articles.nth(1), ' 222');
      await comment('222?');
    });

    await test.step('each has the own name and colour, in the text and in the lists', async () => {
      await expect(suggested).toHaveText([' 111', ' 222']);
      const [first, second] = await suggested.evaluateAll((all) =>
        all.map((one) => /by-\d/.exec(one.className)?.[0] ?? ''),
      );
      expect(first).toMatch(/^by-\d$/);
      expect(second).toMatch(/^by-\d$/);
      expect(second).not.toBe(first);
      await app.tab('comments');
      await page.getByRole('radio', { name: new RegExp(t('suggestions:title')) }).click();
      const list = app.panel.locator('.suggestion-list > li');
      await expect(list).toHaveCount(2);
      for (const [row, name, colour] of [
        [0, FIRST, first],
        [1, SECOND, second],
      ] as const) {
        await expect(list.nth(row)).toContainText(name);
        await expect(list.nth(row)).toHaveClass(new RegExp(`\\b${colour}\\b`));
      }
      await expectSound(page, 'suggestions of two authors');
      await look(page, `author-panel.${lang}`);
      await page.getByRole('radio', { name: new RegExp(`^${t('app:tab.comments')} ·`) }).click();
      await expect(comments.filter({ hasText: '111?' })).toContainText(FIRST);
      await expect(comments.filter({ hasText: '222?' })).toContainText(SECOND);
    });

    await test.step('the first one comes back by the line that says who signs, and a press on the name', async () => {
      await app.panel.getByRole('button', { name: t('app:author.signs', { name: SECOND }) }).click();
      await dialog.getByRole('button', { name: FIRST, exact: true }).click();
      await expect(field).toHaveValue(FIRST);
      await dialog.getByRole('button', { name: t('app:author.use') }).click();
      await expect(dialog).toBeHidden();
      await paper.typeInto(paper.articles.nth(2), ' 333');
      const [first, , third] = await suggested.evaluateAll((all) =>
        all.map((one) => /by-\d/.exec(one.className)?.[0] ?? ''),
      );
      expect(third).toBe(first);
    });

    await test.step('a version is signed by who signs now, and after a reload the names stand as they were', async () => {
      await app.saveVersion('Two authors');
      await page.keyboard.press('Control+s');
      await app.saved();
      await app.tab('versions');
      await expect(app.panel.getByRole('listitem', { name: 'Two authors' })).toContainText(FIRST);
      await page.reload();
      await app.drafting();
      await app.tab('comments');
      await page.getByRole('radio', { name: new RegExp(t('suggestions:title')) }).click();
      await expect(app.panel.locator('.suggestion-list > li b')).toHaveText([FIRST, SECOND, FIRST]);
    });
  });

test('a window that was open already signs with the name that was given in another one', async ({ host }) => {
  test.skip(host.kind !== 'loopback', 'the desktop app has one window');
  const first = new App(host, 'en');
  const { t } = first;
  await first.speak();
  const token = await first.page.evaluate(() => sessionStorage.getItem('madda.token'));
  const page = await first.page.context().newPage();
  await page.goto(`${new URL(first.page.url()).origin}/#token=${token}`);
  const second = new App({ ...host, page }, 'en');
  await second.openSample();
  await page.keyboard.press('Control+Shift+X');
  const dialog = second.dialog(t('app:author.title'));
  await dialog.getByRole('textbox').fill(FIRST);
  await page.keyboard.press('Enter');
  const paper = new Paper(second);
  await paper.typeInto(paper.articles.nth(0), ' 111');

  await first.button(t('app:author.signs', { name: FIRST })).click();
  await first.dialog(t('app:author.title')).getByRole('textbox').fill(SECOND);
  await first.page.keyboard.press('Enter');
  await expect(first.button(t('app:author.signs', { name: SECOND }))).toBeVisible();

  await second.tab('comments');
  await expect(
    second.panel.getByRole('button', { name: t('app:author.signs', { name: SECOND }) }),
  ).toBeVisible();
  await paper.typeInto(paper.articles.nth(1), ' 222');
  await second.panel.getByRole('radio', { name: new RegExp(t('suggestions:title')) }).click();
  await expect(second.panel.locator('.suggestion-list > li b')).toHaveText([FIRST, SECOND]);
  await page.close();
});

/** Misspelt words: marked while one writes, mended from their menu, taken into one's own words, and not marked any more. */
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const STORIES = {
  en: {
    after: 'Funds for the activity of the Mechanism',
    typed: 'Every detaned person is heard by the Frobnikator.',
    wrong: 'detaned',
    right: 'detained',
    own: 'Frobnikator',
  },
  ru: {
    after: 'Средства на деятельность Механизма',
    typed: 'Каждый лишённый свабоды выслушан Фробникатором.',
    wrong: 'свабоды',
    right: 'свободы',
    own: 'Фробникатором',
  },
  tk: {
    after: 'Mehanizmiň işi üçin serişdeler',
    typed: 'Türkmenistanyň raýatlarynyň azatlykdn mahrum edilen ýeri Frobnikatora görkezilýär.',
    wrong: 'azatlykdn',
    right: 'azatlykdan',
    own: 'Frobnikatora',
  },
} as const;

for (const lang of ['en', 'ru', 'tk'] as const) {
  const story = STORIES[lang];

  test(`a drafter mends a misspelt word and adds one to the words of the bill (${lang})`, async ({
    host,
  }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const misspelt = app.paper.locator('[aria-invalid="spelling"]');
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const menu = (word: string) => page.getByRole('menu', { name: t('spelling:menu', { word }) });

    await app.atStart();
    await app.speak();
    await app.openSample();

    await test.step('what is typed wrongly is marked, what is right in its language is not', async () => {
      await paper.caretAfter(story.after);
      await page.keyboard.press('Enter');
      await page.keyboard.type(story.typed);
      await expect(misspelt).toHaveText([story.wrong, story.own]);
    });

    await test.step('the right mouse button offers the right word, and one step back takes it away again', async () => {
      await misspelt.first().click({ button: 'right' });
      await expect(menu(story.wrong).getByRole('menuitem', { name: story.right, exact: true })).toBeFocused();
      await look(page, `spelling.${lang}`);
      await page.keyboard.press('Enter');
      await expect(menu(story.wrong)).toBeHidden();
      await expect(misspelt).toHaveText([story.own]);
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect(misspelt).toHaveText([story.wrong, story.own]);
      await page.keyboard.press('Control+y');
      await expect(misspelt).toHaveText([story.own]);
    });

    await test.step('by keys alone: to the next one, and into the words of the bill', async () => {
      await page.keyboard.press('Alt+F7');
      await expect(menu(story.own)).toBeVisible();
      await expect(menu(story.own)).not.toContainText(t('spelling:looking'));
      await menu(story.own)
        .getByRole('menuitem', { name: t('spelling:addBill') })
        .focus();
      await page.keyboard.press('Enter');
      await expect(misspelt).toHaveCount(0);
      await page.keyboard.press('Alt+F7');
      await expect(page.getByText(t('spelling:clean'))).toBeVisible();
    });

    await test.step('the list of words gives it back, and the switch takes all lines away', async () => {
      await app.palette(t('spelling:words'));
      const dialog = app.dialog(t('spelling:words'));
      await expect(dialog).toContainText(story.own);
      await dialog.getByRole('button', { name: t('spelling:remove', { word: story.own }) }).click();
      await expect(dialog).toContainText(t('spelling:empty'));
      await page.keyboard.press('Escape');
      await expect(misspelt).toHaveText([story.own]);
      await expectSound(page, 'a misspelt word');
      await app.palette(t('spelling:off'));
      await expect(misspelt).toHaveCount(0);
    });
    expect(complaints).toEqual([]);
  });
}

test('dictionaries that could not be fetched while the service was gone are fetched when it is back', async ({
  host,
}) => {
  test.skip(host.kind !== 'loopback', 'on the desktop the window ends with its service');
  const app = new App(host, 'en');
  const paper = new Paper(app);
  const { page, t } = app;
  const { after, typed, wrong, own } = STORIES.en;
  let refused = 0;
  await page
    .context()
    .route(/\.dic$/, (route) => (refused++ < 2 ? route.abort('connectionrefused') : route.continue()));
  const complaint = page.getByText(t('spelling:failed', { reason: '' }).split('(')[0]!);
  await app.atStart();
  await app.openSample();
  await paper.caretAfter(after);
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed);
  await expect(app.paper.locator('[aria-invalid="spelling"]')).toHaveText([wrong, own]);
  expect(refused).toBeGreaterThan(2);
  await expect(complaint).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
});

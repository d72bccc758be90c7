/** What Word has and a bill needs: footnotes that count themselves, provisions that change their kind or their place. */
import path from 'node:path';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { frameDrawn } from './support/frame.ts';
import { expectSound } from './support/screens.ts';

const STORIES = {
  en: {
    word: 'Mechanism',
    funds: 'Funds for the activity of the Mechanism',
    plan: 'change the plan of visits',
    first: 'Law of 12 March 2020, No. 5.',
    second: 'Optional Protocol, article 18.',
    changed: 'Law of 12 March 2020, No. 6.',
  },
  ru: {
    word: 'Механизм',
    funds: 'Средства на деятельность Механизма',
    plan: 'изменять план посещений',
    first: 'Закон от 12 марта 2020 года № 5.',
    second: 'Факультативный протокол, статья 18.',
    changed: 'Закон от 12 марта 2020 года № 6.',
  },
} as const;

const look = process.env.MADDA_LOOK;

for (const lang of ['en', 'ru'] as const) {
  const story = STORIES[lang];

  test(`a drafter writes footnotes, changes, copies and deletes them (${lang})`, async ({ host }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const notes = app.paper.locator('.footnote');
    const field = page.getByRole('textbox', { name: t('editor:footnote.words') });
    const card = page.locator('.place-card');
    const named = (number: number, text: string) => t('editor:footnote.label', { number, text });
    const picture = async (name: string): Promise<void> => {
      if (look) await page.screenshot({ path: path.join(look, `${name}.${lang}.png`) });
    };

    await app.atStart();
    await app.speak();
    await app.openSample();

    await test.step('puts a footnote behind a word with a key', async () => {
      await paper.caretAfter(story.plan);
      await page.keyboard.press('Control+Alt+f');
      await expect(field).toBeFocused();
      await picture('footnote-new');
      await page.keyboard.type(story.first);
      await page.keyboard.press('Enter');
      await expect(card).toBeHidden();
      await expect(app.paper).toBeFocused();
      await expect(notes).toHaveText(['1']);
      await expect(notes.first()).toHaveAttribute('aria-label', named(1, story.first));
      await expectSound(page, 'footnote in the text');
    });

    await test.step('asks for one earlier in the text from the menu: the numbers follow', async () => {
      await paper.caretAfter(story.funds);
      await app.button(t('app:tools.insert')).click();
      await page.getByRole('menuitem', { name: t('app:cmd.insertFootnote') }).click();
      await expect(field).toBeFocused();
      await page.keyboard.type(story.second);
      await page.keyboard.press('Enter');
      await expect(notes).toHaveText(['1', '2']);
      await expect(notes.nth(0)).toHaveAttribute('aria-label', named(1, story.second));
      await expect(notes.nth(1)).toHaveAttribute('aria-label', named(2, story.first));
    });

    await test.step('reads one under the pointer, opens it by keyboard, leaves and changes it', async () => {
      await notes.nth(1).hover();
      await expect(card).toContainText(story.first);
      await picture('footnote-hover');
      await notes.nth(1).click();
      await expect(field).toHaveValue(story.first);
      await expectSound(page, 'footnote open');
      await picture('footnote-open');
      await page.keyboard.type('…');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(notes.nth(1)).toHaveAttribute('aria-label', named(2, story.first));
      await page.evaluate(() =>
        document.addEventListener(
          'focusin',
          ({ target }) => void Promise.resolve().then(() => (target as HTMLTextAreaElement).select()),
          { once: true },
        ),
      );
      await page.keyboard.press('Enter');
      await expect(field).toBeFocused();
      // What is selected at once stays selected: what is typed next takes its place.
      await frameDrawn(page);
      await frameDrawn(page);
      await page.keyboard.type(story.changed);
      await page.keyboard.press('Enter');
      await expect(notes.nth(1)).toHaveAttribute('aria-label', named(2, story.changed));
    });

    await test.step('copies one with its words, deletes it with one key and takes that back', async () => {
      await page.keyboard.press('Control+c');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Control+v');
      await expect(notes).toHaveText(['1', '2', '3']);
      await expect(notes.nth(2)).toHaveAttribute('aria-label', named(3, story.changed));
      await page.keyboard.press('Backspace');
      await expect(notes).toHaveText(['1', '2']);
      await page.keyboard.press('Control+z');
      await expect(notes).toHaveText(['1', '2', '3']);
      await page.keyboard.press('Control+y');
      await expect(notes).toHaveText(['1', '2']);
    });

    await test.step('suggests one: it waits as a suggestion', async () => {
      await page.keyboard.press('Control+Shift+X');
      const name = app.dialog(t('app:author.title'));
      await name.getByRole('textbox').fill('Aman');
      await page.keyboard.press('Enter');
      await expect(name).toBeHidden();
      await paper.caretAfter(story.funds);
      await app.palette(t('app:cmd.insertFootnote'));
      await expect(field).toBeFocused();
      await page.keyboard.type(story.second);
      await page.keyboard.press('Enter');
      await expect(notes).toHaveText(['1', '2', '3']);
      await app.tab('comments');
      await expect(app.panel.getByText(t('suggestions:kind.footnote')).first()).toBeVisible();
      await picture('footnote-suggested');
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture('footnote-dark');
    });
  });

  test(`a drafter gives lines another kind by key and from the menu (${lang})`, async ({ host }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const kindAt = () =>
      app.paper.locator('p, h3').filter({ hasText: story.plan }).locator('..').getAttribute('data-kind');

    await app.atStart();
    await app.speak();
    await app.openSample();
    await paper.caretAfter(story.plan);
    const articles = await paper.articles.count();

    await test.step('a point becomes a paragraph, an article and a point again', async () => {
      await page.keyboard.press('Control+Alt+3');
      await expect.poll(kindAt).toBe('paragraph');
      await page.keyboard.press('Control+Alt+2');
      await expect.poll(kindAt).toBe('article');
      await expect(paper.articles).toHaveCount(articles + 1);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect(paper.articles).toHaveCount(articles);
    });

    await test.step('from the menu, which offers only what may stand here', async () => {
      await paper.caretAfter(story.plan);
      await expect.poll(kindAt).toBe('point');
      await page.getByRole('button', { name: beginning(t('editor:retype.menu')) }).click();
      await expect(page.getByRole('menuitem', { name: t('app:cmd.toPoint'), exact: false })).toHaveCount(0);
      await expectSound(page, 'kinds to choose');
      if (look) await page.screenshot({ path: path.join(look, `retype.${lang}.png`) });
      await page.getByRole('menuitem', { name: t('app:cmd.toWording') }).click();
      await expect.poll(kindAt).toBe('paragraph');
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Control+Alt+4');
      await expect.poll(kindAt).toBe('point');
    });
  });

  test(`a drafter drags an article in the outline, and moves it by keyboard (${lang})`, async ({ host }) => {
    test.setTimeout(240_000);
    const app = new App(host, lang);
    const { page, t } = app;
    await app.atStart();
    await app.speak();
    await app.openSample();
    await page.setViewportSize({ width: 1440, height: 900 });
    const { outline } = app;
    const rows = outline.getByRole('treeitem');
    const articles = outline.locator('.outline-row:not(.division)');
    const names = (): Promise<string[]> =>
      articles.locator('.outline-text, .visually-hidden').allTextContents();
    const before = (await names()).slice(0, 5);
    const headings = () => app.paper.locator('article[data-kind="article"] > h3');

    await test.step('the first article goes behind the third: a line shows where', async () => {
      const from = (await articles.nth(0).boundingBox())!;
      const to = (await articles.nth(2).boundingBox())!;
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 9);
      await page.mouse.move(to.x + to.width / 2, to.y + to.height - 3, { steps: 4 });
      await expect(outline.locator('.outline-drop')).toBeVisible();
      if (look) await page.screenshot({ path: path.join(look, `outline-drag.${lang}.png`) });
      await page.mouse.up();
      await expect(outline.locator('.outline-drop')).toBeHidden();
      await expect.poll(names).toEqual(expect.arrayContaining(before));
      await expect.poll(async () => (await names()).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
      await expect(headings().nth(2)).toHaveText(before[0]!);
      const told = app.status.getByRole('button', { name: /№|No\./ });
      await expect(told).toContainText('2–3 → 1–2');
      await told.click();
      await expect(page.getByRole('region', { name: t('editor:renumbered.title') })).toContainText('1 → 3');
      if (look) await page.screenshot({ path: path.join(look, `renumbered.${lang}.png`) });
      await page.keyboard.press('Escape');
      await expectSound(page, 'outline after a drag');
    });

    await test.step('a division goes nowhere between articles, and Escape leaves all as it was', async () => {
      const from = (await rows.nth(0).boundingBox())!;
      const to = (await articles.nth(1).boundingBox())!;
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + to.width / 2, to.y + 3, { steps: 4 });
      await expect(outline.locator('.dragged')).toHaveCount(1);
      await expect(outline.locator('.outline-drop')).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(outline.locator('.dragged')).toHaveCount(0);
      await page.mouse.up();
      expect((await names()).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
    });

    await test.step('by keyboard it goes back', async () => {
      await articles.nth(2).click();
      await outline.focus();
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(async () => (await names()).slice(0, 3)).toEqual([before[1], before[0], before[2]]);
      await expect(outline).toBeFocused();
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(async () => (await names()).slice(0, 5)).toEqual(before);
    });
  });

  test(`a slash on an empty line offers what may begin there (${lang})`, async ({ host }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const paper = new Paper(app);
    const list = page.getByRole('listbox', { name: t('editor:slash.label') });
    await app.atStart();
    await app.speak();
    await app.openSample();
    const articles = await paper.articles.count();

    await test.step('within words it is a sign like others', async () => {
      await paper.caretAfter(story.funds);
      await page.keyboard.type('/');
      await expect(list).toBeHidden();
      await page.keyboard.press('Backspace');
    });

    await test.step('on an empty line it opens the list; typing narrows it, Enter takes the first', async () => {
      await page.keyboard.press('Enter');
      await page.keyboard.type('/');
      await expect(list).toBeVisible();
      await expect(page.getByRole('combobox', { name: t('editor:slash.filter') })).toBeFocused();
      await expectSound(page, 'what a line may begin');
      if (look) await page.screenshot({ path: path.join(look, `slash.${lang}.png`) });
      await page.keyboard.type(t('app:kind.article').slice(0, 4).toLowerCase());
      await expect(list.getByRole('option')).toHaveText([t('app:kind.article')]);
      await page.keyboard.press('Enter');
      await expect(list).toBeHidden();
      await expect(paper.articles).toHaveCount(articles + 1);
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect(paper.articles).toHaveCount(articles);
    });

    await test.step('Escape writes the sign, the arrows choose', async () => {
      await page.keyboard.type('/');
      await expect(list).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(app.paper.locator('p').filter({ hasText: /^\/$/ })).toHaveCount(1);
      await page.keyboard.press('Backspace');
      await page.keyboard.type('/');
      await page.keyboard.press('ArrowDown');
      await expect(list.getByRole('option', { selected: true })).toHaveText(t('app:kind.point'));
      await page.keyboard.press('Enter');
      await page.keyboard.type('333');
      await expect(app.paper.locator('[data-kind="point"] > p').filter({ hasText: '333' })).toHaveCount(1);
    });
  });

  test(`all that would be replaced is seen before, and chosen (${lang})`, async ({ host }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    await app.atStart();
    await app.speak();
    await app.openSample();
    const marks = app.paper.getByText('QQQ');
    await app.paper.click();
    await page.keyboard.press('Control+h');
    await page.getByRole('textbox', { name: t('editor:find.what') }).fill(story.word);
    await page.getByRole('textbox', { name: t('editor:find.with') }).fill('QQQ');
    await page.getByRole('button', { name: t('editor:find.preview') }).click();
    const list = page.getByRole('region', { name: t('editor:find.preview') });
    await expect(list.locator('ins').first()).toHaveText('QQQ');
    const count = await list.getByRole('listitem').count();
    expect(count).toBeGreaterThan(2);
    await list.getByRole('listitem').nth(1).getByRole('checkbox').uncheck();
    await expect(list).toContainText(t('editor:find.chosen', { chosen: count - 1, count }));
    await expectSound(page, 'places to replace');
    if (look) await page.screenshot({ path: path.join(look, `find-preview.${lang}.png`) });
    await list.getByRole('button', { name: t('editor:find.replaceChosen') }).click();
    await expect(
      page.getByText(t('editor:find.replaced', { count: count - 1 }), { exact: true }),
    ).toBeVisible();
    await expect(marks.first()).toBeVisible();
    await app.paper.focus();
    await page.keyboard.press('Control+z');
    await expect(marks).toHaveCount(0);
  });
}

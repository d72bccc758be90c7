/**
 * An article that others refer to goes from chapter to chapter, is numbered by hand and has a point made another kind: by mouse
 * alone and by keyboard alone, in Russian and Turkmen.
 */
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { countPointers, Keys } from './pages/keys.ts';
import { look } from './support/look.ts';

/** The ending goes by the vowels of the number as it is spoken: altynjy, ýedinji. */
const inTurkmen = (n: string): string => `${n}-${n === '6' ? 'njy' : 'nji'}`;

const STORIES = {
  ru: {
    visits: 'Посещения',
    cited: (n: string) => `пункта 3 части второй статьи ${n}`,
    drawn: (n: string) => `Статья ${n}.`,
    given: '6-1',
    point: 'изменять план посещений',
    citedPart: 'части третьей статьи 7',
  },
  tk: {
    visits: 'Baryp görmeler',
    cited: (n: string) => `${inTurkmen(n)} maddanyň ikinji böleginiň 3-nji bendinde`,
    drawn: (n: string) => `${inTurkmen(n)} madda.`,
    given: '6-1',
    point: 'meýilnamasyny üýtgetmäge',
    citedPart: '7-nji maddanyň üçünji böleginde',
  },
} as const;

/** What the drafter watches: the article with its number and chapter, and the words that refer to it. */
const watch = (app: App) => {
  const article = app.paper.locator('[data-id=visits]');
  return {
    number: () => article.getAttribute('data-number'),
    chapter: () => article.evaluate((one) => one.parentElement?.closest('section')?.dataset.id),
    cited: app.paper.locator('[data-id=plan] .reference'),
  };
};

for (const lang of ['ru', 'tk'] as const) {
  const story = STORIES[lang];

  test(`by mouse alone an article is dragged into another chapter, and what refers to it follows (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page, t, outline } = app;
    const { mouse } = page;
    await app.speak();
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.openSample();
    const { number, chapter, cited } = watch(app);
    await expect(cited).toHaveText(story.cited('7'));
    const articles = outline.locator('.outline-row:not(.division)');
    const from = (await articles.nth(6).boundingBox())!;
    const to = (await articles.nth(2).boundingBox())!;
    await mouse.move(from.x + 60, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 60, from.y + from.height / 2 - 9);
    await mouse.move(to.x + 60, to.y + to.height - 3, { steps: 4 });
    await expect(outline.locator('.outline-drop')).toBeVisible();
    await mouse.up();
    await expect.poll(number).toBe(story.drawn('4'));
    expect(await chapter()).toBe('chapter-general');
    await expect(cited).toHaveText(story.cited('4'));

    await app.status.getByRole('button', { name: '7 → 4' }).click();
    const list = page.getByRole('region', { name: t('editor:renumbered.title') });
    await expect(list).toContainText('4–6 → 5–7');
    await expect(list).toContainText(t('editor:renumbered.references', { count: 1 }));
    await look(page, `across-chapters.${lang}`);
    await mouse.click(720, 300);
    await expect(list).toBeHidden();
    await app.button(t('app:cmd.undo')).click();
    await expect.poll(number).toBe(story.drawn('7'));
    expect(await chapter()).toBe('chapter-powers');
    await expect(cited).toHaveText(story.cited('7'));
  });

  test(`by keyboard alone an article goes over the edges of chapters and back, and is numbered by hand (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const keys = new Keys(app);
    const { page } = app;
    await app.speak();
    await app.openSample();
    const pointers = await countPointers(app);
    const { number, chapter, cited } = watch(app);
    await keys.goTo(7, story.visits);
    const steps = [
      ['7', 'chapter-independence'],
      ['6', 'chapter-independence'],
      ['5', 'chapter-independence'],
      ['4', 'chapter-independence'],
      ['4', 'chapter-general'],
    ] as const;
    for (const [at, within] of steps) {
      await keys.press('Alt+ArrowUp');
      await expect.poll(chapter).toBe(within);
      expect(await number()).toBe(story.drawn(at));
      await expect(cited).toHaveText(story.cited(at));
    }
    for (const _ of steps) await keys.press('Alt+ArrowDown');
    await expect.poll(chapter).toBe('chapter-powers');
    await expect(cited).toHaveText(story.cited('7'));

    const card = page.locator('.place-card');
    await keys.press('F2');
    await expect(card.getByRole('textbox')).toBeFocused();
    await keys.push(card.getByRole('button', { name: story.given, exact: true }));
    await expect.poll(number).toBe(story.drawn(story.given));
    await expect(cited).toHaveText(story.cited(story.given));
    await expect(app.paper).toBeFocused();
    await expect(app.status).toContainText('8–19 → 7–18');
    await keys.press('Control+z');
    await expect.poll(number).toBe(story.drawn('7'));

    await keys.behind(story.point);
    await keys.press('Control+Alt+Digit3');
    await expect(cited).toHaveText(story.citedPart);
    await keys.press('Control+z');
    await expect(cited).toHaveText(story.cited('7'));
    expect(await pointers()).toBe(0);
  });
}

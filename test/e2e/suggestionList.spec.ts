/** The list of suggestions and the three views, when there is much to decide and when nothing is left. */
import { expect, type Host, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';

const AUTHOR = 'Aýgül Nuryýewa';

class Review {
  readonly app: App;
  readonly paper: Paper;

  constructor(app: App) {
    this.app = app;
    this.paper = new Paper(app);
  }

  /** The sample, with suggesting on. */
  static async begin(host: Host): Promise<Review> {
    const app = new App(host, 'en');
    const { page, t } = app;
    await app.openSample();
    const on = page.getByRole('radio', { name: t('suggestions:on'), exact: true });
    await on.click();
    await page.getByRole('dialog').getByRole('textbox').fill(AUTHOR);
    await page.keyboard.press('Enter');
    await expect(on).toBeChecked();
    return new Review(app);
  }

  async openList(): Promise<void> {
    await this.app.tab('comments');
    await this.app.page.getByRole('radio', { name: new RegExp(this.app.t('suggestions:title')) }).click();
  }

  get items() {
    return this.app.page.locator('.suggestion-list > li');
  }

  async view(id: 'marked' | 'clean' | 'original'): Promise<void> {
    const { page, t } = this.app;
    await page
      .getByRole('group', { name: t('suggestions:mode') })
      .getByRole('button')
      .last()
      .click();
    await page.getByRole('option', { name: t(`suggestions:view.${id}`) }).click();
  }
}

test('a list longer than the window scrolls to its last suggestion, by wheel and by key (en)', async ({
  host,
}) => {
  const review = await Review.begin(host);
  const { app } = review;
  const { page, t } = app;
  for (let i = 0; i < 12; i++) await review.paper.typeInto(review.paper.articles.nth(i), ` ${i}${i}${i}`);
  await review.openList();
  await expect(review.items).toHaveCount(12);
  const last = review.items.last();
  await expect(last).not.toBeInViewport();
  await review.items.first().hover();
  await page.mouse.wheel(0, 2000);
  await expect(last).toBeInViewport({ ratio: 0.95 });
  await expect(page.getByRole('button', { name: t('suggestions:acceptAll') })).toBeInViewport({ ratio: 1 });
  await look(page, 'suggestions-scrolled');
  await last.getByRole('button', { name: t('suggestions:accept'), exact: true }).click();
  await expect(review.items).toHaveCount(11);
  // F7 shows the one it goes to in the list, too.
  await app.paper.focus();
  await page.keyboard.press('F7');
  await expect(page.locator('.suggestion.current')).toBeInViewport({ ratio: 0.95 });
});

test('when the last suggestion is decided in the view of the original, the text can be written in again (en)', async ({
  host,
}) => {
  const review = await Review.begin(host);
  const { app } = review;
  const { page, t } = app;
  await review.paper.typeInto(review.paper.articles.nth(0), ' 111');
  await review.openList();
  await review.view('original');
  await expect(page.getByText(t('suggestions:original'))).toBeVisible();
  await page.getByRole('button', { name: t('suggestions:rejectAll') }).click();
  await expect(page.getByText(t('suggestions:original'))).toBeHidden();
  await review.paper.typeInto(review.paper.articles.nth(0), ' 222');
  await expect(app.paper.locator('.suggested-in')).toHaveText([' 222']);
});

test('an article that is to go stands struck through once, with all that was in it (en)', async ({
  host,
}) => {
  const review = await Review.begin(host);
  const { app } = review;
  const going = review.paper.articles.nth(11);
  const lines = (await going.locator('p, h3').allTextContents()).filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(2);
  await going.getByRole('heading').first().click();
  await app.palette(app.t('app:cmd.deleteProvision'));
  await expect(app.paper.locator('.suggested-gone del')).toHaveText(lines);
});

test('that a number is to be locked is said where its article begins, in words (en)', async ({ host }) => {
  const review = await Review.begin(host);
  const { app } = review;
  const { t } = app;
  const article = review.paper.articles.nth(4);
  await article.getByRole('heading').first().click();
  await app.palette(t('app:cmd.lockNumber'));
  const said = () => article.evaluate((element) => getComputedStyle(element, '::before').content);
  await expect.poll(said).toContain(`${t('suggestions:kind.number')}: ${t('editor:why.automatic')} → 5`);
  await review.view('clean');
  await expect.poll(() => article.evaluate((e) => getComputedStyle(e, '::before').display)).toBe('none');
});

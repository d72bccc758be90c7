/** A day of work as a person sees it: what stands on the paper, in the panel and beside it after each step. */
import { expect, type Locator } from '@playwright/test';
import type { DayStory } from '../support/dayStories.ts';
import { type App, beginning, escapeForPattern } from './app.ts';
import { Paper } from './paper.ts';
import { Translation } from './translation.ts';

export class Day {
  readonly app: App;
  readonly paper: Paper;
  readonly other: Translation;
  readonly story: DayStory;

  constructor(app: App, story: DayStory) {
    this.app = app;
    this.story = story;
    this.paper = new Paper(app);
    this.other = new Translation(app, story.other.lang);
  }

  /** The line of the paper with these words. */
  line(words: string): Locator {
    return this.app.paper.locator('p, h3, .title-line').filter({ hasText: words });
  }

  heading(article: number): Locator {
    return this.paper.article(this.story.article(article)).getByRole('heading');
  }

  get table(): Locator {
    return this.app.paper.getByRole('table');
  }

  get footnotes(): Locator {
    return this.app.paper.locator('.footnote');
  }

  get thread(): Locator {
    return this.app.panel.locator('.comment').filter({ hasText: this.story.comment.text });
  }

  get suggested(): Locator {
    return this.app.paper.locator('.suggested-in');
  }

  get suggestions(): Locator {
    return this.app.page.locator('.suggestion-list > li');
  }

  get term(): Locator {
    const { app, story } = this;
    const name = app.page.getByRole('button', { name: beginning(story.named.short) });
    return app.panel.getByRole('listitem').filter({ has: name });
  }

  /** Articles in this order, each counted and read aloud by its place. */
  async seesArticles(...headings: string[]): Promise<void> {
    const { app, paper } = this;
    await expect(paper.articles.getByRole('heading')).toHaveText(headings);
    for (const [i, heading] of headings.entries()) await expect(this.heading(i + 1)).toHaveText(heading);
    const rows = app.outline.locator('.outline-row:not(.division)');
    await expect(rows).toHaveCount(headings.length);
    for (const [i, heading] of headings.entries()) {
      await expect(rows.nth(i)).toContainText(heading);
      await expect(rows.nth(i)).toContainText(String(i + 1));
    }
  }

  async seesList(article: number): Promise<void> {
    const { paper, story } = this;
    await expect.poll(() => paper.lines(story.article(article))).toEqual(story.visits.printed);
  }

  /** The citation names the article on visits by the number it has now. */
  async seesReference(visits: number): Promise<void> {
    const { app, story } = this;
    await expect(app.paper.locator('.reference')).toHaveText(new RegExp(`\\b${visits}\\b`));
    await expect(this.line(story.reports.before).first()).toHaveText(story.reports.printed(visits));
  }

  /** The term stands at its definition, and its one use was found. */
  async seesTerm(): Promise<void> {
    const { app, story } = this;
    await expect(this.term).toContainText(app.t('definitions:uses', { count: 1 }));
    await expect(this.line(story.named.before).first()).toContainText(story.named.defined);
  }

  async seesTable(): Promise<void> {
    const { cells } = this.story;
    await expect(this.table.getByRole('row')).toHaveCount(4);
    await expect(this.table.locator('th, td')).toHaveText([...cells, '', '']);
    await expect(this.table.locator('th')).toHaveText(cells.slice(0, 3));
  }

  async seesFootnote(): Promise<void> {
    const { app, footnotes, story } = this;
    await expect(footnotes).toHaveText(['1']);
    const label = app.t('editor:footnote.label', { number: 1, text: story.footnote });
    await expect(footnotes).toHaveAttribute('aria-label', label);
  }

  async seesComment(): Promise<void> {
    const { comment } = this.story;
    await expect(this.thread).toContainText(comment.author);
    await expect(this.thread.locator('q')).toHaveText(comment.words);
    await expect(this.app.paper.locator('.word-comment')).toHaveText(comment.words);
  }

  /** The suggestion is marked; what else is marked may cut it into pieces. */
  async seesSuggested(): Promise<void> {
    const marked = async () => (await this.suggested.allTextContents()).join('');
    await expect.poll(marked).toBe(this.story.suggestion);
  }

  /** The suggestion is text like any other, and nothing is open. */
  async seesAccepted(): Promise<void> {
    const { suggested, story } = this;
    await expect(suggested).toHaveCount(0);
    await expect(this.line(story.force.line).first()).toHaveText(`${story.force.line}${story.suggestion}`);
  }

  /** Two lines stand in the other language, and are right for their source. */
  async seesTranslation(): Promise<void> {
    const { other, story } = this;
    for (const [cell, words] of [
      [this.cellOf('title_block', story.title), story.other.title],
      [this.cellOf('article', story.visits.heading), story.other.heading],
    ] as const) {
      await expect(cell).toContainText(words);
      await expect(cell).toHaveAttribute('data-state', 'current');
    }
    expect((await other.progress()).done).toBe(2);
  }

  /** The cell in the other language beside a heading of the source. */
  cellOf(kind: 'title_block' | 'article', source: string): Locator {
    const rows = this.other.main.locator(`tr[data-kind="${kind}"][data-heading]`);
    const ends = new RegExp(`${escapeForPattern(source)}$`);
    return rows
      .filter({ has: this.app.page.locator('.tr-source p').filter({ hasText: ends }) })
      .locator(`td[lang="${this.story.other.lang}"]`);
  }

  /** Everything that the day has brought. */
  async seesAll(): Promise<void> {
    const { app, story } = this;
    await expect(app.page.getByRole('banner').getByText(story.title)).toBeVisible();
    await this.seesArticles(
      story.purpose.heading,
      story.visits.heading,
      story.reports.heading,
      story.force.heading,
    );
    await expect(this.line(story.chapter)).toHaveCount(1);
    await this.seesList(2);
    await this.seesReference(2);
    await this.seesTable();
    await this.seesFootnote();
    await this.seesAccepted();
  }
}

/** The bill on its paper. */
import { expect, type Locator } from '@playwright/test';
import type { App } from './app.ts';

export class Paper {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get articles(): Locator {
    return this.app.paper.getByRole('article');
  }

  /** "art. 5": articles are read aloud as they are cited. */
  article(label: string): Locator {
    return this.app.paper.getByRole('article', { name: label, exact: true });
  }

  /** The numbered lines of an article, as printed. */
  lines(label: string): Promise<string[]> {
    return this.article(label)
      .locator('[data-kind]')
      .evaluateAll((all) =>
        all.map((one) =>
          `${(one as HTMLElement).dataset.number ?? ''} ${one.querySelector('p')?.textContent ?? ''}`.trim(),
        ),
      );
  }

  /** Words with a wavy line under them. */
  wavy(words: string): Locator {
    return this.app.paper.locator('.word-conflict, .word-warning').filter({ hasText: words }).first();
  }

  /** What opens beside words that were clicked. */
  get popover(): Locator {
    return this.app.page.locator('.flag-popover');
  }

  private line(words: string): Locator {
    return this.app.paper.locator('p, h3').filter({ hasText: words }).first();
  }

  /** Puts the cursor behind the line with these words. */
  async caretAfter(words: string): Promise<void> {
    await this.select(words, null);
  }

  /** Selects words of a line as a mouse does; null puts the cursor at the end of the line. */
  async select(line: string, words: string | null): Promise<void> {
    const found = this.line(line);
    await found.scrollIntoViewIfNeeded();
    // The editor takes a selection made in the page from its event, and soon after it gets the focus it may put back the one
    // it knew: selected is what stays selected.
    await expect(async () => {
      await found.evaluate((element, wanted) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        range.selectNodeContents(element);
        range.collapse(false);
        for (let text = texts.nextNode(); wanted !== null && text; text = texts.nextNode()) {
          const at = (text.textContent ?? '').indexOf(wanted);
          if (at < 0) continue;
          range.setStart(text, at);
          range.setEnd(text, at + wanted.length);
          break;
        }
        element.closest<HTMLElement>('[role=textbox]')?.focus();
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      }, words);
      await this.app.page.waitForTimeout(80);
      const stays = await found.evaluate((element) => {
        const selection = document.getSelection();
        return selection?.anchorNode && element.contains(selection.anchorNode) ? selection.toString() : null;
      });
      expect(stays).toBe(words ?? '');
    }).toPass();
  }

  /** Writes at the end of an article's heading; resolves to the heading as it was. */
  async typeInto(article: Locator, words: string): Promise<string> {
    const heading = article.getByRole('heading').first();
    const before = ((await heading.textContent()) ?? '').trim();
    await heading.click();
    await this.app.page.keyboard.press('End');
    await this.app.page.keyboard.type(words);
    await expect(heading).toContainText(`${before}${words}`);
    return before;
  }
}

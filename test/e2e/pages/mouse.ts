/** A person with a mouse: points at words, drags over them, presses buttons and chooses from menus. */
import { expect, type Locator } from '@playwright/test';
import { type App, beginning } from './app.ts';

interface Point {
  x: number;
  y: number;
}

export class Mouse {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** Where words of a line begin and end on the screen; they may run on to the next line of it. */
  private async endsOf(line: Locator, words: string): Promise<{ from: Point; to: Point }> {
    await line.scrollIntoViewIfNeeded();
    const ends = await line.evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const at = (text.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first, last] = [rects[0], rects.at(-1)];
        if (!first || !last) return null;
        return {
          from: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
          to: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
        };
      }
      return null;
    }, words);
    if (!ends) throw new Error(`"${words}" is not on the screen`);
    return ends;
  }

  /**
   * Does it until it holds, as a person does who sees that it did not: on a busy machine the editor may put back the selection
   * it knew when it gets the focus and the new one at once.
   */
  private async until(act: () => Promise<void>, holds: () => Promise<boolean>): Promise<void> {
    await expect(async () => {
      await act();
      await expect.poll(holds, { timeout: 2_000 }).toBe(true);
    }).toPass();
  }

  private readonly selection = (): Promise<string> =>
    this.app.page.evaluate(() => getSelection()?.toString() ?? '');

  /** Drags over words. */
  async select(line: Locator, words: string): Promise<void> {
    const { mouse } = this.app.page;
    await this.until(
      async () => {
        const { from, to } = await this.endsOf(line, words);
        await mouse.move(from.x, from.y);
        await mouse.down();
        await mouse.move(to.x, to.y, { steps: 4 });
        await mouse.up();
      },
      async () => (await this.selection()) === words,
    );
  }

  /** Three clicks select a whole line. */
  async selectLine(line: Locator): Promise<void> {
    const text = (await line.textContent()) ?? '';
    await this.until(
      () => line.click({ clickCount: 3 }),
      async () => (await this.selection()) === text,
    );
  }

  /** A click behind words puts the cursor there. */
  async clickBehind(line: Locator, words: string): Promise<void> {
    await this.until(
      async () => {
        const { to } = await this.endsOf(line, words);
        await this.app.page.mouse.click(to.x, to.y);
      },
      () =>
        line.evaluate((element, wanted) => {
          const selection = getSelection();
          const { anchorNode, anchorOffset = 0 } = selection ?? {};
          if (!anchorNode || !selection?.isCollapsed || !element.contains(anchorNode)) return false;
          return (anchorNode.textContent ?? '').slice(0, anchorOffset).endsWith(wanted.slice(-1));
        }, words),
    );
    await expect(this.app.paper).toBeFocused();
  }

  tool(name: string): Locator {
    return this.app.page
      .getByRole('toolbar', { name: this.app.t('app:tools'), exact: true })
      .getByRole('button', { name: beginning(name) });
  }

  /** An item of the menu of what can be inserted. */
  async insert(name: string): Promise<void> {
    const { page, t } = this.app;
    await this.tool(t('app:tools.insert')).click();
    await page.getByRole('menuitem', { name: beginning(name) }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  }

  /** Drags one row of the outline to the upper edge of another. */
  async dragBefore(row: Locator, other: Locator): Promise<void> {
    const { page } = this.app;
    const from = (await row.boundingBox())!;
    const to = (await other.boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 - 9);
    await page.mouse.move(to.x + to.width / 2, to.y + 3, { steps: 4 });
    await expect(this.app.outline.locator('.outline-drop')).toBeVisible();
    await page.mouse.up();
    await expect(this.app.outline.locator('.outline-drop')).toBeHidden();
  }
}

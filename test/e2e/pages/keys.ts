/**
 * A person who has no mouse: everything is a key. Nothing here clicks, focuses or fills; where a key goes is decided by the
 * app alone, and it is waited for what a person would wait for to be seen.
 */
import { expect, type Keyboard, type Locator } from '@playwright/test';
import { type App, beginning } from './app.ts';

/** So many stops are more than any screen has. */
const MOST_STOPS = 60;

export class Keys {
  readonly app: App;
  readonly keyboard: Keyboard;

  constructor(app: App) {
    this.app = app;
    this.keyboard = app.page.keyboard;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.keyboard.press(key);
  }

  type(words: string): Promise<void> {
    return this.keyboard.type(words);
  }

  /** Presses Tab (or another key) until this has the focus. */
  async reach(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let i = 0; i < MOST_STOPS; i++) {
      if (await target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
      await this.keyboard.press(key);
      // Lists give the focus on when what it goes to is drawn.
      await this.app.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
    }
    await expect(target).toBeFocused();
  }

  /** Goes to a button (or what acts as one) and presses it. */
  async push(target: Locator, key = 'Tab'): Promise<void> {
    await this.reach(target, key);
    await this.keyboard.press('Enter');
  }

  /** Goes to a field and writes in it what it is to hold. */
  async fill(field: Locator, words: string): Promise<void> {
    await this.reach(field);
    await this.press('Control+a');
    await this.type(words);
    await expect(field).toHaveValue(words);
  }

  /** Chooses from the palette the first thing that these words find; it is named so. */
  async palette(words: string, named = words): Promise<void> {
    const palette = this.app.dialog(this.app.t('app:palette.title'));
    await this.press('Control+k');
    await expect(palette.getByRole('searchbox')).toBeFocused();
    await this.type(words);
    await expect(palette.getByRole('menuitem').first()).toContainText(named);
    await this.press('Enter');
    await expect(palette).toBeHidden();
  }

  /** Goes to an article; the cursor is in its heading. */
  async goTo(article: number, heading: string): Promise<void> {
    await this.palette(String(article), heading);
    await expect(this.app.paper).toBeFocused();
    await expect.poll(() => this.lineOfCursor()).toBe(heading);
  }

  /** The words of the line that the cursor is in. */
  lineOfCursor(): Promise<string> {
    return this.app.page.evaluate(() => {
      const node = getSelection()?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.closest('p, h3, .title-line')?.textContent ?? '';
    });
  }

  private async selected(words: string): Promise<void> {
    const { app } = this;
    await expect(app.paper).toBeFocused();
    await expect.poll(() => app.page.evaluate(() => getSelection()?.toString() ?? '')).toBe(words);
  }

  /** Looks for words that stand in the bill once; they are selected then. */
  async find(words: string): Promise<void> {
    const { page, t } = this.app;
    const field = page.getByRole('textbox', { name: t('editor:find.what') });
    await this.press('Control+f');
    await expect(field).toBeFocused();
    await this.press('Control+a');
    await this.type(words);
    await expect(field).toHaveValue(words);
    await this.press('Enter');
    await expect(page.getByText(t('editor:find.at', { current: 1, count: 1 }))).toBeVisible();
    await this.press('Escape');
    await expect(field).toBeHidden();
    await this.selected(words);
  }

  /** Puts the cursor behind words that stand in the bill once. */
  async behind(words: string): Promise<void> {
    await this.find(words);
    await this.press('ArrowRight');
    await this.selected('');
  }

  /** F6 from pane to pane until this tab of the panel has the focus. */
  async toPanel(tab: string): Promise<Locator> {
    const chosen = this.app.panel.getByRole('tab', { name: beginning(tab), selected: true });
    await this.reach(chosen, 'F6');
    return chosen;
  }
}

/** Counts what only a mouse or a finger does, to show at the end that there was none of it. */
export async function countPointers(app: App): Promise<() => Promise<number>> {
  await app.page.evaluate(() => {
    document.documentElement.dataset.pointers = '0';
    const count = (event: Event): void => {
      const { dataset } = document.documentElement;
      if (event.isTrusted) dataset.pointers = String(Number(dataset.pointers) + 1);
    };
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dblclick'])
      window.addEventListener(kind, count, { capture: true, passive: true });
  });
  return () => app.page.evaluate(() => Number(document.documentElement.dataset.pointers ?? Number.NaN));
}

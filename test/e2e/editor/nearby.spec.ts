/** What is far from the window is left out of layout, at the height it had: nothing beside it may jump. */
import { expect, type Page, test } from '@playwright/test';
import { editorOnItsOwn } from './onItsOwn.ts';

let page: Page;
const { open, goTo } = editorOnItsOwn((own) => {
  page = own;
});

const article = (id: string) => page.locator(`[data-id="${id}"]`);
const height = (id: string): Promise<number> =>
  article(id).evaluate((unit) => unit.getBoundingClientRect().height);

for (const zoom of [1, 1.5])
  test(`an article that was read keeps its height when it is left out again (zoom ${zoom})`, async () => {
    await open('long1000');
    await page.locator('.bill-text').evaluate((text, factor) => {
      (text.parentElement as HTMLElement).style.setProperty('--zoom', String(factor));
    }, zoom);
    await goTo('p500');
    await expect(article('a500')).toHaveClass(/current/);
    // Not the one with the cursor, which is always laid out.
    await expect(article('a502')).toHaveClass(/near/);
    const read = await height('a502');
    await goTo('p900');
    await expect(article('a502')).not.toHaveClass(/near/);
    expect(Math.abs((await height('a502')) - read)).toBeLessThan(1);
  });

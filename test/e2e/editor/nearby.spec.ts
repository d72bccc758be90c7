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

test('in a code only the divisions around the window are laid out, and the caret goes from one into the next', async () => {
  await open('code1000');
  await goTo('r99');
  await expect(article('section0')).toHaveClass(/near/);
  await expect(article('chapter4')).toHaveClass(/near/);
  await expect(article('part3')).not.toHaveClass(/near/);
  await expect(article('chapter20')).not.toHaveClass(/near/);
  // The last paragraph of a section; under it stand the headings of the next section and of its first chapter.
  await goTo('x99');
  // It has two lines.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  for (const heading of ['section1', 'chapter5', 'a100']) {
    await page.keyboard.press('ArrowDown');
    await expect(article(heading)).toHaveClass(/current/);
  }
  await page.keyboard.type('Вместе');
  await expect(article('a100').locator('> h3')).toContainText('Вместе');
  for (let up = 0; up < 3; up++) await page.keyboard.press('ArrowUp');
  await expect(article('a99')).toHaveClass(/current/);
});

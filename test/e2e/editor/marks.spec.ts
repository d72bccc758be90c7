/** Marked words keep to the column of the text: the space that a justified line ends in hangs over its edge, its mark does not. */
import { expect, type Page, test } from '@playwright/test';
import { look } from '../support/look.ts';
import { editorOnItsOwn } from './onItsOwn.ts';

let page: Page;
const { open, goTo } = editorOnItsOwn((own) => {
  page = own;
});

for (const kind of ['evidence', 'comment', 'conflict', 'warning'] as const)
  test(`what is marked as ${kind} over several lines ends where the lines end`, async () => {
    await open('ru');
    const words = await page.evaluate((kind) => {
      const text = document.querySelector('[data-id="p1"] > p')!.textContent!;
      window.harness.mark([{ id: 'm/1', kind, provision: 'p1', from: 0, to: text.length, lit: true }]);
      return text.length;
    }, kind);
    expect(words).toBeGreaterThan(90);
    const beyond = await page.locator('[data-id="p1"] > p').evaluate((line, kind) => {
      const edge = line.getBoundingClientRect().right;
      const rects = [...line.querySelectorAll(`.word-${kind}`)].flatMap((word) => [...word.getClientRects()]);
      const hanging = rects.filter((rect) => rect.right > edge + 1);
      const hit = hanging.map(({ top, bottom }) => document.elementFromPoint(edge + 1.5, (top + bottom) / 2));
      return { hanging: hanging.length, drawn: hit.filter((at) => at?.closest('.word')).length };
    }, kind);
    expect(beyond.hanging).toBeGreaterThan(0);
    expect(beyond.drawn).toBe(0);
    await look(page, `marks-${kind}`);
  });

test('numbers that hang left of marked words stay whole, and the caret at the end of a full line', async () => {
  await open('en');
  await page.evaluate(() =>
    window.harness.mark([{ id: 'm/1', kind: 'evidence', provision: 'p1', from: 0, to: 60, lit: true }]),
  );
  await goTo('p1', 0, 0);
  await page.keyboard.press('End');
  const line = page.locator('[data-id="p1"] > p');
  expect(await line.evaluate((p) => getComputedStyle(p).listStylePosition)).toBe('outside');
  const cut = await line.evaluate((p) => getComputedStyle(p).clipPath);
  expect(cut).toMatch(/^inset\(-\S+ -1px -\S+ -(?:[6-9]\d|\d{3})/);
  await look(page, 'marks-caret');
});

/** What a key types goes into the bill first (`renderer/editor/letters.ts`): it stands where the caret is, as if the browser had put it there. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { editorOnItsOwn } from './onItsOwn.ts';

let page: Page;
let keyboard: CDPSession;
const { open, goTo } = editorOnItsOwn((own) => {
  page = own;
});

test.beforeEach(async () => {
  keyboard = await page.context().newCDPSession(page);
});

/** Of `Input.dispatchKeyEvent`. */
const ALT = 1;
const CONTROL = 2;

/** A key of any layout, with the sign it gives: Playwright's own keyboard has the Latin one only. */
async function key(sign: string, modifiers = 0): Promise<void> {
  const press = { key: sign, code: 'KeyG', windowsVirtualKeyCode: 71, modifiers };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', text: sign, ...press });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
}

async function type(words: string): Promise<void> {
  for (const sign of words) await key(sign);
}

/** Puts the caret before a sign of a provision. */
async function caretAt(id: string, at: number): Promise<void> {
  await goTo(id, at, at + 1);
  await page.keyboard.press('ArrowLeft');
}

const line = (id: string) => page.locator(`[data-id="${id}"] > p`);

for (const [lang, words] of [
  ['ru', 'ёлки'],
  ['tk', 'şäher ýüň'],
  ['en', 'a visit'],
] as const)
  test(`letters stand where the caret is, and one step back takes them out (${lang})`, async () => {
    await open(lang);
    await caretAt('p1', 4);
    const before = (await line('p1').textContent())!;
    await type(words);
    await expect(line('p1')).toHaveText(before.slice(0, 4) + words + before.slice(4));
    await page.keyboard.press('Control+z');
    await expect(line('p1')).toHaveText(before);
  });

test('a letter takes the place of what is selected in a line', async () => {
  await open('tk');
  await goTo('p3', 0, 8);
  await type('Ol');
  await expect(line('p3')).toHaveText(/^Ol garaşsyzdyr/);
});

test('letters beside a reference leave it whole', async () => {
  await open('tk');
  const reference = line('p2').locator('.reference');
  const drawn = await reference.textContent();
  await caretAt('p2', 12);
  await type('şu ');
  await expect(line('p2')).toHaveText(/^Garaşsyzlyk şu /);
  expect(await reference.textContent()).toBe(drawn);
});

test('a caret that the browser put into a reference is in its line: letters go nowhere else', async () => {
  await open('tk');
  await caretAt('p3', 0);
  const elsewhere = (await line('p3').textContent())!;
  // What a click between two lines does, where the nearer one is the reference's.
  await line('p2')
    .locator('.reference')
    .evaluate((reference) => document.getSelection()?.collapse(reference.firstChild, 3));
  await type('Q');
  await expect(line('p2')).toContainText('Q');
  await expect(line('p3')).toHaveText(elsewhere);
  await page.keyboard.press('Control+z');
  await expect(line('p2').locator('.reference')).toBeVisible();
});

test('a caret that the browser put into a footnote is in its line', async () => {
  await open('footnoted');
  await caretAt('p2', 3);
  const elsewhere = (await line('p2').textContent())!;
  await line('p1')
    .locator('.footnote')
    .evaluate((footnote) => document.getSelection()?.collapse(footnote.firstChild, 1));
  await type('Ж');
  await expect(line('p1')).toContainText('Ж');
  await expect(line('p2')).toHaveText(elsewhere);
});

test('what Ctrl+B has switched on, letters have', async () => {
  await open('ru');
  await caretAt('p5', 0);
  await page.keyboard.press('Control+b');
  await type('Вся ');
  await expect(line('p5').locator('strong')).toHaveText('Вся ');
});

test('a sign with AltGr (Ctrl and Alt together) is typed, and one beyond the basic plane', async () => {
  await open('en');
  await caretAt('p0', 0);
  await key('€', CONTROL + ALT);
  await expect(line('p0')).toHaveText(/^€This Act/);
  await key('𝔸');
  await expect(line('p0')).toHaveText(/^€𝔸This Act/);
});

test('a bill that is read only takes no letter', async () => {
  await open('en');
  const before = (await line('p0').textContent())!;
  await caretAt('p0', 0);
  await page.evaluate(() => window.harness.lock(true));
  await expect(page.locator('.bill-text')).toHaveAttribute('aria-readonly', 'true');
  await type('no');
  await expect(line('p0')).toHaveText(before);
});

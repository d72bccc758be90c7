/** While one types, the article with the cursor is held at its height: nobody may ever see it at a height that is not its own. */
import type { Page } from '@playwright/test';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { frameDrawn } from './support/frame.ts';

declare global {
  interface Window {
    /** Frames in which an article was held, and those of them in which its height was not the one it has by itself. */
    heldFrames: { held: number; wrong: string[] };
  }
}

/** Looks at every frame after its layout, as it stands on the screen. */
function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { held: 0, wrong: [] as string[] };
    window.heldFrames = seen;
    const look = (): void => {
      for (const unit of document.querySelectorAll<HTMLElement>('.bill-text .held')) {
        const shown = unit.getBoundingClientRect().height;
        const { blockSize } = unit.style;
        unit.classList.remove('held');
        unit.style.blockSize = '';
        const own = unit.getBoundingClientRect().height;
        unit.style.blockSize = blockSize;
        unit.classList.add('held');
        seen.held++;
        if (Math.abs(shown - own) > 0.1)
          seen.wrong.push(`${shown} for ${own}: ${unit.textContent?.slice(0, 60)}`);
      }
    };
    // A key that comes between a frame and its message has changed the words, and not yet the frame: it is left to its own.
    let keys = 0;
    window.addEventListener('keydown', () => keys++, true);
    const frame = (): void => {
      const channel = new MessageChannel();
      const before = keys;
      channel.port1.onmessage = () => {
        if (keys === before) look();
      };
      channel.port2.postMessage(null);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const seen = (page: Page) => page.evaluate(() => window.heldFrames);

test('an article that is typed in has at every frame the height of its words', async ({ host }) => {
  const app = new App(host, 'en');
  const { page } = app;
  await app.atStart();
  await app.openSample();
  await app.palette('7');
  await expect(app.paper).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await watchFrames(page);

  await test.step('letters, until the line is full and three more are', async () => {
    const line = app.paper.locator('.here');
    const before = (await line.boundingBox())!.height;
    for (let word = 0; word < 40; word++) {
      await page.keyboard.type(' visits');
      await frameDrawn(page);
    }
    expect((await line.boundingBox())!.height).toBeGreaterThan(before * 1.5);
    // Each word had frames of its own, however fast they came.
    expect((await seen(page)).held).toBeGreaterThan(30);
  });

  await test.step('lines, steps back and forth, deletions and another level', async () => {
    for (const keys of [
      'Enter',
      'abc',
      'Shift+Enter',
      'def',
      'Tab',
      'ghi',
      'Control+z',
      'Control+z',
      'Control+y',
      'Backspace',
    ])
      await (keys.length > 3 ? page.keyboard.press(keys) : page.keyboard.type(keys));
    for (let i = 0; i < 12; i++) await page.keyboard.press('Control+z');
    await page.keyboard.type('jkl');
  });

  await test.step('a larger font, a narrower window, marked words', async () => {
    await page.keyboard.type('mno');
    await app.palette(app.t('app:cmd.zoomIn'));
    await page.keyboard.type('pqr');
    await page.setViewportSize({ width: 1100, height: 720 });
    await page.keyboard.type('stu');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('End');
    await page.keyboard.type('vwx');
  });

  await test.step('and another article', async () => {
    await app.palette('3');
    await expect(app.paper).toBeFocused();
    await page.keyboard.type('yz ');
    await frameDrawn(page);
    await expect(app.paper.locator('.held')).toHaveCount(1);
    await expect(app.paper.locator('.held.current')).toHaveCount(1);
  });

  expect((await seen(page)).wrong).toEqual([]);
});

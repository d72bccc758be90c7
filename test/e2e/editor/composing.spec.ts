/** What is composed, dictated or begun with a dead key is as what is typed, whatever is selected and with or without suggesting. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { editorOnItsOwn } from './onItsOwn.ts';

let page: Page;
let keyboard: CDPSession;
const { open, goTo } = editorOnItsOwn((own) => {
  page = own;
});

const WORDS = 'quo';

const press = async (key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

const compose = (text: string) =>
  keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
const commit = (text: string) => keyboard.send('Input.insertText', { text });
/** A key that the input method takes: all that the page hears of it. */
const taken = (key: 'Dead' | 'Process') =>
  keyboard.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key,
    code: 'KeyQ',
    windowsVirtualKeyCode: 229,
  });

const WAYS: Record<string, () => Promise<unknown>> = {
  typed: () => page.keyboard.type(WORDS),
  dictated: () => commit(WORDS),
  'composed without a key': async () => {
    for (let i = 1; i <= WORDS.length; i++) await compose(WORDS.slice(0, i));
    await commit(WORDS);
  },
  composed: async () => {
    for (let i = 1; i <= WORDS.length; i++) {
      await taken('Process');
      await compose(WORDS.slice(0, i));
    }
    await commit(WORDS);
  },
  'begun with a dead key': async () => {
    await taken('Dead');
    await compose('´');
    await commit(WORDS);
  },
};

const overCells = async (): Promise<void> => {
  const cells = page.locator('[data-id=an] td');
  await cells.first().hover();
  await page.mouse.down();
  await cells.last().hover();
  await page.mouse.up();
};

/** The reference in the second part of the first article, selected. */
const reference = async (): Promise<void> => {
  const from = await page.locator('[data-id=p2] > p').evaluate((line) => {
    const shown = line.querySelector('.reference, [data-target]');
    const before = document.createRange();
    before.selectNodeContents(line);
    if (shown) before.setEndBefore(shown);
    return before.toString().length;
  });
  await goTo('p2', from, from);
};

const SELECTIONS: Record<string, () => Promise<void>> = {
  'words in a line': () => goTo('p3', 10, 28),
  'a line and the words of the next': async () => {
    await goTo('p3', 10, 10);
    await press('Shift+ArrowDown', 3);
  },
  'lines of two articles': async () => {
    await goTo('p2', 10, 10);
    await press('Shift+ArrowDown', 7);
  },
  'lines, from the end of a word back into another': async () => {
    await goTo('pt1', 10, 10);
    await press('Shift+ArrowUp', 3);
  },
  'whole points': async () => {
    await goTo('pt1', 0, 0);
    await press('Home');
    await press('Shift+ArrowDown', 3);
  },
  'the words of a cell': async () => {
    await goTo('t1');
    await press('Home');
    await press('Shift+End');
  },
  cells: overCells,
  'a reference': reference,
  'a reference and the words before it': () => goTo('p2', 60, 100),
  'the place before a reference': async () => {
    await reference();
    await press('ArrowLeft');
  },
  'the place behind a reference': async () => {
    await reference();
    await press('ArrowRight');
  },
  'the beginning of a provision': async () => {
    await goTo('p5', 0, 0);
    await press('Home');
  },
  'an empty line': () => goTo('pt3', 0, 0),
};

/** The lines of the bill, or of its accepted text; "@" for a reference. */
const lines = (which: 'working' | 'accepted' = 'working'): Promise<string[]> =>
  page.evaluate((text) => {
    const { handle } = window.harness;
    const bill = (text === 'accepted' ? handle?.review()?.accepted : null) ?? handle?.bill();
    const found: string[] = [];
    bill?.descendants((node) => {
      if (node.isTextblock) found.push(node.textBetween(0, node.content.size, null, '@'));
    });
    return found;
  }, which);

for (const suggesting of [false, true])
  for (const [what, select] of Object.entries(SELECTIONS))
    test(`${what}, ${suggesting ? 'as a suggestion' : 'in the text itself'}`, async () => {
      await open('ru');
      keyboard = await page.context().newCDPSession(page);
      await goTo('p7');
      if (suggesting) await page.evaluate(() => window.harness.handle?.suggest(true));
      const before = await lines();
      let typed: string[] = [];
      for (const [way, say] of Object.entries(WAYS)) {
        await select();
        await say();
        await expect(page.locator('.bill-text'), way).toContainText(WORDS);
        if (way === 'typed') typed = await lines();
        await expect.poll(() => lines(), way).toEqual(typed);
        expect(typed.join()).toContain(WORDS);
        expect(await lines('accepted'), way).toEqual(suggesting ? before : typed);
        if (suggesting) await expect(page.locator('.suggested-in', { hasText: WORDS }), way).toHaveCount(1);
        while ((await lines()).join() !== before.join()) await press('Control+z');
      }
    });

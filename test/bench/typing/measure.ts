/**
 * What a person feels of an editor, measured the same way in every one: from a key to the painted frame, undo, Enter,
 * scrolling, memory. The page keeps the times (`keyTimesScript`); keys come as the browser gives them to a page.
 */
import type { CDPSession, Page } from '@playwright/test';

/** Each key of a page by itself, in milliseconds: what several pages gave is put together before a share of it is taken. */
export interface Keys {
  /** From a letter to its frame. */
  letter: number[];
  /** The same for the first of them alone, while the browser still compiles what typing needs. */
  first: number[];
  /** The main thread's own work per letter, in time of the processor: what a loaded machine takes is not in it. */
  work: number[];
  /** Enter at the end of a paragraph that has text. */
  enter: number[];
  /** Ctrl+Enter: in our editor a new article, so that all that follow are renumbered; nothing in a bare one. */
  article: number[];
  /** One step back, over a few letters. */
  undo: number[];
}

/** The wheel as a person turns it to look for a place, and as fast as one pulls the scroll bar. */
const SPEEDS = { wheel: { step: 400, pause: 40 }, fling: { step: 1400, pause: 30 } };

export interface Scrolled {
  /** Per cent of the frames that came onto the screen in which most of the page was not painted. */
  wheel: number;
  fling: number;
}

export interface Memory {
  /** Megabytes of the page's own heap after a collection, when the hour begins and when it ends. */
  before: number;
  after: number;
}

declare global {
  interface Window {
    /** Milliseconds from each key to the end of the frame it is painted in. */
    keyTimes: number[];
  }
}

/** Runs in the page. The key's own time stamp, the next frame, then a message: it comes after layout and paint of that frame. */
export function keyTimesScript(): void {
  window.keyTimes = [];
  document.addEventListener(
    'keydown',
    (event) => {
      if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    },
    true,
  );
}

/** A quarter of a minute of typing: one in twenty of it is a dozen keys, and not the four dearest of a page just opened. */
const KEYS = 240;
const FIRST = 80;
/** A rest between keys: someone who types fast. */
const BETWEEN = 40;
/**
 * A screen shows a picture every sixtieth of a second, and a key that just missed one waits for the next. Keys in an even
 * beat meet the screen in step, and luck decides in which: rests of different length, over two pictures, meet it evenly.
 */
const TWO_FRAMES = 2000 / 60;

/** Rests from `least` on, without end; each page gets the same ones. */
function* rests(least: number): Generator<number, never> {
  // Multiples of the golden section leave no gap and follow no beat.
  for (let i = 1; ; i++) yield least + ((i * 0.618_034) % 1) * TWO_FRAMES;
}

/**
 * A finger stays on a key for longer than a frame, in milliseconds. Let go at once, the key is dealt with again between its frame
 * and the message that ends the measurement, in one page before the frame and in another after it.
 */
const HELD = 25;

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Cyrillic needs a real key event with its own text, which keyboard.press cannot make. */
async function press(session: CDPSession, key = 'п', held = HELD): Promise<void> {
  const code = { key, code: 'KeyG', windowsVirtualKeyCode: 71 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...code });
  if (held > 0) await rest(held);
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
}

/** @param part 0.5 for the median, 0.95 for what one in twenty exceeds. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

async function times(
  page: Page,
  action: () => Promise<unknown>,
  count: number,
  between: Iterator<number, never> = rests(BETWEEN),
): Promise<number[]> {
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  for (let i = 0; i < count; i++) {
    await action();
    await page.waitForTimeout(between.next().value);
  }
  await settled(page);
  return page.evaluate(() => window.keyTimes);
}

/** Longer than what a history takes for one stretch of typing. */
const REST = 650;
const STEPS_BACK = 20;
const LINES = 6;
const LETTERS = 3;

/** Characters in the line of the cursor. */
const lineLength = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { anchorNode } = getSelection()!;
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    return element?.closest('p')?.textContent?.length ?? 0;
  });

/** When what was pressed so far is on the screen: a slow editor on a loaded machine lags behind the keys. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Some words with rests between them, each of which is then taken back. */
async function measureUndo(page: Page, session: CDPSession): Promise<number[]> {
  const between = rests(REST);
  for (let i = 0; i < STEPS_BACK; i++) {
    await page.waitForTimeout(between.next().value);
    for (let letter = 0; letter < LETTERS; letter++) await press(session);
    await settled(page);
  }
  await page.waitForTimeout(REST);
  const all: number[] = [];
  const betweenBack = rests(REST / 2);
  for (let i = 0; i < STEPS_BACK; i++) {
    const before = await lineLength(page);
    all.push(...(await times(page, () => page.keyboard.press('Control+z', { delay: HELD }), 1, betweenBack)));
    if ((await lineLength(page)) >= before) throw new Error('a step back did nothing');
  }
  return all;
}

/** A key at the end of a line with text, some times over. */
async function measureLines(page: Page, session: CDPSession, key: string): Promise<number[]> {
  const all: number[] = [];
  const between = rests(REST);
  for (let i = 0; i < LINES; i++) {
    await press(session);
    await settled(page);
    await page.waitForTimeout(between.next().value);
    all.push(...(await times(page, () => page.keyboard.press(key, { delay: HELD }), 1, between)));
  }
  return all;
}

/** With the cursor in the middle of the text. */
export async function measureKeys(page: Page, session: CDPSession): Promise<Keys> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Under the pointer the browser looks again what it points at after every frame: so in every editor.
  await page.mouse.move(600, 400);
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const work: number[] = [];
  await times(page, () => press(session), 5);
  let before = await worked();
  const letter = await times(
    page,
    async () => {
      const now = await worked();
      work.push(now - before);
      before = now;
      await press(session);
    },
    KEYS,
  );
  const reached = await page.evaluate(() => document.activeElement?.textContent?.includes('ппппп') ?? false);
  if (!reached) throw new Error('the keys did not reach the text');
  return {
    letter,
    first: letter.slice(0, FIRST),
    // Before the first key there is none.
    work: work.slice(1),
    undo: await measureUndo(page, session),
    enter: await measureLines(page, session, 'Enter'),
    article: await measureLines(page, session, 'Control+Enter'),
  };
}

const WHEELS = 40;

/** The sizes of the pictures that came onto the screen meanwhile. */
async function pictures(session: CDPSession, action: () => Promise<unknown>): Promise<number[]> {
  const sizes: number[] = [];
  const took = (frame: { data: string; sessionId: number }): void => {
    sizes.push(frame.data.length);
    void session.send('Page.screencastFrameAck', { sessionId: frame.sessionId }).catch(() => {});
  };
  session.on('Page.screencastFrame', took);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 40 });
  await action();
  await session.send('Page.stopScreencast');
  session.off('Page.screencastFrame', took);
  return sizes;
}

/** What the window is without its text: the size of its picture. */
async function emptyPicture(page: Page, session: CDPSession): Promise<number> {
  const hide = (hidden: boolean): Promise<void> =>
    page.evaluate((off) => {
      document.querySelector<HTMLElement>('.ProseMirror')!.style.visibility = off ? 'hidden' : '';
    }, hidden);
  const sizes = await pictures(session, async () => {
    await hide(true);
    await page.waitForTimeout(500);
  });
  await hide(false);
  await page.waitForTimeout(500);
  return sizes.at(-1) ?? 0;
}

/** Turns the wheel down and up again, and looks at the frames as they came onto the screen: text makes a picture large. */
export async function measureScrolling(page: Page, session: CDPSession): Promise<Scrolled> {
  await page.mouse.move(600, 400);
  const empty = await emptyPicture(page, session);
  const blankAt = async ({ step, pause }: { step: number; pause: number }): Promise<number> => {
    const sizes = await pictures(session, async () => {
      for (let i = 0; i < WHEELS; i++) {
        await page.mouse.wheel(0, i < WHEELS / 2 ? step : -step);
        await page.waitForTimeout(pause);
      }
      await page.waitForTimeout(300);
    });
    const full = share(sizes, 0.75) - empty;
    const blank = sizes.filter((size) => size - empty < full / 2).length;
    return (100 * blank) / Math.max(1, sizes.length);
  };
  return { wheel: await blankAt(SPEEDS.wheel), fling: await blankAt(SPEEDS.fling) };
}

/** A key a second, which is what somebody types who thinks between the words. */
const KEYS_OF_AN_HOUR = 3600;

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** An hour of typing as fast as the page takes it; a quarter of it comes first, until everything is warm. */
export async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  const type = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await press(session, i % 7 === 6 ? ' ' : 'п', 0);
    await page.waitForTimeout(1500);
  };
  await session.send('HeapProfiler.enable');
  await type(KEYS_OF_AN_HOUR / 4);
  const before = await heap(session);
  await type(KEYS_OF_AN_HOUR);
  return { before, after: await heap(session) };
}

/**
 * What a person feels of an editor, measured the same way in every one: from a key to the painted frame, undo, Enter,
 * scrolling, memory. The page keeps the times (`keyTimesScript`); keys come as the browser gives them to a page.
 */
import type { CDPSession, Page } from '@playwright/test';

export interface Keys {
  p50: number;
  p95: number;
  /** The main thread's own work per key (p95), in time of the processor: what a loaded machine takes is not in it. */
  work: number;
  enter: number;
  undo: number;
}

export interface Scrolled {
  frames: number;
  /** Frames in which most of the page was not painted. */
  blank: number;
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
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    },
    true,
  );
}

const KEYS = 54;
/** A rest between keys: someone who types fast. */
const BETWEEN = 40;

/** Cyrillic needs a real key event with its own text, which keyboard.press cannot make. */
async function press(session: CDPSession, key = 'п'): Promise<void> {
  const code = { key, code: 'KeyG', windowsVirtualKeyCode: 71 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...code });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

async function times(page: Page, action: () => Promise<unknown>, count: number): Promise<number[]> {
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  for (let i = 0; i < count; i++) {
    await action();
    await page.waitForTimeout(BETWEEN);
  }
  return page.evaluate(() => window.keyTimes);
}

/** With the cursor in the middle of the text. */
export async function measureKeys(page: Page, session: CDPSession): Promise<Keys> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const work: number[] = [];
  await times(page, () => press(session), 5);
  const typed = await times(
    page,
    async () => {
      const before = await worked();
      await press(session);
      await page.waitForTimeout(BETWEEN);
      work.push((await worked()) - before);
    },
    KEYS,
  );
  const reached = await page.evaluate(() => document.activeElement?.textContent?.includes('ппппп') ?? false);
  if (!reached) throw new Error('the keys did not reach the text');
  const entered = await times(page, () => page.keyboard.press('Enter'), 5);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
  const undone = await times(page, () => page.keyboard.press('Control+z'), 3);
  return {
    p50: share(typed, 0.5),
    p95: share(typed, 0.95),
    work: share(work, 0.95),
    enter: share(entered, 0.5),
    undo: share(undone, 0.5),
  };
}

const WHEELS = 40;

/** Turns the wheel fast and looks at the frames as they came onto the screen; text makes a picture large, a blank page does not. */
export async function measureScrolling(page: Page, session: CDPSession): Promise<Scrolled> {
  const sizes: number[] = [];
  session.on('Page.screencastFrame', (frame) => {
    sizes.push(frame.data.length);
    void session.send('Page.screencastFrameAck', { sessionId: frame.sessionId }).catch(() => {});
  });
  await page.mouse.move(600, 400);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 40 });
  for (let i = 0; i < WHEELS; i++) {
    await page.mouse.wheel(0, i < WHEELS / 2 ? 1400 : -1400);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
  await session.send('Page.stopScreencast');
  const usual = share(sizes, 0.5);
  return { frames: sizes.length, blank: sizes.filter((size) => size < usual / 2).length };
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
    for (let i = 0; i < count; i++) await press(session, i % 7 === 6 ? ' ' : 'п');
    await page.waitForTimeout(1500);
  };
  await session.send('HeapProfiler.enable');
  await type(KEYS_OF_AN_HOUR / 4);
  const before = await heap(session);
  await type(KEYS_OF_AN_HOUR);
  return { before, after: await heap(session) };
}

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { atRest, settle, whenIdle } from '../../../renderer/editor/restOfKeys.ts';

/** As much of a window as keys and rests need, on the clock of the test. It is made once, as the module listens once. */
const listeners: Record<string, (event: object) => void> = {};
const page = {
  addEventListener: (name: string, listener: (event: object) => void) => {
    listeners[name] = listener;
  },
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
  clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  requestIdleCallback: (run: () => void) => setTimeout(run, 0),
  cancelIdleCallback: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
};

const press = (key: string, held: object = {}): void => listeners.keydown?.({ key, code: '', ...held });

beforeAll(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', page);
});
afterEach(() => {
  settle();
  // Later than any key of the test before.
  vi.advanceTimersByTime(10_000);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('What waits for a rest of the keys', () => {
  function waiter() {
    const times = { done: 0 };
    return { times, ask: atRest(() => void times.done++) };
  }

  it('is done once for all that was typed without a rest', () => {
    const { times, ask } = waiter();
    ask();
    for (let i = 0; i < 8; i++) {
      press('a');
      ask();
      vi.advanceTimersByTime(60);
    }
    expect(times.done).toBe(0);
    vi.advanceTimersByTime(300);
    expect(times.done).toBe(1);
  });

  it('is done after some time even where the keys never rest', () => {
    const { times, ask } = waiter();
    ask();
    for (let i = 0; i < 60; i++) {
      press('a');
      ask();
      vi.advanceTimersByTime(60);
    }
    expect(times.done).toBe(1);
  });

  it('is done at once where no key was pressed', () => {
    const { times, ask } = waiter();
    ask();
    vi.advanceTimersByTime(5);
    expect(times.done).toBe(1);
  });

  it('is done before a key that may ask for it, and not again', () => {
    const { times, ask } = waiter();
    ask();
    press('a');
    expect(times.done).toBe(0);
    press('m', { ctrlKey: true, altKey: true, code: 'KeyM' });
    expect(times.done).toBe(1);
    vi.advanceTimersByTime(2_000);
    expect(times.done).toBe(1);
  });

  it('does not keep a step back waiting', () => {
    const { times, ask } = waiter();
    ask();
    press('a');
    press('z', { ctrlKey: true, code: 'KeyZ' });
    expect(times.done).toBe(0);
  });
});

describe('What waits until the browser has nothing to draw', () => {
  function idle(atMost = 100) {
    const times = { done: 0 };
    return { times, callOff: whenIdle(() => void times.done++, atMost) };
  }

  it('is done then, and once', () => {
    const { times } = idle();
    vi.advanceTimersByTime(1);
    expect(times.done).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(times.done).toBe(1);
  });

  it('is not done right after a key, while its frame and its answers are still on their way', () => {
    const { times } = idle();
    press('a');
    vi.advanceTimersByTime(10);
    expect(times.done).toBe(0);
    vi.advanceTimersByTime(30);
    expect(times.done).toBe(1);
  });

  it('is done in time where the keys leave no moment', () => {
    const { times } = idle();
    for (let ms = 0; ms < 90; ms += 10) {
      press('a');
      vi.advanceTimersByTime(10);
    }
    expect(times.done).toBe(0);
    for (let ms = 0; ms < 30; ms += 10) {
      press('a');
      vi.advanceTimersByTime(10);
    }
    expect(times.done).toBe(1);
  });

  it('is not done any more once it is called off, whatever it waits for', () => {
    const early = idle();
    early.callOff();
    const late = idle();
    press('a');
    vi.advanceTimersByTime(10);
    late.callOff();
    vi.advanceTimersByTime(1_000);
    expect([early.times.done, late.times.done]).toEqual([0, 0]);
  });
});

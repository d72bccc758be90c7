import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../renderer/app/autosave.ts';
import { savesShown } from '../../../renderer/app/draft/saveShown.ts';

/** As much of a window as frames and rests need, on the clock of the test. */
const FRAME = 16;
const page = {
  addEventListener: () => {},
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
  clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  requestIdleCallback: (run: () => void) => setTimeout(run, 0),
};

describe('What the window says of saving', () => {
  let real: SaveState;
  let said: SaveState[];
  let tell: (save: SaveState) => void;
  const saves = (save: SaveState): void => {
    real = save;
    tell(save);
  };
  const kinds = (): string[] => said.map((save) => save.kind);

  beforeAll(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', page);
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, FRAME));
  });
  beforeEach(() => {
    real = { kind: 'saved', at: 'now' };
    said = [real];
    tell = savesShown(
      () => real,
      () => said.at(-1)!,
      (save) => void said.push(save),
    );
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is "not saved" when the frame of the first letter is drawn, and not before', () => {
    saves({ kind: 'pending' });
    expect(kinds()).toEqual(['saved']);
    vi.advanceTimersByTime(FRAME + 1);
    expect(kinds()).toEqual(['saved', 'pending']);
  });

  it('does not change to and fro for a save that takes a moment', () => {
    saves({ kind: 'pending' });
    vi.advanceTimersByTime(600);
    saves({ kind: 'saving' });
    vi.advanceTimersByTime(100);
    saves({ kind: 'pending' });
    vi.advanceTimersByTime(600);
    saves({ kind: 'saving' });
    vi.advanceTimersByTime(100);
    saves({ kind: 'saved', at: 'later' });
    vi.advanceTimersByTime(1000);
    expect(kinds().filter((kind, i) => kind !== kinds()[i - 1])).toEqual(['saved', 'pending', 'saved']);
  });

  it('is "saving" where that takes long', () => {
    saves({ kind: 'pending' });
    vi.advanceTimersByTime(600);
    saves({ kind: 'saving' });
    vi.advanceTimersByTime(1000);
    expect(kinds()).toEqual(['saved', 'pending', 'saving']);
  });

  it('is a failure at once', () => {
    saves({ kind: 'failed', error: { code: 'readOnly' }, retrying: false });
    expect(kinds()).toEqual(['saved', 'failed']);
  });

  it('is what is true when the frame is drawn, not what was when it was asked for', () => {
    saves({ kind: 'pending' });
    real = { kind: 'failed', error: { code: 'readOnly' }, retrying: false };
    vi.advanceTimersByTime(FRAME + 1);
    expect(kinds()).toEqual(['saved', 'failed']);
  });
});

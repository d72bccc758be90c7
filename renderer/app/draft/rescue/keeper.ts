/**
 * Keeps a copy of what is not saved in this browser, as long as it is not: begun when a save fails or takes long, and when the
 * window goes; taken away when all is on the disk. While saving works nothing of a bill lies in the browser.
 */
import { create } from 'zustand';
import type { CommentPlace } from '../../../../shared/api/comments.ts';
import type { Outstanding, SaveState } from '../../autosave.ts';
import { keepOn, takeOff } from '../../browserStore.ts';
import { copyOf } from './copy.ts';

/** Whether what is not saved lies in this browser too. */
export const useKept = create<{ kept: boolean }>(() => ({ kept: false }));

/** A save that takes no longer than this, in milliseconds, has most likely arrived. */
const LONG = 1500;

export interface Keeper {
  id: string;
  /** The save goes on: told of each of its states. */
  saving(state: SaveState): void;
  /** The text changed, and the keys rest: a copy that is kept follows. */
  rested(): void;
  /** What is not saved is needed no longer: it is in another place, or was given up. */
  drop(): Promise<void>;
  stop(): void;
}

/**
 * @param path of the project.
 * @param outstanding what the disk has not got, null where it has all.
 * @param comments places of comments that would go with the save.
 */
export function createKeeper(
  path: string,
  outstanding: () => Outstanding | null,
  comments: () => CommentPlace[],
): Keeper {
  const id = crypto.randomUUID();
  let lies = false;
  /** What it was made of. */
  let copied: Outstanding | null = null;
  let failed = false;
  let stopped = false;
  let long = 0;
  /** Copies go into the store one after the other, so that none lies there that came after it was taken away. */
  let last: Promise<unknown> = Promise.resolve();

  const keep = (): void => {
    const left = stopped ? null : outstanding();
    if (!left || (lies && left === copied)) return;
    lies = true;
    copied = left;
    const kept = keepOn('unsaved', copyOf({ id, path, at: new Date().toISOString() }, left, comments()));
    last = kept.then((kept) => useKept.setState({ kept: kept && lies }));
  };
  const drop = async (): Promise<void> => {
    if (!lies) return;
    lies = false;
    useKept.setState({ kept: false });
    await last;
    if (!lies) await takeOff('unsaved', id);
  };
  window.addEventListener('pagehide', keep);
  window.addEventListener('beforeunload', keep);
  return {
    id,
    saving(state) {
      window.clearTimeout(long);
      if (state.kind === 'saving') long = window.setTimeout(keep, LONG);
      failed = state.kind === 'failed' || (failed && state.kind === 'saving');
      if (state.kind === 'failed') keep();
      if (state.kind === 'saved') void drop();
    },
    rested() {
      if (failed) keep();
    },
    drop,
    stop() {
      stopped = true;
      window.clearTimeout(long);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('beforeunload', keep);
      useKept.setState({ kept: false });
    },
  };
}

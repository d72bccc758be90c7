/**
 * What the window says of saving. That something is not saved any more is said as soon as the key that did it is on the
 * screen; how a save goes on, when the keys rest; that one is on its way, only where it takes long; that it failed, at once.
 */

import { atRest } from '../../editor/restOfKeys.ts';
import { afterFrame } from '../afterFrame.ts';
import type { SaveState } from '../autosave.ts';

/** A save that takes no longer than this, in milliseconds, would only make the line flicker. */
const LONG = 300;

/**
 * @param now how saving stands, null where no project is open any more.
 * @param shown what the window says of it.
 * @param show makes the window say something else.
 * @returns is told of each state as it comes.
 */
export function savesShown(
  now: () => SaveState | null,
  shown: () => SaveState,
  show: (save: SaveState) => void,
): (save: SaveState) => void {
  const catchUp = (): void => {
    const save = now();
    if (save !== null && save !== shown()) show(save);
  };
  const atNextRest = atRest(catchUp);
  let long = 0;
  return (save) => {
    window.clearTimeout(long);
    if (save.kind === 'failed') show(save);
    else if (save.kind === 'saving') long = window.setTimeout(atNextRest, LONG);
    else if (save.kind === 'pending' && shown().kind === 'saved') afterFrame(catchUp);
    else atNextRest();
  };
}

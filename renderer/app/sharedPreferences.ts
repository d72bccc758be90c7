/**
 * What a person chose in one window, told to the others of the same browser: the name that signs is the same in all of them at
 * once. Language and colours stay as they are in a window until it is loaded again: two of them may be open side by side.
 */
import type { Preferences } from '../../shared/api/preferences.ts';
import { argumentSchemas } from '../../shared/api/schemas.ts';

const shared = argumentSchemas.setPreferences
  .pick({ author: true, people: true, words: true, listSigns: true })
  .strip();

let channel: BroadcastChannel | null = null;

/** From now on `heard` is told what was chosen in other windows. */
export function hearOtherWindows(heard: (change: Partial<Preferences>) => void): void {
  if (channel) return;
  channel = new BroadcastChannel('madda.preferences');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const change = shared.safeParse(data);
    if (change.success) heard(change.data);
  };
}

/** Tells the other windows; what is not theirs to know is left out. */
export function tellOtherWindows(change: Partial<Preferences>): void {
  const theirs = shared.safeParse(change);
  if (theirs.success && Object.keys(theirs.data).length > 0) channel?.postMessage(theirs.data);
}

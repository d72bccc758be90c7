/**
 * Work that waits until what was just done is on the screen, so that it does not stand between a key and its frame.
 */

/** @param frames how many frames are drawn before; a window in the background draws none and does not wait for them. */
export function afterFrame(run: () => void, frames = 1): void {
  if (document.hidden || frames === 0) window.setTimeout(run, 0);
  else requestAnimationFrame(() => afterFrame(run, frames - 1));
}

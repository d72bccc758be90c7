/**
 * Something that is watched only while the page is moved, and for a moment after: at rest nothing comes near, and each
 * element the browser watches would cost every key some microseconds of its frame.
 */

/** How long after the last move the page is at rest, in milliseconds. */
const STILL = 400;

export interface Moving {
  /** Whether the page is moving now, and what is to be watched is watched. */
  now(): boolean;
  /** To be called for what may bring something near and is no scrolling: a page that is drawn or changed. */
  moved(): void;
  stop(): void;
}

/**
 * @param desk what scrolls; null where there is none.
 * @param begin watches; called once when a movement begins.
 * @param rest lets go of all that is watched; called once when it has ended.
 */
export function whileMoving(desk: Element | null, begin: () => void, rest: () => void): Moving {
  let moving = false;
  let still = 0;
  const atRest = (): void => {
    moving = false;
    rest();
  };
  const moved = (): void => {
    window.clearTimeout(still);
    still = window.setTimeout(atRest, STILL);
    if (moving) return;
    moving = true;
    begin();
  };
  desk?.addEventListener('scroll', moved, { passive: true });
  const stop = (): void => {
    desk?.removeEventListener('scroll', moved);
    window.clearTimeout(still);
    rest();
  };
  return { now: () => moving, moved, stop };
}

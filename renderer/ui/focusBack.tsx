/**
 * The keyboard goes back in the very task in which a dialog or a menu closes. The library gives the focus back with the next
 * frame, and until then letters that are typed right after Enter or Escape would be lost. It does so only where nobody has the
 * focus, so what has it already keeps it.
 */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { nobodyHasFocus } from './focusFree.ts';

/** What stands over the window, and has the keyboard only for a while. */
export const OVER = '.overlay, .popover';

/** What had the focus last before anything stood over the window: what is under a dialog may itself have gone meanwhile. */
let under: Element | null = null;

function give(...to: (Element | null)[]): void {
  if (!nobodyHasFocus()) return;
  const first = to.find((one) => one instanceof HTMLElement && one.isConnected && one !== document.body);
  if (first instanceof HTMLElement) first.focus({ preventScroll: true });
}

/**
 * Stands inside of what takes the focus: gives it back to what had it before. Inside, because what lies around it is undone
 * first, and only then the window can have the focus again.
 */
export function FocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (before?.closest(OVER) === null) under = before;
    return () => give(before, under);
  }, [before]);
  return null;
}

/** Closes what is open, at once, and does what was chosen in it: the keys that follow are already of what was chosen. */
export function closeThen(close: () => void, act: () => void): void {
  flushSync(close);
  act();
}

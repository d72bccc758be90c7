/**
 * Whether the keyboard is nowhere. What was hidden or taken out of the window may still count as having it: a browser notices
 * only after the next frame, on a busy machine some frames later, and no key is of any use there.
 */
export function nobodyHasFocus(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !activeElement.checkVisibility();
}

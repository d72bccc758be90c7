import { nobodyHasFocus } from '../../ui/focusFree.ts';

/** Where nothing has the focus the paper takes it, so that one can write as soon as a bill is open. */
export function focusPaper(): void {
  if (!nobodyHasFocus()) return;
  document.querySelector<HTMLElement>('.desk:not([hidden]) .bill-text')?.focus({ preventScroll: true });
}

/** Where nothing has the focus the paper takes it, so that one can write as soon as a bill is open. */
export function focusPaper(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('.desk:not([hidden]) .bill-text')?.focus({ preventScroll: true });
}

/**
 * A pane that is read rather than worked in: Tab reaches it, so that keys can scroll it. Given as `ref`: it is text, no
 * control, and says nothing else of itself.
 */
export function reachable(pane: HTMLElement | null): void {
  if (pane) pane.tabIndex = 0;
}

/** A `ref` of what comes up at the end of a long dialog: in a small window it would come up out of sight. */
export function inSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
}

/**
 * The name of the group one reads stays at the top of its list, and only that one: a name that sticks is a layer of its own,
 * which the browser places anew at every frame of the window, also for a key in the paper.
 */

/** Marks the group that reaches above the top of what was scrolled. */
function markGroups(scroller: Element): void {
  const { top } = scroller.getBoundingClientRect();
  for (const name of scroller.querySelectorAll('section > .grp')) {
    const group = name.parentElement!;
    const box = group.getBoundingClientRect();
    group.classList.toggle('at-top', box.top < top && box.bottom > top);
  }
}

/** A `ref` for what holds lists of groups (`section > .grp`), whichever of its elements scrolls. */
export function keepsGroupAtTop(holder: HTMLElement): () => void {
  const scrolled = (event: Event): void => {
    if (event.target instanceof Element) markGroups(event.target);
  };
  holder.addEventListener('scroll', scrolled, { capture: true, passive: true });
  return () => holder.removeEventListener('scroll', scrolled, { capture: true });
}

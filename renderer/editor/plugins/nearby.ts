/**
 * What is off screen is left out of layout (`content-visibility`, editor.css). The browser lays it out when it comes close,
 * but whoever turns the wheel is faster: chapters and articles a few screens away are laid out ahead, so that none of
 * them is blank when it comes. Articles are watched only in chapters that are near: watching thousands costs time at every frame.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { registerIn } from './register.ts';
import { undrawn } from './undrawn.ts';

/**
 * Only while the page is moved, and so long after: at rest nothing comes near, and each watched chapter would cost every key
 * some microseconds of its frame.
 */
const STILL = 400;
/** How far away something is near: as far as the browser paints ahead of what is on the screen. */
const AHEAD = '4000px 0px';
const NEAR = 'near';
/**
 * What a command has just made is laid out at once: an arrow key that comes before the next frame would pass over what is
 * not laid out yet. A whole bill that is put in at once is left to the observer.
 */
const MADE_AT_ONCE = 60;

const isChapter = (element: Element): boolean =>
  element.matches('section:is([data-kind="chapter"], [data-kind="annex"])');
const isUnit = (element: Element): boolean => element.matches('article, div[data-kind="paragraph"]');

/** What may be left out, seen from above: chapters, or articles that stand in none. */
function outermost(parent: Element, found: Element[] = []): Element[] {
  for (const child of parent.children) {
    if (isChapter(child) || isUnit(child)) found.push(child);
    else if (child.matches('section')) outermost(child, found);
  }
  return found;
}

const unitsOf = (chapter: Element): Element[] => [...chapter.children].filter(isUnit);

/**
 * Keeps how high something was when it is left out again, so that nothing beside it jumps. In the page's own measure, that
 * of a zoom of one.
 */
function remember({ target, boundingClientRect }: IntersectionObserverEntry): void {
  const style = getComputedStyle(target);
  const zoom = Number(style.getPropertyValue('--zoom')) || 1;
  const inner =
    boundingClientRect.height - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  if (target instanceof HTMLElement && inner > 0)
    target.style.setProperty('contain-intrinsic-block-size', `calc(${inner / zoom}px * var(--zoom, 1))`);
}

function watcher(view: EditorView) {
  const watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      // All of them before any of them is changed: the page would have to be laid out in between.
      for (const entry of entries)
        if (!entry.isIntersecting && entry.target.classList.contains(NEAR)) remember(entry);
      for (const { target, isIntersecting } of entries) {
        target.classList.toggle(NEAR, isIntersecting);
        if (isChapter(target)) for (const unit of unitsOf(target)) isIntersecting ? enter(unit) : leave(unit);
      }
    },
    { root: view.dom.closest('.bill-desk'), rootMargin: AHEAD },
  );
  const desk = view.dom.closest('.bill-desk');
  let watching = true;
  let still = 0;
  const enter = (element: Element): void => {
    watched.add(element);
    if (watching) observer.observe(element);
  };
  const leave = (element: Element): void => {
    watched.delete(element);
    observer.unobserve(element);
    element.classList.remove(NEAR);
  };
  const rest = (): void => {
    watching = false;
    observer.disconnect();
  };
  const moved = (): void => {
    window.clearTimeout(still);
    still = window.setTimeout(rest, STILL);
    if (watching) return;
    watching = true;
    for (const element of watched) observer.observe(element);
  };
  /** Watches what is new, lets go of what is gone, and answers what is new. */
  const watch = (): Element[] => {
    const outer = outermost(view.dom);
    const near = outer.filter((one) => isChapter(one) && one.classList.contains(NEAR));
    const now = new Set([...outer, ...near.flatMap(unitsOf)]);
    for (const element of watched) if (!now.has(element)) leave(element);
    const made = [...now].filter((element) => !watched.has(element));
    made.forEach(enter);
    return made;
  };
  watch();
  moved();
  desk?.addEventListener('scroll', moved, { passive: true });
  // Drawn in turn, many times in a second: looked at once a frame.
  let asked = 0;
  const drawn = (): void => {
    moved();
    asked =
      asked ||
      requestAnimationFrame(() => {
        asked = 0;
        watch();
      });
  };
  const changed = (): void => {
    const made = watch();
    if (made.length <= MADE_AT_ONCE) for (const element of made) element.classList.add(NEAR);
    if (made.length > 0) moved();
  };
  const stop = (): void => {
    desk?.removeEventListener('scroll', moved);
    window.clearTimeout(still);
    cancelAnimationFrame(asked);
    observer.disconnect();
  };
  return { changed, drawn, stop };
}

export function nearbyLaidOut(): Plugin {
  return new Plugin({
    view(view) {
      const { changed, drawn, stop } = watcher(view);
      return {
        update(now, before) {
          if (registerIn(now.state) !== registerIn(before)) changed();
          else if (undrawn(now.state) !== undrawn(before)) drawn();
        },
        destroy: stop,
      };
    },
  });
}

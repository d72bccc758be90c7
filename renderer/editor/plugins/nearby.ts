/**
 * What is off screen is left out of layout (`content-visibility`, editor.css). The browser lays it out when it comes close,
 * but whoever turns the wheel is faster: divisions and articles a few screens away are laid out ahead, so that none of
 * them is blank when it comes. What is in a division is watched only where that is near: watching thousands costs time at every
 * frame.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { registerIn } from './register.ts';
import { drawings } from './undrawn.ts';
import { whileMoving } from './whileMoving.ts';

/** How far away something is near: as far as the browser paints ahead of what is on the screen. */
const AHEAD = '4000px 0px';
const NEAR = 'near';
/**
 * What a command has just made is laid out at once: an arrow key that comes before the next frame would pass over what is
 * not laid out yet. A whole bill that is put in at once is left to the observer.
 */
const MADE_AT_ONCE = 60;

const isDivision = (element: Element): boolean => element.matches('section[data-kind]');
const isUnit = (element: Element): boolean => element.matches('article, div[data-kind="paragraph"]');
const isNear = (element: Element): boolean => element.classList.contains(NEAR);

/** What may be left out by itself right under the page, or under a division. */
const partsOf = (parent: Element): Element[] =>
  [...parent.children].filter((child) => isDivision(child) || isUnit(child));

/** All of it that is to be watched: what is near is gone into. */
const watchedUnder = (parent: Element): Element[] =>
  partsOf(parent).flatMap((part) =>
    isDivision(part) && isNear(part) ? [part, ...watchedUnder(part)] : [part],
  );

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
  const desk = view.dom.closest('.bill-desk');
  const observer = new IntersectionObserver(
    (entries) => {
      // All of them before any of them is changed: the page would have to be laid out in between.
      for (const entry of entries) if (!entry.isIntersecting && isNear(entry.target)) remember(entry);
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) far(target);
        else {
          target.classList.add(NEAR);
          if (isDivision(target)) partsOf(target).forEach(enter);
        }
      }
    },
    { root: desk, rootMargin: AHEAD },
  );
  const moving = whileMoving(
    desk,
    () => {
      for (const element of watched) observer.observe(element);
    },
    () => observer.disconnect(),
  );
  const enter = (element: Element): void => {
    watched.add(element);
    if (moving.now()) observer.observe(element);
  };
  const leave = (element: Element): void => {
    watched.delete(element);
    observer.unobserve(element);
    far(element);
  };
  /** Nothing in a division that is far is watched. */
  const far = (element: Element): void => {
    if (!isNear(element)) return;
    element.classList.remove(NEAR);
    if (isDivision(element)) partsOf(element).forEach(leave);
  };
  /** Watches what is new, lets go of what is gone, and answers what is new. */
  const watch = (): Element[] => {
    const now = new Set(watchedUnder(view.dom));
    for (const element of watched) if (!now.has(element)) leave(element);
    const made = [...now].filter((element) => !watched.has(element));
    made.forEach(enter);
    return made;
  };
  watch();
  moving.moved();
  // Drawn in turn, many times in a second: looked at once a frame.
  let asked = 0;
  const drawn = (): void => {
    moving.moved();
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
    if (made.length > 0) moving.moved();
  };
  const stop = (): void => {
    cancelAnimationFrame(asked);
    moving.stop();
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
          else if (drawings(now.state) !== drawings(before)) drawn();
        },
        destroy: stop,
      };
    },
  });
}

/**
 * What is off screen is left out of layout (`content-visibility`, editor.css). The browser lays it out when it comes close,
 * but whoever turns the wheel is faster: chapters and articles a few screens away are laid out ahead, so that none of
 * them is blank when it comes. Articles are watched only in chapters that are near: watching thousands costs time at every frame.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { registerIn } from './register.ts';

/** How far away something is near: as far as the browser paints ahead of what is on the screen. */
const AHEAD = '4000px 0px';
const NEAR = 'near';

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

function watcher(view: EditorView) {
  const watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        target.classList.toggle(NEAR, isIntersecting);
        if (!isChapter(target)) continue;
        for (const child of target.children)
          if (isUnit(child)) isIntersecting ? observer.observe(child) : leave(child);
      }
    },
    { root: view.dom.closest('.bill-desk'), rootMargin: AHEAD },
  );
  const leave = (element: Element): void => {
    observer.unobserve(element);
    element.classList.remove(NEAR);
  };
  const watch = (): void => {
    const now = new Set(outermost(view.dom));
    for (const element of watched) if (!now.has(element)) observer.unobserve(element);
    for (const element of now) if (!watched.has(element)) observer.observe(element);
    watched.clear();
    for (const element of now) watched.add(element);
  };
  watch();
  return { watch, stop: () => observer.disconnect() };
}

export function nearbyLaidOut(): Plugin {
  return new Plugin({
    view(view) {
      const { watch, stop } = watcher(view);
      return {
        update(now, before) {
          if (registerIn(now.state) !== registerIn(before)) watch();
        },
        destroy: stop,
      };
    },
  });
}

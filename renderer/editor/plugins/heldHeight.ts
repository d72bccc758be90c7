/**
 * While one types in an article it is held at the height it has. The browser then begins its layout in it, and does not go
 * over every article and chapter beside it for each letter, to find that none of them moved. Whatever changes the height
 * of something in the article (a new line, a larger font, a narrower window) lets it go within the same frame.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { registerIn } from './register.ts';

const HELD = 'held';
/** What `plugins/here.ts` says of the unit with the cursor. */
const UNIT = ':is(article, div[data-kind="paragraph"]).current';

function holder(view: EditorView) {
  let unit: HTMLElement | null = null;
  let isHeld = false;

  const hold = (element: HTMLElement): void => {
    isHeld = true;
    element.style.blockSize = `${element.getBoundingClientRect().height}px`;
    element.classList.add(HELD);
  };
  const release = (): void => {
    sizes.disconnect();
    parts.disconnect();
    unit?.classList.remove(HELD);
    unit?.style.removeProperty('block-size');
    unit = null;
    isHeld = false;
  };
  // What is newly watched is told once, after the layout of its frame: only then is the height what it will be.
  const sizes = new ResizeObserver(() => {
    if (unit && !isHeld) hold(unit);
    else release();
  });
  const parts = new MutationObserver(release);

  const watch = (element: HTMLElement): void => {
    unit = element;
    for (const part of element.children) sizes.observe(part);
    parts.observe(element, { childList: true });
  };

  return {
    watch(): void {
      if (unit) return;
      const around = view.dom.querySelector<HTMLElement>(UNIT);
      if (around && around.childElementCount > 0) watch(around);
    },
    left: (): boolean => unit !== null && !unit.matches(UNIT),
    release,
  };
}

/** Keeps what is typed from being felt beyond its article until it has to be. */
export function heldHeight(): Plugin {
  return new Plugin({
    view(view) {
      const { watch, left, release } = holder(view);
      return {
        update({ state }, before) {
          if (registerIn(state) !== registerIn(before) || left()) release();
          else if (state.doc !== before.doc) watch();
        },
        destroy: release,
      };
    },
  });
}

/**
 * While one types in an article it is held at the height it has. The browser then begins its layout in it, and does not go
 * over every article and chapter beside it for each letter, to find that none of them moved. A line more or less changes that
 * height within the same frame; whatever else changes something in the article (a larger font, a narrower window) lets it go.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { registerIn } from './register.ts';

const HELD = 'held';
/** What `plugins/here.ts` says of the unit with the cursor. */
const UNIT = ':is(article, div[data-kind="paragraph"]).current';

/** Height and width of a part, in CSS pixels, of its border box. */
interface PartSize {
  height: number;
  width: number;
}

const sizeOf = ({ borderBoxSize }: ResizeObserverEntry): PartSize => ({
  height: borderBoxSize[0]?.blockSize ?? 0,
  width: borderBoxSize[0]?.inlineSize ?? 0,
});

const isInLine = (node: Node): boolean => node instanceof Element && node.closest('p, h3') !== null;

function holder(view: EditorView) {
  let unit: HTMLElement | null = null;
  /** The height at which the unit is held; null until it has been seen once. */
  let held: number | null = null;
  const partSizes = new Map<Element, PartSize>();

  const hold = (element: HTMLElement, height: number): void => {
    held = height;
    element.style.blockSize = `${height}px`;
    element.classList.add(HELD);
  };
  const release = (): void => {
    sizes.disconnect();
    blocks.disconnect();
    partSizes.clear();
    unit?.classList.remove(HELD);
    unit?.style.removeProperty('block-size');
    unit = null;
    held = null;
  };
  /** By how much its lines made one part higher; null where more than that happened, or was not seen before. */
  const growth = (entries: readonly ResizeObserverEntry[]): number | null => {
    const changes = entries.map((entry) => {
      const [before, now] = [partSizes.get(entry.target), sizeOf(entry)];
      partSizes.set(entry.target, now);
      return before && before.width === now.width ? now.height - before.height : null;
    });
    return changes.length === 1 ? (changes[0] ?? null) : null;
  };
  // What is newly watched is told once, after the layout of its frame: only then is the height what it will be. A line more
  // or less makes the unit as much higher or lower: it is not let go, to be laid out and held anew with the next key.
  const sizes = new ResizeObserver((entries) => {
    const grown = growth(entries);
    if (!unit) return;
    if (held === null) hold(unit, unit.getBoundingClientRect().height);
    else if (grown !== null) hold(unit, held + grown);
    else release();
  });
  // Another block may have other space around it, and lies outside what the sizes of the parts say.
  const blocks = new MutationObserver((records) => {
    if (records.some(({ target }) => !isInLine(target))) release();
  });

  const watch = (element: HTMLElement): void => {
    unit = element;
    for (const part of element.children) sizes.observe(part, { box: 'border-box' });
    blocks.observe(element, { childList: true, subtree: true });
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

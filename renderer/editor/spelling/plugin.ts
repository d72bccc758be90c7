/**
 * Spelling in the editor: lines that are on the screen are looked at in a rest of the keys, their words asked of the
 * dictionaries in their worker, and what no dictionary knows gets a line under it. While one types, the lines move with
 * the words; only a line that is another one is looked at again. The word at the cursor is left alone until one goes on.
 */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { billAttrs } from '../../../shared/bill/document.ts';
import type { SpellingWord } from '../../../shared/spelling/words.ts';
import { dispatchBeside } from '../plugins/caret.ts';
import { whenIdle } from '../restOfKeys.ts';
import { provisionAt, wordsOfBlock } from './blocks.ts';
import { type MisspeltSpec, spellingKey } from './marks.ts';
import { menuAt, misspeltAt } from './places.ts';
import type { SpellingHost } from './types.ts';

interface CheckedBlock {
  from: number;
  to: number;
  made: Decoration[];
}

/** A rest of the keys after which one looks. */
const REST = 350;
/** So much text above and below the screen is looked at with it, in positions. */
const AROUND = 1500;

function decorate(at: number, word: SpellingWord): Decoration {
  const spec: MisspeltSpec = { spelling: word, inclusiveEnd: false };
  return Decoration.inline(
    at + word.from,
    at + word.to,
    { class: 'word-spelling', 'aria-invalid': 'spelling' },
    spec,
  );
}

export function spellingMarks(host: () => SpellingHost | null): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: spellingKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const checked = tr.getMeta(spellingKey) as CheckedBlock[] | 'none' | undefined;
        if (checked === 'none') return DecorationSet.empty;
        const moved = tr.docChanged ? set.map(tr.mapping, tr.doc) : set;
        if (!checked) return moved;
        const old = checked.flatMap(({ from, to }) => moved.find(from, to));
        return moved.remove(old).add(
          tr.doc,
          checked.flatMap(({ made }) => made),
        );
      },
    },
    props: {
      decorations: (state) => spellingKey.getState(state),
      handleDOMEvents: {
        contextmenu(view, event) {
          const own = host();
          // Shift is the way to the menu of the system.
          if (!own?.on() || event.shiftKey || !view.editable) return false;
          const byMouse = event.button === 2;
          const at = byMouse
            ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            : view.state.selection.from;
          const place = at === undefined ? null : menuAt(view, misspeltAt(view.state, at));
          if (!place) return false;
          event.preventDefault();
          own.onMenu(place);
          return true;
        },
      },
      handleKeyDown(view, event) {
        const own = host();
        const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
        if (!asked || !own?.on() || (event.key !== '.' && event.code !== 'Period')) return false;
        const place = menuAt(view, misspeltAt(view.state, view.state.selection.from));
        if (place) own.onMenu(place);
        return place !== null;
      },
    },
    view: (view) => looker(view, host),
  });
}

function looker(view: EditorView, host: () => SpellingHost | null) {
  /** Lines that were looked at, and with which words known. */
  let done = new WeakMap<Node, number>();
  let lang = billAttrs(view.state.doc).lang;
  let timer = 0;
  /** When lines are looked at next, on the clock of the page. */
  let due = 0;
  /** Calls off the look that waits for an idle moment. */
  let idle = (): void => {};
  let gone = false;
  let ended: (() => void) | null = null;

  /** Not set anew for each key: when it goes off it looks whether keys came meanwhile. */
  const goOff = (): void => {
    const left = due - performance.now();
    timer = left > 0 ? window.setTimeout(goOff, left) : 0;
    if (timer > 0) return;
    idle();
    idle = whenIdle(() => void look(), 1500);
  };
  const later = (ms: number): void => {
    const before = due;
    due = performance.now() + ms;
    if (timer > 0 && due >= before) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(goOff, ms);
  };

  const look = async (): Promise<void> => {
    const own = host();
    if (gone || !own) return;
    if (!ended) ended = own.subscribe(() => later(0));
    if (!own.on() || !view.editable) {
      done = new WeakMap();
      if (spellingKey.getState(view.state) !== DecorationSet.empty) send('none');
      return;
    }
    const asked = waiting(own).flatMap(({ words }) => words.filter((word) => own.verdict(word) === null));
    if (asked.length > 0 && !(await own.learn(asked))) return;
    if (gone || !own.on()) return;
    // Another key may have come meanwhile: only lines all words of which have a verdict are drawn.
    const now = waiting(own);
    const ready = now.filter(({ words }) => words.every((word) => own.verdict(word) !== null));
    show(own, ready);
    if (ready.length < now.length) later(REST);
  };

  interface Waiting {
    block: Node;
    at: number;
    words: readonly SpellingWord[];
  }

  const waiting = (own: SpellingHost): Waiting[] => {
    const { doc } = view.state;
    const now = billAttrs(doc).lang;
    if (now !== lang) done = new WeakMap();
    lang = now;
    const range = onScreen(view);
    const found: Waiting[] = [];
    if (!range) return found;
    doc.nodesBetween(range.from, range.to, (block, pos) => {
      if (!block.isTextblock) return true;
      if (done.get(block) !== own.revision())
        found.push({ block, at: pos + 1, words: wordsOfBlock(block, lang) });
      return false;
    });
    return found;
  };

  const show = (own: SpellingHost, blocks: readonly Waiting[]): void => {
    const { state } = view;
    const drawn = spellingKey.getState(state) ?? DecorationSet.empty;
    const caret = view.hasFocus() && state.selection.empty ? state.selection.from : -1;
    const changed: CheckedBlock[] = [];
    for (const { block, at, words } of blocks) {
      const provision = provisionAt(state.doc.resolve(at));
      const wrong = words.filter((word) => own.verdict(word) === false && !own.knows(word, provision));
      const before = drawn.find(at, at + block.content.size);
      // The word that is being written: what was marked there stays, nothing new is marked.
      const open = wrong.filter(
        (word) =>
          caret >= at + word.from &&
          caret <= at + word.to &&
          !before.some((deco) => deco.from === at + word.from && deco.to === at + word.to),
      );
      const made = wrong.filter((word) => !open.includes(word)).map((word) => decorate(at, word));
      if (open.length === 0) done.set(block, own.revision());
      if (!sameMarks(before, made)) changed.push({ from: at, to: at + block.content.size, made });
    }
    if (changed.length > 0) send(changed);
  };

  const send = (checked: CheckedBlock[] | 'none'): void => {
    dispatchBeside(view, (tr) => tr.setMeta(spellingKey, checked).setMeta('addToHistory', false));
  };

  const onScroll = (): void => later(REST / 2);
  window.addEventListener('scroll', onScroll, { capture: true, passive: true });
  window.addEventListener('resize', onScroll, { passive: true });
  later(REST);

  return {
    update(_view: EditorView, before: EditorState) {
      const { state } = view;
      if (state.doc !== before.doc || !state.selection.eq(before.selection)) later(REST);
    },
    destroy() {
      gone = true;
      window.clearTimeout(timer);
      idle();
      window.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', onScroll);
      ended?.();
    },
  };
}

function sameMarks(a: readonly Decoration[], b: readonly Decoration[]): boolean {
  const places = (list: readonly Decoration[]): string =>
    list
      .map(({ from, to }) => `${from}-${to}`)
      .sort()
      .join();
  return a.length === b.length && places(a) === places(b);
}

/** The part of the bill that is on the screen, and a little around it; null where the paper is hidden. */
function onScreen(view: EditorView): { from: number; to: number } | null {
  const paper = view.dom.getBoundingClientRect();
  if (paper.width === 0) return null;
  const { size } = view.state.doc.content;
  const frame = scrollerOf(view.dom).getBoundingClientRect();
  const top = Math.max(paper.top, frame.top, 0);
  const bottom = Math.min(paper.bottom, frame.bottom, window.innerHeight);
  if (bottom <= top) return null;
  const left = paper.left + paper.width / 2;
  const first = view.posAtCoords({ left, top: top + 2 })?.pos ?? 0;
  const last = view.posAtCoords({ left, top: bottom - 2 })?.pos;
  return {
    from: Math.max(0, first - AROUND),
    to: Math.min(size, Math.max(first, last ?? first + 2 * AROUND) + AROUND),
  };
}

function scrollerOf(dom: HTMLElement): HTMLElement {
  let at = dom.parentElement;
  while (at && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at ?? document.documentElement;
}

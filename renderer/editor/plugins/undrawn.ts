/**
 * A long bill is on the screen before all of it is drawn: the state holds the whole of it from the beginning, so that
 * everything can be found, checked, counted, changed and saved, but far divisions and articles are boxes at first. They are
 * drawn in the rests after the first frame, those that come into sight and those with the selection at once.
 */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Selection, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { DIVISIONS, isLeftOut } from '../leftOut.ts';
import { placeOfUndrawn, undrawnIn, undrawnMark } from '../views/undrawn.ts';
import { dispatchBeside } from './caret.ts';
import { registerIn } from './register.ts';
import { whileMoving } from './whileMoving.ts';

/** A bill of so many positions is drawn as a whole: some hundred articles of two hundred words. */
const LONG = 200_000;
/** So much of a longer one is drawn at first: many screens, and as far as the browser paints ahead (nearby.ts). */
const AT_FIRST = 24_000;
/** So much is drawn in one go afterwards: some milliseconds. */
const IN_ONE_GO = 24_000;
/** Boxes that come so close are drawn at once. */
const CLOSE = '2500px 0px';
/** Where the window has no rest for so long, one go follows all the same, in milliseconds. */
const AT_LATEST = 60;
/** Who types is left alone: so long after a key nothing is drawn but what comes near, in milliseconds. */
const AFTER_A_KEY = 250;
/** But most of the time is left to what a person has asked for: a rest of so many goes. */
const REST_AFTER = 4;

interface Opening {
  /** Where boxes stand that are to be drawn; the long ones among them only as far as `IN_ONE_GO`. */
  at: readonly number[];
}

/** Boxes move with the text before them, which is no reason to look at the page: `drawings` counts what is. */
interface Undrawn {
  boxes: DecorationSet;
  /** How often boxes gave way to what they stand for. */
  drawings: number;
}

const key = new PluginKey<Undrawn>('undrawn');

function box(from: number, node: Node): Decoration {
  const { attrs, spec } = undrawnMark();
  return Decoration.node(from, from + node.nodeSize, attrs, spec);
}

/** Boxes for what does not fit into `room` positions: whole divisions, or units of the one that fits in part. */
function boxesIn(parent: Node, start: number, room: number, made: Decoration[]): number {
  let left = room;
  parent.forEach((child, offset) => {
    const from = start + offset;
    const division = DIVISIONS.has(child.type.name);
    if (child.nodeSize <= left || !isLeftOut(child.type.name)) left -= child.nodeSize;
    else if (division && left > 0) left = boxesIn(child, from + 1, left, made);
    else {
      made.push(box(from, child));
      left = 0;
    }
  });
  return left;
}

/** What of a bill that was just opened is not drawn yet. */
export function undrawnAtFirst(doc: Node): DecorationSet {
  if (doc.content.size <= LONG) return DecorationSet.empty;
  const made: Decoration[] = [];
  boxesIn(doc, 0, AT_FIRST, made);
  return DecorationSet.create(doc, made);
}

function replaced(set: DecorationSet, doc: Node, old: Decoration[], made: Decoration[]): DecorationSet {
  if (old.length === 0) return set;
  const rest = set.remove(old).add(doc, made);
  return rest.find().length > 0 ? rest : DecorationSet.empty;
}

/** Draws these boxes; a long division gives way to boxes of what is in it. */
function opened(set: DecorationSet, doc: Node, { at }: Opening): DecorationSet {
  const wanted = new Set(at);
  const old = set.find().filter(({ from }) => wanted.has(from));
  const made: Decoration[] = [];
  for (const { from } of old) {
    const node = doc.nodeAt(from);
    if (node && node.nodeSize > IN_ONE_GO && DIVISIONS.has(node.type.name))
      boxesIn(node, from + 1, IN_ONE_GO, made);
  }
  return replaced(set, doc, old, made);
}

/** Boxes for what a selection leaves untouched in the division at `at`, on every level of it. */
function boxesBeside(division: Node, at: number, selection: Selection, made: Decoration[]): void {
  const { from, to } = selection;
  division.forEach((child, offset) => {
    const start = at + 1 + offset;
    const end = start + child.nodeSize;
    const isDivision = DIVISIONS.has(child.type.name);
    if (start > to || end < from) {
      if (isLeftOut(child.type.name)) made.push(box(start, child));
    } else if (isDivision && (from > start || to < end)) boxesBeside(child, start, selection, made);
  });
}

/** Draws all that is selected: a caret cannot stand in a box. */
function openedAround(set: DecorationSet, doc: Node, selection: Selection): DecorationSet {
  const { from, to } = selection;
  const touched = set.find(from, to);
  const made: Decoration[] = [];
  for (const one of touched) {
    const node = doc.nodeAt(one.from);
    if (!node || !DIVISIONS.has(node.type.name) || (from <= one.from && to >= one.to)) continue;
    boxesBeside(node, one.from, selection, made);
  }
  return replaced(set, doc, touched, made);
}

function after(tr: Transaction, before: Undrawn): Undrawn {
  if (before.boxes === DecorationSet.empty) return before;
  const mapped = tr.docChanged ? before.boxes.map(tr.mapping, tr.doc) : before.boxes;
  const opening = tr.getMeta(key) as Opening | undefined;
  const wanted = opening ? opened(mapped, tr.doc, opening) : mapped;
  const boxes = tr.selectionSet || tr.docChanged ? openedAround(wanted, tr.doc, tr.selection) : wanted;
  if (boxes === before.boxes) return before;
  return { boxes, drawings: boxes === mapped ? before.drawings : before.drawings + 1 };
}

/** What is not drawn in this state. */
export function undrawn(state: EditorState): DecorationSet {
  return key.getState(state)?.boxes ?? DecorationSet.empty;
}

/** Says by another number that something was drawn which was a box before. */
export function drawings(state: EditorState): number {
  return key.getState(state)?.drawings ?? 0;
}

/** A step that draws the boxes at these places. */
export function draw(tr: Transaction, at: readonly number[]): Transaction {
  return tr.setMeta(key, { at } satisfies Opening).setMeta('addToHistory', false);
}

/** The next boxes in the order of the text, as many as are drawn in one go. */
export function nextToDraw(state: EditorState): number[] {
  const at: number[] = [];
  let room = IN_ONE_GO;
  for (const { from, to } of undrawn(state)
    .find()
    .sort((a, b) => a.from - b.from)) {
    at.push(from);
    room -= to - from;
    if (room <= 0) break;
  }
  return at;
}

/** Draws what is left in the rests of the window. */
function drawer(view: EditorView) {
  let asked = 0;
  const desk = view.dom.closest('.bill-desk');
  const close = new IntersectionObserver(
    (entries) => {
      const at = entries.flatMap(({ isIntersecting, target }) =>
        isIntersecting && target.isConnected ? (placeOfUndrawn(target) ?? []) : [],
      );
      if (at.length > 0) dispatchBeside(view, (tr) => draw(tr, at));
    },
    { root: desk, rootMargin: CLOSE },
  );
  const watch = (): void => {
    for (const element of undrawnIn(view.dom)) close.observe(element);
  };
  const moving = whileMoving(desk, watch, () => close.disconnect());
  let timer = 0;
  let pressed = Number.NEGATIVE_INFINITY;
  const keyed = ({ timeStamp }: KeyboardEvent): void => {
    pressed = timeStamp;
  };
  const later = (wait: number): void => {
    timer = window.setTimeout(ask, wait);
  };
  const work = (rest: IdleDeadline): void => {
    asked = 0;
    const since = performance.now();
    if (since - pressed < AFTER_A_KEY) {
      later(AFTER_A_KEY);
      return;
    }
    // What an input method is writing must not be disturbed.
    if (!view.composing)
      do {
        const at = nextToDraw(view.state);
        if (at.length === 0) break;
        dispatchBeside(view, (tr) => draw(tr, at));
      } while (rest.timeRemaining() > 8);
    if (rest.didTimeout) later(REST_AFTER * (performance.now() - since));
    else ask();
  };
  const ask = (): void => {
    if (!view.isDestroyed && asked === 0 && undrawn(view.state) !== DecorationSet.empty)
      asked = window.requestIdleCallback(work, { timeout: AT_LATEST });
  };
  const begin = (): void => {
    moving.moved();
    // The first frame shows the page; drawing goes on after it.
    requestAnimationFrame(() => requestAnimationFrame(ask));
  };
  view.dom.addEventListener('keydown', keyed);
  begin();
  return {
    update(_view: EditorView, before: EditorState): void {
      if (undrawn(before) === DecorationSet.empty && undrawn(view.state) !== DecorationSet.empty) begin();
      // Letters move no box; a step that changes the structure may have made its element anew.
      if (drawings(view.state) === drawings(before) && registerIn(view.state) === registerIn(before)) return;
      if (undrawn(view.state) === DecorationSet.empty) return;
      if (moving.now()) watch();
      moving.moved();
    },
    destroy(): void {
      view.dom.removeEventListener('keydown', keyed);
      window.cancelIdleCallback(asked);
      window.clearTimeout(timer);
      moving.stop();
    },
  };
}

export function drawnInTurn(): Plugin<Undrawn> {
  return new Plugin<Undrawn>({
    key,
    state: {
      init: (_config, state) => ({ boxes: undrawnAtFirst(state.doc), drawings: 0 }),
      apply: (tr, before) => after(tr, before),
    },
    props: { decorations: undrawn },
    view: drawer,
  });
}

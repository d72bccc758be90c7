/** Marked words (evidence, red flags, comments): follow the text through edits, and are placed anew when the app sends new ones. */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Register } from '../../../shared/bill/references.ts';
import { ownText, provisionPositions, rangeOf } from '../../../shared/bill/spans.ts';
import type { WordMark } from '../types.ts';
import { registerIn } from './register.ts';

interface Placed extends WordMark {
  /** The words themselves, to find them again when their provision was moved by cutting and inserting. */
  quote: string;
}

interface Words {
  marks: readonly Placed[];
  set: DecorationSet;
}

const key = new PluginKey<Words>('words');

/** What a click takes where several marks lie on one word, and which of them is drawn on top. */
const PRIORITY: Record<WordMark['kind'], number> = {
  conflict: 3,
  warning: 2,
  comment: 1,
  lint: 0.5,
  evidence: 0,
  term: -1,
  use: -2,
};

function decorate(mark: Placed, from: number, to: number): Decoration {
  const attrs: Record<string, string> = { class: `word word-${mark.kind}${mark.lit ? ' lit' : ''}` };
  // Resting on what the lint found shows what it says.
  if (mark.kind === 'lint') attrs['data-mark'] = mark.id;
  return Decoration.inline(from, to, attrs, { mark, inclusiveEnd: false });
}

function place(
  marks: readonly WordMark[],
  bill: Node,
  reg: Register,
): { placed: Placed[]; made: Decoration[] } {
  const positions = marks.length > 0 ? provisionPositions(bill) : new Map<string, number>();
  const placed: Placed[] = [];
  const made: Decoration[] = [];
  for (const mark of marks) {
    const pos = positions.get(mark.provision);
    const node = pos === undefined ? null : bill.nodeAt(pos);
    if (pos === undefined || !node) continue;
    const own = ownText(node, pos, reg);
    const known = (mark as Partial<Placed>).quote;
    const from =
      known === undefined || own.text.startsWith(known, mark.from) ? mark.from : own.text.indexOf(known);
    const range = from < 0 ? null : rangeOf(own, from, from + mark.to - mark.from);
    const whole: Placed = { ...mark, quote: known ?? own.text.slice(mark.from, mark.to) };
    if (range) made.push(decorate(whole, range.from, range.to));
    if (range) placed.push(whole);
  }
  return { placed, made };
}

function follow(tr: Transaction, value: Words, before: EditorState, after: EditorState): Words {
  const set = value.set.map(tr.mapping, tr.doc);
  if (registerIn(before) === registerIn(after)) return set === value.set ? value : { ...value, set };
  // A move takes a provision out and puts it in elsewhere, which drops what was marked in it: place that again.
  const kept = new Set(set.find().map((deco) => (deco.spec as { mark: Placed }).mark));
  const lost = value.marks.filter((mark) => !kept.has(mark));
  const { made } = place(lost, tr.doc, registerIn(after));
  return {
    marks: [
      ...value.marks.filter((mark) => kept.has(mark)),
      ...made.map((d) => (d.spec as { mark: Placed }).mark),
    ],
    set: made.length > 0 ? set.add(tr.doc, made) : set,
  };
}

export function wordMarks(onMark: (id: string, rect: DOMRect) => void): Plugin<Words> {
  return new Plugin<Words>({
    key,
    state: {
      init: () => ({ marks: [], set: DecorationSet.empty }),
      apply(tr, value, before, after) {
        const sent = tr.getMeta(key) as readonly WordMark[] | undefined;
        if (sent) {
          const { placed, made } = place(sent, after.doc, registerIn(after));
          return { marks: placed, set: DecorationSet.create(after.doc, made) };
        }
        return tr.docChanged ? follow(tr, value, before, after) : value;
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.set ?? null,
      handleClick(view, pos, event) {
        const mark = event.ctrlKey || event.metaKey ? null : markAt(view.state, pos);
        if (mark) onMark(mark.id, rectAt(view, event.target, pos));
        return false;
      },
    },
  });
}

export function setWords(tr: Transaction, marks: readonly WordMark[]): Transaction {
  return tr.setMeta(key, marks).setMeta('addToHistory', false);
}

/** The most pressing mark at a position, or null. */
export function markAt(state: EditorState, pos: number): WordMark | null {
  return [...marksAt(state, pos)].sort((a, b) => PRIORITY[b.kind] - PRIORITY[a.kind])[0] ?? null;
}

/** All marks at a position. */
export function marksAt(state: EditorState, pos: number): WordMark[] {
  const here = key.getState(state)?.set.find(pos, pos) ?? [];
  return here.map((deco) => (deco.spec as { mark: Placed }).mark);
}

function rectAt(view: EditorView, target: EventTarget | null, pos: number): DOMRect {
  const marked = target instanceof Element ? target.closest('.word') : null;
  if (marked) return marked.getBoundingClientRect();
  const { left, top, right, bottom } = view.coordsAtPos(pos);
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Opens the mark at the cursor, for the keyboard; false where there is none. */
export function openMarkAtCursor(view: EditorView, onMark: (id: string, rect: DOMRect) => void): boolean {
  const pos = view.state.selection.from;
  const mark = markAt(view.state, pos);
  if (mark) onMark(mark.id, rectAt(view, null, pos));
  return mark !== null;
}

/** Misspelt words at a place, and the way from one to the next. */
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection } from 'prosemirror-state';
import type { Decoration, EditorView } from 'prosemirror-view';
import { billAttrs } from '../../../shared/bill/document.ts';
import type { SpellingWord } from '../../../shared/spelling/words.ts';
import { revealSelection } from '../reveal.ts';
import { provisionAt, wordsOfBlock } from './blocks.ts';
import { type MisspeltSpec, spellingKey } from './marks.ts';
import type { MisspeltPlace, SpellingHost } from './types.ts';

export function misspeltAt(state: EditorState, pos: number): Decoration | null {
  return spellingKey.getState(state)?.find(pos, pos)[0] ?? null;
}

/** What a menu needs to know of a marked word; null where there is none. */
export function menuAt(view: EditorView, marked: Decoration | null): MisspeltPlace | null {
  return marked && placeOf(view, (marked.spec as MisspeltSpec).spelling, marked.from, marked.to);
}

/** Where a word is drawn; of one that is broken over two lines, its beginning. */
function rectOf(view: EditorView, from: number, to: number): DOMRect {
  const start = view.coordsAtPos(from, 1);
  const end = view.coordsAtPos(to, -1);
  const right = end.top < start.bottom ? end.right : start.left + 1;
  return new DOMRect(start.left, start.top, Math.max(1, right - start.left), start.bottom - start.top);
}

function placeOf(view: EditorView, word: SpellingWord, from: number, to: number): MisspeltPlace {
  const words = view.state.doc.textBetween(from, to);
  return {
    word,
    provision: provisionAt(view.state.doc.resolve(from)),
    rect: rectOf(view, from, to),
    replace(by) {
      const { state } = view;
      const there = to <= state.doc.content.size && state.doc.textBetween(from, to) === words;
      if (!there || !view.editable) return false;
      const tr = state.tr.insertText(by, from, to);
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + by.length)).scrollIntoView());
      return true;
    },
    leave: () => view.focus(),
  };
}

/** Lines that are asked about in one message: few enough to be answered while a person presses the key. */
const AT_ONCE = 400;

interface Line {
  block: Node;
  at: number;
}

/** Every line from that of a position around the end of the bill; that line itself comes first and last. */
function linesFrom(doc: Node, pos: number): Line[] {
  const lines: Line[] = [];
  doc.descendants((block, before) => {
    if (block.isTextblock) lines.push({ block, at: before + 1 });
    return !block.isTextblock;
  });
  const after = lines.findIndex(({ at }) => at > pos);
  const here = Math.max(0, (after < 0 ? lines.length : after) - 1);
  return [...lines.slice(here), ...lines.slice(0, here + 1)];
}

/** Selects the next misspelt word after the cursor, around the end of the bill; null where there is none. */
export async function nextMisspelt(view: EditorView, host: SpellingHost): Promise<MisspeltPlace | null> {
  const { doc, selection } = view.state;
  const { lang } = billAttrs(doc);
  const lines = linesFrom(doc, selection.from);
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const some = lines.slice(from, from + AT_ONCE);
    const unknown = some
      .flatMap(({ block }) => [...wordsOfBlock(block, lang)])
      .filter((word) => host.verdict(word) === null);
    if (!(await host.learn(unknown)) || view.isDestroyed || view.state.doc !== doc) return null;
    for (const [i, { block, at }] of some.entries()) {
      const provision = provisionAt(doc.resolve(at));
      const begin = from + i === 0 ? selection.to : 0;
      const wrong = wordsOfBlock(block, lang).find(
        (word) => at + word.from >= begin && host.verdict(word) === false && !host.knows(word, provision),
      );
      if (!wrong) continue;
      view.focus();
      revealSelection(view, TextSelection.create(doc, at + wrong.from, at + wrong.to));
      await settled();
      return view.isDestroyed ? null : placeOf(view, wrong, at + wrong.from, at + wrong.to);
    }
  }
  return null;
}

/** Off-screen articles have estimated heights: a few frames until the place stays where it is. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 8; frame++) await new Promise((done) => requestAnimationFrame(done));
}

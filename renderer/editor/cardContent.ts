/** What the card beside a number, a reference or a footnote says, and how its words are written. */
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { footnoteInserter, setFootnote } from '../../shared/bill/commands/footnote.ts';
import { listFootnotes } from '../../shared/bill/footnotes.ts';
import { provisionPositions } from '../../shared/bill/spans.ts';
import { whyNumber } from '../../shared/bill/whyNumber.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { alone } from './ownSteps.ts';
import type { CardContent } from './PlaceCard.tsx';
import type { CardPlace } from './plugins/cards.ts';
import { registerIn } from './plugins/register.ts';

/** As much of a target as one reads at a glance. */
const GLANCE = 180;

export function cardOf({ state }: EditorView, place: CardPlace): CardContent {
  const reg = registerIn(state);
  const pos = place.kind === 'reference' ? provisionPositions(state.doc).get(place.id) : undefined;
  const node = pos === undefined ? null : state.doc.nodeAt(pos);
  const heading =
    node?.firstChild?.type.name === 'heading' ? withoutSoftHyphens(node.firstChild.textContent) : '';
  const text = node ? textBlocksBelow(node, heading === '' ? 0 : 1) : '';
  return {
    place,
    reg,
    why: place.kind === 'number' ? whyNumber(state.doc, place.id) : null,
    heading,
    footnote: footnoteOf(state, place),
    words: text.length > GLANCE ? `${text.slice(0, GLANCE).trimEnd()}…` : text,
  };
}

function footnoteOf({ doc }: EditorState, place: CardPlace): CardContent['footnote'] {
  if (place.kind !== 'footnote') return null;
  if (place.id === '') return { number: 0, text: '' };
  const list = listFootnotes(doc);
  const index = list.findIndex(({ pos }) => pos === Number(place.id));
  return { number: index + 1, text: String(list[index]?.node.attrs.text ?? '') };
}

/** Makes the footnote of a card, or changes its words; the cursor goes behind it, to write on. */
export function writeFootnote(view: EditorView, { place, footnote }: CardContent, words: string): void {
  const { state } = view;
  if (!view.editable || !footnote) return;
  if (place.id === '') {
    if (words.trim() === '') return;
    const behind = (tr: Transaction): Transaction =>
      tr.setSelection(TextSelection.create(tr.doc, tr.selection.to));
    alone(footnoteInserter(words))(state, (tr) => view.dispatch(behind(tr)));
    return;
  }
  const pos = Number(place.id);
  // The text may have become another one while the card was open (a merge): then its words belong nowhere.
  if (state.doc.nodeAt(Math.min(pos, state.doc.content.size))?.attrs.text === footnote.text)
    alone(setFootnote(pos, words))(state, view.dispatch);
}

function textBlocksBelow(node: Node, from: number): string {
  let text = '';
  for (const child of node.children.slice(from)) {
    if (text.length > GLANCE) break;
    text += ` ${child.textBetween(0, child.content.size, ' ')}`;
  }
  return withoutSoftHyphens(text).trim();
}

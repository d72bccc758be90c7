/** A drafter at work: keys and commands pressed at random places, each giving the next text. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { textLines } from '../../../shared/bill/commands/clause.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../../shared/bill/commands/join.ts';
import { insertClause, insertLines } from '../../../shared/bill/commands/lines.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import type { Suggester } from '../../../shared/suggestions/open.ts';
import { draft } from '../../builders/draft.ts';

export const START = `
  preamble Whereas the State respects the dignity of every person
  chapter General
   article Purpose of the law
    p One mechanism visits all places
    p Grounds for a visit are
     pt a complaint of a person
      sub in writing
      sub by word of mouth
     pt a decision of the council
   article Terms used
    p Only these terms are used
    note Why so few
  chapter Bodies
   article The head
    p One head leads the mechanism
     pt and reports
    quoted
     article Quoted words
      p Text of another law
    table salary term
  article Loose
   p One rule stands alone
  signature President
  annex Forms
   p One form`;

const mark: BillCommand = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  dispatch?.(state.tr.addMark(from, to, billSchema.marks.strong!.create()));
  return true;
};

const erase: BillCommand = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(state.tr.deleteSelection());
  return true;
};

const COMMANDS: BillCommand[] = [
  ...Object.values(STRUCTURE_COMMANDS),
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.demote,
  STRUCTURE_COMMANDS.promote,
  joinBackward,
  joinBackward,
  joinForward,
  mark,
  erase,
  erase,
  insertClause('1. One\n2. Two:\n1) a\na) b', null),
  insertLines(textLines('first\n1) second\n2) third')),
];

export interface Press {
  anchor: number;
  length: number;
  edge: 'start' | 'end' | 'in';
  command: number;
  text: string;
}

export const press: fc.Arbitrary<Press> = fc.record({
  anchor: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  edge: fc.constantFrom('start', 'end', 'in', 'in'),
  command: fc.nat(COMMANDS.length - 1),
  text: fc.constantFrom('', 'x', ' word', 'two words ', 'a'),
});

function placed(state: EditorState, { anchor, length, edge }: Press): EditorState {
  const size = state.doc.content.size;
  const { $from } = TextSelection.near(state.doc.resolve(Math.floor(anchor * size)));
  const pos = edge === 'start' ? $from.start() : edge === 'end' ? $from.end() : $from.pos;
  const head = Math.min(size, pos + length);
  const selection = TextSelection.between(state.doc.resolve(pos), state.doc.resolve(head));
  return state.apply(state.tr.setSelection(selection));
}

/** The texts from the first to the last, one for each press that changed something. */
export function typed(presses: readonly Press[], text = START): Node[] {
  let made = 0;
  let state = draft(text, {}, [uniqueIds(() => `new${++made}`)]);
  const texts = [state.doc];
  const note = (): void => {
    if (texts.at(-1) !== state.doc) texts.push(state.doc);
  };
  for (const key of presses) {
    state = placed(state, key);
    if (key.text !== '' && state.selection.$from.parent.isTextblock) {
      state = state.apply(state.tr.insertText(key.text));
      note();
      continue;
    }
    COMMANDS[key.command]!(state, (tr) => {
      state = state.apply(tr);
    });
    note();
  }
  return texts;
}

/** A person who suggests; ids are counted. */
export function person(author: string, at = '2026-11-22T10:00:00.000Z'): Suggester {
  let count = 0;
  return { author, at, newId: () => `${author}-${++count}` };
}

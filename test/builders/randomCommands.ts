/** Random keys over every kind of act, held after each to all that must be true of a bill. Shared by a test and a long run. */
import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import { textLines } from '../../shared/bill/commands/clause.ts';
import { deleteSelection, typedOver } from '../../shared/bill/commands/deleteSelected.ts';
import { uniqueIds } from '../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../shared/bill/commands/join.ts';
import { insertClause, insertLines } from '../../shared/bill/commands/lines.ts';
import { listSigns } from '../../shared/bill/commands/listSigns.ts';
import { moveTo } from '../../shared/bill/commands/moveTo.ts';
import { LINE_COMMANDS } from '../../shared/bill/commands/onEmptyLine.ts';
import type { BillCommand } from '../../shared/bill/commands/place.ts';
import { lastWords, registerOf } from '../../shared/bill/commands/references.ts';
import { setNumber } from '../../shared/bill/commands/remove.ts';
import { billAttrs, readBill } from '../../shared/bill/document.ts';
import { referenceText, register } from '../../shared/bill/references.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { misplaced } from '../../shared/bill/tradition/places.ts';
import { draft } from './draft.ts';
import { slowNumbers, slowReferences } from './slowNumbers.ts';
import { ACTS, type Act } from './traditions.ts';

const WITH_ARTICLES = `
  preamble Whereas
  chapter General
   article Purpose
    p One
    p Grounds:
     pt a;
     pt b;
     pt c.
   article Terms
    p Only
    note Why
  chapter Bodies
   article Head
    p One
     pt a
    quoted
     article Quoted
      p Text
    table x y
  signature President
  annex Forms
   p One`;

const SUBPOINTS = WITH_ARTICLES.replace('pt b;', 'pt b:\n      sub x;\n      sub y;');

const WITH_POINTS = `
  preamble Whereas
  p One
  p Grounds:
   pt a;
   pt b:
    sub x;
    sub y;
   pt c.
  chapter Bodies
   p Head
    pt a
    quoted
     article Quoted
      p Text
   table x y
  signature President
  annex Forms
   p One`;

const START: Record<Act, string> = {
  'law-ru': SUBPOINTS,
  'law-tk': SUBPOINTS,
  'anglo-en': SUBPOINTS,
  'karar-tk': WITH_POINTS,
  'amending-ru': WITH_POINTS,
  'own-en': WITH_ARTICLES,
};

/** Commands that put things only where the tradition has them. */
const LAWFUL: BillCommand[] = [
  ...Object.values(STRUCTURE_COMMANDS),
  ...Object.values(LINE_COMMANDS),
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.demote,
  STRUCTURE_COMMANDS.promote,
  joinBackward,
  joinForward,
  insertClause('1. One\n2. Two:\n1) a\na) b', null),
  insertClause('Article. Independence\n1. One', null),
];
/** What is pasted has to go somewhere, and what is deleted leaves what was around it. */
const OTHERS: BillCommand[] = [deleteSelection, insertLines(textLines('first\n1) second\n2) third'))];

export interface Press {
  at: number;
  length: number;
  edge: 'start' | 'end' | 'in';
  what: 'lawful' | 'other' | 'move' | 'number';
  which: number;
  text: string;
}

export const press: fc.Arbitrary<Press> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  edge: fc.constantFrom('start', 'end', 'in'),
  what: fc.oneof(
    { weight: 16, arbitrary: fc.constant('lawful' as const) },
    { weight: 1, arbitrary: fc.constant('other' as const) },
    { weight: 2, arbitrary: fc.constant('move' as const) },
    { weight: 1, arbitrary: fc.constant('number' as const) },
  ),
  which: fc.nat(10_000),
  text: fc.constantFrom('', '', 'слово', 'söz;', '1. '),
});

function provisionIds(bill: Node): string[] {
  const ids: string[] = [];
  bill.descendants((node) => {
    if (node.isTextblock) return false;
    if (node.attrs.id !== undefined) ids.push(String(node.attrs.id));
    return node.type.name !== 'table';
  });
  return ids;
}

export const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The command that a key stands for in this bill. */
export function commandOf({ what, which }: Press, bill: Node): BillCommand {
  if (what === 'lawful') return pick(LAWFUL, which);
  if (what === 'other') return pick(OTHERS, which);
  const ids = provisionIds(bill);
  if (what === 'number') return setNumber(pick(ids, which), pick([null, '7', '5-1', '12A', ''], which));
  const before = pick([null, ...ids], which * 7);
  return moveTo(pick(ids, which), { before, after: before === null ? ids[1]! : null });
}

/** The state with the cursor, or the selection, where the key is pressed. */
export function placeCursor(state: EditorState, { at, length, edge }: Press): EditorState {
  const { size } = state.doc.content;
  const { $from } = TextSelection.near(state.doc.resolve(Math.floor(at * size)));
  const pos = edge === 'start' ? $from.start() : edge === 'end' ? $from.end() : $from.pos;
  const to = state.doc.resolve(Math.min(size, pos + length));
  return state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(pos), to)));
}

/** The act with references to three of its provisions in its first words. */
export function startOf(act: Act, plugins: Plugin[]): EditorState {
  const plain = draft(START[act], ACTS[act]);
  const ids = [...slowNumbers(plain.doc, act).keys()];
  const refs = [ids[1]!, ids[3]!, ids[5]!].map((target) =>
    billSchema.nodes.reference!.create({ target, style: 'full', case: 'nom', shown: '' }),
  );
  let first = -1;
  plain.doc.descendants((node, pos) => {
    if (first < 0 && node.type.name === 'wording') first = pos + 1;
    return first < 0;
  });
  const { doc } = plain.tr.insert(first, refs);
  return EditorState.create({ doc, plugins });
}

/** What a reference shows now, and the slow reading of it, wherever its target is still there. */
function checkReferences(bill: Node, act: Act): void {
  const reg = register(bill);
  const slow = slowReferences(bill, act);
  const shown = new Map<string, string>();
  for (const id of slow.keys())
    shown.set(id, referenceText({ target: id, style: 'full', case: 'nom', shown: '' }, reg).text);
  deepStrictEqual(shown, slow);
}

function checkNumbers(bill: Node, act: Act): void {
  const numbers = [...register(bill).numbers].map(([id, { number }]) => [id, number] as const);
  deepStrictEqual(new Map(numbers), slowNumbers(bill, act));
}

export interface Played {
  possible: number;
  refused: number;
}

/** Plays the keys and checks after each; throws with what is wrong. */
export function play(presses: readonly Press[], act: Act, signs = true): Played {
  let made = 0;
  const plugins = [
    uniqueIds(() => `new${++made}`),
    lastWords(),
    listSigns(() => signs),
    history({ depth: 10_000, newGroupDelay: 0 }),
  ];
  const start = startOf(act, plugins);
  let state = start;
  const dispatch = (tr: EditorState['tr']): void => {
    const before = state.doc;
    state = state.apply(tr);
    registerOf(state.doc, before);
  };
  const played: Played = { possible: 0, refused: 0 };
  for (const key of presses) {
    state = placeCursor(state, key);
    if (key.text !== '' && state.selection.$from.parent.isTextblock) dispatch(typedOver(state, key.text));
    const before = state;
    const command = commandOf(key, state.doc);
    const wrong = misplaced(state.doc, billAttrs(state.doc)).length;
    const possible = command(state);
    deepStrictEqual(command(state, dispatch), possible);
    if (possible) played.possible++;
    else played.refused++;
    if (!possible) deepStrictEqual(state === before, true);
    const read = readBill(state.doc.toJSON());
    if (!read.ok) throw new Error(`no bill any more: ${read.reason}`);
    if (key.what !== 'other') {
      const now = misplaced(state.doc, billAttrs(state.doc)).length;
      if (now > wrong) throw new Error(`${now - wrong} more out of place`);
    }
  }
  checkNumbers(state.doc, act);
  checkReferences(state.doc, act);
  const kept = registerOf(state.doc);
  deepStrictEqual(new Map(kept.numbers), new Map(register(state.doc).numbers));
  deepStrictEqual(new Map(kept.paths), new Map(register(state.doc).paths));
  const end = state.doc;
  while (undo(state, dispatch));
  deepStrictEqual(state.doc.toJSON(), start.doc.toJSON(), 'undo leads back');
  while (redo(state, dispatch));
  deepStrictEqual(state.doc.toJSON(), end.toJSON(), 'redo leads forth');
  return played;
}

export const ACT_NAMES = Object.keys(ACTS) as Act[];

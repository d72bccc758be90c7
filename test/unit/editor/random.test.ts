/** Whatever is pressed in whatever order: the bill stays a bill, ids stay unique, numbers stay right, undo leads back. */
import fc from 'fast-check';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { textLines } from '../../../shared/bill/commands/clause.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../../shared/bill/commands/join.ts';
import { insertClause, insertLines } from '../../../shared/bill/commands/lines.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { lastWords } from '../../../shared/bill/commands/references.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { isNumberedKind, type TraditionId } from '../../../shared/bill/kinds.ts';
import { computeNumbers } from '../../../shared/bill/numbering.ts';
import { letter, roman } from '../../../shared/bill/ordinals.ts';
import { draft } from '../../builders/draft.ts';

const START = `
  preamble Whereas
  chapter General
   article Purpose
    p One
    p Grounds
     pt a
      sub x
      sub y
     pt b
   article Terms
    p Only
    note Why
  chapter Bodies
   section Not here
   article Head
    p One
     pt a
    quoted
     article Quoted
      p Text
    table x y
  article Loose
   p One
  signature President
  annex Forms
   p One`.replace(/\n {3}section Not here/, '');

const deleteSelection: BillCommand = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(state.tr.deleteSelection());
  return true;
};

const COMMANDS: BillCommand[] = [
  ...Object.values(STRUCTURE_COMMANDS),
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.demote,
  STRUCTURE_COMMANDS.promote,
  joinBackward,
  joinForward,
  deleteSelection,
  insertClause('1. One\n2. Two:\n1) a\na) b', null),
  insertClause('Article. Independence\n1. One', null),
  insertLines(textLines('first\n1) second\n2) third')),
];

interface Press {
  anchor: number;
  length: number;
  edge: 'start' | 'end' | 'in';
  command: number;
  text: string;
}

const press: fc.Arbitrary<Press> = fc.record({
  anchor: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  edge: fc.constantFrom('start', 'end', 'in'),
  command: fc.nat(COMMANDS.length - 1),
  text: fc.constantFrom('', '', 'слово', '1. '),
});

function placeCursor(state: EditorState, { anchor, length, edge }: Press): EditorState {
  const size = state.doc.content.size;
  const near = TextSelection.near(state.doc.resolve(Math.floor(anchor * size)));
  const { $from } = near;
  const pos = edge === 'start' ? $from.start() : edge === 'end' ? $from.end() : $from.pos;
  const head = Math.min(size, pos + length);
  const selection = TextSelection.between(state.doc.resolve(pos), state.doc.resolve(head));
  return state.apply(state.tr.setSelection(selection));
}

/** Numbers as one would count them with a finger: look at every provision before it, again for each. */
function slowNumbers(bill: Node): Map<string, string> {
  interface Seen {
    node: Node;
    parent: Node;
    quoted: boolean;
  }
  const all: Seen[] = [];
  const walk = (node: Node, quoted: boolean): void => {
    node.forEach((child) => {
      if (child.isTextblock || child.type.name === 'table') return;
      all.push({ node: child, parent: node, quoted });
      walk(child, quoted || child.type.name === 'quoted');
    });
  };
  walk(bill, false);
  const anglo = bill.attrs.tradition === 'anglo';
  const result = new Map<string, string>();
  all.forEach(({ node, parent, quoted }, i) => {
    const kind = node.type.name;
    if (!isNumberedKind(kind)) return;
    const inParent = ['paragraph', 'point', 'subpoint', ...(anglo ? ['section', 'chapter'] : [])].includes(
      kind,
    );
    let count = 0;
    for (const other of all.slice(0, i + 1)) {
      if (other.node.type !== node.type || other.quoted) continue;
      if (inParent && other.parent !== parent) continue;
      const given = other.node.attrs.number as string | null;
      if (given === null) count++;
      else if (/^\d+$/.test(given)) count = Number(given);
    }
    const given = node.attrs.number as string | null;
    const alone =
      ((kind === 'paragraph' && bill.attrs.form !== 'decree') || kind === 'annex') &&
      parent.children.filter((child) => child.type === node.type).length === 1;
    result.set(
      String(node.attrs.id),
      given !== null ? given : quoted || alone ? '' : figure(kind, count, anglo),
    );
  });
  return result;
}

function figure(kind: string, count: number, anglo: boolean): string {
  if (kind === 'point') return anglo ? letter(count, 'ru') : String(count);
  if (kind === 'subpoint') return anglo ? roman(count).toLowerCase() : letter(count, 'ru');
  return !anglo && ['part', 'section', 'chapter'].includes(kind) ? roman(count) : String(count);
}

test('random keys keep the bill a bill, and undo leads back to the start', () => {
  fc.assert(
    fc.property(
      fc.array(press, { minLength: 1, maxLength: 25 }),
      fc.constantFrom<TraditionId>('post-soviet', 'anglo'),
      fc.constantFrom<'law' | 'decree'>('law', 'decree'),
      (presses, tradition, form) => {
        let made = 0;
        const plugins = [uniqueIds(() => `new${++made}`), lastWords(), history()];
        const start = draft(START, { tradition, form }, plugins);
        let state = start;
        const dispatch = (tr: EditorState['tr']): void => {
          state = state.apply(tr);
        };
        for (const key of presses) {
          state = placeCursor(state, key);
          if (key.text !== '' && state.selection.$from.parent.isTextblock)
            dispatch(state.tr.insertText(key.text));
          const before = state;
          const command = COMMANDS[key.command]!;
          const possible = command(state);
          expect(command(state, dispatch)).toBe(possible);
          if (!possible) expect(state).toBe(before);
          expect(readBill(state.doc.toJSON())).toMatchObject({ ok: true });
        }
        const numbers = new Map([...computeNumbers(state.doc)].map(([id, n]) => [id, n.number]));
        expect(numbers).toEqual(slowNumbers(state.doc));
        while (undo(state, dispatch));
        expect(state.doc.toJSON()).toEqual(start.doc.toJSON());
      },
    ),
    { numRuns: 300 },
  );
});

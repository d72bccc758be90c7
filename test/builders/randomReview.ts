/**
 * Random work in suggesting mode over every kind of act, then random decisions, in the editor's own state with its own
 * history; the same keys are pressed in an editor that suggests nothing. Shared by a test and a long run.
 */
import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { CellSelection, tableEditing } from 'prosemirror-tables';
import {
  accepting,
  rejecting,
  reviewIn,
  setSuggesting,
  suggesting,
} from '../../renderer/editor/suggesting/plugin.ts';
import { setBillAttrs } from '../../shared/bill/commands/attrs.ts';
import { deleteSelected, typedOver } from '../../shared/bill/commands/deleteSelected.ts';
import { uniqueIds } from '../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../shared/bill/commands/index.ts';
import { listSigns } from '../../shared/bill/commands/listSigns.ts';
import type { BillCommand } from '../../shared/bill/commands/place.ts';
import { lastWords } from '../../shared/bill/commands/references.ts';
import { TABLE_COMMANDS } from '../../shared/bill/commands/table.ts';
import { readBill } from '../../shared/bill/document.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { messages } from '../../shared/messages/index.ts';
import { openReview } from '../../shared/suggestions/open.ts';
import type { Suggestion } from '../../shared/suggestions/types.ts';
import { commandOf, type Press, pick, placeCursor, press, startOf } from './randomCommands.ts';
import type { Act } from './traditions.ts';

/** A key of `randomCommands`, or one of what is done inside lines and tables, and who presses it. */
export interface ReviewPress extends Press {
  inline: 'none' | 'mark' | 'erase' | 'footnote' | 'reference' | 'table' | 'attrs';
  author: 'Anna' | 'Boris';
}

export const reviewPress: fc.Arbitrary<ReviewPress> = fc
  .tuple(
    press,
    fc.oneof(
      { weight: 12, arbitrary: fc.constant('none' as const) },
      { weight: 2, arbitrary: fc.constantFrom('mark' as const, 'erase' as const) },
      { weight: 2, arbitrary: fc.constant('table' as const) },
      { weight: 1, arbitrary: fc.constantFrom('footnote' as const, 'reference' as const, 'attrs' as const) },
    ),
    fc.constantFrom('Anna' as const, 'Boris' as const),
  )
  .map(([key, inline, author]) => ({ ...key, inline, author }));

/** What a reviewer decides: which of the open suggestions, and how. */
export interface Decision {
  which: 'one' | 'author' | 'selection' | 'some';
  chance: number;
  accept: boolean;
}

export const decision: fc.Arbitrary<Decision> = fc.record({
  which: fc.constantFrom('one', 'one', 'author', 'selection', 'some'),
  chance: fc.nat(10_000),
  accept: fc.boolean(),
});

const MARKS = ['strong', 'em', 'superscript', 'subscript'];

const mark =
  (which: number): BillCommand =>
  (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) return false;
    const type = billSchema.marks[pick(MARKS, which)]!;
    const { tr } = state;
    dispatch?.(
      state.doc.rangeHasMark(from, to, type)
        ? tr.removeMark(from, to, type)
        : tr.addMark(from, to, type.create()),
    );
    return true;
  };

const erase: BillCommand = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(deleteSelected(state.tr));
  return true;
};

const refer =
  (which: number): BillCommand =>
  (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    const target = pick(idsOf(state.doc), which);
    dispatch?.(
      state.tr.replaceSelectionWith(
        billSchema.nodes.reference!.create({ target, style: 'full', case: 'nom', shown: '' }),
      ),
    );
    return true;
  };

/** A command of the table bar in one of the tables; two cells are selected where cells are to be merged. */
const inTable =
  (which: number): BillCommand =>
  (state, dispatch) => {
    const cells: number[] = [];
    state.doc.descendants((node, pos) => {
      if (node.type.spec.tableRole === 'cell' || node.type.spec.tableRole === 'header_cell') cells.push(pos);
    });
    if (cells.length === 0) return STRUCTURE_COMMANDS.insertTable(state, dispatch);
    const at = which % cells.length;
    const name = pick(Object.keys(TABLE_COMMANDS) as (keyof typeof TABLE_COMMANDS)[], which);
    const one = TextSelection.near(state.doc.resolve(cells[at]! + 1));
    const next = cells[at + 1];
    const table = (pos: number): Node => state.doc.resolve(pos).node(-1);
    const two =
      name === 'mergeCells' && next !== undefined && table(next) === table(cells[at]!)
        ? CellSelection.create(state.doc, cells[at]!, next)
        : one;
    return TABLE_COMMANDS[name](state.apply(state.tr.setSelection(two)), dispatch);
  };

const ATTRS = [
  { npmModel: 'ombudsman' },
  { billTypes: ['N', 'O'] },
  { lang: 'ru' },
  { form: 'decree' },
] as const;

const idsOf = (bill: Node): string[] => {
  const ids: string[] = [];
  bill.descendants((node) => {
    if (typeof node.attrs.id === 'string') ids.push(node.attrs.id);
  });
  return ids;
};

function commandFor(key: ReviewPress, bill: Node): BillCommand {
  const inline: Record<Exclude<ReviewPress['inline'], 'none'>, BillCommand> = {
    mark: mark(key.which),
    erase,
    footnote: STRUCTURE_COMMANDS.insertFootnote,
    reference: refer(key.which),
    table: inTable(key.which),
    attrs: setBillAttrs(pick(ATTRS, key.which) as Parameters<typeof setBillAttrs>[0]),
  };
  return key.inline === 'none' ? commandOf(key, bill) : inline[key.inline];
}

const counted = (prefix: string): (() => string) => {
  let made = 0;
  return () => `${prefix}${++made}`;
};

/** An editor without a page, with the plugins that change a bill; `reviewed` with suggesting. */
export class Desk {
  state: EditorState;
  readonly start: Node;
  author = 'Anna';

  constructor(
    act: Act,
    reviewed: boolean,
    begin: (plugins: Plugin[]) => EditorState = (p) => startOf(act, p),
  ) {
    const suggestions = counted('s');
    const plugins: Plugin[] = [
      uniqueIds(counted('new')),
      lastWords(),
      listSigns(() => true),
      history({ depth: 100_000, newGroupDelay: 0 }),
    ];
    if (reviewed)
      plugins.push(
        suggesting({
          by: () => ({ author: this.author, at: '2026-11-22T10:00:00.000Z', newId: suggestions }),
          say: () => messages('en'),
          onReview: () => undefined,
        }),
      );
    plugins.push(tableEditing());
    this.state = begin(plugins);
    this.start = this.state.doc;
    if (reviewed) this.send(setSuggesting(this.state.tr, true));
  }

  send = (tr: Transaction): void => {
    this.state = this.state.apply(tr);
  };

  press(key: ReviewPress): void {
    this.author = key.author;
    this.state = placeCursor(this.state, key);
    if (key.text !== '' && this.state.selection.$from.parent.isTextblock)
      this.send(typedOver(this.state, key.text));
    commandFor(key, this.state.doc)(this.state, this.send);
  }

  get suggestions(): readonly Suggestion[] {
    return reviewIn(this.state)?.suggestions ?? [];
  }

  get accepted(): Node {
    return reviewIn(this.state)?.accepted ?? this.state.doc;
  }
}

/** Without what references showed last: that is no part of the text (`lineTokens`), and follows where targets go. */
const plain = (bill: Node): unknown =>
  JSON.parse(JSON.stringify(bill.toJSON(), (name, value: unknown) => (name === 'shown' ? '' : value)));

export const same = (a: Node, b: Node, what: string): void => deepStrictEqual(plain(a), plain(b), what);

export function isBill(bill: Node, what: string): void {
  const read = readBill(bill.toJSON());
  if (!read.ok) throw new Error(`${what} is no bill: ${read.reason}`);
}

/** The ids that a decision is about; at least one. */
function asked(open: readonly Suggestion[], { which, chance }: Decision): string[] {
  const one = pick(open, chance);
  const place = (suggestion: Suggestion): string => suggestion.provision;
  const found = open.filter((suggestion, i) => {
    if (which === 'one') return suggestion === one;
    if (which === 'author') return suggestion.author === one.author;
    if (which === 'selection') return place(suggestion) === place(one);
    return suggestion === one || (chance >> (i % 12)) % 2 === 1;
  });
  return found.map(({ id }) => id);
}

/** What a person sees of a review: for "undo gives it back". The words of its parts are in the texts. */
export const seen = (desk: Desk): unknown => ({
  working: plain(desk.state.doc),
  accepted: plain(desk.accepted),
  suggestions: desk.suggestions.map(({ id, author, kind, provision, parts }) => ({
    ...{ id, author, kind, provision },
    parts: parts.map((part) => [part.kind, part.accepted, part.working]),
  })),
});

/** One decision; false where nothing is open. The texts may move only as the decision says. */
export function decide(desk: Desk, made: Decision): boolean {
  const open = desk.suggestions;
  if (open.length === 0) return false;
  const before = { accepted: desk.accepted, working: desk.state.doc };
  const ids = asked(open, made);
  const change = (made.accept ? accepting : rejecting)(desk.state, ids);
  if (!change) throw new Error('a suggestion that is open cannot be decided');
  desk.send(change.tr);
  const gone = new Set(change.decided.decided.map(({ id }) => id));
  for (const id of ids) if (!gone.has(id)) throw new Error(`${id} was asked for and is not decided`);
  const left = desk.suggestions.map(({ id }) => id).sort();
  deepStrictEqual(
    left,
    open
      .map(({ id }) => id)
      .filter((id) => !gone.has(id))
      .sort(),
    'what stays open',
  );
  if (made.accept) same(desk.state.doc, before.working, 'accepting leaves the working text');
  else same(desk.accepted, before.accepted, 'rejecting leaves the accepted text');
  isBill(desk.accepted, 'the accepted text');
  isBill(desk.state.doc, 'the working text');
  return true;
}

export const ALL = (desk: Desk): string[] => desk.suggestions.map(({ id }) => id);

/** Back over all steps, seeing at each what was seen before it; and forth again. */
export function backAndForth(desk: Desk, views: readonly unknown[]): void {
  for (const view of views.slice(0, -1).reverse()) {
    undo(desk.state, desk.send);
    deepStrictEqual(seen(desk), view, 'undo');
  }
  for (const view of views.slice(1)) {
    redo(desk.state, desk.send);
    deepStrictEqual(seen(desk), view, 'redo');
  }
}

export interface Reviewed {
  suggestions: number;
  decisions: number;
}

/**
 * Suggests what the keys say, decides as told, the rest at once; throws with what is wrong. The rules: in suggesting mode the
 * accepted text stays and the working text is that of direct editing; all accepted is direct editing, all rejected the text
 * before; accepted in parts, in any order, it comes to the same; undo gives every state back, in the end the first, and redo
 * the last.
 */
export function review(keys: readonly ReviewPress[], decisions: readonly Decision[], act: Act): Reviewed {
  const desk = new Desk(act, true);
  const direct = new Desk(act, false);
  for (const key of keys) {
    desk.press(key);
    direct.press(key);
  }
  isBill(direct.state.doc, 'the text of direct editing');
  same(desk.accepted, desk.start, 'suggesting leaves the accepted text');
  same(desk.state.doc, direct.state.doc, 'suggesting is editing in the working text');
  const suggestions = desk.suggestions.length;
  const suggestedState = desk.state;
  readAgainIsSame(desk);
  overAllKeys(desk);

  for (const [how, expected] of [
    [accepting, direct.state.doc],
    [rejecting, desk.start],
  ] as const) {
    desk.state = suggestedState;
    const change = how(desk.state, ALL(desk));
    if (change) desk.send(change.tr);
    same(desk.accepted, expected, `${how.name} all: the accepted text`);
    same(desk.state.doc, expected, `${how.name} all: the working text`);
    deepStrictEqual(desk.suggestions.length, 0);
  }

  desk.state = suggestedState;
  acceptInParts(desk, decisions, direct.state.doc);

  desk.state = suggestedState;
  const views = [seen(desk)];
  let decided = 0;
  for (const made of decisions) {
    if (!decide(desk, made)) break;
    decided++;
    views.push(seen(desk));
  }
  backAndForth(desk, views);
  const rest = rejecting(desk.state, ALL(desk));
  if (rest) desk.send(rest.tr);
  same(desk.state.doc, desk.accepted, 'with the rest rejected there is one text');
  while (undo(desk.state, desk.send));
  same(desk.state.doc, desk.start, 'undo of everything: the working text');
  same(desk.accepted, desk.start, 'undo of everything: the accepted text');
  deepStrictEqual(desk.suggestions, []);
  return { suggestions, decisions: decided };
}

/** Back over all keys to the text before, and forth again to every suggestion and its author. */
function overAllKeys(desk: Desk): void {
  const suggested = seen(desk);
  while (undo(desk.state, desk.send));
  same(desk.state.doc, desk.start, 'undo of the keys');
  deepStrictEqual(desk.suggestions, [], 'undo of the keys: what stays suggested');
  while (redo(desk.state, desk.send));
  deepStrictEqual(seen(desk), suggested, 'redo of the keys');
}

/** One after the other, in the order that chance gives, until none is left. */
function acceptInParts(desk: Desk, decisions: readonly Decision[], expected: Node): void {
  for (let i = 0; desk.suggestions.length > 0; i++)
    decide(desk, {
      ...(decisions[i % decisions.length] ?? { which: 'one', chance: i * 7919 }),
      accept: true,
    });
  same(desk.accepted, expected, 'accepted in parts');
  same(desk.state.doc, expected, 'accepted in parts: the working text');
}

/** A project that is closed and opened again shows the same suggestions. */
export function readAgainIsSame(desk: Desk): void {
  const open = reviewIn(desk.state);
  if (!open) return;
  const again = openReview(open.state, open.working);
  deepStrictEqual(again.suggestions, open.suggestions, 'opened again');
}

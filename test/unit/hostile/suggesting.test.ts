/** Whatever is pressed while suggesting goes on and off, in the editor with all its plugins: two bills, and one way back. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../renderer/editor/keys.ts';
import { type EditorCallbacks, editorPlugins } from '../../../renderer/editor/plugins.ts';
import {
  accepting,
  loadReview,
  rejecting,
  reviewIn,
  setSuggesting,
} from '../../../renderer/editor/suggesting/plugin.ts';
import { textLines } from '../../../shared/bill/commands/clause.ts';
import { joinBackward, joinForward } from '../../../shared/bill/commands/join.ts';
import { insertClause, insertLines } from '../../../shared/bill/commands/lines.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { messages } from '../../../shared/messages/index.ts';
import { readReviewJson } from '../../../shared/suggestions/index.ts';
import type { ReviewJson } from '../../../shared/suggestions/types.ts';
import { draft } from '../../builders/draft.ts';
import { START } from '../suggestions/typing.ts';

const erase: BillCommand = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(state.tr.deleteSelection());
  return true;
};

const { undo, redo, ...EDITS } = COMMANDS;
const PRESSES: BillCommand[] = [
  ...Object.values(EDITS),
  joinBackward,
  joinForward,
  erase,
  insertClause('1. One\n2. Two:\n1) a\na) b', null),
  insertLines(textLines('first\n1) second\n2) third')),
];

type Act = 'edit' | 'type' | 'undo' | 'redo' | 'accept' | 'reject' | 'mode' | 'author';

interface Press {
  act: Act;
  anchor: number;
  length: number;
  edge: 'start' | 'end' | 'in';
  which: number;
  text: string;
}

const press: fc.Arbitrary<Press> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Act>('edit') },
    { weight: 5, arbitrary: fc.constant<Act>('type') },
    { weight: 2, arbitrary: fc.constantFrom<Act>('undo', 'redo') },
    { weight: 2, arbitrary: fc.constantFrom<Act>('accept', 'reject') },
    { weight: 2, arbitrary: fc.constantFrom<Act>('mode', 'author') },
  ),
  anchor: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(60) }),
  edge: fc.constantFrom('start', 'end', 'in', 'in'),
  which: fc.nat(PRESSES.length * 7),
  text: fc.constantFrom('x', ' word', 'two words ', 'a', 'e'),
});

const quiet = (): undefined => undefined;

class Desk {
  state: EditorState;
  author = 'Anna';
  on = false;

  constructor(doc?: Node) {
    let made = 0;
    const callbacks: EditorCallbacks = {
      onReview: quiet,
      author: () => this.author,
      onChange: quiet,
      onSelection: quiet,
      onMark: quiet,
      onMargin: quiet,
      onHover: quiet,
      onReference: quiet,
      onFind: quiet,
      onFindAsked: quiet,
      onTable: quiet,
      onCard: quiet,
      onSlash: quiet,
      onRefused: quiet,
      onTypedInVain: quiet,
      onSuggestion: quiet,
      listSigns: () => true,
      messages: () => messages('en'),
    };
    const plugins = editorPlugins(() => `new${++made}`, callbacks);
    this.state = doc ? EditorState.create({ doc, plugins }) : draft(START, {}, plugins);
  }

  send = (tr: EditorState['tr']): void => {
    this.state = this.state.apply(tr);
  };

  private place({ anchor, length, edge }: Press): void {
    const { doc } = this.state;
    const { $from } = TextSelection.near(doc.resolve(Math.floor(anchor * doc.content.size)));
    const pos = edge === 'start' ? $from.start() : edge === 'end' ? $from.end() : $from.pos;
    const head = Math.min(doc.content.size, pos + length);
    this.send(this.state.tr.setSelection(TextSelection.between(doc.resolve(pos), doc.resolve(head))));
  }

  press(key: Press): void {
    if (key.act === 'undo') undo(this.state, this.send);
    else if (key.act === 'redo') redo(this.state, this.send);
    else if (key.act === 'accept') this.decide(accepting, key.which);
    else if (key.act === 'reject') this.decide(rejecting, key.which);
    else if (key.act === 'author') this.author = this.author === 'Anna' ? 'Boris' : 'Anna';
    else if (key.act === 'mode') this.suggest(!this.on);
    else {
      this.place(key);
      if (key.act === 'type') this.send(this.state.tr.insertText(key.text));
      else PRESSES[key.which % PRESSES.length]!(this.state, this.send);
    }
  }

  suggest(on: boolean): void {
    this.on = on;
    this.send(setSuggesting(this.state.tr, on));
  }

  decide(how: typeof accepting, which: number | null): void {
    const all = reviewIn(this.state)?.suggestions.map(({ id }) => id) ?? [];
    const asked = which === null ? all : all.length > 0 ? [all[which % all.length]!] : [];
    const change = how(this.state, asked);
    if (change) this.send(change.tr);
  }

  get working(): Node {
    return this.state.doc;
  }

  get accepted(): Node {
    return reviewIn(this.state)?.accepted ?? this.state.doc;
  }
}

const isBill = (bill: Node): void => expect(readBill(bill.toJSON())).toMatchObject({ ok: true });
const same = (a: Node, b: Node): void => expect(a.toJSON()).toEqual(b.toJSON());

describe('Suggesting in the editor', () => {
  test('leaves two bills at every step; undo to the start restores both, redo to the end too', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 25 }), fc.boolean(), (keys, suggests) => {
        const desk = new Desk();
        const start = desk.working;
        if (suggests) desk.suggest(true);
        for (const key of keys) {
          desk.press(key);
          isBill(desk.working);
          isBill(desk.accepted);
          const review = reviewIn(desk.state);
          if (review) expect(review.working).toBe(desk.working);
        }
        let steps = 0;
        while (redo(desk.state, desk.send));
        const [lastWorking, lastAccepted] = [desk.working, desk.accepted];
        while (undo(desk.state, desk.send)) if (++steps > 200) throw new Error('undo has no end');
        same(desk.working, start);
        same(desk.accepted, start);
        while (redo(desk.state, desk.send)) if (++steps > 400) throw new Error('redo has no end');
        same(desk.working, lastWorking);
        same(desk.accepted, lastAccepted);
      }),
      { numRuns: 300 },
    );
  });

  test('all accepted give the working text, all rejected the accepted one', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 20 }), (keys) => {
        const desk = new Desk();
        desk.suggest(true);
        for (const key of keys) desk.press(key);
        const { working, accepted, state } = desk;
        desk.decide(accepting, null);
        same(desk.working, working);
        same(desk.accepted, working);
        desk.state = state;
        desk.decide(rejecting, null);
        same(desk.working, accepted);
        same(desk.accepted, accepted);
      }),
      { numRuns: 300 },
    );
  });

  test('what is saved opens again as the same suggestions', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 20 }), (keys) => {
        const desk = new Desk();
        desk.suggest(true);
        for (const key of keys) desk.press(key);
        const review = reviewIn(desk.state);
        if (!review) return;
        const stored = JSON.parse(JSON.stringify(review.json)) as ReviewJson;
        const draftRead = readBill(JSON.parse(JSON.stringify(desk.working)));
        const read = readReviewJson(stored);
        if (!read.ok || !draftRead.ok) throw new Error('cannot be read');
        const again = new Desk(draftRead.bill);
        again.send(loadReview(again.state.tr, read.review));
        expect(reviewIn(again.state)?.suggestions ?? []).toEqual(review.suggestions);
        same(again.accepted, desk.accepted);
      }),
      { numRuns: 300 },
    );
  });
});

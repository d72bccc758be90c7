/** Comments that go with their words while a draft is open: by the steps of the editor, not by the text. */
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { commentPlaces, commentsFollowed, setComments } from '../../../renderer/editor/plugins/comments.ts';
import { registerPlugin } from '../../../renderer/editor/plugins/register.ts';
import { replaceBill } from '../../../renderer/editor/replaceBill.ts';
import type { Comment } from '../../../shared/api/comments.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward } from '../../../shared/bill/commands/join.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { placeComments } from '../../../shared/review/list.ts';
import { draft } from '../../builders/draft.ts';

/** A draft in the editor with one comment on the words between the bars. */
class Desk {
  state: EditorState;
  readonly quote: string;
  private comment: Comment;

  constructor(text: string) {
    let made = 0;
    const plugins = [uniqueIds(() => `new${++made}`), registerPlugin(), commentsFollowed(), history()];
    this.state = draft(text, {}, plugins);
    const { from, to } = this.state.selection;
    this.quote = this.state.doc.textBetween(from, to);
    const provisions = listProvisions(this.state.doc);
    const $from = this.state.selection.$from;
    const provision = String($from.node($from.depth - 1).attrs.id);
    const before = $from.parentOffset;
    const said = { author: 'Aman', at: '2026-01-01T00:00:00Z', text: 'Why?', resolved: false, replies: [] };
    this.comment = { ...said, id: 'c', provision, quote: this.quote, from: before, to: before + to - from };
    expect(placeComments([this.comment], provisions)[0]?.on).toBe('words');
    this.state = this.state.apply(setComments(this.state.tr, [this.comment]));
  }

  /** The words between which signs: `find` gives the position before the nth of these. */
  find(words: string, nth = 0): number {
    const places: number[] = [];
    this.state.doc.descendants((node, pos) => {
      const text = node.text ?? '';
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(pos + at);
    });
    return places[nth]!;
  }

  remove(words: string, nth = 0): this {
    const from = this.find(words, nth);
    this.state = this.state.apply(this.state.tr.delete(from, from + words.length));
    return this;
  }

  write(words: string, before: string, nth = 0): this {
    this.state = this.state.apply(this.state.tr.insertText(words, this.find(before, nth)));
    return this;
  }

  caret(before: string, nth = 0): this {
    const selection = TextSelection.create(this.state.doc, this.find(before, nth));
    this.state = this.state.apply(this.state.tr.setSelection(selection));
    return this;
  }

  run(command: BillCommand): this {
    const dispatch = (tr: Transaction): void => {
      this.state = this.state.apply(tr);
    };
    expect(command(this.state, dispatch)).toBe(true);
    return this;
  }

  pause(): this {
    this.state = this.state.apply(closeHistory(this.state.tr));
    return this;
  }

  /** What the list shows from the place as it would be stored, read by the text alone: the words with what is around them. */
  shown(): string {
    const provisions = listProvisions(this.state.doc);
    const place = commentPlaces(this.state).get('c');
    const [one] = placeComments([{ ...this.comment, ...place }], provisions);
    if (!one?.at) return `gone: ${one?.comment.quote}`;
    const { text } = provisions.find(({ id }) => id === one.at?.provision)!;
    const { from, to } = one.at;
    return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
  }
}

const SEALS = `
  article Purpose
   p The |seal| is round and the seal is red.
   p Second paragraph.`;

describe('A comment in a draft that is open', () => {
  test('is gone with its word where the same word stands on beside it, and comes back with undo', () => {
    const desk = new Desk(SEALS).remove('seal ');
    expect(desk.shown()).toBe('gone: seal');
    expect(desk.run(undo).shown()).toBe('The [seal] is round and the seal is red.');
    expect(desk.run(redo).shown()).toBe('gone: seal');
    const twice = new Desk('article A\n p |very| very good').remove('very ');
    expect(twice.shown()).toBe('gone: very');
    expect(twice.write('not ', 'very').shown()).toBe('gone: very');
  });

  test('stays on its word of two through long insertions before it, between them and after', () => {
    const long = 'The seal of the seal keeper, '.repeat(40);
    const desk = new Desk('article A\n p The seal is round and the |seal| is red.').write(long, 'The seal');
    expect(desk.shown()).toBe(`${long}The seal is round and the [seal] is red.`);
    desk.write('other seal of the ', 'seal is red').write('A seal ', 'is red');
    expect(desk.shown()).toBe(`${long}The seal is round and the other seal of the [seal] A seal is red.`);
  });

  test('loses its words letter by letter, is listed with all of them, and undo brings all of them back', () => {
    const desk = new Desk('article A\n p Within |five days| of five days.');
    for (const word of ['days', 'ive ', 'f']) desk.remove(word).pause();
    expect(desk.shown()).toBe('gone: five days');
    expect(desk.run(undo).shown()).toBe('gone: five days');
    desk.run(undo).run(undo);
    expect(desk.shown()).toBe('Within [five days] of five days.');
  });

  test('goes on with words that are edited inside, and with a correction that is put in their place at once', () => {
    const desk = new Desk('article A\n p Within |five days| of five days.').write('working ', 'days');
    expect(desk.shown()).toBe('Within [five working days] of five days.');
    const from = desk.find('five working days');
    desk.state = desk.state.apply(
      desk.state.tr.insertText('a week', from, from + 'five working days'.length),
    );
    expect(desk.shown()).toBe('Within [a week] of five days.');
    desk.state = desk.state.apply(desk.state.tr.insertText('x', from, from + 'a week'.length));
    expect(desk.shown()).toBe('gone: five days');
  });

  test('goes with its half of a provision that is split, and back when the halves are joined', () => {
    const desk = new Desk('article A\n p The seal is round and the |seal| is red.').caret('and the');
    expect(desk.run(STRUCTURE_COMMANDS.split).shown()).toBe('and the [seal] is red.');
    expect(desk.pause().caret('and the').run(joinBackward).shown()).toBe(
      'The seal is round and the [seal] is red.',
    );
    expect(desk.run(undo).shown()).toBe('and the [seal] is red.');
  });

  test('goes with its provision up and down, and to where it is cut and inserted', () => {
    const desk = new Desk(SEALS).caret('seal').run(STRUCTURE_COMMANDS.moveDown);
    expect(desk.shown()).toBe('The [seal] is round and the seal is red.');
    expect(desk.run(undo).run(redo).shown()).toBe('The [seal] is round and the seal is red.');
    const cut = new Desk(SEALS).remove('The seal is round');
    expect(cut.shown()).toBe('gone: seal');
    expect(cut.write('The seal is round ', 'Second').shown()).toBe('The [seal] is round Second paragraph.');
  });

  test('is not taken to words that are typed or put in elsewhere after its own were deleted', () => {
    const desk = new Desk(SEALS).remove('seal ');
    for (const sign of 'laes') desk.write(sign, 'Second').pause();
    desk.write('A seal of the seal keeper. ', 'Second');
    expect(desk.shown()).toBe('gone: seal');
  });

  test('is told apart from its twin when the bill is another state at once', () => {
    const desk = new Desk(SEALS);
    const other = draft(`
      article Purpose
       p Now the seal is round and the seal is red.
       p Second paragraph.
       p Third.`);
    const tr = replaceBill(desk.state, other.doc)!;
    desk.state = desk.state.apply(tr);
    expect(desk.shown()).toBe('Now the [seal] is round and the seal is red.');
  });

  test('costs nothing where the change is behind it, and keeps the very same list', () => {
    const desk = new Desk(SEALS);
    const before = commentsFollowed().spec.key!.getState(desk.state);
    desk.write('More. ', 'Second');
    expect(before).toBeDefined();
    expect(commentsFollowed().spec.key!.getState(desk.state)).toBe(before);
  });
});

/** Each command is one step back by itself, however fast the letters around it are typed. */
import { redo, undo } from 'prosemirror-history';
import { type Command, EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { COMMANDS, KEY_COMMANDS } from '../../../renderer/editor/keys.ts';
import { alone, stepsBack } from '../../../renderer/editor/ownSteps.ts';
import { setSuggesting, suggesting } from '../../../renderer/editor/suggesting/plugin.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { listSigns } from '../../../shared/bill/commands/listSigns.ts';
import { LINE_COMMANDS } from '../../../shared/bill/commands/onEmptyLine.ts';
import { messages } from '../../../shared/messages/index.ts';
import { draft } from '../../builders/draft.ts';

/** An editor without a page where no time passes: the history could take all that is done for one step. */
class Desk {
  state: EditorState;
  private next = 0;

  constructor(text: string, suggests: boolean) {
    const { doc, selection } = draft(text);
    const newId = () => `new-${++this.next}`;
    const plugins = [
      uniqueIds(newId),
      listSigns(() => true),
      ...stepsBack(),
      suggesting({
        by: () => ({ author: 'Ata', at: '2026-11-22T10:00:00.000Z', newId }),
        say: () => messages('en'),
        onReview: () => undefined,
      }),
    ];
    this.state = EditorState.create({ doc, selection, plugins });
    if (suggests) this.send(setSuggesting(this.state.tr, true));
  }

  send = (tr: EditorState['tr']): void => {
    this.state = this.state.apply(tr.setTime(1000));
  };

  run(command: Command): void {
    expect(command(this.state, this.send)).toBe(true);
  }

  type(words: string): void {
    for (const letter of words) this.send(this.state.tr.insertText(letter));
  }

  /** As an input method does: the word so far is written anew at each key. */
  compose(words: string, composition: number): void {
    const { from } = this.state.selection;
    for (let n = 1; n <= words.length; n++)
      this.send(
        this.state.tr.insertText(words.slice(0, n), from, from + n - 1).setMeta('composition', composition),
      );
  }
}

const TWO_POINTS = `
  article Tasks
   p Tasks:
    pt first|
    pt second`;
const TWO_PARTS = `
  article Tasks
   p First
   p Second|`;
const EMPTY_LINE = `
  article Tasks
   p First
   p |`;

const ROWS: [says: string, text: string, command: Command][] = [
  ['Enter', TWO_PARTS, KEY_COMMANDS.enter],
  ['Shift+Enter', TWO_PARTS, KEY_COMMANDS.lineBreak],
  ['a new article', TWO_PARTS, COMMANDS.insertArticle],
  ['a new part', TWO_PARTS, COMMANDS.insertParagraph],
  ['Tab', TWO_PARTS, COMMANDS.demote],
  ['Shift+Tab', TWO_POINTS, COMMANDS.promote],
  ['Alt+Up', TWO_PARTS, COMMANDS.moveUp],
  ['Alt+Down', TWO_POINTS, COMMANDS.moveDown],
  ['another kind', TWO_PARTS, COMMANDS.toPoint],
  ['a locked number', TWO_PARTS, COMMANDS.lockNumber],
  ['a table', TWO_PARTS, COMMANDS.insertTable],
];

describe.each([
  ['editing', false],
  ['suggesting', true],
] as const)('%s', (_mode, suggests) => {
  test.each(ROWS)('%s between letters is a step of its own', (_says, text, command) => {
    const desk = new Desk(text, suggests);
    const docs = [desk.state.doc];
    desk.type('ab');
    docs.push(desk.state.doc);
    desk.run(command);
    docs.push(desk.state.doc);
    desk.type('cd');
    const last = desk.state.doc;
    for (const doc of docs.toReversed()) {
      desk.run(undo);
      expect(desk.state.doc.toJSON()).toEqual(doc.toJSON());
    }
    expect(undo(desk.state)).toBe(false);
    for (const doc of [...docs.slice(1), last]) {
      desk.run(redo);
      expect(desk.state.doc.toJSON()).toEqual(doc.toJSON());
    }
  });

  test('Backspace at the start of a line joins in a step of its own', () => {
    const desk = new Desk(TWO_PARTS.replace('Second|', '|Second'), suggests);
    const before = desk.state.doc;
    desk.run(KEY_COMMANDS.backspace);
    const joined = desk.state.doc;
    desk.type('cd');
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(joined.toJSON());
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(before.toJSON());
  });

  test('what "/" begins on an empty line is a step of its own', () => {
    const desk = new Desk(EMPTY_LINE, suggests);
    desk.run(alone(LINE_COMMANDS.article));
    const begun = desk.state.doc;
    desk.type('cd');
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(begun.toJSON());
  });

  test('two commands at once are two steps', () => {
    const desk = new Desk(TWO_PARTS, suggests);
    const before = desk.state.doc;
    desk.run(COMMANDS.insertArticle);
    const once = desk.state.doc;
    desk.run(COMMANDS.insertArticle);
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(once.toJSON());
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(before.toJSON());
  });

  test('a word that is composed after a command is one step, and the command another', () => {
    const desk = new Desk(TWO_PARTS, suggests);
    desk.compose('ab', 1);
    const word = desk.state.doc;
    desk.run(KEY_COMMANDS.enter);
    const line = desk.state.doc;
    desk.compose('nihao', 2);
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(line.toJSON());
    desk.run(undo);
    expect(desk.state.doc.toJSON()).toEqual(word.toJSON());
  });
});

test('a command that only waits for letters (bold at the cursor) leaves them in one step', () => {
  const desk = new Desk(TWO_PARTS, false);
  const before = desk.state.doc;
  desk.type('ab');
  desk.run(COMMANDS.strong);
  desk.type('cd');
  desk.run(undo);
  expect(desk.state.doc.toJSON()).toEqual(before.toJSON());
});

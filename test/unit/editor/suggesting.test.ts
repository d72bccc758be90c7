/** Suggesting in the editor's state: two texts, one history. */
import { history, redo, undo } from 'prosemirror-history';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import {
  accepting,
  loadReview,
  rejecting,
  reviewIn,
  setSuggesting,
  suggesting,
} from '../../../renderer/editor/suggesting/plugin.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { listSigns } from '../../../shared/bill/commands/listSigns.ts';
import { split } from '../../../shared/bill/commands/split.ts';
import { messages } from '../../../shared/messages/index.ts';
import { draft } from '../../builders/draft.ts';

/** An editor without a page: what is typed, done and undone, and the two texts afterwards. */
class Desk {
  state: EditorState;
  author = 'Ata';
  private next = 0;

  constructor(text: string) {
    const { doc, selection } = draft(text);
    const newId = () => `new-${++this.next}`;
    const plugins = [
      uniqueIds(newId),
      history(),
      listSigns(() => true),
      suggesting({
        by: () => ({ author: this.author, at: '2026-11-22T10:00:00.000Z', newId }),
        say: () => messages('en'),
        onReview: () => undefined,
      }),
    ];
    this.state = EditorState.create({ doc, selection, plugins });
  }

  send = (tr: EditorState['tr']): void => {
    this.state = this.state.apply(tr);
  };

  run(command: Command): boolean {
    return command(this.state, this.send);
  }

  suggest(on: boolean, author = this.author): void {
    this.author = author;
    this.send(setSuggesting(this.state.tr, on));
  }

  type(words: string, after: string): void {
    this.send(this.state.tr.insertText(words, this.find(after) + after.length));
  }

  remove(words: string): void {
    const at = this.find(words);
    this.send(this.state.tr.delete(at, at + words.length));
  }

  at(words: string): number {
    return this.find(words);
  }

  private find(words: string): number {
    let found = -1;
    this.state.doc.descendants((node, pos) => {
      const at = node.isText ? node.text!.indexOf(words) : -1;
      if (found < 0 && at >= 0) found = pos + at;
      return found < 0;
    });
    if (found < 0) throw new RangeError(`no “${words}” in the text`);
    return found;
  }

  /** The kinds of the provisions that are drawn as somebody's. */
  marked(): string[] {
    const drawn = this.state.plugins.find((plugin) => plugin.props.decorations)?.props.decorations;
    const set = drawn?.call(this.state.plugins.at(-1)!, this.state);
    const found = set instanceof DecorationSet ? set.find() : [];
    return found.flatMap(({ from, to }) => {
      const node = this.state.doc.nodeAt(from);
      return node?.nodeSize === to - from ? [node.type.name] : [];
    });
  }

  get working(): string {
    return this.state.doc.textBetween(0, this.state.doc.content.size, ' | ');
  }

  get accepted(): string {
    const accepted = reviewIn(this.state)?.accepted ?? this.state.doc;
    return accepted.textBetween(0, accepted.content.size, ' | ');
  }

  /** Without the space around the words: which of two equal ones was typed cannot be known. */
  get said(): string[] {
    return (reviewIn(this.state)?.suggestions ?? []).map(
      ({ author, kind, before, after }) => `${author} ${kind}: ${before.trim()} → ${after.trim()}`,
    );
  }

  decide(how: typeof accepting, which: (text: string) => boolean): void {
    const ids = reviewIn(this.state)!
      .suggestions.filter(({ before, after }) => which(before + after))
      .map(({ id }) => id);
    const change = how(this.state, ids);
    if (!change) throw new RangeError('nothing to decide');
    this.send(change.tr);
  }
}

const TEXT = '\n  article Visits\n   p The members may visit places.|\n   p Nobody is punished.';

describe('while suggesting is on', () => {
  it('the accepted text stays as it is and the words are somebody’s suggestion', () => {
    const desk = new Desk(TEXT);
    const before = desk.accepted;
    desk.suggest(true);
    desk.type('always ', 'members ');
    expect(desk.accepted).toBe(before);
    expect(desk.working).toContain('The members always may visit');
    expect(desk.said).toEqual(['Ata words:  → always']);
  });

  it('a split is one suggestion, and turning it down joins the two again', () => {
    const desk = new Desk(TEXT);
    const before = desk.working;
    desk.suggest(true);
    expect(desk.run(split)).toBe(true);
    expect(desk.accepted).toBe(before);
    desk.decide(rejecting, () => true);
    expect(desk.working).toBe(before);
    expect(desk.said).toEqual([]);
  });

  it('the colon before a subpoint is part of the suggestion that made the subpoint', () => {
    const desk = new Desk('\n  article Tasks\n   p The body:\n    pt visits;\n    pt rep|orts.');
    const before = desk.working;
    desk.suggest(true);
    expect(desk.run(STRUCTURE_COMMANDS.demote)).toBe(true);
    const suggested = desk.working;
    expect(suggested).toContain('visits: | reports.');
    expect(desk.accepted).toBe(before);
    expect(desk.said).toHaveLength(1);
    desk.decide(rejecting, () => true);
    expect(desk.working).toBe(before);
    desk.run(undo);
    desk.decide(accepting, () => true);
    expect(desk.accepted).toBe(suggested);
    expect(desk.said).toEqual([]);
  });

  it('what came stays marked as somebody’s when the next one comes after it', () => {
    const desk = new Desk('article A\n p One|');
    desk.suggest(true);
    desk.run(split);
    desk.run(STRUCTURE_COMMANDS.demote);
    desk.send(desk.state.tr.insertText('two'));
    expect(desk.marked()).toEqual(['point']);
    desk.run(split);
    desk.send(desk.state.tr.insertText('three'));
    expect(desk.marked()).toEqual(['point', 'point']);
  });

  it('a part begun directly beside what others suggest is in both texts', () => {
    const desk = new Desk('article A\n p One|');
    desk.suggest(true);
    desk.run(split);
    desk.run(STRUCTURE_COMMANDS.demote);
    desk.send(desk.state.tr.insertText('two'));
    desk.suggest(false);
    const at = desk.state.doc.resolve(desk.at('One') + 3);
    desk.send(desk.state.tr.setSelection(TextSelection.near(at, -1)));
    desk.run(split);
    desk.send(desk.state.tr.insertText('three'));
    expect(desk.accepted).toContain('three');
    expect(desk.said).toHaveLength(1);
  });

  it('undo takes back the words, redo brings them back under the name of who writes', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.run(undo);
    expect(desk.said).toEqual([]);
    expect(desk.working).toBe(desk.accepted);
    desk.run(redo);
    expect(desk.said).toEqual(['Ata words:  → always']);
  });

  it('two people’s words are told apart', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.suggest(true, 'Maral');
    desk.remove('Nobody ');
    expect(desk.said).toEqual(['Ata words:  → always', 'Maral words: Nobody → ']);
  });
});

describe('deciding', () => {
  it('accepting moves the accepted text and leaves the working text; undo gives the suggestion back with its author', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.suggest(false, 'Secretary');
    desk.decide(accepting, () => true);
    expect(desk.accepted).toBe(desk.working);
    expect(reviewIn(desk.state)).toBeNull();
    desk.run(undo);
    expect(desk.said).toEqual(['Ata words:  → always']);
    expect(desk.accepted).not.toContain('always');
    desk.run(redo);
    expect(reviewIn(desk.state)).toBeNull();
    expect(desk.accepted).toContain('always');
  });

  it('rejecting takes the words out; undo brings them back as they were suggested', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.suggest(false, 'Secretary');
    desk.decide(rejecting, () => true);
    expect(desk.working).not.toContain('always');
    desk.run(undo);
    expect(desk.working).toContain('always');
    expect(desk.said).toEqual(['Ata words:  → always']);
  });

  it('one of two is decided, the other stays open', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.remove('Nobody ');
    desk.decide(accepting, (text) => text.includes('always'));
    expect(desk.accepted).toContain('members always');
    expect(desk.said).toEqual(['Ata words: Nobody → ']);
  });
});

describe('while suggesting is off', () => {
  it('nothing is kept beside a text without suggestions', () => {
    const desk = new Desk(TEXT);
    desk.type('always ', 'members ');
    expect(reviewIn(desk.state)).toBeNull();
    desk.suggest(true);
    desk.suggest(false);
    expect(reviewIn(desk.state)).toBeNull();
  });

  it('a direct edit is in both texts while a suggestion is open, and undo takes it out of both', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.suggest(false, 'Secretary');
    desk.type(' for it', 'punished');
    expect(desk.accepted).toContain('punished for it');
    expect(desk.said).toEqual(['Ata words:  → always']);
    desk.run(undo);
    expect(desk.accepted).not.toContain('for it');
    expect(desk.working).not.toContain('for it');
    expect(desk.said).toEqual(['Ata words:  → always']);
    desk.run(redo);
    expect(desk.accepted).toContain('punished for it');
    expect(desk.working).toContain('punished for it');
    expect(desk.said).toEqual(['Ata words:  → always']);
  });

  it('a direct edit beside a suggestion in the same line leaves the suggestion what it was', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.suggest(false, 'Secretary');
    desk.type(' of detention', 'places');
    expect(desk.accepted).toContain('The members may visit places of detention.');
    expect(desk.working).toContain('The members always may visit places of detention.');
    expect(desk.said).toEqual(['Ata words:  → always']);
  });
});

describe('undo', () => {
  it('of what was typed before anybody suggested takes it out of both texts, and makes no suggestion', () => {
    const desk = new Desk(TEXT);
    const before = desk.working;
    desk.type('always ', 'members ');
    desk.suggest(true);
    desk.run(undo);
    expect(desk.working).toBe(before);
    expect(desk.accepted).toBe(before);
    expect(desk.said).toEqual([]);
    desk.run(redo);
    expect(desk.accepted).toContain('always');
    expect(desk.said).toEqual([]);
  });

  it('of a direct edit that took a suggestion away with its words gives the suggestion back', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.suggest(false, 'Secretary');
    desk.remove('always ');
    expect(reviewIn(desk.state)).toBeNull();
    desk.run(undo);
    expect(desk.said).toEqual(['Ata words:  → always']);
    expect(desk.accepted).not.toContain('always');
  });

  it('and redo keep the author, whoever presses the key', () => {
    const desk = new Desk(TEXT);
    desk.suggest(true);
    desk.type('always ', 'members ');
    desk.author = 'Maral';
    desk.run(undo);
    desk.run(redo);
    expect(desk.said).toEqual(['Ata words:  → always']);
  });
});

it('a project’s open suggestions are put beside the text when it opens', () => {
  const first = new Desk(TEXT);
  first.suggest(true);
  first.type('always ', 'members ');
  const { state } = reviewIn(first.state)!;
  const again = new Desk(TEXT);
  again.state = EditorState.create({ doc: first.state.doc, plugins: again.state.plugins });
  again.send(loadReview(again.state.tr, state));
  expect(again.said).toEqual(['Ata words:  → always']);
  expect(again.accepted).toBe(first.accepted);
});

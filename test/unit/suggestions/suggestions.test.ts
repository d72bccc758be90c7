/** What a person sees of suggestions: one for each thing that was done, with its author, its words and its places. */
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward } from '../../../shared/bill/commands/join.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import {
  acceptSuggestions,
  carryEdit,
  nextSuggestions,
  type OpenReview,
  openReview,
  rejectSuggestions,
} from '../../../shared/suggestions/index.ts';
import { draft } from '../../builders/draft.ts';
import { person } from './typing.ts';

/** A draft that people suggest in, edit and decide on. */
class Desk {
  private state: EditorState;
  private readonly people = new Map<string, ReturnType<typeof person>>();
  open: OpenReview;

  constructor(text: string) {
    let made = 0;
    this.state = draft(text, {}, [uniqueIds(() => `new${++made}`)]);
    this.open = openReview(null, this.state.doc);
  }

  private do(
    author: string,
    change: (state: EditorState, dispatch: (tr: Transaction) => void) => unknown,
  ): this {
    change(this.state, (tr) => {
      this.state = this.state.apply(tr);
    });
    const by = this.people.get(author) ?? person(author);
    this.people.set(author, by);
    this.open =
      author === '' ? carryEdit(this.open, this.state.doc) : nextSuggestions(this.open, this.state.doc, by);
    return this;
  }

  private find(words: string): { from: number; to: number } {
    let found = -1;
    this.state.doc.descendants((node, pos) => {
      if (!node.isTextblock || found >= 0) return;
      const at = node.textBetween(0, node.content.size, '', '\ufffc').indexOf(words);
      if (at >= 0) found = pos + 1 + at;
    });
    if (found < 0) throw new RangeError(words);
    return { from: found, to: found + words.length };
  }

  /** Replaces words by others; author '' edits directly. */
  write(author: string, words: string, text: string): this {
    return this.do(author, (state, dispatch) => {
      const { from, to } = this.find(words);
      dispatch(text === '' ? state.tr.delete(from, to) : state.tr.insertText(text, from, to));
    });
  }

  /** Types after words, a letter at a time. */
  type(author: string, after: string, text: string): this {
    let { to } = this.find(after);
    for (const letter of text)
      this.do(author, (state, dispatch) => dispatch(state.tr.insertText(letter, to++)));
    return this;
  }

  bold(author: string, words: string): this {
    return this.do(author, (state, dispatch) => {
      const { from, to } = this.find(words);
      dispatch(state.tr.addMark(from, to, billSchema.marks.strong!.create()));
    });
  }

  footnote(author: string, after: string, text: string): this {
    return this.do(author, (state, dispatch) =>
      dispatch(state.tr.insert(this.find(after).to, billSchema.nodes.footnote!.create({ text }))),
    );
  }

  /** Presses a key with the cursor before these words. */
  press(author: string, before: string, command: BillCommand): this {
    return this.do(author, (state, dispatch) => {
      const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, this.find(before).from)));
      this.state = at;
      command(at, dispatch);
    });
  }

  told(): string[] {
    return this.open.suggestions.map(({ author, with: others, kind, before, after }) =>
      `${[author, ...(others ?? [])].join(' and ')} ${kind}: ${before.trim()} → ${after.trim()}`
        .replace('  ', ' ')
        .trim(),
    );
  }

  accept(...which: number[]): this {
    const ids = which.map((i) => this.open.suggestions[i]!.id);
    this.open = acceptSuggestions(this.open, ids).open;
    return this;
  }

  reject(...which: number[]): this {
    const ids = which.map((i) => this.open.suggestions[i]!.id);
    this.open = rejectSuggestions(this.open, ids).open;
    return this;
  }

  get accepted(): string {
    return this.open.accepted.textBetween(0, this.open.accepted.content.size, '|');
  }

  get working(): string {
    return this.open.working.textBetween(0, this.open.working.content.size, '|');
  }
}

const LAW = `
  article Visits
   p The mechanism may visit any place at any time.
   p It reports every year: to parliament and to the public.
   p Grounds
    pt a complaint
    pt a decision
  article Reports
   p It shall report.`;

const desk = (): Desk => new Desk(LAW);

describe('Words', () => {
  test('that replace others are one suggestion, however they were typed', () => {
    expect(desk().write('Anna', 'may', 'shall').told()).toEqual(['Anna words: may → shall']);
    expect(desk().write('Anna', 'may visit', 'must inspect').told()).toEqual([
      'Anna words: may visit → must inspect',
    ]);
    expect(desk().type('Anna', 'at any time', ', announced or not').told()).toEqual([
      'Anna words: → , announced or not',
    ]);
  });

  test('of two people side by side are two suggestions', () => {
    const both = desk().type('Anna', 'visit', ' freely').type('Boris', ' freely', ' and alone');
    expect(both.told()).toEqual(['Anna words: → freely', 'Boris words: → and alone']);
    expect(both.accept(1).accepted).toContain('may visit and alone any place');
    expect(both.told()).toEqual(['Anna words: → freely']);
  });

  test('that another mended name both', () => {
    const both = desk().type('Anna', 'visit', ' frely').write('Boris', 'frely', 'freely');
    expect(both.told()).toEqual(['Anna and Boris words: → freely']);
  });

  test('that were typed and taken back are no suggestion', () => {
    expect(desk().type('Anna', 'visit', ' freely').write('Anna', ' freely', '').told()).toEqual([]);
  });

  test('that only look otherwise are a change of formatting; a footnote is a footnote', () => {
    expect(desk().bold('Anna', 'any place').told()).toEqual(['Anna formatting: any place → any place']);
    expect(desk().footnote('Anna', 'any place', 'As in Article 4.').told()).toEqual([
      'Anna footnote: → As in Article 4.',
    ]);
  });
});

describe('Structure', () => {
  test('a split is one suggestion, and so is a join', () => {
    const cut = desk().press('Anna', ' to parliament', STRUCTURE_COMMANDS.split);
    expect(cut.told()).toEqual(['Anna split: → to parliament and to the public.']);
    expect(cut.reject(0).working).toContain('every year: to parliament and to the public.');
    const joined = desk().press('Anna', 'It reports', joinBackward);
    expect(joined.told()).toEqual(['Anna joined: It reports every year: to parliament and to the public. →']);
  });

  test('a demotion is one suggestion with all that moved along', () => {
    const demoted = desk().press('Anna', 'Grounds', STRUCTURE_COMMANDS.demote);
    expect(demoted.told()).toEqual(['Anna retyped: paragraph → point']);
    expect(demoted.open.suggestions[0]!.parts.map(({ kind }) => kind).sort()).toEqual([
      'moved',
      'retyped',
      'retyped',
      'retyped',
    ]);
  });

  test('an item that is raised is one suggestion with the items that follow into it', () => {
    const raised = desk().press('Anna', 'a complaint', STRUCTURE_COMMANDS.promote);
    expect(raised.told()).toHaveLength(1);
    const parts = raised.open.suggestions[0]!.parts.map(({ kind }) => kind);
    expect(parts.filter((kind) => kind === 'moved')).toHaveLength(2);
    expect(raised.reject(0).working).toBe(desk().working);
  });

  test('a move says where it stood; a lock is a number', () => {
    const moved = desk().press('Anna', 'a decision', STRUCTURE_COMMANDS.moveUp);
    expect(moved.open.suggestions).toMatchObject([{ kind: 'moved', parts: [{ kind: 'moved' }] }]);
    expect(moved.open.suggestions[0]!.parts[0]!.stood).toBeDefined();
    expect(desk().press('Anna', 'Reports', STRUCTURE_COMMANDS.lockNumber).told()).toEqual([
      'Anna number: → 2',
    ]);
  });

  test('what stands in a new provision cannot be accepted without it, and what was pulled in is told', () => {
    const made = desk()
      .press('Anna', 'Reports', STRUCTURE_COMMANDS.insertChapter)
      .press('Boris', 'It shall report', STRUCTURE_COMMANDS.split);
    const inner = made.open.suggestions.find(({ author }) => author === 'Boris')!;
    const { open, decided } = acceptSuggestions(made.open, [inner.id]);
    expect(decided.length).toBeGreaterThanOrEqual(1);
    expect(open.accepted.check()).toBeUndefined();
  });
});

describe('A direct edit beside suggestions', () => {
  test('is in both texts where nobody suggests anything', () => {
    const edited = desk().write('Anna', 'may', 'shall').write('', 'every year', 'twice a year');
    expect(edited.told()).toEqual(['Anna words: may → shall']);
    expect(edited.accepted).toContain('may visit any place at any time.|');
    expect(edited.accepted).toContain('It reports twice a year');
    expect(edited.working).toContain('It reports twice a year');
  });

  test('in the same line is in both texts; inside an insertion it is part of it', () => {
    const near = desk().write('Anna', 'may', 'shall').write('', 'any time', 'all times');
    expect(near.told()).toEqual(['Anna words: may → shall']);
    expect(near.accepted).toContain('may visit any place at all times.');
    const inside = desk().type('Anna', 'visit', ' freely and alone').type('', 'freely and', ' always');
    expect(inside.told()).toEqual(['Anna words: → freely and always alone']);
    expect(inside.accepted).toContain('may visit any place');
  });
});

describe('Deciding', () => {
  test('accepting moves the accepted text, rejecting the working text', () => {
    const both = desk().write('Anna', 'may', 'shall').write('Boris', 'every year', 'twice a year');
    both.accept(0);
    expect([both.accepted.includes('shall visit'), both.working.includes('twice a year')]).toEqual([
      true,
      true,
    ]);
    both.reject(0);
    expect(both.told()).toEqual([]);
    expect(both.working).toBe(both.accepted);
    expect(both.working).toContain('shall visit any place at any time.|It reports every year');
  });
});

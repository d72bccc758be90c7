/** Structural commands as a table of drawn bills: what a drafter sees before the key and after it. */
import { history, undo } from 'prosemirror-history';
import { describe, expect, test } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../../shared/bill/commands/join.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

const COMMANDS: Record<string, BillCommand> = { ...STRUCTURE_COMMANDS, joinBackward, joinForward };

interface Row {
  says: string;
  run: string;
  before: string;
  /** null: the command answers no and does nothing. */
  after: string | null;
  form?: 'law' | 'decree';
}

const ROWS: Row[] = [
  {
    says: 'Enter at the end of an article heading goes to a new first paragraph',
    run: 'split',
    before: `
      article Purpose|
       p First`,
    after: `
      article Purpose
       p |
       p First`,
  },
  {
    says: 'Enter at the end of a heading goes to the blank paragraph that waits there',
    run: 'split',
    before: `
      article Purpose|
       p
       p Second`,
    after: `
      article Purpose
       p |
       p Second`,
  },
  {
    says: 'Enter in the middle of a heading makes its rest the first paragraph',
    run: 'split',
    before: `
      article Purpose| and tasks
       p First`,
    after: `
      article Purpose
       p | and tasks
       p First`,
  },
  {
    says: 'Enter at the start of a heading makes room for an article before it',
    run: 'split',
    before: `
      article |Purpose
       p First`,
    after: `
      article
       p
      article |Purpose
       p First`,
  },
  {
    says: 'Enter at the end of a chapter heading makes its first article',
    run: 'split',
    before: `
      chapter General|
       article Purpose`,
    after: `
      chapter General
       article |
        p
       article Purpose`,
  },
  {
    says: 'Enter in a paragraph splits it in two',
    run: 'split',
    before: `
      article A
       p One.| Two.
       p Three`,
    after: `
      article A
       p One.
       p | Two.
       p Three`,
  },
  {
    says: 'Enter in the opening words of a list takes the list along',
    run: 'split',
    before: `
      article A
       p One.| Two:
        pt a`,
    after: `
      article A
       p One.
       p | Two:
        pt a`,
  },
  {
    says: 'Enter at the end of the opening words of a list makes its first point',
    run: 'split',
    before: `
      article A
       p Grounds are:|
        pt a
        pt b`,
    after: `
      article A
       p Grounds are:
        pt |
        pt a
        pt b`,
  },
  {
    says: 'Enter in a point makes the next point, subpoints follow the later text',
    run: 'split',
    before: `
      article A
       p Grounds are:
        pt a| and
         sub x
        pt b`,
    after: `
      article A
       p Grounds are:
        pt a
        pt | and
         sub x
        pt b`,
  },
  {
    says: 'Enter at the start of a paragraph keeps the cursor with its text',
    run: 'split',
    before: `
      article A
       p |One`,
    after: `
      article A
       p
       p |One`,
  },
  {
    says: 'Enter on an empty point makes it a paragraph, the points after it go with it',
    run: 'split',
    before: `
      article A
       p Grounds are:
        pt a
        pt |
        pt b`,
    after: `
      article A
       p Grounds are:
        pt a
       p |
        pt b`,
  },
  {
    says: 'Enter on an empty subpoint makes it a point',
    run: 'split',
    before: `
      article A
       p Grounds are:
        pt a
         sub |`,
    after: `
      article A
       p Grounds are:
        pt a
        pt |`,
  },
  {
    says: 'Enter on an empty last paragraph begins the next article',
    run: 'split',
    before: `
      article A
       p One
       p |
      article C`,
    after: `
      article A
       p One
      article |
       p
      article C`,
  },
  {
    says: 'Enter on the only paragraph, empty, adds a paragraph',
    run: 'split',
    before: `
      article A
       p |`,
    after: `
      article A
       p
       p |`,
  },
  {
    says: 'Enter in a further line of a paragraph makes a paragraph of its rest',
    run: 'split',
    before: `
      article A
       p One
        pt a
        + |Flush
        pt b`,
    after: `
      article A
       p One
        pt a
       p |Flush
        pt b`,
  },
  {
    says: 'Enter over a selection replaces it',
    run: 'split',
    before: `
      article A
       p One| two |three`,
    after: `
      article A
       p One
       p |three`,
  },
  {
    says: 'Enter in a note adds a line, and leaves it from an empty last line',
    run: 'split',
    before: `
      article A
       p One
       note Why
        + |`,
    after: `
      article A
       p One
       note Why
       p |`,
  },
  {
    says: 'Tab makes a paragraph the last point of the one before it',
    run: 'demote',
    before: `
      article A
       p One:
        pt a
       p |Two
        pt b`,
    after: `
      article A
       p One:
        pt a
        pt |Two
         sub b`,
  },
  {
    says: 'Tab makes a point a subpoint',
    run: 'demote',
    before: `
      article A
       p One:
        pt a
        pt b|`,
    after: `
      article A
       p One:
        pt a
         sub b|`,
  },
  {
    says: 'Tab takes all selected neighbours',
    run: 'demote',
    before: `
      article A
       p One:
       p T|wo
       p Thr|ee
       p Four`,
    after: `
      article A
       p One:
        pt T|wo
        pt Thr|ee
       p Four`,
  },
  {
    says: 'Tab is refused where subpoints would have nowhere to go',
    run: 'demote',
    before: `
      article A
       p One
       p |Two
        pt a
         sub x`,
    after: null,
  },
  {
    says: 'Tab is refused on the first paragraph',
    run: 'demote',
    before: `
      article A
       p |One`,
    after: null,
  },
  {
    says: 'Tab in a decree makes a point a subpoint',
    run: 'demote',
    form: 'decree',
    before: `
      p One
      p |Two`,
    after: `
      p One
       pt |Two`,
  },
  {
    says: 'Shift+Tab makes a point a paragraph; what followed it in the list follows it',
    run: 'promote',
    before: `
      article A
       p One:
        pt a
        pt |b
         sub x
        pt c
        + flush
       p Two`,
    after: `
      article A
       p One:
        pt a
       p |b
        pt x
        pt c
        + flush
       p Two`,
  },
  {
    says: 'Shift+Tab makes a subpoint a point',
    run: 'promote',
    before: `
      article A
       p One:
        pt a
         sub x|
         sub y`,
    after: `
      article A
       p One:
        pt a
        pt x|
         sub y`,
  },
  {
    says: 'Shift+Tab is refused on a paragraph',
    run: 'promote',
    before: `
      article A
       p |One`,
    after: null,
  },
  {
    says: 'Backspace joins a paragraph to the one before it',
    run: 'joinBackward',
    before: `
      article A
       p One
       p |Two
        pt a`,
    after: `
      article A
       p One|Two
        pt a`,
  },
  {
    says: 'Backspace joins in reading order: the text goes to the last point above',
    run: 'joinBackward',
    before: `
      article A
       p One
        pt a
       p |Two
        pt b`,
    after: `
      article A
       p One
        pt a|Two
        pt b`,
  },
  {
    says: 'Backspace on the first point joins the opening words, its subpoints become points',
    run: 'joinBackward',
    before: `
      article A
       p One
        pt |a
         sub x
        pt b`,
    after: `
      article A
       p One|a
        pt x
        pt b`,
  },
  {
    says: 'Backspace in an empty paragraph removes it',
    run: 'joinBackward',
    before: `
      article A
       p One
       p |
       p Three`,
    after: `
      article A
       p One|
       p Three`,
  },
  {
    says: 'Backspace in the first paragraph joins the heading, as Enter had parted them',
    run: 'joinBackward',
    before: `
      article Purpose
       p | and tasks`,
    after: `
      article Purpose| and tasks`,
  },
  {
    says: 'Backspace after a blank paragraph removes that one and keeps this',
    run: 'joinBackward',
    before: `
      article A
       p
       p |Two`,
    after: `
      article A
       p |Two`,
  },
  {
    says: 'Backspace in an empty article removes it',
    run: 'joinBackward',
    before: `
      article A
       p One
      article |
       p`,
    after: `
      article A
       p One|`,
  },
  {
    says: 'Backspace at a heading joins the article to the one before it',
    run: 'joinBackward',
    before: `
      article A
       p One
      article |B
       p Two`,
    after: `
      article A
       p One
       p |B
       p Two`,
  },
  {
    says: 'Backspace at the first heading of a chapter is refused',
    run: 'joinBackward',
    before: `
      chapter I
       article |B
        p Two`,
    after: null,
  },
  {
    says: 'Backspace in an empty chapter heading gives its articles to the chapter before',
    run: 'joinBackward',
    before: `
      chapter I
       article A
      chapter |
       article B`,
    after: `
      chapter I
       article A|
       article B`,
  },
  {
    says: 'Backspace is refused after a table',
    run: 'joinBackward',
    before: `
      article A
       table x y
       p |Two`,
    after: null,
  },
  {
    says: 'Delete at the end takes the next paragraph in',
    run: 'joinForward',
    before: `
      article A
       p One|
       p Two`,
    after: `
      article A
       p One|Two`,
  },
  {
    says: 'Alt+Up swaps paragraphs with what they hold',
    run: 'moveUp',
    before: `
      article A
       p One
       p Tw|o
        pt a`,
    after: `
      article A
       p Tw|o
        pt a
       p One`,
  },
  {
    says: 'Alt+Up takes the first paragraph to the end of the article before',
    run: 'moveUp',
    before: `
      chapter I
       article A
        p One
      chapter II
       article B
        p Tw|o
        p Three`,
    after: `
      chapter I
       article A
        p One
        p Tw|o
      chapter II
       article B
        p Three`,
  },
  {
    says: 'Alt+Down takes the last article of a chapter to the start of the next',
    run: 'moveDown',
    before: `
      chapter I
       article A|
        p One
      chapter II
       article B`,
    after: `
      chapter I
      chapter II
       article A|
        p One
       article B`,
  },
  {
    says: 'Alt+Down takes the last point to the start of the next list',
    run: 'moveDown',
    before: `
      article A
       p One
        pt a|
       p Two
        pt b`,
    after: `
      article A
       p One
       p Two
        pt a|
        pt b`,
  },
  {
    says: 'Alt+Down moves an article into the chapter that follows it',
    run: 'moveDown',
    before: `
      article A|
      chapter I
       article B`,
    after: `
      chapter I
       article A|
       article B`,
  },
  {
    says: 'Alt+Down on a chapter heading moves the chapter',
    run: 'moveDown',
    before: `
      chapter I|
       article A
      chapter II
       article B`,
    after: `
      chapter II
       article B
      chapter I|
       article A`,
  },
  {
    says: 'Alt+Up at the very start is refused',
    run: 'moveUp',
    before: `
      article A|
       p One`,
    after: null,
  },
  {
    says: 'Alt+Down never passes the signature',
    run: 'moveDown',
    before: `
      article A|
      signature President`,
    after: null,
  },
  {
    says: 'a new article comes after the current one',
    run: 'insertArticle',
    before: `
      chapter I
       article A
        p One|
       article B`,
    after: `
      chapter I
       article A
        p One
       article |
        p
       article B`,
  },
  {
    says: 'a new article asked for in the preamble comes after it',
    run: 'insertArticle',
    before: `
      preamble Whereas|
      article A`,
    after: `
      preamble Whereas
      article |
       p
      article A`,
  },
  {
    says: 'a new chapter takes the articles that follow the current one',
    run: 'insertChapter',
    before: `
      chapter I
       article A
        p One|
       article B
      chapter III`,
    after: `
      chapter I
       article A
        p One
      chapter |
       article B
      chapter III`,
  },
  {
    says: 'a new chapter among loose articles takes those up to the next chapter',
    run: 'insertChapter',
    before: `
      article A|
      article B
      chapter II
       article C`,
    after: `
      article A
      chapter |
       article B
      chapter II
       article C`,
  },
  {
    says: 'a new chapter asked for in a chapter heading comes after that chapter',
    run: 'insertChapter',
    before: `
      chapter I|
       article A`,
    after: `
      chapter I
       article A
      chapter |`,
  },
  {
    says: 'a new part takes the chapters that follow',
    run: 'insertPart',
    before: `
      chapter I
       article A|
      chapter II
       article B`,
    after: `
      chapter I
       article A
      part |
       chapter II
        article B`,
  },
  {
    says: 'a new paragraph comes after the current one with its points',
    run: 'insertParagraph',
    before: `
      article A
       p One
        pt a|
       p Two`,
    after: `
      article A
       p One
        pt a
       p |
       p Two`,
  },
  {
    says: 'a new point in the opening words comes first in the list',
    run: 'insertPoint',
    before: `
      article A
       p One|
        pt a`,
    after: `
      article A
       p One
        pt |
        pt a`,
  },
  {
    says: 'a point has no place in a heading',
    run: 'insertPoint',
    before: `
      article A|`,
    after: null,
  },
  {
    says: 'an annex goes behind the signature',
    run: 'insertAnnex',
    before: `
      article A|
      signature President`,
    after: `
      article A
      signature President
      annex |
       p`,
  },
  {
    says: 'a signature goes before the annexes, also from inside one of them',
    run: 'insertSignature',
    before: `
      article A
      annex B
       p O|ne`,
    after: `
      article A
      signature |
      annex B
       p One`,
  },
  {
    says: 'a bill has one signature',
    run: 'insertSignature',
    before: `
      article A|
      signature President`,
    after: null,
  },
  {
    says: 'a preamble goes before everything but the title',
    run: 'insertPreamble',
    before: `
      chapter A
       article B|`,
    after: `
      preamble |
      chapter A
       article B`,
  },
  {
    says: 'a note goes after the text at the cursor',
    run: 'insertNote',
    before: `
      article A
       p One|
        pt a`,
    after: `
      article A
       p One
        note |
        pt a`,
  },
  {
    says: 'deleting takes the innermost provision',
    run: 'deleteProvision',
    before: `
      article A
       p One
        pt a|
       p Two`,
    after: `
      article A
       p One|
       p Two`,
  },
  {
    says: 'the title block cannot be moved',
    run: 'moveDown',
    before: `
      article A
       p One`,
    after: null,
  },
];

describe('structural commands', () => {
  for (const row of ROWS)
    test(row.says, () => {
      let made = 0;
      const plugins = [uniqueIds(() => `new${++made}`), history()];
      const before = draft(row.before, { form: row.form ?? 'law' }, plugins);
      const command = COMMANDS[row.run]!;
      let state = before;
      const done = command(before, (tr) => {
        state = state.apply(tr);
      });
      expect(done).toBe(row.after !== null);
      expect(command(before)).toBe(done);
      if (row.after === null) {
        expect(state).toBe(before);
        return;
      }
      expect(drawn(state)).toBe(flush(row.after));
      expect(readBill(state.doc.toJSON())).toMatchObject({ ok: true });
      undo(state, (tr) => {
        state = state.apply(tr);
      });
      expect(state.doc.eq(before.doc)).toBe(true);
    });
});

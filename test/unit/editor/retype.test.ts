/** One key gives what stands at the cursor another kind: drawn bills before and after, in both traditions. */
import { history, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { kindAt, RETYPE_KINDS, type RetypeKind, retype } from '../../../shared/bill/commands/retype.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { TRADITIONS } from '../../../shared/bill/kinds.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

interface Row {
  says: string;
  to: RetypeKind;
  before: string;
  /** null: refused. */
  after: string | null;
  form?: 'law' | 'decree';
}

const ROWS: Row[] = [
  {
    says: 'a paragraph becomes a point of the one before it, with its points',
    to: 'point',
    before: `
      article A
       p Grounds:
       p age|
        pt years
       p Last`,
    after: `
      article A
       p Grounds:
        pt age|
         sub years
       p Last`,
  },
  {
    says: 'a paragraph becomes a subpoint of the last point before it',
    to: 'subpoint',
    before: `
      article A
       p Grounds:
        pt age
       p y|ears`,
    after: `
      article A
       p Grounds:
        pt age
         sub y|ears`,
  },
  {
    says: 'the first paragraph of an article has nothing to be a point of',
    to: 'point',
    before: `
      article A
       p First|`,
    after: null,
  },
  {
    says: 'a subpoint becomes a paragraph, and what followed follows it',
    to: 'paragraph',
    before: `
      article A
       p Grounds:
        pt age
         sub one|
         sub two
        pt health`,
    after: `
      article A
       p Grounds:
        pt age
       p one|
        pt two
        pt health`,
  },
  {
    says: 'a paragraph becomes the next article, its points paragraphs of it',
    to: 'article',
    before: `
      chapter C
       article A
        p First
        p Pow|ers
         pt visits
        p Last
       article B
        p Text`,
    after: `
      chapter C
       article A
        p First
       article Pow|ers
        p visits
        p Last
       article B
        p Text`,
  },
  {
    says: 'a subpoint becomes an article',
    to: 'article',
    before: `
      article A
       p Grounds:
        pt age
         sub New|`,
    after: `
      article A
       p Grounds:
        pt age
      article New|`,
  },
  {
    says: 'an article becomes a paragraph of the one before it',
    to: 'paragraph',
    before: `
      article A
       p First
      article |Powers
       p Second
       p Third`,
    after: `
      article A
       p First
       p |Powers
       p Second
       p Third`,
  },
  {
    says: 'the first article of a chapter has none to go into',
    to: 'paragraph',
    before: `
      chapter C
       article |A
        p First`,
    after: null,
  },
  {
    says: 'an article begins a chapter, and those after it come under it',
    to: 'chapter',
    before: `
      chapter One
       article A
        p a
       article Two|
        p
       article B
        p b
      chapter Three
       article C`,
    after: `
      chapter One
       article A
        p a
      chapter Two|
       article B
        p b
      chapter Three
       article C`,
  },
  {
    says: 'an article without a chapter begins one up to the next; its text is kept as an article',
    to: 'chapter',
    before: `
      article A
       p a
      article Two|
       p text
      article B
       p b
      chapter Three
       article C`,
    after: `
      article A
       p a
      chapter Two|
       article
        p text
       article B
        p b
      chapter Three
       article C`,
  },
  {
    says: 'a chapter becomes an article of the chapter before it',
    to: 'article',
    before: `
      chapter One
       article A
        p a
      chapter Two|
       article B
        p b`,
    after: `
      chapter One
       article A
        p a
       article Two|
       article B
        p b`,
  },
  {
    says: 'the only chapter becomes an article where it stood',
    to: 'article',
    before: `
      chapter One|
       p loose
       article A
        p a`,
    after: `
      article One|
       p loose
      article A
       p a`,
  },
  {
    says: 'a point becomes a plain line of its paragraph',
    to: 'wording',
    before: `
      article A
       p Grounds:
        pt age
        pt as listed|
        pt health`,
    after: `
      article A
       p Grounds:
        pt age
        + as listed|
        pt health`,
  },
  {
    says: 'a paragraph becomes a plain line of the one before it, with its points',
    to: 'wording',
    before: `
      article A
       p One
       p Two|
        pt a
       p Three`,
    after: `
      article A
       p One
        + Two|
        pt a
       p Three`,
  },
  {
    says: 'a heading is no plain line',
    to: 'wording',
    before: `
      article A
       p a
      article B|
       p b`,
    after: null,
  },
  {
    says: 'a plain line becomes a point of its paragraph',
    to: 'point',
    before: `
      article A
       p One
        + Two|
        pt a`,
    after: `
      article A
       p One
        pt Two|
        pt a`,
  },
  {
    says: 'a plain line becomes a paragraph of its own',
    to: 'paragraph',
    before: `
      article A
       p One
        + Two|
        pt a
       p Three`,
    after: `
      article A
       p One
       p Two|
        pt a
       p Three`,
  },
  {
    says: 'what it is already it need not become',
    to: 'paragraph',
    before: `
      article A
       p One|`,
    after: null,
  },
  {
    says: 'a decree has points, no articles',
    to: 'article',
    form: 'decree',
    before: `
      p One
      p Two|`,
    after: null,
  },
  {
    says: 'a point of a decree becomes its chapter, and the points after it come under it',
    to: 'chapter',
    form: 'decree',
    before: `
      p One
      p Two|
      p Three`,
    after: `
      p One
      chapter Two|
       p Three`,
  },
  {
    says: 'a chapter of a decree becomes one of its points',
    to: 'paragraph',
    form: 'decree',
    before: `
      chapter One
       p a
      chapter Two|
       p b`,
    after: `
      chapter One
       p a
       p Two|
       p b`,
  },
  {
    says: 'an annex takes articles as a bill does',
    to: 'article',
    before: `
      article A
      annex Rules
       article One
        p First
        p Second|`,
    after: `
      article A
      annex Rules
       article One
        p First
       article Second|`,
  },
];

for (const tradition of TRADITIONS)
  describe(`another kind with one key (${tradition})`, () => {
    for (const row of ROWS)
      test(row.says, () => {
        let made = 0;
        const plugins = [uniqueIds(() => `new${++made}`), history()];
        const before = draft(row.before, { tradition, form: row.form ?? 'law' }, plugins);
        const id = String(before.selection.$from.node(-1).attrs.id);
        const from = kindAt(before);
        let state = before;
        const done = retype(row.to)(before, (tr) => {
          state = state.apply(tr);
        });
        expect(done).toBe(row.after !== null);
        expect(retype(row.to)(before)).toBe(done);
        if (row.after === null) {
          expect(state).toBe(before);
          return;
        }
        expect(drawn(state)).toBe(flush(row.after));
        expect(kindAt(state)).toBe(row.to);
        if (from !== 'wording' && row.to !== 'wording')
          expect(state.selection.$from.node(-1).attrs.id).toBe(id);
        expect(readBill(state.doc.toJSON())).toMatchObject({ ok: true });
        undo(state, (tr) => {
          state = state.apply(tr);
        });
        expect(state.doc.eq(before.doc)).toBe(true);
      });
  });

test('titles, notes and cells have no kind to change', () => {
  for (const text of ['note Why|', 'preamble We|']) {
    const state = draft(text);
    expect(kindAt(state)).toBeNull();
    for (const kind of RETYPE_KINDS) expect(retype(kind)(state)).toBe(false);
  }
});

test('from every place of a bill every way that is offered ends in a valid bill with all its words', () => {
  const state = draft(`
    part P
     chapter One
      article A
       p Grounds:
        pt age
         sub one
         + line
        + more
       p Second
        table x y
      article B
       p b
     chapter Two
      p loose
      article C
       quoted
        article Q
         p q
        p r
    annex Rules
     p first
     p second`);
  const words = (text: string): string => [...text].sort().join('');
  let ways = 0;
  state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const here = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + 1)));
    for (const kind of RETYPE_KINDS)
      retype(kind)(here, (tr) => {
        ways++;
        tr.doc.check();
        expect(words(tr.doc.textContent)).toBe(words(state.doc.textContent));
      });
    return false;
  });
  expect(ways).toBeGreaterThan(30);
});

/** A selection from one line into another: the words that are left join, and nothing that was not selected goes or is made. */
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { deleteSelection, typedOver } from '../../../shared/bill/commands/deleteSelected.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';
import { ACT_NAMES, startOf } from '../../builders/randomCommands.ts';

const LAW = { lang: 'ru', form: 'law', tradition: 'post-soviet' } as const;

function deleted(state: EditorState): EditorState {
  let now = state;
  deleteSelection(state, (tr) => {
    now = state.apply(tr);
  });
  now.doc.check();
  return now;
}

const CASES: Record<string, [before: string, after: string]> = {
  'from a part of one article into a point of the next: the rest of the list follows the joined words': [
    `
    chapter General
     article Purpose
      p Aim |is
     article Notions
      p Words:
       pt al|pha;
       pt beta.
     article Last
      p End`,
    `
    chapter General
     article Purpose
      p Aim |pha;
       pt beta.
     article Last
      p End`,
  ],
  'from a part into a subpoint of a later chapter: what followed follows, rank by rank': [
    `
    chapter General
     article Purpose
      p Aim |is
      p Gone
    chapter Order
     article Access
      p One
      p It may:
       pt visit;
       pt talk:
        sub to pe|ople;
        sub to staff;
       pt ask.
      p Refusal
     article Next
      p Text`,
    `
    chapter General
     article Purpose
      p Aim |ople;
       pt to staff;
       pt ask.
      p Refusal
     article Next
      p Text`,
  ],
  'from a heading into the heading of a later article: the later one is joined with its text': [
    `
    chapter General
     article Pur|pose
      p Aim
     article Not|ions
      p Words
      p More`,
    `
    chapter General
     article Pur|ions
      p Words
      p More`,
  ],
  'from a heading into a part of the same article: its points become parts': [
    `
    chapter General
     article Pur|pose
      p Wo|rds:
       pt alpha;
       pt beta.
      p More`,
    `
    chapter General
     article Pur|rds:
      p alpha;
      p beta.
      p More`,
  ],
  'whole articles, from the first sign of one to the first of another, go and leave the others as they are': [
    `
    chapter General
     article Purpose
      p Aim
     article |Notions
      p Words
    chapter Order
     article Access
      p One
     article |Next
      p Text`,
    `
    chapter General
     article Purpose
      p Aim
     article |Next
      p Text`,
  ],
  'whole chapters too': [
    `
    chapter |General
     article Purpose
      p Aim
    chapter |Order
     article Access
      p One`,
    `
    chapter |Order
     article Access
      p One`,
  ],
  'whole points of a list': [
    `
    article Notions
     p Words:
      pt |alpha;
      pt beta;
      pt |gamma.`,
    `
    article Notions
     p Words:
      pt |gamma.`,
  ],
  'whole points and some words of the next': [
    `
    article Notions
     p Words:
      pt |alpha;
      pt beta;
      pt gam|ma.`,
    `
    article Notions
     p Words:
      pt |ma.`,
  ],
  'all words of a list: one empty point is left to write in': [
    `
    article Notions
     p Words:
      pt |alpha;
      pt beta;
      pt gamma.|
     p Next`,
    `
    article Notions
     p Words:
      pt |
     p Next`,
  ],
  'from an article into the next chapter: its articles follow those before': [
    `
    chapter General
     article Purpose
      p Aim| of it
    chapter Order|
     article Access
      p One`,
    `
    chapter General
     article Purpose
      p Aim|
     article Access
      p One`,
  ],
  'from a point into a further line of its part': [
    `
    article Notions
     p Words:
      pt al|pha;
      + goes| on
      + and on`,
    `
    article Notions
     p Words:
      pt al| on
      + and on`,
  ],
  'out of a cell nothing is joined: the table keeps its shape': [
    `
    article Notions
     p Be|fore
     table |x y
     p After`,
    `
    article Notions
     p Be|
     table x y
     p After`,
  ],
};

describe('over lines', () => {
  test.each(Object.entries(CASES))('%s', (_name, [before, after]) => {
    expect(drawn(deleted(draft(before, LAW)))).toBe(flush(after));
  });

  test('the article behind a deleted one keeps its id, also where some of its heading goes', () => {
    const ids = (state: EditorState) => {
      const found: string[] = [];
      state.doc.descendants((node) => {
        if (node.type.name === 'article') found.push(`${node.attrs.id} ${node.firstChild?.textContent}`);
      });
      return found;
    };
    const text = (second: string) => `
      article First
       p One
      article |Second
       p Two
      article ${second}
       p Three`;
    expect(ids(deleted(draft(text('|Third'), LAW)))).toEqual(['n1 First', 'n5 Third']);
    expect(ids(deleted(draft(text('Th|ird'), LAW)))).toEqual(['n1 First', 'n5 ird']);
  });
});

/** Words of a document without what is between the two places. */
function wordsWithout(state: EditorState): string {
  const { doc, selection } = state;
  return (
    doc.textBetween(0, selection.from, '') + doc.textBetween(selection.to, doc.content.size, '')
  ).replace(/\s/g, '');
}

test.each(ACT_NAMES)(
  'in %s what is not selected stays, word by word, and a letter comes where it was',
  (act) => {
    let made = 0;
    const start = startOf(act, [uniqueIds(() => `new${++made}`)]);
    const spots: number[] = [];
    start.doc.descendants((node, pos) => {
      if (node.isTextblock) spots.push(pos + 1, pos + 1 + Math.floor(node.content.size / 2));
    });
    for (const from of spots)
      for (const to of spots) {
        // A share of all pairs: two thirds of them differ only in the words.
        if (from >= to || (from + 2 * to) % 5 > 0) continue;
        const selection = TextSelection.create(start.doc, from, to);
        const state = EditorState.create({ doc: start.doc, selection, plugins: start.plugins });
        const left = wordsWithout(state);
        const after = state.apply(typedOver(state, 'Ж'));
        expect(readBill(after.doc.toJSON()), `${from} ${to}`).toMatchObject({ ok: true });
        expect(after.doc.textContent.replace(/[\sЖ]/g, ''), `${from} ${to}`).toBe(left);
        const quotations = (doc: typeof after.doc) =>
          (JSON.stringify(doc.toJSON()).match(/"quoted"/g) ?? []).length;
        expect(quotations(after.doc)).toBeLessThanOrEqual(quotations(start.doc));
      }
  },
);

/** Parts of a bill, copied and put where they have no place: nothing is torn and nothing empty is made. */
import { TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { insertOwn } from '../../../shared/bill/commands/ownParts.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

const LAW = { lang: 'ru', form: 'law', tradition: 'post-soviet' } as const;

const BILL = `
  article Notions
   p Words:
    pt |alpha;
    pt beta;|
    table one two
   p Last
  article Access
   p May`;

/** The bill after its two points were copied to the end of these words; null where the editor is to do it. */
function copiedTo(words: string): string | null {
  const state = draft(BILL, LAW);
  const slice = state.selection.content();
  let at = 0;
  state.doc.descendants((node, pos) => {
    if (node.isTextblock && node.textContent === words) at = pos + node.nodeSize - 1;
  });
  let now = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  const done = insertOwn(slice, '1) alpha;\n2) beta;')(now, (tr) => {
    now = now.apply(tr);
  });
  now.doc.check();
  return done ? drawn(now) : null;
}

test('points in a cell are lines of the cell with their numbers, and the table stays whole', () => {
  const text = copiedTo('one') ?? '';
  expect(text.match(/table/g)).toHaveLength(1);
  expect(text).toContain('table one1) alpha;2) beta;| two');
});

test('points behind a heading come below it, without an empty part or point before them', () => {
  expect(
    copiedTo('Access')
      ?.split('\n')
      .filter((line) => /^ +(?:p|pt)\|?$/.test(line)),
  ).toEqual([]);
  expect(copiedTo('Access')).toContain('pt beta;');
});

test('where they have a place the editor fits them in', () => {
  expect(copiedTo('alpha;')).toBeNull();
});

test('over a selection of several lines they come where it was', () => {
  const state = draft(
    flush(`
    article Notions
     p Words:
      pt al|pha;
      pt be|ta;
      pt gamma.`),
    LAW,
  );
  const slice = draft(BILL, LAW).selection.content();
  let now = state;
  expect(
    insertOwn(slice, '1) alpha;\n2) beta;')(state, (tr) => {
      now = state.apply(tr);
    }),
  ).toBe(true);
  expect(drawn(now)).toBe(
    flush(`
    article Notions
     p Words:
      pt alalpha;
      pt beta;|ta;
      pt gamma.`),
  );
});

test('an article amid the words of a point comes behind the article of the point, which keeps its words', () => {
  // As it comes from the clipboard: with the chapter around it, which is not whole.
  const copied = draft(
    flush(`
    chapter General
     article |Notions
      p Words:
       pt alpha|
     article Other
      p More`),
    LAW,
  ).selection.content();
  const state = draft(
    flush(`
    article Access
     p May:
      pt en|ter;
      pt see.
    article Last
     p End`),
    LAW,
  );
  let now = state;
  expect(
    insertOwn(copied, 'Notions\nWords:\nalpha')(state, (tr) => {
      now = state.apply(tr);
    }),
  ).toBe(true);
  now.doc.check();
  expect(drawn(now)).toBe(
    flush(`
    article Access
     p May:
      pt enter;
      pt see.
    article Notions
     p Words:
      pt alpha|
    article Last
     p End`),
  );
});

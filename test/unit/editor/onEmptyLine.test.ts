/** What "/" offers on an empty line, and what becomes of the line. */
import { history, undo } from 'prosemirror-history';
import { expect, test } from 'vitest';
import { isEmptyLine, LINE_COMMANDS, type LineCommand } from '../../../shared/bill/commands/onEmptyLine.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

function begun(name: LineCommand, text: string): string | null {
  const start = draft(text, {}, [history()]);
  let state = start;
  if (!LINE_COMMANDS[name](start, (tr) => (state = state.apply(tr)))) return null;
  state.doc.check();
  const after = drawn(state);
  undo(state, (tr) => {
    state = state.apply(tr);
  });
  expect(state.doc.eq(start.doc)).toBe(true);
  return after;
}

const LINE = `
  article A
   p One
   p |
  article B
   p b`;

test('only a text without a word is an empty line', () => {
  expect(isEmptyLine(draft(LINE))).toBe(true);
  expect(isEmptyLine(draft('article A\n p One|'))).toBe(false);
});

test('the line becomes a point, an article or a plain line', () => {
  expect(begun('point', LINE)).toBe(flush('article A\n p One\n  pt |\narticle B\n p b'));
  expect(begun('article', LINE)).toBe(flush('article A\n p One\narticle |\narticle B\n p b'));
  expect(begun('wording', LINE)).toBe(flush('article A\n p One\n  + |\narticle B\n p b'));
});

test('the line gives way to an annex and does not stay behind', () => {
  expect(begun('annex', LINE)).toBe(flush('article A\n p One\narticle B\n p b\nannex |\n p'));
});

test('a table begins below the line', () => {
  expect(begun('table', LINE)).toContain('table');
});

test('what may not stand here is refused', () => {
  expect(begun('point', 'article A\n p |')).toBeNull();
  expect(begun('paragraph', LINE)).toBeNull();
});

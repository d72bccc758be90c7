/** Dragging in the outline: a provision goes between two others with all it contains, only where it may stand. */
import { history, undo } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { moveTo } from '../../../shared/bill/commands/moveTo.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

const BILL = `
  chapter One
   article A
    p a
   article B
    p b
  chapter Two
   article C
    p c
  chapter Empty
  annex Rules
   p r`;

function idOf(state: EditorState, words: string | null): string | null {
  let id: string | null = null;
  state.doc.descendants((node) => {
    if (node.firstChild?.type.name === 'heading' && node.firstChild.textContent === words)
      id = String(node.attrs.id);
    return !node.isTextblock;
  });
  return id;
}

function dragged(what: string, before: string | null, after: string | null): string | null {
  const start = draft(BILL, {}, [history()]);
  const command = moveTo(idOf(start, what)!, { before: idOf(start, before), after: idOf(start, after) });
  let state = start;
  const done = command(start, (tr) => {
    state = state.apply(tr);
  });
  expect(command(start)).toBe(done);
  if (!done) return null;
  state.doc.check();
  const after_ = drawn(state);
  expect(state.selection.$from.parent.textContent).toBe(what);
  undo(state, (tr) => {
    state = state.apply(tr);
  });
  expect(state.doc.eq(start.doc)).toBe(true);
  return after_.replace('|', '');
}

const rows = (text: string | null): string[] | null =>
  text === null
    ? null
    : text
        .split('\n')
        .filter((line) => / (?:[A-Z])/.test(line))
        .map((line) => line.trim());

test('an article goes between two others of another chapter, with its text', () => {
  expect(dragged('C', 'A', 'B')).toBe(
    flush(`
      chapter One
       article A
        p a
       article C
        p c
       article B
        p b
      chapter Two
      chapter Empty
      annex Rules
       p r`),
  );
});

test('between the last article of a chapter and the next chapter it belongs to the first', () => {
  expect(rows(dragged('A', 'B', 'Two'))).toEqual([
    'chapter One',
    'article B',
    'article A',
    'chapter Two',
    'article C',
    'chapter Empty',
    'annex Rules',
  ]);
});

test('below the heading of a chapter it is its first article, also where there is none yet', () => {
  expect(rows(dragged('A', 'Two', 'C'))).toEqual([
    'chapter One',
    'article B',
    'chapter Two',
    'article A',
    'article C',
    'chapter Empty',
    'annex Rules',
  ]);
  expect(rows(dragged('A', 'Empty', 'Rules'))).toEqual([
    'chapter One',
    'article B',
    'chapter Two',
    'article C',
    'chapter Empty',
    'article A',
    'annex Rules',
  ]);
});

test('a chapter goes with its articles, between chapters only', () => {
  expect(rows(dragged('Two', null, 'One'))).toEqual([
    'chapter Two',
    'article C',
    'chapter One',
    'article A',
    'article B',
    'chapter Empty',
    'annex Rules',
  ]);
  expect(rows(dragged('One', 'C', 'Empty'))?.slice(0, 3)).toEqual([
    'chapter Two',
    'article C',
    'chapter One',
  ]);
  expect(dragged('Two', 'A', 'B')).toBeNull();
});

test('where it stands already, and inside of itself, it does not go', () => {
  expect(dragged('A', 'One', 'A')).toBeNull();
  expect(dragged('A', 'A', 'B')).toBeNull();
  expect(dragged('One', 'A', 'B')).toBeNull();
  expect(dragged('Rules', null, 'One')).toBeNull();
});

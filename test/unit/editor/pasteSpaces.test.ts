/** Words that are pasted into a line bring the space that was copied with them, and no other. */
import { describe, expect, test } from 'vitest';
import { withEndSpaces } from '../../../renderer/editor/pasteSpaces.ts';
import { textLines } from '../../../shared/bill/commands/clause.ts';
import { insertLines } from '../../../shared/bill/commands/lines.ts';
import { draft, drawn } from '../../builders/draft.ts';

function pasted(before: string, given: string): string {
  const state = draft(before, {}, []);
  const line = withEndSpaces(textLines(given)[0] ?? null, given, state.selection);
  if (line === null) return 'nothing';
  let next = state;
  insertLines([line])(state, (tr) => {
    next = state.apply(tr);
  });
  return drawn(next);
}

describe('a pasted word', () => {
  test.each([
    ['keeps the space behind it', 'article A\n p by |order', 'strict ', 'article A\n p by strict |order'],
    ['keeps the space before it', 'article A\n p by order|;', ' strict', 'article A\n p by order strict|;'],
    ['doubles no space', 'article A\n p by | order', ' strict ', 'article A\n p by strict| order'],
    ['begins no line with a space', 'article A\n p |Order', ' By ', 'article A\n p By |Order'],
    ['has no spaces in an empty line', 'article A\n p |', ' By ', 'article A\n p By|'],
    ['keeps a space that does not break', 'article A\n p No.|5', '\u00a0', 'article A\n p No.\u00a0|5'],
    ['may be a space alone', 'article A\n p by|order', ' ', 'article A\n p by |order'],
    ['may not be a space beside another', 'article A\n p by |order', ' ', 'nothing'],
    [
      'leaves the indents of whole lines behind',
      'article A\n p by |order',
      '  strict \n',
      'article A\n p by strict|order',
    ],
  ])('%s', (_what, before, given, after) => {
    expect(pasted(before, given)).toBe(after);
  });
});

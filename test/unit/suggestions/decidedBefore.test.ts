/** What was rejected here is not proposed anew by an older file. */
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import {
  type Disposition,
  type OpenReview,
  openReview,
  proposal,
  rejectSuggestions,
  type Suggestion,
  withoutRejected,
} from '../../../shared/suggestions/index.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';

const law = (...texts: string[]): Node =>
  bill({}, article('a1', 'Visits', ...texts.map((text, i) => paragraph(`p${i + 1}`, text))));
const BASE = law('The mechanism may visit any place.', 'It reports every year.');
const THEIRS = law('The mechanism shall visit any place.', 'It reports every year to parliament.');
const SENT = '2026-11-20T09:00:00.000Z';
const DECIDED = '2026-11-21T09:00:00.000Z';

let count = 0;
const comes = (open: OpenReview, theirs: Node, author = 'Anna', at = SENT): OpenReview =>
  proposal(open, { base: BASE, theirs, author, at, source: 'a.docx', newId: () => `id${++count}` }).open;

const rejectedLine = ({ id, author, at, provision, before, after }: Suggestion): Disposition => ({
  id,
  of: 'suggestion',
  author,
  at,
  provision,
  label: '',
  before,
  after,
  outcome: 'rejected',
  why: '',
  decidedBy: 'Boris',
  decidedAt: DECIDED,
});
const told = (open: OpenReview): string[] =>
  open.suggestions.map(({ author, before, after }) => `${author}: ${before} → ${after}`);

/** Anna's file comes in, what is found by `after` is rejected, and the table says so. */
function rejected(theirs: Node, after: string): { open: OpenReview; lines: Disposition[] } {
  const open = comes(openReview(null, BASE), theirs);
  const gone = open.suggestions.filter((one) => one.after.includes(after));
  expect(gone).not.toEqual([]);
  const decided = rejectSuggestions(
    open,
    gone.map(({ id }) => id),
  );
  return { open: decided.open, lines: gone.map(rejectedLine) };
}

describe('A file that comes in again', () => {
  test('does not propose what was rejected; what is open or new is untouched', () => {
    const { open, lines } = rejected(THEIRS, 'shall');
    const before = told(open);
    const again = comes(open, THEIRS);
    expect(told(again).some((one) => one.includes('shall'))).toBe(true);
    const without = withoutRejected(open, again, lines);
    expect(told(without.open)).toEqual(before);
    expect(without.again.map(({ after }) => after)).toEqual(['shall']);
    expect(without.open.working.textContent).toBe(open.working.textContent);
  });

  test('does not propose an article anew that was rejected, though it has another id now', () => {
    const added = (id: string): Node =>
      bill(
        {},
        article(
          'a1',
          'Visits',
          paragraph('p1', 'The mechanism may visit any place.'),
          paragraph('p2', 'It reports every year.'),
        ),
        article(id, 'Staff', paragraph(`${id}p`, 'It has a staff of its own.')),
      );
    const { open, lines } = rejected(added('x1'), 'Staff');
    const without = withoutRejected(open, comes(open, added('x2')), lines);
    expect(told(without.open)).toEqual([]);
    expect(without.open.working.eq(BASE)).toBe(true);
  });

  test('proposes what somebody else says, what says other words, and what was made again afterwards', () => {
    const { open, lines } = rejected(THEIRS, 'shall');
    const has = (next: OpenReview, word: string): boolean =>
      told(withoutRejected(open, next, lines).open).some((one) => one.includes(word));
    expect(has(comes(open, THEIRS, 'Clara'), 'Clara: may → shall')).toBe(true);
    expect(
      has(comes(open, law('The mechanism must visit any place.', 'It reports every year.')), 'must'),
    ).toBe(true);
    expect(has(comes(open, THEIRS, 'Anna', '2026-11-22T09:00:00.000Z'), 'shall')).toBe(true);
    expect(has(comes(open, THEIRS, 'Anna', DECIDED), 'shall')).toBe(false);
    const later = comes(open, THEIRS, 'Anna', '2026-11-22T09:00:00.000Z');
    expect(told(withoutRejected(open, later, lines, false).open)).toEqual(told(open));
  });

  test('is asked for nothing where nothing was rejected', () => {
    const open = openReview(null, BASE);
    const next = comes(open, THEIRS);
    expect(withoutRejected(open, next, [])).toEqual({ open: next, again: [] });
    const accepted = next.suggestions.map((one) => ({ ...rejectedLine(one), outcome: 'accepted' as const }));
    expect(withoutRejected(open, next, accepted).open).toBe(next);
  });
});

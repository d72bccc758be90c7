/** After a change the drafter is told which other articles have new numbers, and how many references follow. */
import { expect, test } from 'vitest';
import { register } from '../../../shared/bill/references.ts';
import { renumbered } from '../../../shared/bill/renumbered.ts';
import { article, bill, locked, paragraph, quoted, reference } from '../../builders/bill.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const one = (id: string, target?: string) =>
  article(id, id, paragraph(`${id}1`, target ? ['See ', reference(target)] : 'Text'));

test('an inserted article renumbers those after it, and their references follow', () => {
  const before = register(bill({ lang: 'en' }, ...ids.map((id) => one(id, id === 'a' ? 'd' : undefined))));
  const now = bill({ lang: 'en' }, one('a', 'd'), one('new'), one('b'), one('c', 'a'), one('d'), one('e'));
  expect(renumbered(before, now, register(now))).toEqual({
    runs: [{ was: { first: '2', last: '5' }, now: { first: '3', last: '6' }, id: 'b', count: 4 }],
    references: 1,
  });
});

test('a moved article and those it passed are told apart', () => {
  const before = register(bill({}, ...ids.map((id) => one(id))));
  const now = bill({}, one('b'), one('c'), one('d'), one('a'), one('e'));
  expect(renumbered(before, now, register(now))?.runs).toEqual([
    { was: { first: '2', last: '4' }, now: { first: '1', last: '3' }, id: 'b', count: 3 },
    { was: { first: '1', last: '1' }, now: { first: '4', last: '4' }, id: 'a', count: 1 },
  ]);
});

test.each(['5-1', '5A'])(
  'an article that is given %s frees the numbers of those after it, and is not told itself',
  (number) => {
    const before = register(bill({}, ...ids.map((id) => one(id))));
    const now = bill({}, one('a'), one('b'), locked(one('c'), number), one('d'), one('e'));
    expect(renumbered(before, now, register(now))?.runs).toEqual([
      { was: { first: '4', last: '5' }, now: { first: '3', last: '4' }, id: 'd', count: 2 },
    ]);
  },
);

test('what is new, locked, quoted or at the end renumbers nothing', () => {
  const fixed = locked(one('b'), '5-1');
  const before = register(bill({}, one('a'), fixed));
  for (const now of [
    bill({}, one('a'), fixed, one('new')),
    bill({}, one('a'), fixed),
    bill({}, article('a', 'a', quoted('q', one('z')), paragraph('a1', 'x')), fixed),
  ])
    expect(renumbered(before, now, register(now))).toBeNull();
});

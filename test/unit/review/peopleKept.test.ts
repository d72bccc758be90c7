/** The people of a project are the same list for whoever asks, until somebody new has written. */
import { expect, test } from 'vitest';
import { PeopleKept } from '../../../renderer/review/peopleKept.ts';

const SOURCES = {
  comments: [{ author: 'Anna', replies: [] }],
  versions: [],
  decisions: [],
  dispositions: [],
  self: 'Maral',
  own: [],
};

test('a letter more in a suggestion leaves the very same list; a new author does not', () => {
  const kept = new PeopleKept();
  const first = kept.of({ ...SOURCES, suggestions: [{ author: 'Boris' }] });
  expect(first).toEqual(['Anna', 'Boris', 'Maral']);
  expect(kept.of({ ...SOURCES, suggestions: [{ author: 'Boris' }, { author: 'Boris' }] })).toBe(first);
  expect(kept.of({ ...SOURCES, suggestions: [{ author: 'Kerim' }] })).toEqual(['Anna', 'Kerim', 'Maral']);
});

test('another person at the desk is named, and one who is not there any more is not', () => {
  const kept = new PeopleKept();
  kept.of({ ...SOURCES, suggestions: [] });
  expect(kept.of({ ...SOURCES, self: 'Jeren', suggestions: [] })).toEqual(['Anna', 'Jeren']);
});

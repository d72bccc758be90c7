/** Of a long list only what reads otherwise is drawn anew. */
import { expect, test } from 'vitest';
import { readsAlike } from '../../../renderer/suggestions/readsAlike.ts';
import type { Suggestion } from '../../../shared/suggestions/types.ts';

const place = (from: number) => ({ provision: 'a1', line: 0, from, to: from + 3 });
const suggestion = (change: Partial<Suggestion>, from = 4): Suggestion => ({
  id: 's1',
  author: 'Anna',
  at: '2026-11-23T10:00:00.000Z',
  kind: 'words',
  provision: 'a1',
  before: '',
  after: 'new',
  parts: [{ kind: 'words', accepted: place(4), working: place(from), before: '', after: 'new' }],
  ...change,
});

test('a suggestion that only stands further on reads as before', () => {
  const before = { suggestion: suggestion({}), label: 'art. 1' };
  expect(readsAlike(before, { suggestion: suggestion({}, 9), label: 'art. 1' })).toBe(true);
});

test('other words, another place or another name beside it are read', () => {
  const before = { suggestion: suggestion({}), label: 'art. 1' };
  expect(readsAlike(before, { suggestion: suggestion({ after: 'newer' }), label: 'art. 1' })).toBe(false);
  expect(readsAlike(before, { suggestion: suggestion({}), label: 'art. 2' })).toBe(false);
  expect(readsAlike(before, { suggestion: suggestion({ with: ['Boris'] }), label: 'art. 1' })).toBe(false);
});

import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../shared/api/comments.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';
import { type CommentFilter, inOrder, passes, placeComments, stepFrom } from '../../../shared/review/list.ts';

const provision = (id: string, text: string): Provision => ({ ...({} as Provision), id, text });

const provisions = [
  provision('a1', 'The mechanism visits every place of detention.'),
  provision('a2', 'The head is appointed by parliament.'),
];

let minute = 10;
function comment(id: string, change: Partial<Comment>): Comment {
  const at = `2026-01-01T00:${minute++}:00.000Z`;
  const words = { provision: 'a1', quote: '', from: 0, to: 0 };
  return { id, ...words, author: 'Aman', at, text: 'Why?', resolved: false, replies: [], ...change };
}

const onParliament = { provision: 'a2', quote: 'by parliament', from: 22, to: 35 };
const comments = [
  comment('gone', { provision: 'a9', quote: 'the minister at his discretion', from: 3, to: 33 }),
  comment('second', onParliament),
  comment('asked', { provision: '', requirement: 'OP-4', assignee: 'Bahar' }),
  comment('first', { quote: 'every place', from: 21, to: 32, author: 'Bahar' }),
  comment('settled', { resolved: true, replies: [{ author: 'Oraz', at: '2026-01-02', text: '@Bahar ok' }] }),
];
const placed = placeComments(comments, provisions);
const shown = (filter: Partial<CommentFilter>, me = 'Bahar'): string[] =>
  placed.filter((p) => passes(p, { state: 'all', whose: 'all', ...filter }, me)).map((p) => p.comment.id);

describe('The list of comments', () => {
  it('stands as one reads the bill: words, then requirements, then those whose words are gone', () => {
    expect(inOrder(placed, 'place', provisions).map((p) => [p.comment.id, p.on])).toEqual([
      ['settled', 'words'],
      ['first', 'words'],
      ['second', 'words'],
      ['asked', 'requirement'],
      ['gone', 'lost'],
    ]);
  });

  it('stands by what was said last, answers included', () => {
    expect(inOrder(placed, 'time', provisions).map((p) => p.comment.id)).toEqual([
      'settled',
      'first',
      'asked',
      'second',
      'gone',
    ]);
  });

  it('is narrowed by state, by person, by mention, and to what lost its words', () => {
    expect(shown({ state: 'resolved' })).toEqual(['settled']);
    expect(shown({ state: 'open' })).toEqual(['gone', 'second', 'asked', 'first']);
    expect(shown({ whose: 'forMe' })).toEqual(['asked']);
    expect(shown({ whose: 'forMe' }, '')).toEqual([]);
    expect(shown({ whose: 'mentionsMe' })).toEqual(['settled']);
    expect(shown({ whose: 'author/Bahar' })).toEqual(['first']);
    expect(shown({ whose: 'author/Oraz' })).toEqual(['settled']);
    expect(shown({ whose: 'lost' })).toEqual(['gone']);
  });

  it('is walked both ways and round the end', () => {
    const list = inOrder(placed, 'place', provisions);
    expect(stepFrom(list, '', 1)?.comment.id).toBe('settled');
    expect(stepFrom(list, 'settled', 1)?.comment.id).toBe('first');
    expect(stepFrom(list, 'gone', 1)?.comment.id).toBe('settled');
    expect(stepFrom(list, 'settled', -1)?.comment.id).toBe('gone');
    expect(stepFrom([], 'settled', 1)).toBeNull();
  });
});

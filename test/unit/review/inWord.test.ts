import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../shared/api/comments.ts';
import { readFromWord, textForWord } from '../../../shared/review/inWord.ts';

const comment: Comment = {
  id: 'c',
  provision: '',
  quote: '',
  from: 0,
  to: 0,
  author: 'Aman',
  at: '2026-01-01T00:00:00.000Z',
  text: 'Ask @Bahar.\nThen decide.',
  resolved: false,
  replies: [],
};

describe('A comment in Word', () => {
  it.each(['en', 'ru', 'tk'] as const)(
    'tells its requirement and whom it is for as lines that are read back (%s)',
    (lang) => {
      const full = { ...comment, requirement: 'OPCAT-23-PUBLISH', assignee: 'A. Durdyýewa' };
      const text = textForWord(full, 'Reports [annual] are published', lang);
      expect(text.split('\n')).toHaveLength(4);
      expect(readFromWord(text)).toEqual({
        text: comment.text,
        requirement: 'OPCAT-23-PUBLISH',
        assignee: 'A. Durdyýewa',
      });
    },
  );

  it('is its text where there is nothing more to tell', () => {
    expect(textForWord(comment, '', 'en')).toBe(comment.text);
    expect(readFromWord(comment.text)).toEqual({ text: comment.text });
  });

  it('keeps arrows and diamonds that a reviewer wrote for other reasons', () => {
    for (const text of ['→ For: Bahar', 'a → b: c', '◆ important', '→ see article 5'])
      expect(readFromWord(text)).toEqual({ text });
  });
});

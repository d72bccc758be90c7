/**
 * A share of the long run (test/bench/suggestions.ts): whatever is suggested in whatever kind of act and decided in whatever
 * order, and the cases that run found, as small as they could be made.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACT_NAMES } from '../../builders/randomCommands.ts';
import {
  Desk,
  decide,
  decision,
  type ReviewPress,
  review,
  reviewPress,
} from '../../builders/randomReview.ts';

const key = (change: Partial<ReviewPress>): ReviewPress => ({
  at: 0,
  length: 0,
  edge: 'start',
  what: 'lawful',
  which: 0,
  text: '',
  inline: 'none',
  author: 'Anna',
  ...change,
});
const one = { which: 'one', chance: 0, accept: true } as const;

test('random commands suggested in every kind of act: all accepted is direct editing, all rejected the text before, undo leads back', () => {
  fc.assert(
    fc.property(
      fc.array(reviewPress, { minLength: 1, maxLength: 12, size: 'max' }),
      fc.array(decision, { minLength: 1, maxLength: 6, size: 'max' }),
      fc.constantFrom(...ACT_NAMES),
      (keys, decisions, act) => {
        review(keys, decisions, act);
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);

describe('What the long run found', () => {
  test('of equal words that two people typed, the one that is not decided stays whose it was', () => {
    const desk = new Desk('law-ru', true);
    desk.press(key({ text: '1. ', inline: 'mark', author: 'Boris' }));
    desk.press(key({ text: 'söz;', inline: 'mark' }));
    desk.press(key({ text: '1. ', inline: 'mark', author: 'Boris' }));
    const authors = (): string[] => desk.suggestions.map(({ author, after }) => `${author} ${after.trim()}`);
    expect(authors()).toEqual(['Boris 1.', 'Anna söz;', 'Boris 1.']);
    decide(desk, one);
    expect(authors()).toHaveLength(2);
    expect(authors()).toEqual(expect.arrayContaining([expect.stringContaining('Boris')]) as string[]);
  });

  test('a point that goes with its subpoints is read in the same order when the project is opened again', () => {
    const keys = [
      key({ length: 23, inline: 'erase' }),
      key({ what: 'number', which: 923 }),
      key({ length: 25 }),
      key({ length: 19, what: 'move', text: '1. ', inline: 'mark' }),
    ];
    review(keys, [{ ...one, accept: false }], 'amending-ru');
  });

  test('an empty line of one person that becomes the line of another is told as decided with it', () => {
    const keys = [key({ text: 'söz;', what: 'other' }), key({ author: 'Boris' }), key({ text: 'слово' })];
    review(keys, [one], 'law-ru');
  });

  test('words of two people around a word that both left out are cut the same when the project is opened again', () => {
    const keys = [
      key({ which: 1, text: '1. ' }),
      key({ text: 'слово', inline: 'footnote', author: 'Boris' }),
      key({ edge: 'end', text: 'слово', inline: 'table' }),
    ];
    review(keys, [one], 'law-ru');
  });

  test('words typed over lines that cannot be joined go where the selection began', () => {
    const keys = [key({ at: 0.36076, length: 30, text: 'söz;' }), key({})];
    review(keys, [{ ...one, accept: false }], 'karar-tk');
  });
});

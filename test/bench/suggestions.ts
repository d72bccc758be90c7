/**
 * `node test/bench/suggestions.ts COUNT [SEED]`: COUNT random reviews over every kind of act: commands in suggesting mode, then
 * decisions in random order; prints the first one that goes wrong, as small as it can be made, and how much was done.
 */
import fc from 'fast-check';
import { ACT_NAMES } from '../builders/randomCommands.ts';
import { decision, review, reviewPress } from '../builders/randomReview.ts';
import { runCounted } from './counted.ts';

let suggestions = 0;
let decisions = 0;
runCounted(
  fc.property(
    fc.array(reviewPress, { minLength: 1, maxLength: 20, size: 'max' }),
    fc.array(decision, { minLength: 1, maxLength: 8, size: 'max' }),
    fc.constantFrom(...ACT_NAMES),
    (keys, decided, act) => {
      const done = review(keys, decided, act);
      suggestions += done.suggestions;
      decisions += done.decisions;
    },
  ),
  (cases) => `${cases} reviews, ${suggestions} suggestions, ${decisions} decisions`,
);

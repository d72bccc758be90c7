/** A share of the long run (test/bench/commands.ts): whatever is pressed, in whatever kind of act. */
import fc from 'fast-check';
import { test } from 'vitest';
import { ACT_NAMES, play, press } from '../../builders/randomCommands.ts';

test('random keys over every kind of act leave a bill that is right, and undo leads back', () => {
  fc.assert(
    fc.property(
      fc.array(press, { minLength: 1, maxLength: 20, size: 'max' }),
      fc.constantFrom(...ACT_NAMES),
      (presses, act) => {
        play(presses, act);
      },
    ),
    { numRuns: 400 },
  );
}, 120_000);

/**
 * `node test/bench/commands.ts COUNT [SEED]`: COUNT random sequences of commands over every kind of act; prints the first one
 * that leaves a bill that is not right, as small as it can be made, and how much was done.
 */
import fc from 'fast-check';
import { ACT_NAMES, play, press } from '../builders/randomCommands.ts';
import { runCounted } from './counted.ts';

let possible = 0;
let refused = 0;
runCounted(
  fc.property(
    fc.array(press, { minLength: 1, maxLength: 30, size: 'max' }),
    fc.constantFrom(...ACT_NAMES),
    (presses, act) => {
      const played = play(presses, act);
      possible += played.possible;
      refused += played.refused;
    },
  ),
  (cases) => `${cases} sequences, ${possible} commands done, ${refused} refused`,
);

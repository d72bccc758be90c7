/**
 * `node test/bench/commands.ts COUNT [SEED]`: COUNT random sequences of commands over every kind of act; prints the first one
 * that leaves a bill that is not right, as small as it can be made, and how much was done.
 */
import fc from 'fast-check';
import { ACT_NAMES, play, press } from '../builders/randomCommands.ts';

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
let possible = 0;
let refused = 0;
const result = fc.check(
  fc.property(
    fc.array(press, { minLength: 1, maxLength: 30, size: 'max' }),
    fc.constantFrom(...ACT_NAMES),
    (presses, act) => {
      const played = play(presses, act);
      possible += played.possible;
      refused += played.refused;
    },
  ),
  { numRuns: count, seed },
);
console.log(`${result.numRuns} sequences, ${possible} commands done, ${refused} refused`);
if (result.failed) {
  console.log(fc.defaultReportMessage(result));
  process.exitCode = 1;
}

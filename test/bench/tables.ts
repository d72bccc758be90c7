/**
 * `node test/bench/tables.ts COUNT [SEED]`: COUNT random reviews of what is done inside a table; prints the first one that goes
 * wrong, as small as it can be made, and how much was done.
 */
import fc from 'fast-check';
import { ACT_NAMES } from '../builders/randomCommands.ts';
import { reviewTable, tablePress } from '../builders/randomTables.ts';
import { runCounted } from './counted.ts';

let done = 0;
runCounted(
  fc.property(
    fc.array(tablePress, { minLength: 1, maxLength: 15, size: 'max' }),
    fc.constantFrom(...ACT_NAMES),
    (keys, act) => {
      done += reviewTable(keys, act);
    },
  ),
  (cases) => `${cases} reviews, ${done} changes of tables`,
);

/** Whatever is done to a table while suggesting: all accepted is direct editing, all rejected the table before. */
import fc from 'fast-check';
import { test } from 'vitest';
import { ACT_NAMES } from '../../builders/randomCommands.ts';
import { reviewTable, tablePress } from '../../builders/randomTables.ts';

test('random work in a table suggested: accepted it is direct editing, rejected the table before, each step undone and done again', () => {
  fc.assert(
    fc.property(
      fc.array(tablePress, { minLength: 1, maxLength: 12, size: 'max' }),
      fc.constantFrom(...ACT_NAMES),
      (keys, act) => {
        reviewTable(keys, act);
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);

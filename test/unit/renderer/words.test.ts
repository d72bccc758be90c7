/** The number of words of a draft, kept from change to change, is that of a fresh count. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordCounter } from '../../../renderer/app/draft/words.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';

test('whatever was typed, added, moved or taken away', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const count = createWordCounter();
      let bill = randomBill(seed, { tradition: 'post-soviet', lang: 'ru', articles: 6 });
      for (let step = 0; step < 5; step++) {
        const provisions = listProvisions(bill);
        expect(count(provisions)).toBe(createWordCounter()(provisions));
        bill = randomlyEdited(bill, seed + step, 2, step % 2 === 0);
      }
    }),
    { numRuns: 40 },
  );
});

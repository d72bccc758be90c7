/** The requirement engine: after one key beside a full check, and how the first grows with the bill. */
import { readFileSync } from 'node:fs';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';
import { afterOneKey, law } from '../law.ts';
import { type Bench, median, type Row, row } from '../row.ts';

const pack = packSchema.parse(
  JSON.parse(readFileSync(new URL('../../../resources/packs/opcat.json', import.meta.url), 'utf8')),
);

function measure(articles: number): { full: number; key: number } {
  let bill = law(articles);
  const checker = createChecker([pack], { lang: 'ru', uiLang: 'ru', billTypes: ['N'] });
  const start = performance.now();
  checker.check(listProvisions(bill));
  const full = performance.now() - start;
  const keys: number[] = [];
  for (let i = 0; i < 20; i++) {
    bill = afterOneKey(bill, 'а');
    const provisions = listProvisions(bill);
    const before = performance.now();
    checker.check(provisions);
    keys.push(performance.now() - before);
  }
  return { full, key: median(keys) };
}

export const check: Bench = {
  name: 'check',
  run: async () => {
    const small = measure(100);
    const large = measure(1000);
    const rows: Row[] = [
      row('check-one-key-1000', large.key, large.full, 'ms', 'full check of 1,000 articles'),
      row('check-one-key-growth', large.key, small.key, 'ms', 'same key, 100 articles'),
    ];
    return rows;
  },
};

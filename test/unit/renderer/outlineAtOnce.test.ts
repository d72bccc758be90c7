/** The palette finds articles in the outline of a bill that was not read yet. */
import { expect, test } from 'vitest';
import { outlineAtOnce, outlineOf } from '../../../renderer/app/draft/outline.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { randomBill } from '../../builders/randomBill.ts';
import { wildBill } from '../../builders/wildBill.ts';

test.each([
  ['as drafters write it', (seed: number) => randomBill(seed, { articles: 8, footnotes: seed % 2 === 0 })],
  ['of every kind in every place', wildBill],
])('the outline of a bill %s needs nothing but its heads', (_, make) => {
  let rowsInAll = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const bill = make(seed);
    const reg = register(bill);
    const rows = outlineAtOnce(bill, reg);
    expect(rows).toEqual(outlineOf(listProvisions(bill, reg), reg));
    rowsInAll += rows.length;
  }
  expect(rowsInAll).toBeGreaterThan(100);
});

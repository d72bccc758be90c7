import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks, unitBlocks } from '../../../shared/bill/blocks.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { type UnitPlace, UnitRegister } from '../../../shared/bill/unitRegister.ts';
import { readSide } from '../../../shared/compare/passages.ts';
import { readUnits } from '../../../shared/compare/units.ts';
import { randomBill } from '../../builders/randomBill.ts';
import { wildBill } from '../../builders/wildBill.ts';

const bills = fc
  .tuple(fc.nat(1_000_000), fc.boolean())
  .map(([seed, wild]) => (wild ? wildBill(seed) : randomBill(seed)));

describe('The register that reads units when they are asked for', () => {
  it('says of every provision what the whole register says, in whatever order one asks', () => {
    fc.assert(
      fc.property(bills, fc.integer({ min: 1, max: 50 }), (bill, step) => {
        const whole = register(bill);
        const units: UnitPlace[] = [];
        const lazy = new UnitRegister(bill, (unit) => units.push(unit));
        const ids = listProvisions(bill).map((p) => p.id);
        units.forEach((unit, i) => {
          if (i % step === 0) lazy.open(unit);
        });
        for (const id of [...ids].reverse()) {
          expect(lazy.paths.get(id)).toEqual(whole.paths.get(id));
          expect(lazy.numbers.get(id)).toEqual(whole.numbers.get(id));
        }
        expect(lazy.paths.get('nobody')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('prints a unit by itself as it is printed in the bill', () => {
    fc.assert(
      fc.property(bills, (bill) => {
        const all = textBlocks(bill);
        const { units, register: reg } = readUnits(bill);
        const closed = readSide(
          bill,
          units.map(() => true),
        ).lines;
        const opened = closed.flatMap((line) => {
          const unit = units.find((u) => u.id === line.id);
          return unit ? unitBlocks(unit.node, line.annex, reg) : [line];
        });
        expect(opened).toEqual(all);
        // Nothing closed, or some of it: the same lines.
        expect(readSide(bill).lines).toEqual(all);
        for (const line of closed) {
          const first = all.find((own) => own.id === line.id)!;
          if (line.number !== '') expect(line.number).toBe(first.number);
        }
      }),
      { numRuns: 200 },
    );
  });
});

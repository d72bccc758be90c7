/** A property over as many random cases as the bench was asked for, with what was done in them. */
import fc from 'fast-check';

/**
 * Runs it as often as the first argument of the bench says, from the seed that the second says; prints what was done, and the
 * first case that goes wrong, as small as it can be made.
 * @param told what was done, by the number of cases.
 */
export function runCounted<T>(property: fc.IProperty<T>, told: (cases: number) => string): void {
  const [count = '1000', seed = '1'] = process.argv.slice(2);
  const result = fc.check(property, { numRuns: Number(count), seed: Number(seed) });
  console.log(told(result.numRuns));
  if (!result.failed) return;
  console.log(fc.defaultReportMessage(result));
  process.exitCode = 1;
}

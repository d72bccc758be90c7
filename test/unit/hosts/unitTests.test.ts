/** A file of unit tests whose process was stopped is run again; what it says then counts, and it is named. */
import { describe, expect, test } from 'vitest';
import { runUnitTests } from '../../../scripts/unitTests.mjs';

const suite = (name: string, ...tests: string[]) => ({
  name: `/tests/${name}`,
  status: tests.some((status) => status !== 'passed') || tests.length === 0 ? 'failed' : 'passed',
  message: '',
  assertionResults: tests.map((status, i) => ({ fullName: `${name} ${i}`, status })),
});
type Suite = ReturnType<typeof suite>;

/** What each attempt reports in turn, and what each was asked to run. */
function attempts(...reports: (Suite[] | null)[]) {
  const asked: string[][] = [];
  const attempt = (files: string[]) => {
    asked.push(files);
    return reports[asked.length - 1] ?? null;
  };
  return { asked, files: runUnitTests(attempt) };
}

describe('a run of the unit tests', () => {
  test('is one attempt where no process was stopped, whatever failed', () => {
    const { asked, files } = attempts([suite('a', 'passed', 'failed'), suite('b', 'passed')]);
    expect(asked).toEqual([[]]);
    expect(files?.map(({ fault, held }) => [fault, held])).toEqual([
      [null, true],
      [null, true],
    ]);
  });

  test('runs a file again whose process was stopped, and counts its second report', () => {
    const { asked, files } = attempts(
      [suite('a', 'pending', 'pending'), suite('b', 'passed')],
      [suite('a', 'passed', 'passed')],
    );
    expect(asked).toEqual([[], ['/tests/a']]);
    expect(files?.[0]).toMatchObject({
      title: 'a',
      held: true,
      tests: [{ status: 'passed' }, { status: 'passed' }],
    });
    expect(files?.[0]?.fault).not.toBeNull();
  });

  test('fails for a file that is stopped twice, that does not load, or of which no second report is left', () => {
    for (const again of [[suite('a', 'pending')], [suite('a')], null])
      expect(attempts([suite('a', 'pending')], again).files).toMatchObject([{ held: false }]);
  });

  test('says so where there is no report at all', () => {
    expect(attempts(null).files).toBeNull();
  });
});

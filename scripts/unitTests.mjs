/**
 * The unit tests, each file in a process of its own. V8 in Node 24 may stop such a process when threads end in it (decision
 * 019); what was in that file would count as not run. It is run a second time, alone, and named at the end.
 */
import path from 'node:path';
import { say } from './say.mjs';

/** Ended without a word of any of its tests: its process was stopped, or it could not be loaded. */
const stopped = (suite) =>
  suite.status === 'failed' && !suite.assertionResults.some(({ status }) => status === 'failed');

/**
 * @param attempt runs vitest on these files (all where there are none) and gives the files of its report; null where there is
 * no report.
 * @returns for each file its tests as they ended, and what was wrong with its process; null where there is no report.
 */
export function runUnitTests(attempt) {
  const first = attempt([]);
  if (!first) return null;
  const names = first.filter(stopped).map(({ name }) => name);
  const second = names.length > 0 ? (attempt(names) ?? []) : [];
  return first.map((suite) => {
    const again = second.find(({ name }) => name === suite.name);
    const last = again ?? suite;
    return {
      title: path.basename(suite.name),
      tests: last.assertionResults.map(({ fullName, status }) => ({ title: fullName, status })),
      fault: names.includes(suite.name) ? suite.message || say('test.processEnded') : null,
      held: !stopped(last),
    };
  });
}

// `npm test`: everything that can run on this machine, and by name what cannot. Ends with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { requireNode, say } from './say.mjs';
import { runUnitTests } from './unitTests.mjs';

requireNode();

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = path.join(ROOT, 'test-results', 'json');
/** A browser is some 150 MB; a machine that cannot fetch it in this time goes without, and says so. */
const FETCH_LIMIT = 10 * 60_000;

const totals = { passed: 0, failed: 0, skipped: 0 };
/** What did not run, by name. */
const notRun = [];
/** Tests that held only at a second attempt, and end-to-end tests that failed: name and the first words of what went wrong. */
const faults = [];
/** Of what a failure says: enough to know the step, not the whole of a page. */
const FAULT_LENGTH = 600;

function bin(name) {
  return path.join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A check that is one thing: it holds or not. */
function check(name, command, args) {
  console.log(`\n${say('test.step', { name })}`);
  const passed = run(command, args);
  totals[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(say('test.checkFailed', { name }));
}

function vitest(files) {
  const file = path.join(RESULTS, 'unit.json');
  fs.rmSync(file, { force: true });
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  run(bin('vitest'), ['run', '--project', 'unit', ...reports, ...files]);
  return readReport(file)?.testResults ?? null;
}

function unitTests() {
  console.log(`\n${say('test.step', { name: 'unit' })}`);
  const files = runUnitTests(vitest);
  if (!files) totals.failed++;
  for (const { title, tests, fault, held } of files ?? []) {
    if (fault !== null)
      faults.push({ project: 'unit', title, outcome: held ? 'flaky' : 'unexpected', fault });
    if (!held) totals.failed++;
    for (const test of tests) {
      if (isSkipped(test.status)) skip(`unit: ${test.title}`);
      else totals[test.status === 'passed' ? 'passed' : 'failed']++;
    }
  }
}

function isSkipped(status) {
  return ['pending', 'skipped', 'todo', 'disabled'].includes(status);
}

function skip(name) {
  totals.skipped++;
  notRun.push(name);
}

/** Makes sure that there is a browser to test with; null, with the reason said, where there cannot be one. */
async function findOrInstallBrowser() {
  const { findBrowser } = await import('../test/e2e/hosts/browser.ts');
  const found = findBrowser();
  if (found) return found;
  const debianRoot = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
  console.log(`\n${say(debianRoot ? 'test.installingDebian' : 'test.installingPlaywright')}`);
  const options = { stdio: 'inherit', cwd: ROOT, timeout: FETCH_LIMIT };
  if (debianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { ...options, env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { ...options, env });
  } else {
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], options);
  }
  return findBrowser();
}

/** What the first failed attempt of a test said, without colours. */
function faultOf(test) {
  const message = test.results.find((result) => result.error)?.error.message ?? '';
  return stripVTControlCharacters(message).slice(0, FAULT_LENGTH);
}

/** Every test of a Playwright report, as [project, title, outcome, what went wrong]. */
function* testsOf(suite, titles = []) {
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests)
      yield [test.projectName, [...titles, spec.title].join(' › '), test.status, faultOf(test)];
  for (const inner of suite.suites ?? []) yield* testsOf(inner, [...titles, inner.title]);
}

async function browserTests() {
  console.log(`\n${say('test.step', { name: 'end-to-end, shell, pack' })}`);
  const browser = await findOrInstallBrowser();
  const file = path.join(RESULTS, 'browser.json');
  const playwright = ['node_modules/@playwright/test/cli.js', 'test'];
  // Some machines set this for whatever runs on them; the app that is tested is the one that is shipped all the same.
  const env = { MADDA_PLAYWRIGHT_JSON: file, MADDA_E2E_RETRIES: '1', NODE_ENV: 'test' };
  // Without a browser only the package can be looked at; the rest is listed, to be counted as not run.
  if (!browser) {
    run(process.execPath, [...playwright, '--list'], env);
    for (const [project, title] of everyTest(file)) if (project !== 'pack') skip(`${project}: ${title}`);
    run(process.execPath, [...playwright, '--project=pack'], env);
  } else {
    run(process.execPath, playwright, { ...env, MADDA_CHROMIUM: browser });
  }
  countBrowserTests(file);
}

function everyTest(file) {
  return (readReport(file)?.suites ?? []).flatMap((suite) => [...testsOf(suite, [suite.title])]);
}

function countBrowserTests(file) {
  const report = readReport(file);
  if (!report) {
    totals.failed++;
    return;
  }
  const tests = everyTest(file);
  // Faults outside any test (a file that does not load, a build that fails).
  if (tests.length === 0 || report.errors?.length > 0)
    totals.failed += Math.max(1, report.errors?.length ?? 0);
  for (const [project, title, outcome, fault] of tests) {
    if (outcome === 'flaky' || outcome === 'unexpected') faults.push({ project, title, outcome, fault });
    if (outcome === 'expected' || outcome === 'flaky') totals.passed++;
    else if (outcome === 'skipped') skip(`${project}: ${title}`);
    else totals.failed++;
  }
  const projects = new Set(tests.map(([project]) => project));
  console.log(say('test.hosts', { hosts: [...projects].join(', ') }));
  if (projects.has('electron')) return;
  const missing = tests.filter(([project]) => project === 'loopback');
  totals.skipped += missing.length;
  notRun.push(say('test.noElectron', { count: missing.length }));
}

function tell() {
  if (notRun.length > 0) console.log(`\n${say('test.notRun')}`);
  for (const name of notRun) console.log(`  ${name}`);
  for (const { project, title, outcome, fault } of faults)
    console.log(
      `\n${say(outcome === 'flaky' ? 'test.secondAttempt' : 'test.failed', { name: `${project}: ${title}` })}\n${fault}`,
    );
  const { passed, failed, skipped } = totals;
  // Plain English on purpose: programs read this line.
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(failed > 0 ? 1 : 0);
}

fs.rmSync(RESULTS, { recursive: true, force: true });
fs.mkdirSync(RESULTS, { recursive: true });
check('format', bin('biome'), ['format', '.']);
check('lint', bin('biome'), ['lint', '.']);
check('types', process.execPath, ['scripts/types.mjs']);
unitTests();
await browserTests();
tell();

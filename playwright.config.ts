import { defineConfig } from '@playwright/test';
import { installedRuntime } from './scripts/desktop.mjs';

/**
 * The renderer is the same over every host: over the shell the storyboard runs in three languages and everything else in
 * English, unless MADDA_E2E_ALL asks for all of it.
 */
const SHELL_LEAVES = process.env.MADDA_E2E_ALL ? undefined : /^(?!.*storyboard).*\((ru|tk)[^()]*\)$/;

/** The same specs over each host; `electron` only where its runtime is on this machine (npm test names it when it is not). */
export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A second attempt on machines nobody sits at; npm test names each test that needed it, with what went wrong (decision 026).
  retries: process.env.MADDA_E2E_RETRIES ? Number(process.env.MADDA_E2E_RETRIES) : 0,
  globalSetup: './test/e2e/hosts/build.ts',
  reporter: process.env.MADDA_PLAYWRIGHT_JSON
    ? [['line'], ['json', { outputFile: process.env.MADDA_PLAYWRIGHT_JSON }]]
    : [['list']],
  projects: [
    { name: 'loopback', testMatch: ['e2e/**/*.spec.ts', 'loopback/**/*.spec.ts'] },
    {
      name: 'shell',
      testMatch: ['e2e/**/*.spec.ts', 'electron/**/*.spec.ts'],
      ...(SHELL_LEAVES ? { grepInvert: SHELL_LEAVES } : {}),
    },
    { name: 'pack', testMatch: ['pack/**/*.spec.ts'] },
    ...(installedRuntime() ? [{ name: 'electron', testMatch: ['e2e/**/*.spec.ts'] }] : []),
  ],
});

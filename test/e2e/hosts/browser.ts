/** The Chromium that tests drive: the one named by MADDA_CHROMIUM, the system's, or Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The executable, or null where there is none. */
export function findBrowser(): string | null {
  const named = process.env.MADDA_CHROMIUM;
  const places = named ? [named] : [...SYSTEM, chromium.executablePath()];
  return places.find((file) => existsSync(file)) ?? null;
}

/** Quiet and without a network of its own. The sandbox is off because root cannot use it; pages are only ours. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function requireBrowser(): string {
  const found = findBrowser();
  if (!found) throw new Error('no Chromium was found; npm test installs one, or set MADDA_CHROMIUM');
  return found;
}

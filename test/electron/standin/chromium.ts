/** The browser that a test started, and that this process drives too, over its debugging port. */
import { type Browser, type BrowserContext, chromium } from '@playwright/test';

let browser: Browser | undefined;

export async function browserContext(): Promise<BrowserContext> {
  const address = process.env.MADDA_STANDIN_CDP;
  if (!address) throw new Error('MADDA_STANDIN_CDP names no browser');
  browser ??= await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (!context) throw new Error('the browser has no context');
  return context;
}

/** Lets go of the browser; it belongs to the test. */
export async function closeBrowser(): Promise<void> {
  await browser?.close().catch(() => {});
}

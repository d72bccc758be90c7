/** To look at a screen as a person would: MADDA_LOOK=folder keeps pictures of what a spec passes through. */
import path from 'node:path';
import type { Page } from '@playwright/test';

export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.MADDA_LOOK;
  if (!folder) return;
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours fade into one another.
  await page.screenshot({ path: path.join(folder, `${name}.dark.png`), animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'light' });
}

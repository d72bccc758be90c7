/** The server behind a window is killed and started again while a person types: what was typed ends up in the file. */
import { chromium, expect, test } from '@playwright/test';
import { messages } from '../../shared/messages/index.ts';
import { BROWSER_ARGS, requireBrowser } from './hosts/browser.ts';
import { makeScratch } from './hosts/host.ts';
import { startServer } from './hosts/loopback.ts';
import { endProcess } from './hosts/processes.ts';
import { beginning } from './pages/app.ts';
import { frameDrawn } from './support/frame.ts';

const { t } = messages('en');

test('words typed while the server was gone are saved when its new address is opened in the window', async () => {
  test.skip(test.info().project.name !== 'loopback', 'the desktop app has no server of its own');
  const scratch = await makeScratch({});
  const first = await startServer(scratch);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGS });
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(first.url);
  await page.getByRole('button', { name: beginning(t('app:start.sample')) }).click();
  const heading = page.locator('.bill-text article h3').first();
  await heading.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' before');
  await expect(heading).toContainText('before');
  await frameDrawn(page);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();

  await endProcess(first.child, 'SIGKILL');
  await page.keyboard.type(' and meanwhile');
  await expect(heading).toContainText('before and meanwhile');
  await expect(page.getByText(t('app:lost'), { exact: false })).toBeVisible();

  // A suggestion that the disk does not have either.
  await page.getByRole('radio', { name: t('suggestions:on'), exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('A. Durdyýewa');
  await page.keyboard.press('Enter');
  const other = page.locator('.bill-text article h3').nth(1);
  await other.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' later');
  await expect(page.locator('.suggested-in')).toHaveText([' later']);

  const second = await startServer(scratch, Number(new URL(first.url).port));
  await page.goto(second.url);
  await expect(heading).toContainText('before and meanwhile');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(page.getByText(t('app:lost'), { exact: false })).toBeHidden();

  // What is only suggested comes back as a suggestion.
  await expect(page.locator('.suggested-in')).toHaveText([' later']);

  await page.reload();
  await expect(heading).toContainText('before and meanwhile');
  await browser.close();
  await endProcess(second.child, 'SIGINT');
  await scratch.remove();
});

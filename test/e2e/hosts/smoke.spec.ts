/** The app opens in every host and says nothing on the console. */
import { expect, test } from './test.ts';

test('the window opens on the start screen, without an error', async ({ host }) => {
  const { page } = host;
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button').first()).toBeVisible();
  expect(said).toEqual([]);
});

/** The app opens in every host, says nothing on the console, and is not to be had without its token. */
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

test('the token leaves the address, outlives a reload and is not in another tab', async ({ host }) => {
  test.skip(host.kind !== 'loopback', 'only a browser has an address');
  const { page } = host;
  const call = (): Promise<number> =>
    page.evaluate(async () => {
      const token = window.sessionStorage.getItem('madda.token') ?? '';
      const headers = { 'content-type': 'application/x-madda-call', 'x-madda-token': token };
      // Four zero bytes and no JSON: let in or not, it changes nothing.
      const response = await fetch('/api/listProjects', { method: 'POST', headers, body: new Uint8Array(4) });
      return response.status;
    });
  expect(page.url()).not.toContain('token');
  expect(await call()).toBe(200);
  await page.reload();
  expect(await call()).toBe(200);
  const other = await page.context().newPage();
  await other.goto(page.url());
  expect(await other.evaluate(() => window.sessionStorage.length)).toBe(0);
  await other.close();
});

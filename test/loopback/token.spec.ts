/** The token in a real browser: only the loopback host has one. */
import { expect, test } from '../e2e/hosts/test.ts';

test('the token leaves the address, outlives a reload and is not in another tab', async ({ host }) => {
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

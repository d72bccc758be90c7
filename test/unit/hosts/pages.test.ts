/** What can be fetched as a page of the app: over app:// and over 127.0.0.1 the same files, and never another one. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assetPath, readAsset } from '../../../electron/core/assets.ts';
import { CONTENT_SECURITY_POLICY, headersOf } from '../../../electron/core/csp.ts';

vi.mock('electron', () => ({ protocol: {} }));

let base = '';
let root = '';

beforeAll(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'madda-pages-'));
  root = path.join(base, 'app');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(base, 'app-private'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets', 'a.js'), '1');
  writeFileSync(path.join(root, 'assets', 'secret.key'), 'x');
  writeFileSync(path.join(base, 'app-private', 'secret.txt'), 'x');
  symlinkSync(path.join(base, 'app-private', 'secret.txt'), path.join(root, 'link.txt'));
});
afterAll(() => rmSync(base, { recursive: true }));

const OUTSIDE = [
  '/../app-private/secret.txt',
  '/%2e%2e/app-private/secret.txt',
  '/..%2fapp-private/secret.txt',
  '/assets/../../app-private/secret.txt',
  '/..%5capp-private%5csecret.txt',
  '/%00',
  '/%',
  '//etc/passwd',
  '/assets/a.js%00.html',
];

describe('a page of the app', () => {
  it('is the index for the root, and a file for its path', async () => {
    expect((await readAsset(root, '/'))?.type).toBe('text/html; charset=utf-8');
    expect((await readAsset(root, '/assets/a.js'))?.type).toBe('text/javascript; charset=utf-8');
  });

  it.each(OUTSIDE)('is nothing outside the folder: %s', async (pathname) => {
    expect(await readAsset(root, pathname)).toBeNull();
  });

  it('is nothing behind a link that leads out', async () => {
    expect(await readAsset(root, '/link.txt')).toBeNull();
  });

  it('is nothing of a kind that pages are not made of', async () => {
    expect(await readAsset(root, '/assets/secret.key')).toBeNull();
  });

  it('is never in a folder whose name only begins the same', () => {
    expect(assetPath('/srv/app', '/../app-private/x.txt')).toBeNull();
  });
});

describe('app://', () => {
  it('answers with the page under the policy', async () => {
    const { answerPage } = await import('../../../electron/shell/protocol.ts');
    const response = await answerPage(root, 'app://madda/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ...OUTSIDE.map((p) => `app://madda${p}`),
    'app://other/',
    'https://madda/',
    'app://madda/none.js',
  ])('answers 404 to %s', async (url) => {
    const { answerPage } = await import('../../../electron/shell/protocol.ts');
    const response = await answerPage(root, url);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it('takes nothing but reading', async () => {
    const { answerPage } = await import('../../../electron/shell/protocol.ts');
    expect((await answerPage(root, 'app://madda/', 'POST')).status).toBe(404);
  });
});

describe('the content security policy', () => {
  it('begins with nothing and allows no script but the app’s files', () => {
    expect(CONTENT_SECURITY_POLICY.startsWith("default-src 'none'; script-src 'self'; ")).toBe(true);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY.match(/'unsafe-inline'/g)).toHaveLength(1);
  });

  it('lets the worker of the spelling compile WebAssembly, and nothing else', () => {
    const policy = (pathname: string): string | undefined => headersOf(pathname)['Content-Security-Policy'];
    expect(policy('/assets/spelling.worker-CaU-DZ8d.js')).toBe(
      CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    );
    for (const other of [
      '/',
      '/assets/index-CaUDZ8.js',
      '/assets/lint.worker-CaUDZ8.js',
      '/x/assets/spelling.worker-CaUDZ8.js',
      '/assets/spelling.worker-CaUDZ8.js/../index.html',
      '/assets/spelling.worker-.js',
    ])
      expect(policy(other)).toBe(CONTENT_SECURITY_POLICY);
  });
});

/** Who is not let in: over HTTP by token, Host, Origin and form of the request; over IPC by where a call comes from. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Loopback } from '../../electron/loopback/server.ts';
import { encodeMessage, MAX_MESSAGE, TOKEN_HEADER, WIRE_TYPE } from '../../shared/api/wire.ts';
import { type Opened, openTestServices } from './services.ts';
import {
  electronMock,
  ipcCall,
  mainFrame,
  ourContents,
  overIpc,
  post,
  resultOf,
  startServer,
  TOKEN,
} from './transports.ts';

vi.mock('electron', () => electronMock);

let opened: Opened;
let server: Loopback;

beforeAll(async () => {
  opened = openTestServices();
  const pages = path.join(opened.folder, 'pages');
  mkdirSync(pages);
  writeFileSync(path.join(pages, 'index.html'), '<!doctype html><title>Madda</title>');
  writeFileSync(path.join(opened.folder, 'secret.txt'), 'secret');
  server = await startServer(opened.services, pages);
});
afterAll(async () => {
  await server.close();
  await opened.close();
});

interface Raw {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
}

/** A request as no browser would send it: any Host, any Origin, any path. */
function raw({ method = 'POST', path: target = '/api/listProjects', headers = {}, body }: Raw): Promise<{
  status: number;
  headers: Record<string, unknown>;
  text: string;
}> {
  return new Promise((resolve, reject) => {
    const honest = { host: `127.0.0.1:${server.port}`, 'content-type': WIRE_TYPE, [TOKEN_HEADER]: TOKEN };
    const sent = httpRequest(
      { host: '127.0.0.1', port: server.port, method, path: target, headers: { ...honest, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(method === 'POST' ? (body ?? encodeMessage({})) : undefined);
  });
}

describe('the server on 127.0.0.1', () => {
  it('answers an honest call', async () => {
    expect(await resultOf(await post(server, 'listProjects', { body: encodeMessage({}) }))).toEqual({
      ok: true,
      value: [],
    });
  });

  it('listens on 127.0.0.1 only', async () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    const elsewhere = new Promise<string>((resolve) => {
      const socket = net.connect({ host: '127.0.0.2', port: server.port });
      socket.once('connect', () => {
        socket.destroy();
        resolve('connected');
      });
      socket.once('error', () => resolve('refused'));
    });
    expect(await elsewhere).toBe('refused');
  });

  it('gives the token in the fragment, which no browser sends', () => {
    expect(new URL(server.url).hash).toBe(`#token=${TOKEN}`);
    expect(new URL(server.url).search).toBe('');
  });

  it.each<[string, Raw, number, string]>([
    ['no token', { headers: { [TOKEN_HEADER]: '' } }, 401, 'unauthorised'],
    ['a wrong token', { headers: { [TOKEN_HEADER]: 'a-token-for-testz' } }, 401, 'unauthorised'],
    [
      'a token that only begins right',
      { headers: { [TOKEN_HEADER]: TOKEN.slice(0, -1) } },
      401,
      'unauthorised',
    ],
    [
      'a token as a cookie',
      { headers: { [TOKEN_HEADER]: '', cookie: `token=${TOKEN}` } },
      401,
      'unauthorised',
    ],
    ['a foreign Host', { headers: { host: 'evil.example' } }, 403, 'forbiddenOrigin'],
    ['our address under another port', { headers: { host: '127.0.0.1:1' } }, 403, 'forbiddenOrigin'],
    ['a Host that begins like ours', { headers: { host: '127.0.0.1.evil.example' } }, 403, 'forbiddenOrigin'],
    ['a foreign Origin', { headers: { origin: 'https://evil.example' } }, 403, 'forbiddenOrigin'],
    ['the Origin of a file', { headers: { origin: 'null' } }, 403, 'forbiddenOrigin'],
    [
      'a request that a browser says is cross-site',
      { headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      'forbiddenOrigin',
    ],
    [
      'a call from a page on another port',
      { headers: { 'sec-fetch-site': 'same-site' } },
      403,
      'forbiddenOrigin',
    ],
    ['GET', { method: 'GET' }, 405, 'badRequest'],
    ['PUT', { method: 'PUT' }, 405, 'badRequest'],
    ['OPTIONS', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }, 403, 'forbiddenOrigin'],
    ['the content type of a form', { headers: { 'content-type': 'text/plain' } }, 415, 'badRequest'],
    ['JSON', { headers: { 'content-type': 'application/json' } }, 415, 'badRequest'],
  ])('refuses %s', async (_what, request, status, code) => {
    const answer = await raw(request);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`"${code}"`);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('refuses a body that says it is too large, before it is sent', async () => {
    const answer = await raw({
      headers: { 'content-length': String(MAX_MESSAGE + 1) },
      body: new Uint8Array(1),
    }).catch(() => null);
    if (answer) expect([answer.status, answer.text.includes('tooLarge')]).toEqual([413, true]);
  });

  it('refuses a body that is no message', async () => {
    const answer = await raw({ body: new TextEncoder().encode('{"a":1}') });
    expect(answer.text).toContain('"badRequest"');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/index.html%00.txt',
    '/./../secret.txt',
  ])('gives no file outside the pages: %s', async (target) => {
    const answer = await raw({ method: 'GET', path: target });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });

  it('gives the page without a token, under the policy, and says so to nobody else', async () => {
    const answer = await raw({ method: 'GET', path: '/?x#y', headers: { [TOKEN_HEADER]: '' } });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('gives the page to nobody under another name', async () => {
    expect((await raw({ method: 'GET', path: '/', headers: { host: 'evil.example' } })).status).toBe(403);
  });
});

describe('the channel of the shell', () => {
  beforeAll(async () => {
    await overIpc(opened.services);
  });

  const code = async (event: object): Promise<string> => {
    const answer = await ipcCall(event, 'listProjects', {});
    return answer.ok ? 'ok' : answer.error.code;
  };

  it('answers the main frame of the window', async () => {
    expect(await code({ sender: ourContents, senderFrame: mainFrame })).toBe('ok');
  });

  it.each([
    [
      'a frame inside the page',
      { sender: ourContents, senderFrame: { url: 'app://madda/', parent: mainFrame } },
    ],
    ['another site', { sender: ourContents, senderFrame: { url: 'https://evil.example/', parent: null } }],
    [
      'a site that has our address in its query',
      { sender: ourContents, senderFrame: { url: 'https://evil.example/?app://madda/', parent: null } },
    ],
    ['a window that is not ours', { sender: { name: 'other' }, senderFrame: mainFrame }],
    ['a frame that is gone', { sender: ourContents, senderFrame: null }],
  ])('refuses %s', async (_what, event) => {
    expect(await code(event)).toBe('forbiddenOrigin');
  });
});

/** The server on 127.0.0.1 while it is pressed, starved and shut down: it answers or closes, and never falls over. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from '../../../electron/loopback/server.ts';
import { decodeMessage, encodeMessage, TOKEN_HEADER, WIRE_TYPE } from '../../../shared/api/wire.ts';
import { type Opened, openTestServices } from '../../contract/services.ts';

const TOKEN = 'a-token-for-hostile-tests';
let opened: Opened;
let server: Loopback;
let pages = '';

const start = (): Promise<Loopback> => startLoopback({ api: opened.services, pages, token: TOKEN, port: 0 });

beforeAll(async () => {
  opened = openTestServices();
  pages = path.join(opened.folder, 'pages');
  mkdirSync(pages);
  writeFileSync(path.join(pages, 'index.html'), '<!doctype html><title>Madda</title>');
  writeFileSync(path.join(opened.folder, 'secret.txt'), 'secret');
  symlinkSync(path.join(opened.folder, 'secret.txt'), path.join(pages, 'link.txt'));
  server = await start();
});
afterAll(async () => {
  await server.close();
  await opened.close();
});

interface Answer {
  status: number;
  value: unknown;
}

async function call(method: string, args: unknown, to = server): Promise<Answer> {
  return send(method, encodeMessage(args), {}, to);
}

async function send(
  method: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  to = server,
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${to.port}/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': WIRE_TYPE, [TOKEN_HEADER]: TOKEN, ...headers },
    body,
  });
  const decoded = decodeMessage(new Uint8Array(await response.arrayBuffer()));
  return { status: response.status, value: decoded.ok ? decoded.value : decoded.reason };
}

/** What the server says to bytes that no client library would send; '' where it only closes. */
function speak(bytes: string, to = server): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = net.connect({ host: '127.0.0.1', port: to.port }, () => socket.write(bytes));
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    socket.on('error', () => resolve(heard));
    socket.on('close', () => resolve(heard));
  });
}

const get = (target: string, host = `127.0.0.1:${server.port}`): Promise<string> =>
  speak(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

describe('pages', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
    '/..\\secret.txt',
    '/%00/secret.txt',
    '/index.html%00.txt',
    '//etc/passwd.txt',
    '/link.txt',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    'http://evil.example/secret.txt',
    '/....//secret.txt',
  ])('are never read from outside: %s', async (target) => {
    const answer = await get(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain('secret\r\n');
    expect(answer).not.toMatch(/\r\n\r\nsecret/);
  });

  it.each([
    '',
    'evil.example',
    'localhost.evil.example:80',
    '127.0.0.1',
    '[::1]:80',
    '127.0.0.1:1@evil.example',
  ])('are not served under the name "%s"', async (host) => {
    expect([400, 403]).toContain(statusOf(await get('/', host)));
  });

  it('are answered to GET and HEAD alone', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'BREW']) {
      const answer = await speak(
        `${method} / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`,
      );
      expect([0, 400, 405]).toContain(statusOf(answer));
      expect(answer).not.toContain('<title>');
    }
  });
});

describe('calls', () => {
  it.each<[string, Record<string, string>]>([
    ['a token in the address alone', { [TOKEN_HEADER]: '' }],
    ['a token as a bearer', { [TOKEN_HEADER]: '', authorization: `Bearer ${TOKEN}` }],
    ['the token twice', { [TOKEN_HEADER]: `${TOKEN}, ${TOKEN}` }],
  ])('need the token in its header: %s', async (_what, headers) => {
    expect((await send(`listProjects?token=${TOKEN}`, encodeMessage({}), headers)).status).toBe(401);
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'close',
    '',
    'openProject/',
    'OpenProject',
    '%6fpenProject',
  ])('know only the methods of the contract: "%s"', async (method) => {
    const answer = await call(method, {});
    expect(answer.value ?? answer.status).toMatchObject({ ok: false, error: { code: 'unknownMethod' } });
  });

  it('do not take a method from a header or from the body', async () => {
    const answer = await send('noSuch', encodeMessage({ method: 'listProjects' }), {
      'x-http-method-override': 'GET',
    });
    expect(answer.value).toMatchObject({ error: { code: 'unknownMethod' } });
  });

  it.each([
    '{"__proto__":{"project":"x"}}',
    '{"project":"x","__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"project":"x","base":1e999,"changes":{"put":[],"removed":[]}}',
    '{"project":"x","base":-1,"changes":{"put":[],"removed":[]}}',
    '{"project":"x","base":9007199254740993,"changes":{"put":[],"removed":[]}}',
    '{"project":["x"],"base":0,"changes":null}',
    '[]',
    'null',
    '"x"',
    '{',
    '',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    '{"project":{"$bytes":[0,999999999]}}',
    '{"project":{"$bytes":[-1,1]}}',
    '{"project":"\\ud800"}',
  ])('refuse %.40s', async (json) => {
    const text = new TextEncoder().encode(json);
    const message = new Uint8Array(4 + text.length);
    new DataView(message.buffer).setUint32(0, text.length);
    message.set(text, 4);
    const { value } = await send('saveDraft', message);
    expect(value).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^(badRequest|tooLarge)$/) },
    });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('a hundred at once are all answered', async () => {
    const made = await call('createProject', { name: 'Many', path: '', template: 'blank', lang: 'en' });
    const { project } = (made.value as { value: { project: string } }).value;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        i % 10 === 0
          ? call('exportBill', {
              project,
              source: 'draft',
              format: i % 20 === 0 ? 'docx' : 'html',
              options: { annotations: false, against: '' },
              path: '',
              uiLang: 'en',
            })
          : call(
              i % 2 === 0 ? 'listVersions' : 'saveVersion',
              i % 2 === 0 ? { project } : { project, name: `v${i}`, note: '', coverage: null },
            ),
      ),
    );
    expect(answers.filter((a) => (a.value as { ok: boolean }).ok)).toHaveLength(100);
  });

  it('a client that goes away in the middle of its body harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const socket = net.connect({ host: '127.0.0.1', port: server.port }, () => {
        socket.write(
          `POST /api/listProjects HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n${TOKEN_HEADER}: ${TOKEN}\r\nContent-Type: ${WIRE_TYPE}\r\nContent-Length: 1000\r\n\r\nabc`,
          () => {
            socket.destroy();
            resolve();
          },
        );
      });
    });
    expect((await call('listProjects', {})).status).toBe(200);
  });

  it.each([
    'GET / HTTP/1.1\r\n\r\n',
    'GARBAGE\r\n\r\n',
    `POST /api/listProjects HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
  ])('what is no request is refused and closed', async (bytes) => {
    expect([0, 400, 403, 431]).toContain(statusOf(await speak(bytes)));
  });
});

describe('the end of the server', () => {
  it('lets a running export finish, and does not fall over a request that comes on its connection meanwhile', async () => {
    const other = await start();
    const made = await call(
      'createProject',
      { name: 'Last', path: '', template: 'npm-separate', lang: 'en' },
      other,
    );
    const { project } = (made.value as { value: { project: string } }).value;
    const options = { annotations: true, against: '' };
    const body = encodeMessage({ project, source: 'draft', format: 'docx', options, path: '', uiLang: 'en' });
    const host = `Host: 127.0.0.1:${other.port}`;
    const socket = net.connect({ host: '127.0.0.1', port: other.port });
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    const over = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    socket.write(
      `POST /api/exportBill HTTP/1.1\r\n${host}\r\n${TOKEN_HEADER}: ${TOKEN}\r\nContent-Type: ${WIRE_TYPE}\r\nContent-Length: ${body.byteLength}\r\n\r\n`,
    );
    socket.write(body);
    await call('touchProject', { project }, other);
    const closing = other.close();
    // It comes while the server has no address any more.
    socket.write(`GET / HTTP/1.1\r\n${host}\r\n\r\n`);
    await closing;
    await over;
    expect(statusOf(heard)).toBe(200);
    await expect(call('listProjects', {}, other)).rejects.toThrow();
  });
});

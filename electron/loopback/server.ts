/** The app for a browser on this machine: the built pages, and the services behind POST /api/<method>. 127.0.0.1 only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DraftingApi } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { type ApiResult, fail } from '../../shared/api/errors.ts';
import { decodeMessage, encodeMessage, MAX_MESSAGE, WIRE_TYPE } from '../../shared/api/wire.ts';
import { readAsset } from '../core/assets.ts';
import { headersOf } from '../core/csp.ts';
import { type Refusal, refuseCall, refuseHost, refuseOrigin } from './guard.ts';

export interface LoopbackOptions {
  api: DraftingApi;
  /** Folder of the built renderer. */
  pages: string;
  /** 256 random bits as text; whoever has it may do what the user may. */
  token: string;
  /** 0 lets the system choose. */
  port: number;
}

export interface Loopback {
  port: number;
  /** The address to open, token included. */
  url: string;
  /** Lets running calls finish, then stops. */
  close(): Promise<void>;
}

/** Starts the server. Rejects with the system's error (EADDRINUSE…) where the port cannot be had. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const running = new Set<Promise<void>>();
  // Known once it listens. Not asked for later: a server that is closing has no address any more.
  let port = 0;
  const server = createServer({ connectionsCheckingInterval: 5_000 }, (request, response) => {
    const sent = new Promise<void>((resolve) => response.once('close', resolve));
    running.add(sent);
    void sent.then(() => running.delete(sent));
    void answer(request, response, options, port);
  });
  // A bill of 60 MB over loopback takes a second; a client that dawdles longer is none of ours.
  server.requestTimeout = 120_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  port = portOf(server);
  // A connection that cannot be taken (no more file handles) is no reason to end.
  server.on('error', () => {});
  return {
    port,
    url: `http://127.0.0.1:${port}/#token=${options.token}`,
    close: () => stop(server, running),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** A call that has begun may finish; one that hangs does not keep Ctrl-C waiting for longer than this. */
const LAST_CALLS = 5_000;

/** Takes no more requests, lets running ones finish, then drops the connections that browsers keep open for later. */
async function stop(server: Server, running: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const limit = new Promise<void>((resolve) => setTimeout(resolve, LAST_CALLS).unref());
  await Promise.race([Promise.allSettled(running), limit]);
  server.closeAllConnections();
  await closed;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: LoopbackOptions,
  port: number,
): Promise<void> {
  const { pathname } = splitTarget(request.url ?? '/');
  for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  try {
    const refused = refuseHost(request, port) ?? refuseOrigin(request);
    if (refused) return refuse(request, response, refused);
    if (pathname.startsWith('/api/')) await answerCall(request, response, options, pathname.slice(5));
    else await answerPage(request, response, options.pages, pathname);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (!response.headersSent) send(response, 500, fail('internal', { detail }));
    else response.destroy();
  }
}

/** The path as it was sent: `new URL` would quietly resolve "..", and hide it from the check in assets.ts. */
function splitTarget(target: string): { pathname: string } {
  const end = target.search(/[?#]/);
  return { pathname: end < 0 ? target : target.slice(0, end) };
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  options: LoopbackOptions,
  method: string,
): Promise<void> {
  const refused = refuseCall(request, options.token);
  if (refused) return refuse(request, response, refused);
  const body = await readBody(request);
  if (!body) return refuse(request, response, { status: 413, code: 'tooLarge' });
  const message = decodeMessage(body);
  const result = message.ok
    ? await dispatch(options.api, method, message.value)
    : fail('badRequest', { detail: message.reason });
  send(response, 200, result);
}

/** The whole body, or null as soon as it is larger than a message may be. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_MESSAGE) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_MESSAGE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  // What is still coming is not read: the connection ends with the answer.
  response.setHeader('Connection', 'close');
  response.once('finish', () => request.destroy());
  send(response, refusal.status, fail(refusal.code, { detail: `HTTP ${refusal.status}` }));
}

function send(response: ServerResponse, status: number, result: ApiResult<unknown>): void {
  response.writeHead(status, { 'Content-Type': WIRE_TYPE });
  response.end(encodeMessage(result));
}

async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  pages: string,
  pathname: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(request, response, { status: 405, code: 'badRequest' });
  const asset = await readAsset(pages, pathname);
  if (!asset) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('404');
    return;
  }
  response.writeHead(200, { 'Content-Type': asset.type, 'Content-Length': asset.bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : asset.bytes);
}

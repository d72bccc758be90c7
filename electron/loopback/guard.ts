/**
 * Who may call the services over 127.0.0.1.
 *
 * The token travels in the address's fragment (#token=…), which a browser sends to nobody: not in the request, not as
 * Referer, not to a proxy's log. The page takes it out of the address bar and sends it in a header of its own. A cookie would be
 * worse: cookies know no ports, so any other program's page on 127.0.0.1 would get it, and the browser would attach it
 * to requests that the page did not make. A header of its own also makes the browser ask leave before a foreign page may
 * call, and this server gives none.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '../../shared/api/errors.ts';
import { TOKEN_HEADER, WIRE_TYPE } from '../../shared/api/wire.ts';

export interface Refusal {
  status: number;
  code: ErrorCode;
}

const LOCAL_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Requests by another name are refused: a foreign site can point its own name at 127.0.0.1 (DNS rebinding), and would
 * then be of the same origin as far as the browser knows.
 */
export function refuseHost(request: IncomingMessage, port: number): Refusal | null {
  const known = LOCAL_NAMES.map((name) => `${name}:${port}`);
  return known.includes(request.headers.host ?? '') ? null : { status: 403, code: 'forbiddenOrigin' };
}

/** A request that says where it comes from must come from this server's own pages. */
export function refuseOrigin(request: IncomingMessage): Refusal | null {
  const forbidden: Refusal = { status: 403, code: 'forbiddenOrigin' };
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return forbidden;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : forbidden;
}

export function refuseCall(request: IncomingMessage, token: string): Refusal | null {
  if (request.method !== 'POST') return { status: 405, code: 'badRequest' };
  const given = request.headers[TOKEN_HEADER];
  if (typeof given !== 'string' || !sameSecret(given, token)) return { status: 401, code: 'unauthorised' };
  if (request.headers['content-type'] !== WIRE_TYPE) return { status: 415, code: 'badRequest' };
  return null;
}

/** Compares in a time that tells nothing about where they differ; hashing first makes the lengths equal. */
function sameSecret(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

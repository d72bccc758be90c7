/**
 * The headers under which the app's own pages run, the same over app:// and over 127.0.0.1. Nothing is allowed but what
 * is listed; scripts, fonts, workers and connections come from the app itself only. 'unsafe-inline' is for styles alone:
 * ProseMirror, tables and split panes set style attributes, which CSP has no finer word for.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The spelling's engine is WebAssembly, which a policy must allow by name. Only the script of its worker is answered with
 * this: a worker goes by the policy it came with, so nothing else, and no page, can compile any.
 */
const SPELLING_WORKER = /^\/assets\/spelling\.worker-[\w-]+\.js$/;
const WITH_WASM = CONTENT_SECURITY_POLICY.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** The headers of one file of the app, by the path it was asked for with. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  return SPELLING_WORKER.test(pathname)
    ? { ...PAGE_HEADERS, 'Content-Security-Policy': WITH_WASM }
    : PAGE_HEADERS;
}

/** app://madda/: the built pages from the app's own folder, under the same headers as over 127.0.0.1. */
import { protocol } from 'electron';
import { readAsset } from '../core/assets.ts';
import { headersOf, PAGE_HEADERS } from '../core/csp.ts';
import { APP_SCHEME, isAppUrl } from './security/origin.ts';

/** Must be called before Electron is ready: gives app:// an origin of its own, as https has. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export function serveApp(pages: string): void {
  protocol.handle(APP_SCHEME, (request) => answerPage(pages, request.url, request.method));
}

/** One page or file; 404 outside the folder, for another host and for anything but reading. */
export async function answerPage(pages: string, url: string, method = 'GET'): Promise<Response> {
  const missing = new Response('404', {
    status: 404,
    headers: { ...PAGE_HEADERS, 'Content-Type': 'text/plain' },
  });
  if (!isAppUrl(url) || (method !== 'GET' && method !== 'HEAD')) return missing;
  const { pathname } = new URL(url);
  const asset = await readAsset(pages, pathname);
  if (!asset) return missing;
  return new Response(asset.bytes, { headers: { ...headersOf(pathname), 'Content-Type': asset.type } });
}

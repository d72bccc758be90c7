/**
 * app:// in a Chromium that does not know the scheme: a server on 127.0.0.1 stands for it and asks the app's own handler.
 * Pages see the server's origin; the app's code sees app:// (see `toApp` and `toWeb`).
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: Request) => Response | Promise<Response>;

let scheme = '';
let server: Server | undefined;
let origin = '';

export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges?: { standard?: boolean } }[]): void {
    const first = schemes[0];
    if (!first?.privileges?.standard) throw new Error('the scheme is not a standard one');
    scheme = first.scheme;
  },
  handle(name: string, handler: Handler): void {
    if (name !== scheme) throw new Error(`scheme '${name}' was not registered`);
    server = createServer((request, response) => {
      const answer = async (): Promise<void> => {
        const method = request.method ?? 'GET';
        const result = await handler(new Request(`${scheme}://madda${request.url}`, { method }));
        response.writeHead(result.status, Object.fromEntries(result.headers));
        response.end(Buffer.from(await result.arrayBuffer()));
      };
      answer().catch((error: unknown) => response.destroy(error as Error));
    });
    server.unref();
  },
};

export async function serveScheme(): Promise<void> {
  const started = server;
  if (!started || origin !== '') return;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

export function toWeb(url: string): string {
  return url.replace(/^app:\/\/madda(?=\/|$)/, origin);
}

/** Any other site's URL comes back as it is. */
export function toApp(url: string): string {
  return url === origin || url.startsWith(`${origin}/`) ? `app://madda${url.slice(origin.length)}` : url;
}

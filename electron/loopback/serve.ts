/** `npm start` in a browser and `madda serve`: services, server, one address to open, and a clean end on Ctrl-C. */
import { randomBytes } from 'node:crypto';
import { openServices } from '../core/host.ts';
import { type Loopback, startLoopback } from './server.ts';

export interface ServeOptions {
  /** Folder of the built renderer. */
  pages: string;
  /** Folder of projects; the default is ~/Madda. */
  dir?: string | undefined;
  port: number;
  /** Told once the address is known. */
  onReady: (url: string) => void;
}

/** Runs until the process is told to end (Ctrl-C, SIGTERM). Rejects where the port cannot be had. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const services = openServices({ dir: options.dir, dialogs: null });
  let server: Loopback;
  try {
    server = await startLoopback({
      api: services,
      pages: options.pages,
      token: randomBytes(32).toString('base64url'),
      port: options.port,
    });
  } catch (error) {
    await services.close();
    throw error;
  }
  options.onReady(server.url);
  await stopSignal();
  await server.close();
  await services.close();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

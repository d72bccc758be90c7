/** Checklist 1: nothing is loaded from anywhere but the app. The CSP says so to the page; this says so to the network. */
import type { Session } from 'electron';
import { isAppUrl } from './origin.ts';

/** Made by the page itself out of its own data (pictures, downloads); they reach no network. */
const LOCAL = ['data:', 'blob:', 'devtools:'];

export function refuseRemoteContent(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
}

function isLocal(url: string): boolean {
  return isAppUrl(url) || LOCAL.some((scheme) => url.toLowerCase().startsWith(scheme));
}

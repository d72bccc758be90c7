/** Checklist 18: the app's pages have an origin of their own; file:// is never used. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'madda';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether a URL is one of the app's own. By its parsed parts: "https://x/?app://madda/" contains the words and is not. */
export function isAppUrl(url: string): boolean {
  try {
    const parsed = new URL(url);
    const plain = parsed.username === '' && parsed.password === '' && parsed.port === '';
    return parsed.protocol === `${APP_SCHEME}:` && parsed.hostname === APP_HOST && plain;
  } catch {
    return false;
  }
}

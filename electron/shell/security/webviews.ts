/** Checklist 11 and 12: there are no webviews, whatever options one asks for. */
import type { WebContents } from 'electron';

export function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

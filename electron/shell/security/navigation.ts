/** Checklist 13: a page of the app goes nowhere but to the app, by no road (link, script, redirect, frame). */
import type { WebContents } from 'electron';
import { isAppUrl } from './origin.ts';

export function lockNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => stay(event));
  contents.on('will-frame-navigate', (event) => stay(event));
  contents.on('will-redirect', (event) => stay(event));
}

function stay(event: { url: string; preventDefault(): void }): void {
  if (!isAppUrl(event.url)) event.preventDefault();
}

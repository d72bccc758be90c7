/** The window of the app. */
import path from 'node:path';
import { BrowserWindow } from 'electron';
import { APP_URL } from './security/origin.ts';
import { SAFE_PREFERENCES } from './security/webPreferences.ts';

export async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Madda',
    backgroundColor: '#ffffff',
    webPreferences: { ...SAFE_PREFERENCES, preload: path.join(import.meta.dirname, 'preload.cjs') },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(APP_URL);
  return window;
}

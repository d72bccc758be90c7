/** Checklist 17: a call counts only from the main frame of one of our windows, while it shows a page of the app. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { isAppUrl } from './origin.ts';

export function isTrustedSender(event: IpcMainInvokeEvent, windows: readonly BrowserWindow[]): boolean {
  const frame = event.senderFrame;
  // null: the frame has navigated away or is gone. A frame with a parent is a subframe.
  if (!frame || frame.parent !== null) return false;
  return isAppUrl(frame.url) && windows.some((window) => window.webContents === event.sender);
}

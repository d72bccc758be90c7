/** Checklist 14 and 15: pages open no windows, and nothing is handed to other programs. */
import type { WebContents } from 'electron';

export function denyWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

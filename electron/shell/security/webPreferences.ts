/** Checklist 2, 3, 4, 6, 8, 9, 10: no Node in pages, isolated worlds, the sandbox, the web's own security left on. */
import type { WebPreferences } from 'electron';

export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Chromium's checker fetches dictionaries from the network and has no Turkmen.
  spellcheck: false,
} as const satisfies WebPreferences;

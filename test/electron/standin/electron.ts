/**
 * A stand-in for the 'electron' module of the main process, backed by a real Chromium that it drives through Playwright.
 * main.js and everything in shell/ run on it unchanged; the preload runs in the page. Only what the app uses is here; a
 * call of anything else fails loudly, as it should.
 */
export { app } from './app.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc.ts';
export { Menu } from './menu.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { utilityProcess } from './utilityProcess.ts';
export { BrowserWindow } from './window.ts';

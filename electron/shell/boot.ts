/** From the start of the process to the first window, and from the last window to the end. */
import path from 'node:path';
import { app, BrowserWindow, Menu, session, type WebContents } from 'electron';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { MenuEvent } from '../../shared/api/menu.ts';
import type { Preferences } from '../../shared/api/preferences.ts';
import { messages } from '../../shared/messages/index.ts';
import { openServices } from '../core/host.ts';
import type { Services } from '../core/types.ts';
import { nativeDialogs } from './dialogs.ts';
import { startUtilityProcess } from './exchangeProcess.ts';
import { MENU_CHANNEL, serveIpc } from './ipc.ts';
import { contextTemplate, menuTemplate } from './menu.ts';
import { projectFileIn } from './projectFile.ts';
import { declareScheme, serveApp } from './protocol.ts';
import { lockNavigation } from './security/navigation.ts';
import { denyPermissions } from './security/permissions.ts';
import { refuseRemoteContent } from './security/remoteContent.ts';
import { isTrustedSender } from './security/sender.ts';
import { keepSingleInstance } from './security/singleInstance.ts';
import { denyWebviews } from './security/webviews.ts';
import { denyWindows } from './security/windowOpen.ts';
import { openWindow } from './window.ts';

/** Starts the app. What must happen before Electron is ready (scheme, sandbox, instance lock) happens at once. */
export function boot(): void {
  declareScheme();
  app.enableSandbox();
  const openLater = openFileLater();
  if (
    !keepSingleInstance(app, (argv, cwd) => {
      focusWindow();
      const file = projectFileIn(argv, cwd);
      if (file !== null) tellWindow({ command: 'openFile', path: file });
    })
  )
    return;
  // Every page that ever comes to be, also one that no code of ours opened.
  app.on('web-contents-created', (_event, contents) => {
    lockNavigation(contents);
    denyWindows(contents);
    denyWebviews(contents);
  });
  app
    .whenReady()
    .then(() => start(openLater))
    .catch(stopWith);
}

async function start(openLater: () => string | null): Promise<void> {
  const appFolder = app.getAppPath();
  denyPermissions(session.defaultSession);
  refuseRemoteContent(session.defaultSession);
  serveApp(path.join(appFolder, 'dist', 'renderer'));
  const services = openServices({
    appFolder,
    resources: resourcesOf(appFolder),
    dir: app.commandLine.getSwitchValue('dir') || undefined,
    dataDir: process.env.MADDA_DATA_DIR || app.getPath('userData'),
    dialogs: nativeDialogs(() => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]),
    startProcess: startUtilityProcess,
  });
  showMenu(await services.getPreferences({}));
  app.on('web-contents-created', (_event, contents) => offerContextMenu(contents, services));
  const calls = serveIpc({
    api: services,
    trusts: (event) => isTrustedSender(event, BrowserWindow.getAllWindows()),
    onAnswer: (method, result) => {
      if (method === 'setPreferences') showMenu(result as ApiResult<Preferences>);
    },
  });
  endInOrder(services, calls.idle);
  await openWindow();
  const first = openLater();
  if (first !== null) tellWindow({ command: 'openFile', path: first });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow();
  });
}

/** In a package, what native code opens by itself (fonts) lies beside the archive, not in it. */
function resourcesOf(appFolder: string): string {
  return path.join(appFolder.replace(/app\.asar$/, 'app.asar.unpacked'), 'resources');
}

function showMenu(preferences: ApiResult<Preferences>): void {
  const lang = preferences.ok ? preferences.value.uiLang : 'en';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(messages(lang), process.platform, (command) => tellWindow({ command })),
    ),
  );
}

/** A browser has a menu under the right mouse button, Electron has none of its own. */
function offerContextMenu(contents: WebContents, services: Services): void {
  contents.on('context-menu', (_event, params) => {
    void services.getPreferences({}).then((preferences) => {
      const lang = preferences.ok ? preferences.value.uiLang : 'en';
      const template = contextTemplate(messages(lang), params);
      if (template.length > 0) Menu.buildFromTemplate(template).popup();
    });
  });
}

/** What the menu and the file manager ask goes to the window in front. */
function tellWindow(wish: MenuEvent): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  window?.webContents.send(MENU_CHANNEL, wish);
}

/**
 * The file to begin with, once there is a window for it: from the command line, or (macOS) from an event that may come
 * before the app is ready; later ones go to the window at once.
 */
function openFileLater(): () => string | null {
  let begun = false;
  let file = projectFileIn(process.argv, process.cwd());
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (begun) tellWindow({ command: 'openFile', path });
    else file = path;
  });
  return () => {
    begun = true;
    return file;
  };
}

function focusWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Calls that have begun (the last save of a closing window) are finished and the files closed before the process ends. */
function endInOrder(services: Services, idle: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void idle()
      .then(() => services.close())
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
}

function stopWith(error: unknown): void {
  console.error(error);
  app.exit(1);
}

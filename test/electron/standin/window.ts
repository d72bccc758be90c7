/** Windows as pages of the browser: navigation, popups, requests and IPC go the way they go in Electron. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Frame, Page, Route } from '@playwright/test';
import type { BrowserWindowConstructorOptions } from 'electron';
import { app } from './app.ts';
import { browserContext } from './chromium.ts';
import { tell } from './control.ts';
import { invokeHandler } from './ipc.ts';
import { INVOKE, preloadScript, SEND } from './preloadScript.ts';
import { serveScheme, toApp, toWeb } from './protocol.ts';
import { session } from './session.ts';

const PERMISSIONS = ['geolocation', 'notifications', 'clipboard-read'];

class WebContents extends EventEmitter {
  page: Page | undefined;
  private opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.opens = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    const to = [SEND, channel, structuredClone(args)] as const;
    void this.page
      ?.evaluate(([name, way, sent]) => {
        const reach = Reflect.get(window, name) as (channel: string, args: unknown[]) => void;
        reach(way, sent);
      }, to)
      // A page that has just been closed hears nothing any more.
      .catch(() => {});
  }

  mayOpen(url: string): boolean {
    return this.opens({ url }).action === 'allow';
  }

  /** Asks the listeners of a navigation event; true where one of them prevented it. */
  prevents(name: string, url: string): boolean {
    let prevented = false;
    this.emit(name, {
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  }
}

export class BrowserWindow extends EventEmitter {
  private static readonly open: BrowserWindow[] = [];
  readonly webContents = new WebContents();
  private readonly options: BrowserWindowConstructorOptions;
  private page: Page | undefined;

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.open];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.open[0] ?? null;
  }

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    BrowserWindow.open.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    await serveScheme();
    const context = await browserContext();
    const granted = PERMISSIONS.filter((permission) => session.defaultSession.mayUse(permission));
    if (granted.length > 0) await context.grantPermissions(granted);
    const page = await context.newPage();
    this.page = page;
    this.webContents.page = page;
    page.once('close', () => this.onClosed());
    page.on('popup', (popup) => this.onPopup(popup));
    await page.route('**/*', (route) => this.onRequest(route));
    await page.exposeBinding(INVOKE, ({ frame }, channel: string, args: unknown[]) =>
      invokeHandler(channel, this.eventFrom(frame), args),
    );
    const preload = this.options.webPreferences?.preload;
    if (preload) await page.addInitScript(preloadScript(readFileSync(preload, 'utf8')));
    await page.goto(toWeb(url));
    this.emit('ready-to-show');
  }

  show(): void {
    tell({ type: 'opened' });
  }

  focus(): void {
    void this.page?.bringToFront();
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  private eventFrom(frame: Frame): unknown {
    const parent = frame.parentFrame();
    return {
      sender: this.webContents,
      senderFrame: { url: toApp(frame.url()), parent: parent ? { url: toApp(parent.url()) } : null },
    };
  }

  private async onRequest(route: Route): Promise<void> {
    const request = route.request();
    const url = toApp(request.url());
    if (request.isNavigationRequest()) {
      const main = request.frame() === this.page?.mainFrame();
      const prevented =
        this.webContents.prevents('will-frame-navigate', url) ||
        (main && this.webContents.prevents('will-navigate', url));
      if (prevented) return refuse(route, 'navigation', url);
    }
    if (await session.defaultSession.cancels(url)) return refuse(route, 'request', url);
    await route.continue().catch(() => {});
  }

  private onPopup(popup: Page): void {
    const url = popup.url();
    if (this.webContents.mayOpen(url)) return;
    tell({ type: 'refused', what: 'window', url });
    void popup.close();
  }

  private onClosed(): void {
    BrowserWindow.open.splice(BrowserWindow.open.indexOf(this), 1);
    this.emit('closed');
    if (BrowserWindow.open.length === 0) app.emit('window-all-closed');
  }
}

/** A navigation that is prevented leaves the page as it is (204 does just that); a request that is cancelled fails. */
async function refuse(route: Route, what: 'navigation' | 'request', url: string): Promise<void> {
  tell({ type: 'refused', what, url });
  const refused = what === 'navigation' ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
  await refused.catch(() => {});
}

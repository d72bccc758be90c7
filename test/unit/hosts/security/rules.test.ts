/** Each rule of Electron's security checklist, against someone who tries. */
import { EventEmitter } from 'node:events';
import type { App, BrowserWindow, IpcMainInvokeEvent, Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { lockNavigation } from '../../../../electron/shell/security/navigation.ts';
import { denyPermissions } from '../../../../electron/shell/security/permissions.ts';
import { refuseRemoteContent } from '../../../../electron/shell/security/remoteContent.ts';
import { isTrustedSender } from '../../../../electron/shell/security/sender.ts';
import { keepSingleInstance } from '../../../../electron/shell/security/singleInstance.ts';
import { SAFE_PREFERENCES } from '../../../../electron/shell/security/webPreferences.ts';
import { denyWebviews } from '../../../../electron/shell/security/webviews.ts';
import { denyWindows } from '../../../../electron/shell/security/windowOpen.ts';

/** Fires a preventable event and says whether it was prevented. */
function prevented(emitter: EventEmitter, name: string, url = ''): boolean {
  let stopped = false;
  emitter.emit(name, {
    url,
    preventDefault: () => {
      stopped = true;
    },
  });
  return stopped;
}

const asContents = (emitter: EventEmitter): WebContents => emitter as unknown as WebContents;

describe('web preferences', () => {
  it('leave no door open that Electron can shut', () => {
    expect(SAFE_PREFERENCES).toEqual({
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
      spellcheck: false,
    });
  });
});

describe('navigation', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s leads only to the app', (name) => {
    const contents = new EventEmitter();
    lockNavigation(asContents(contents));
    expect(prevented(contents, name, 'app://madda/')).toBe(false);
    expect(prevented(contents, name, 'https://evil.example/?app://madda/')).toBe(true);
    expect(prevented(contents, name, 'file:///etc/passwd')).toBe(true);
    expect(prevented(contents, name, 'data:text/html,<script>1</script>')).toBe(true);
  });
});

describe('windows', () => {
  it('are not opened by pages, whatever the address', () => {
    let handler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
    const contents = {
      setWindowOpenHandler: (given: typeof handler) => {
        handler = given;
      },
    };
    denyWindows(contents as unknown as WebContents);
    expect(handler({ url: 'app://madda/' })).toEqual({ action: 'deny' });
    expect(handler({ url: 'https://evil.example/' })).toEqual({ action: 'deny' });
  });
});

describe('webviews', () => {
  it('are never attached', () => {
    const contents = new EventEmitter();
    denyWebviews(asContents(contents));
    expect(prevented(contents, 'will-attach-webview')).toBe(true);
  });
});

describe('permissions', () => {
  it('are denied when asked for, when looked up, and for devices', () => {
    type Ask = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
    const given: { ask?: Ask; check?: () => boolean; device?: () => boolean } = {};
    const session = {
      setPermissionRequestHandler: (handler: Ask) => {
        given.ask = handler;
      },
      setPermissionCheckHandler: (handler: () => boolean) => {
        given.check = handler;
      },
      setDevicePermissionHandler: (handler: () => boolean) => {
        given.device = handler;
      },
    };
    denyPermissions(session as unknown as Session);
    const answers: boolean[] = [];
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])
      given.ask?.(null, permission, (granted) => answers.push(granted));
    expect(answers).toEqual([false, false, false, false, false]);
    expect(given.check?.()).toBe(false);
    expect(given.device?.()).toBe(false);
  });
});

describe('remote content', () => {
  it('is cancelled on the network, whatever the page asks for', () => {
    type Listener = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;
    let listener: Listener = () => {};
    const session = {
      webRequest: {
        onBeforeRequest: (given: Listener) => {
          listener = given;
        },
      },
    };
    refuseRemoteContent(session as unknown as Session);
    const cancelled = (url: string): boolean | undefined => {
      let cancel: boolean | undefined;
      listener({ url }, (response) => {
        cancel = response.cancel;
      });
      return cancel;
    };
    expect(cancelled('app://madda/assets/x.js')).toBe(false);
    expect(cancelled('blob:app://madda/1-2-3')).toBe(false);
    expect(cancelled('https://evil.example/x.js')).toBe(true);
    expect(cancelled('http://127.0.0.1:80/')).toBe(true);
    expect(cancelled('ws://evil.example/')).toBe(true);
    expect(cancelled('file:///etc/passwd')).toBe(true);
    expect(cancelled('app://other/')).toBe(true);
  });
});

describe('the sender of a call', () => {
  const sender = new EventEmitter();
  const windows = [{ webContents: sender }] as unknown as BrowserWindow[];
  const from = (frame: unknown, contents: unknown = sender): boolean =>
    isTrustedSender({ senderFrame: frame, sender: contents } as IpcMainInvokeEvent, windows);

  it('is the main frame of our window on a page of the app', () => {
    expect(from({ url: 'app://madda/', parent: null })).toBe(true);
  });

  it('is no subframe, no other page, no other window and nothing that is gone', () => {
    expect(from({ url: 'app://madda/', parent: { url: 'app://madda/' } })).toBe(false);
    expect(from({ url: 'https://evil.example/?app://madda/', parent: null })).toBe(false);
    expect(from({ url: 'app://madda/', parent: null }, new EventEmitter())).toBe(false);
    expect(from(null)).toBe(false);
  });
});

describe('the single instance', () => {
  const appWith = (lock: boolean): { app: App; quits: () => number; emitter: EventEmitter } => {
    let quits = 0;
    const emitter = new EventEmitter();
    const app = Object.assign(emitter, {
      requestSingleInstanceLock: () => lock,
      quit: () => {
        quits++;
      },
    });
    return { app: app as unknown as App, quits: () => quits, emitter };
  };

  it('ends a second process', () => {
    const { app, quits } = appWith(false);
    expect(keepSingleInstance(app, () => {})).toBe(false);
    expect(quits()).toBe(1);
  });

  it('brings the first one forward', () => {
    const { app, quits, emitter } = appWith(true);
    const told: unknown[] = [];
    expect(keepSingleInstance(app, (argv, cwd) => told.push([argv, cwd]))).toBe(true);
    emitter.emit('second-instance', {}, ['madda', 'a.madda'], '/home');
    expect([told, quits()]).toEqual([[[['madda', 'a.madda'], '/home']], 0]);
  });
});

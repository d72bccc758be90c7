/** The only things the page gets from Electron: a function that carries a call of the contract, and the menu's wishes. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Invoke } from '../shared/api/client.ts';

// Written out, not imported: a sandboxed preload is one file that may require nothing but 'electron'.
const CHANNEL = 'madda:call';
const MENU_CHANNEL = 'madda:menu';

type Listener = (event: unknown) => void;

// A file that the app was started with arrives before the page listens: it waits here.
let listener: Listener | null = null;
const waiting: unknown[] = [];
ipcRenderer.on(MENU_CHANNEL, (_event, wish: unknown) => {
  if (listener) listener(wish);
  else waiting.push(wish);
});

contextBridge.exposeInMainWorld('madda', {
  invoke: (method, args) => ipcRenderer.invoke(CHANNEL, method, args),
  onMenu: (heard) => {
    listener = heard;
    for (const wish of waiting.splice(0)) heard(wish);
  },
} satisfies { invoke: Invoke; onMenu: (listener: Listener) => void });

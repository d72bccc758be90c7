/** The only thing the page gets from Electron: one function that carries a call of the contract. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Invoke } from '../shared/api/client.ts';

// Written out, not imported: a sandboxed preload is one file that may require nothing but 'electron'.
const CHANNEL = 'madda:call';

contextBridge.exposeInMainWorld('madda', {
  invoke: (method, args) => ipcRenderer.invoke(CHANNEL, method, args),
} satisfies { invoke: Invoke });

/** The preload in the page: run as a sandboxed preload is, with a `require` that knows 'electron' and nothing else. */
export const INVOKE = '__standinInvoke';
/** By this the process reaches the listeners of the preload, as webContents.send does. */
export const SEND = '__standinSend';

const FRAME = `(preload) => {
  // Electron runs a preload in the main frame only.
  if (window !== window.top) return;
  const listeners = [];
  Object.defineProperty(window, '${SEND}', {
    value: (channel, args) => listeners.filter(([name]) => name === channel).forEach(([, listener]) => listener({}, ...args)),
  });
  const electron = {
    contextBridge: {
      exposeInMainWorld(name, api) {
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel, ...args) => window.${INVOKE}(channel, args),
      on: (channel, listener) => listeners.push([channel, listener]),
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
}`;

export function preloadScript(source: string): string {
  return `(${FRAME})((require, module, exports) => {\n${source}\n});`;
}

/** `node --import ./test/electron/standin/register.ts dist/electron/main.js`: 'electron' is the stand-in beside this file. */
import { registerHooks } from 'node:module';

const standin = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron'
      ? { url: standin, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context);
  },
});

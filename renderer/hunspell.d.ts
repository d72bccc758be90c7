/** The runtime inside hunspell-asm, which has no types of its own. */
declare module 'hunspell-asm/dist/esm/lib/browser/hunspell.js' {
  import type { StartRuntime } from './editor/spelling/hunspell.ts';

  const start: StartRuntime;
  export default start;
}

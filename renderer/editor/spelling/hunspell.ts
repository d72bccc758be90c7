/**
 * Hunspell, compiled to WebAssembly (package hunspell-asm), as a `SpellChecker`. Of the package only its runtime is used:
 * the wrapper around it waits at most three seconds and reads files, which a worker of ours does itself. One runtime holds
 * any number of dictionaries.
 */
import type { SpellChecker } from '../../../shared/spelling/checker.ts';

type Pointer = number;

/** What we call of the runtime that Emscripten made. */
export interface HunspellRuntime {
  FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
  cwrap(name: string, returns: 'number' | null, takes: readonly 'number'[]): (...args: number[]) => number;
  allocateUTF8(text: string): Pointer;
  UTF8ToString(at: Pointer): string;
  getValue(at: Pointer, type: '*'): Pointer;
  _malloc(bytes: number): Pointer;
  _free(at: Pointer): void;
}

/** The runtime as the package exports it: it is given its hooks and calls one of them. */
export type StartRuntime = (hooks: {
  onRuntimeInitialized(): void;
  onAbort(reason: unknown): void;
}) => HunspellRuntime;

export interface Hunspell {
  /** A dictionary from the bytes of its two files; throws where they are none. */
  open(name: string, aff: Uint8Array, dic: Uint8Array): SpellChecker;
}

export async function startHunspell(start: StartRuntime): Promise<Hunspell> {
  // Wrapped, because the runtime has a `then` of its own that never ends.
  const { runtime } = await new Promise<{ runtime: HunspellRuntime }>((resolve, reject) => {
    const runtime = start({
      onRuntimeInitialized: () => resolve({ runtime }),
      onAbort: (reason) => reject(reason instanceof Error ? reason : new Error(String(reason))),
    });
  });
  return hunspellOf(runtime);
}

function hunspellOf(runtime: HunspellRuntime): Hunspell {
  const create = runtime.cwrap('Hunspell_create', 'number', ['number', 'number']);
  const destroy = runtime.cwrap('Hunspell_destroy', null, ['number']);
  const spell = runtime.cwrap('Hunspell_spell', 'number', ['number', 'number']);
  const suggest = runtime.cwrap('Hunspell_suggest', 'number', ['number', 'number', 'number']);
  const freeList = runtime.cwrap('Hunspell_free_list', null, ['number', 'number', 'number']);

  const withText = <T>(text: string, use: (at: Pointer) => T): T => {
    const at = runtime.allocateUTF8(text);
    try {
      return use(at);
    } finally {
      runtime._free(at);
    }
  };

  const suggested = (handle: Pointer, word: string): string[] => {
    const list = runtime._malloc(4);
    const count = withText(word, (at) => suggest(handle, list, at));
    const first = runtime.getValue(list, '*');
    const found = Array.from({ length: Math.max(0, count) }, (_, i) =>
      runtime.UTF8ToString(runtime.getValue(first + i * 4, '*')),
    );
    freeList(handle, list, count);
    runtime._free(list);
    return found;
  };

  return {
    open(name, aff, dic) {
      const files = [`/${name}.aff`, `/${name}.dic`] as const;
      runtime.FS.writeFile(files[0], aff);
      runtime.FS.writeFile(files[1], dic);
      const handle = withText(files[0], (at) => withText(files[1], (at2) => create(at, at2)));
      // It has read them; in the runtime's memory they would lie a second time.
      for (const file of files) runtime.FS.unlink(file);
      if (handle === 0) throw new Error(`${name} is no dictionary`);
      return {
        check: (word) => withText(word, (at) => spell(handle, at)) !== 0,
        suggest: (word) => suggested(handle, word),
        close: () => void destroy(handle),
      };
    },
  };
}

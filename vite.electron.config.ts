import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Native modules cannot be bundled; everything else is, so that the package needs no other node_modules. */
const NATIVE = ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'];
const builtin = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** `--mode preload`: one CommonJS file, as a sandboxed preload must be. Any other mode: main process and its workers. */
export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  const workers = (process.env.MADDA_WORKERS ?? '').split(',').filter(Boolean);
  return {
    // CommonJS packages in the bundle know their place by these names; an ES module has others for it.
    define: preload ? {} : { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true as const, external: ['electron', ...NATIVE] },
    build: {
      ssr: true,
      outDir: 'dist/electron',
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      // What is bundled asks that its licence goes with it; the preload bundles nothing.
      license: preload ? false : { fileName: 'licences.md' },
      rolldownOptions: {
        // A slow machine is no fault of the build that a user should read about.
        checks: { pluginTimings: false },
        input: preload
          ? { preload: 'electron/preload.ts' }
          : Object.fromEntries([
              ['main', 'electron/main.ts'],
              ...workers.map((file) => [nameOf(file), file]),
            ]),
        external: ['electron', ...NATIVE, ...builtin],
        output: preload
          ? { format: 'cjs' as const, entryFileNames: '[name].cjs' }
          : {
              format: 'es' as const,
              entryFileNames: '[name].js',
              chunkFileNames: '[name]-[hash].js',
            },
      },
    },
  };
});

function nameOf(file: string): string {
  return file.split('/').at(-1)!.replace(/\.ts$/, '');
}

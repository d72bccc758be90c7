import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // Fonts and pictures stay files: the pages' CSP allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    // What is bundled asks that its licence goes with it.
    license: { fileName: 'licences.md' },
    // A slow machine is no fault of the build that a user of `npm start` should read about.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

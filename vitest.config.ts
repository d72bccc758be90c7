import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.ts',
            'test/store/**/*.test.ts',
            'test/contract/**/*.test.ts',
            'test/*.test.ts',
          ],
          // V8 in Node 24 may stop a process that ends worker threads on processors with memory protection keys ("Check failed:
          // jit_page.has_value()", decision 019). The app starts none any more (decision 030); test tools may.
          execArgv: ['--no-memory-protection-keys'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

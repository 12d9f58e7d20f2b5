import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['@ketnap/source', 'module', 'import', 'default'];
const STRICT = ['core', 'sheets', 'readers', 'charts', 'notebook', 'writers'].map(
  (name) => `packages/${name}/**/*.test.ts`,
);

/** Unit tests; those of packages that the page runs under its policy may make no code from strings. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: {
    testTimeout: 60_000,
    // By itself vitest leaves one core to its watcher, which on two cores is half of them.
    maxWorkers: '100%',
    // Modules without state of their own need not be loaded again for each file: that was a third of the time.
    isolate: false,
    setupFiles: [fileURLToPath(new URL('seed.ts', import.meta.url))],
    projects: [
      {
        extends: true,
        test: {
          name: 'strict',
          include: STRICT,
          exclude: ['**/node_modules/**', '**/dist/**'],
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            'tests/browser/**',
            'tests/bench/**',
            ...STRICT,
          ],
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Each file starts a browser and a server of its own; more at once makes timing claims unreliable.
          maxWorkers: 2,
          // Real browsers on a shared machine: a second try tells a fault from a stall. A fault fails both.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Firefox: Playwright fails over a frame that is gone before it hears of the frame's new document.
    onUnhandledError: ({ stack }) => !stack?.includes('BidiPage._onNavigationCommitted'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/engines/**', 'test/leaks/**'],
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
      {
        extends: true,
        test: {
          name: 'leaks',
          environment: 'node',
          include: ['test/engines/**/*.test.ts', 'test/leaks/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 480_000,
          // What a browser fetches ahead depends on timing: one browser at a time, and after the others.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

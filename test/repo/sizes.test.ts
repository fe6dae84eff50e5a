// @vitest-environment node
/** Measures the `dist/` that is there: `npm test` builds it first. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sizes, sizesInReadme, sizesTable } from '../../scripts/sizes.mjs';

test.each(sizes())('$file stays within its budget', ({ bytes, budget }) => {
  expect(bytes).toBeLessThanOrEqual(budget);
});

test('what the page waits for asks to be compiled whole, beside its download', () => {
  const code = readFileSync(new URL('../../dist/consent.js', import.meta.url), 'utf8');
  expect(code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('README quotes what was measured (if not: node scripts/sizes.mjs --write)', () => {
  expect(sizesInReadme()).toBe(sizesTable());
});

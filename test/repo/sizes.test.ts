// @vitest-environment node
/** Measures the `dist/` that is there: `npm test` builds it first. */
import { expect, test } from 'vitest';
import { sizes, sizesInReadme, sizesTable } from '../../scripts/sizes.mjs';

test.each(sizes())('$file stays within its budget', ({ bytes, budget }) => {
  expect(bytes).toBeLessThanOrEqual(budget);
});

test('README quotes what was measured (if not: node scripts/sizes.mjs --write)', () => {
  expect(sizesInReadme()).toBe(sizesTable());
});

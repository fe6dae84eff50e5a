// @vitest-environment node
import { expect, test } from 'vitest';
import { currentIndex, vendorIndex } from '../../scripts/vendor-index.mjs';

test('the index is that of the files (if not: node scripts/vendor-index.mjs --write)', () => {
  expect(currentIndex()).toBe(vendorIndex());
});

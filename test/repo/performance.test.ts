// @vitest-environment node
/** That the numbers are there, not what they are: times differ from machine to machine. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
const between = /<!-- costs:start -->\n([\s\S]*?)<!-- costs:end -->/.exec(page)?.[1] ?? '';

test('docs/performance.md has measured tables (if not: node scripts/bench-gate.mjs --write)', () => {
  expect(between).toMatch(/^Measured on \d{4}-\d\d-\d\d: Chromium \d/);
  expect(between.match(/^\|[-:|]+\|$/gm)).toHaveLength(3);
});

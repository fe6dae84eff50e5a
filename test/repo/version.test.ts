// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';

const root = new URL('../../', import.meta.url).href;
const read = (file: string) => readFileSync(fileURLToPath(root + file), 'utf8');

test('the library, the package and the lock file name the same version', () => {
  expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  expect(JSON.parse(read('package-lock.json')).version).toBe(VERSION);
});

test('the changelog has a section for it', () => {
  expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`);
});

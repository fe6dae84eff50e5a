// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: { readonly [name: string]: string };
}
const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url).href);
const packages: { readonly [path: string]: Locked } = JSON.parse(readFileSync(file, 'utf8')).packages;

/** `npm install` can leave some out, and `npm ci` then refuses the file. */
test('the lock file names the packages of every system (if not: node scripts/complete-lock.mjs)', () => {
  const wanted = Object.values(packages).flatMap(locked => Object.keys(locked.optionalDependencies ?? {}));
  expect(wanted.filter(name => !packages[`node_modules/${name}`])).toEqual([]);
});

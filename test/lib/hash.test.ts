import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, shortHash } from '../../src/lib/hash.js';

// A cookie that was written yesterday must be read tomorrow, and servers read it too: these never change.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
  ['hello', 0x4f9f2cab],
])('of %j is the published value of FNV-1a', (text, value) => {
  expect(hash(text)).toBe(value);
});

test.each([
  ['google-analytics', 3, '053'],
  ['hotjar', 3, 'okp'],
  ['', 6, 'ztntfp'],
])('of %j, cut to %i, is %s', (text, length, value) => {
  expect(shortHash(text, length)).toBe(value);
});

test('has the length asked for, whatever the text', () => {
  const sized = fc.property(fc.string(), fc.constantFrom(3, 6), (text, length) => {
    expect(shortHash(text, length)).toMatch(new RegExp(`^[\\da-z]{${length}}$`));
  });
  fc.assert(sized);
});

import { expect, test } from 'vitest';
import { fitsAny } from '../../src/lib/pattern.js';

test.each([
  [['_ga'], '_ga', true],
  [['_ga'], '_ga_1', false],
  [['_ga'], 'x_ga', false],
  [['_ga_*'], '_ga_1', true],
  [['_ga_*'], '_ga_', true],
  [['_ga_*'], '_ga', false],
  [['*'], 'anything', true],
  [['*'], '', true],
  [['*_id'], 'my_id', true],
  [['*_id'], 'my_id2', false],
  [['a*b*c'], 'a1b2c', true],
  [['a*b*c'], 'acb', false],
  [['a.b'], 'axb', false],
  [['a.b'], 'a.b', true],
  [['(a|b)[c]+$^?{1}'], '(a|b)[c]+$^?{1}', true],
  [['\\d'], '1', false],
  [['a', 'b'], 'b', true],
  [[], 'a', false],
  [['_GA'], '_ga', false],
])('%j and %j: %s', (patterns, name, fits) => {
  expect(fitsAny(patterns, name)).toBe(fits);
});

test('a pattern of many stars is quick on a long name', () => {
  const started = performance.now();
  expect(fitsAny([`${'*'.repeat(50)}x`], 'a'.repeat(2000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(200);
});

test('a star stands for any run of characters, line breaks too', () => {
  expect(fitsAny(['acme:*'], 'acme:a\nb')).toBe(true);
});

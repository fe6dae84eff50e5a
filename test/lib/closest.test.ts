import { expect, test } from 'vitest';
import { closest } from '../../src/lib/closest.js';

const WORDS = ['hotjar', 'hubspot', 'google-analytics', 'google-ads', 'x-ads'];

test.each([
  ['hotjar', 'hotjar'],
  ['hotjr', 'hotjar'],
  ['HotJar', 'hotjar'],
  ['google-analitics', 'google-analytics'],
  ['googleanalytics', 'google-analytics'],
  ['hub-spot', 'hubspot'],
  ['google-ad', 'google-ads'],
  ['matomo', undefined],
  ['something-else-entirely', undefined],
])('%s is meant as %s', (word, meant) => {
  expect(closest(word, WORDS)).toBe(meant);
});

test('the nearest wins, the first of two alike', () => {
  expect(closest('abcd', ['abxx', 'abcx'])).toBe('abcx');
  expect(closest('abc', ['abd', 'abe'])).toBe('abd');
  expect(closest('abc', [])).toBeUndefined();
});

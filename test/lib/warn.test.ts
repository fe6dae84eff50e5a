import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { messages } from '../../src/messages.js';

let said: unknown[][] = [];
beforeEach(() => {
  said = [];
  vi.resetModules();
  vi.spyOn(console, 'warn').mockImplementation((...words) => void said.push(words));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A fresh copy, which has said nothing yet. */
const fresh = () => import('../../src/lib/warn.js');
const settle = () => new Promise(resolve => setTimeout(resolve));

describe('with its words', () => {
  test('is a sentence, with the error beside it', async () => {
    const { warn, wordsFrom } = await fresh();
    wordsFrom(async () => ({ messages }));
    const error = new Error('theirs');
    warn('listener-threw', 'consent.onChange', error);
    await settle();
    expect(said).toEqual([
      ['[askfirst] a listener of consent.onChange threw; the others were called all the same.', error],
    ]);
  });

  test('are fetched with the first message only', async () => {
    const { warn, wordsFrom } = await fresh();
    const load = vi.fn(async () => ({ messages }));
    wordsFrom(load);
    expect(load).not.toHaveBeenCalled();
    warn('second-start');
    expect(load).toHaveBeenCalledTimes(1);
  });
});

describe('is said once', () => {
  test('for the same name and details', async () => {
    const { warn } = await fresh();
    for (let i = 0; i < 3; i++) warn('tag-late', 'async');
    warn('tag-late', 'defer');
    warn('second-copy');
    warn('second-copy');
    expect(said).toEqual([
      ['[askfirst] tag-late', 'async'],
      ['[askfirst] tag-late', 'defer'],
      ['[askfirst] second-copy'],
    ]);
  });

  test('for errors of the same words', async () => {
    const { warn } = await fresh();
    for (const words of ['a', 'a', 'b']) warn('release-failed', new Error(words));
    expect(said).toHaveLength(2);
  });
});

describe('without its words', () => {
  test('is its name and details', async () => {
    const { warn } = await fresh();
    warn('option', 'mode', 'no', ['opt-in', 'opt-out']);
    expect(said).toEqual([['[askfirst] option', 'mode', 'no', ['opt-in', 'opt-out']]]);
  });

  test('is its name and details when they cannot be loaded', async () => {
    const { warn, wordsFrom } = await fresh();
    wordsFrom(() => Promise.reject(new Error('offline')));
    warn('tag-late', 'async');
    await settle();
    expect(said).toEqual([['[askfirst] tag-late', 'async']]);
  });
});

test.each([
  ['an object that holds itself', () => window],
  ['a bigint', () => 1n],
  ['an object without a prototype', () => Object.create(null)],
])('never throws, whatever it is told: %s', async (_, value) => {
  const { warn } = await fresh();
  expect(() => warn('option', 'policyUrl', value(), 'text')).not.toThrow();
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { own, record } from '../../src/lib/own.js';

describe('on a page that writes to Object.prototype', () => {
  beforeEach(() => {
    Object.defineProperty(Object.prototype, 'analytics', { value: true, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'analytics');
  });

  test('only what an object has itself counts', () => {
    const empty: { [key: string]: boolean } = {};
    expect(empty.analytics).toBe(true);
    expect(own(empty, 'analytics')).toBeUndefined();
    expect(own({ analytics: false } as { [key: string]: boolean }, 'analytics')).toBe(false);
  });

  test('a record has nothing but its entries', () => {
    expect((record([]) as { analytics?: unknown }).analytics).toBeUndefined();
  });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is nobody’s own', key => {
  expect(own({}, key)).toBeUndefined();
  expect(own(undefined, key)).toBeUndefined();
  expect(record<boolean>([])[key]).toBeUndefined();
});

test('a record keeps any name as a mere name, and is frozen', () => {
  const made = record([
    ['__proto__', false],
    ['constructor', true],
  ]);
  expect(Object.entries(made)).toEqual([
    ['__proto__', false],
    ['constructor', true],
  ]);
  expect([own(made, '__proto__'), Object.getPrototypeOf(made), Object.isFrozen(made)]).toEqual([
    false,
    null,
    true,
  ]);
});

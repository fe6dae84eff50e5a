import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { everyCategory } from '../../src/state/choice.js';
import { readChoice, writeChoice } from '../../src/state/cookie.js';
import { decodeChoice, encodeChoice } from '../../src/state/format.js';
import type { Choice, Method } from '../../src/types.js';
import { planOf } from '../config/plan.js';
import { answer, DAY, NOW } from './answers.js';
import { emptyJar, goTo } from './jar.js';

const plan = planOf({ vendors: { 'google-analytics': true, hotjar: true } });
const choice = answer(plan, { analytics: true, hotjar: false });
const METHODS: Method[] = ['accept-all', 'reject-all', 'save', 'revoke', 'api', 'signal'];

/** Every answer that can be given, of a size that sites have. */
const choices: fc.Arbitrary<Choice> = fc.record({
  id: fc.stringMatching(/^[\da-f]{16}$/),
  decidedAt: fc.integer({ min: 1, max: 36 ** 6 }).map(seconds => seconds * 1000),
  revision: fc.integer({ min: 0, max: 1e9 }),
  method: fc.constantFrom(...METHODS),
  categories: fc.dictionary(fc.stringMatching(/^[a-zA-Z][\w-]{0,12}$/), fc.boolean(), { maxKeys: 8 }),
  vendors: fc.dictionary(fc.stringMatching(/^[a-zA-Z\d][\w-]{0,16}$/), fc.boolean(), { maxKeys: 12 }),
  asked: fc.array(fc.stringMatching(/^[\da-z]{3}$/), { maxLength: 100 }),
});
const plain = (c: Choice | null) => c && { ...c, categories: { ...c.categories }, vendors: { ...c.vendors } };

describe('the value', () => {
  test('is read as it was written', () => {
    const roundTrip = fc.property(choices, c => {
      expect(plain(decodeChoice(encodeChoice(c)))).toEqual(plain(c));
    });
    fc.assert(roundTrip);
  });

  test('needs no escaping in a cookie', () => {
    const simple = fc.property(choices, c => {
      expect(encodeChoice(c)).toMatch(/^[\w.!~-]+$/);
    });
    fc.assert(simple);
  });

  test('is nothing once any one character is another', () => {
    const other = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 });
    const damage = fc.property(choices, fc.nat(), other, (c, at, character) => {
      const value = encodeChoice(c);
      const i = at % value.length;
      fc.pre(value[i] !== character);
      expect(decodeChoice(value.slice(0, i) + character + value.slice(i + 1))).toBeNull();
    });
    fc.assert(damage, { numRuns: 1000 });
  });

  test('is nothing once a character is missing, at every place', () => {
    const value = encodeChoice(choice);
    for (let i = 0; i < value.length; i++) {
      expect(decodeChoice(value.slice(0, i) + value.slice(i + 1))).toBeNull();
      expect(decodeChoice(value.slice(0, i))).toBeNull();
    }
  });

  test.each([
    ['nothing', ''],
    ['10 kB', '1.'.repeat(5000)],
    ['JSON', '{"analytics":true}'],
    ['JSON, escaped', '%7B%22analytics%22%3Atrue%7D'],
    ['an array', '[1,2,3]'],
    ['a word', 'true'],
    ['dots', '........'],
    ['another schema', encodeChoice(choice).replace(/^1/, '2')],
    ['itself twice', encodeChoice(choice).repeat(2)],
    ['itself in quotes', `"${encodeChoice(choice)}"`],
    ['itself with a line after it', `${encodeChoice(choice)}\n`],
  ])('is no answer when it is %s', (_, value) => {
    expect(decodeChoice(value)).toBeNull();
  });

  test('holds names that every object knows as mere names', () => {
    const odd = decodeChoice(
      encodeChoice({ ...choice, categories: { constructor: false }, vendors: {} } as never),
    );
    expect(Object.keys(odd?.categories ?? {})).toEqual(['constructor']);
    expect(odd?.vendors.toString).toBeUndefined();
  });
});

describe('the size', () => {
  const NAMES =
    'hotjar,x-ads,youtube,hubspot,bing-ads,google-ads,facebook-pixel,google-analytics,linkedin-insight,crisp';
  const site = (count: number) => {
    const ids = [...NAMES.split(','), ...Array.from({ length: count - 10 }, (_, i) => `vendor-number-${i}`)];
    return planOf({ vendors: Object.fromEntries(ids.map(id => [id, { hosts: [`${id}.test`] }])) });
  };
  const save = (count: number, exceptions: number) => {
    const big = site(count);
    const refused = big.vendors.slice(0, exceptions).map(v => [v.id, false]);
    return answer(big, { ...everyCategory(big, true), ...Object.fromEntries(refused) });
  };

  test('is below 500 bytes for 100 vendors with 10 exceptions', () => {
    const big = save(100, 10);
    expect(Object.keys(big.vendors)).toHaveLength(10);
    expect(encodeChoice(big).length).toBeLessThan(500);
    expect(decodeChoice(encodeChoice(big))?.asked).toHaveLength(100);
  });

  test('never keeps an answer from being read', () => {
    expect(decodeChoice(encodeChoice(save(100, 50)))).not.toBeNull();
  });
});

describe('the stored answer', () => {
  afterEach(() => {
    emptyJar();
    vi.restoreAllMocks();
  });
  const store = (value: string, path = '/') => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a page does
    document.cookie = `consent=${value}; path=${path}`;
  };
  const read = (now = NOW, at = plan) => readChoice(at, now)?.id ?? null;
  const made = (change: Partial<Choice>) => encodeChoice({ ...choice, ...change });

  test.each([
    ['just now', 0, true],
    ['179 days ago', 179, true],
    ['180 days ago', 180, false],
    ['181 days ago', 181, false],
    ['by a clock an hour ahead', -1 / 24, true],
    ['two days from now', -2, false],
  ])('given %s counts: %s days, %s', (_, days, counts) => {
    store(made({}));
    expect(read(NOW + days * DAY)).toBe(counts ? choice.id : null);
  });

  test('lasts as many days as the owner says', () => {
    store(made({}));
    const short = planOf({ cookie: { days: 1 } });
    expect([read(NOW + 0.9 * DAY, short), read(NOW + 1.1 * DAY, short)]).toEqual([choice.id, null]);
  });

  test.each([0, 2])('to revision 1 is none to revision %i', revision => {
    store(made({ revision: 1 }));
    expect(read(NOW, planOf({ revision }))).toBeNull();
    expect(read(NOW, planOf({ revision: 1 }))).toBe(choice.id);
  });

  test.each(['', 'x', `${made({})}x`, '1'.repeat(4000)])('is none when it reads %.20s', value => {
    store(value);
    expect(read()).toBeNull();
  });

  test('of several is the newest valid one, and the others are gone', () => {
    goTo('/shop/cart');
    store(made({ id: 'a1', decidedAt: NOW - 2 * DAY }), '/');
    store(made({ id: 'a2', decidedAt: NOW - DAY }), '/shop');
    store(`${made({ id: 'a3' })}x`, '/shop/cart');
    expect(read()).toBe('a2');
    expect(document.cookie).toBe(`consent=${made({ id: 'a2', decidedAt: NOW - DAY })}`);
  });

  test('is none of several that are all damaged, which are gone', () => {
    goTo('/shop/cart');
    store('a', '/');
    store('b', '/shop');
    expect(read()).toBeNull();
    expect(document.cookie).toBe('');
  });

  test('is not that of another name', () => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a page does
    document.cookie = `xconsent=${made({})}`;
    expect(read()).toBeNull();
  });

  test('is written where it is read', () => {
    const now = { ...choice, decidedAt: Date.now() };
    expect(writeChoice(now, plan)).toBe(true);
    expect(document.cookie).toBe(`consent=${encodeChoice(now)}`);
    expect(read(Date.now())).toBe(choice.id);
  });
});
